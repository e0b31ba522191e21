import { isBlank } from '../../attribution/text/isBlank.ts'
import type { Mention, Subject } from '../types.ts'

/** A stretch of a text, in UTF-16 offsets, half open. */
export interface Stretch {
  start: number
  end: number
}

/** The mentions that apply to a document: those with a reason, of its locale or of every locale. */
export const mentionsOf = ({ mentions, locale }: Pick<Subject, 'mentions' | 'locale'>): Mention[] =>
  mentions.filter(
    (mention) => (mention.locale === '' || mention.locale === locale) && !isBlank(mention.reason),
  )

/**
 * Whether an editor declared the words of a stretch not to be a credit: a mention whose exact
 * words, as they stand in the text, hold the whole stretch. A mention without a reason does not
 * count. Takes time linear in the mention, however long the text is.
 */
export const isMentioned = (text: string, stretch: Stretch, mentions: readonly Mention[]): boolean =>
  mentions.some(({ text: words, reason }) => !isBlank(reason) && holds(text, trimmed(text, stretch), words))

function holds(text: string, { start, end }: Stretch, words: string): boolean {
  const exact = words.trim()
  if (exact === '') return false
  return text.slice(Math.max(0, end - exact.length), start + exact.length).includes(exact)
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return { start: start + lead, end: Math.max(start + lead, end - (words.length - words.trimEnd().length)) }
}
