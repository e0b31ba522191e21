import type { Page } from '../../print/types.ts'

/** Characters that some file system refuses, and those that cannot be seen. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu

/**
 * In code points, of four bytes at most: file systems take names of 255 bytes, and the ending comes
 * on top.
 */
const longest = 60

/**
 * What a page's file is called: date, section and number, title; its id where it says nothing of
 * itself, and in ASCII always.
 *
 * @param ending with its dot or dots left to this function: `pdf`, `proof.pdf`
 */
export function pageFileName(
  { id, date, section, number, title }: Pick<Page, 'id' | 'date' | 'section' | 'number' | 'title'>,
  ending: string,
): { utf8: string; ascii: string } {
  const place = `${section.trim()}${number ?? ''}`
  const parts = [date, place, title.trim()].map((part) => part.replace(unfit, ' ').trim()).filter(Boolean)
  const name = Array.from(parts.length > 0 ? parts.join('-') : `page-${id}`)
    .slice(0, longest)
    .join('')
  return { utf8: `${name}.${ending}`, ascii: `page-${id}.${ending}` }
}
