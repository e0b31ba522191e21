import { isBlank } from '../attribution/text/isBlank.ts'
import type { GatedKind } from '../options/slugs.ts'
import type { Row } from '../rows/readable.ts'

/** The fields that name a document in a list, in order of preference. */
export const titleFields = {
  articles: ['headline'],
  photos: ['caption', 'filename'],
  sidebars: ['title'],
} satisfies Record<GatedKind, readonly string[]>

/**
 * What a document is called in a list: in `locale`, or else in the first locale that has words;
 * empty when it has none.
 */
export const titleOf = (kind: GatedKind, row: Row, locale?: string | null): string =>
  titleFields[kind].map((name) => wordsIn(row[name], locale)).find((text) => text !== '') ?? ''

/** A localized text in one locale, or in any. */
export function wordsIn(value: unknown, locale?: string | null): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const texts: Record<string, unknown> = { ...value }
  const inOrder = [texts[String(locale)], ...Object.values(texts)]
  return inOrder.find((text): text is string => typeof text === 'string' && !isBlank(text)) ?? ''
}
