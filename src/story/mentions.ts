import { isBlank } from './isBlank.ts'
import type { Mention, Subject } from './types.ts'

/** The mentions that count for a document's own words: those of its locale and those of every locale, with a reason. */
export const mentionsOf = ({ mentions, locale }: Pick<Subject, 'mentions' | 'locale'>): Mention[] =>
  mentions.filter(
    (mention) => (mention.locale === '' || mention.locale === locale) && !isBlank(mention.reason),
  )

/**
 * Whether an editor declared these words of a text not to be a credit: the exact words of a mention hold all of them.
 * Linear in the mention, whatever the text.
 * @param start, end UTF-16 offsets into the text, half open.
 */
export const isMentioned = (
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
): boolean =>
  mentions.some(({ text: words }) => {
    const exact = words.trim()
    const length = text.slice(start, end).trim().length
    const around = text.slice(Math.max(0, end - exact.length), start + exact.length)
    return exact.length >= length && exact !== '' && around.includes(exact)
  })
