import type { Page } from '../../print/types.ts'

/** Characters that some file system refuses, and those that cannot be seen. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu

/**
 * In code points, of four bytes at most: file systems take names of 255 bytes, and the ending comes
 * on top.
 */
const longest = 60

/** The most code points of an edition's name, so that a title has room beside it. */
const longestEdition = 20

type Named = Pick<Page, 'id' | 'date' | 'section' | 'number' | 'title'> & Partial<Pick<Page, 'edition'>>

/**
 * What a page's file is called: date, section and number, title, edition; its id where it says
 * nothing of itself, and in ASCII always. A long title is cut, so that two editions of one page have
 * two names.
 *
 * @param ending with its dot or dots left to this function: `pdf`, `proof.pdf`
 */
export function pageFileName(
  { id, date, section, number, title, edition = '' }: Named,
  ending: string,
): { utf8: string; ascii: string } {
  const place = `${section.trim()}${number ?? ''}`
  const [last] = fit([edition], longestEdition)
  const first = fit([date, place, title], longest - (last === undefined ? 0 : Array.from(last).length + 1))
  const parts = [...first, ...(last === undefined ? [] : [last])]
  const name = parts.length > 0 ? parts.join('-') : cut(`page-${id}`, longest)
  return { utf8: `${name}.${ending}`, ascii: `page-${id}.${ending}` }
}

/** The parts that say something, as far as they have room together. */
function fit(parts: readonly string[], most: number): string[] {
  const words = parts.map((part) => part.replace(unfit, ' ').trim()).filter(Boolean)
  const whole = cut(words.join('-'), most).trim()
  return whole === '' ? [] : [whole]
}

const cut = (text: string, most: number): string => Array.from(text).slice(0, most).join('')
