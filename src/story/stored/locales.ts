import { isBlank } from '../../attribution/text/isBlank.ts'
import { isRecord } from '../../rows/isRecord.ts'
import type { Locale } from '../types.ts'

/**
 * The paths of the fields the design marks as localized, array rows left out of the path. An app
 * whose fields differ hands over its own.
 */
export const LOCALIZED = {
  articles: [
    'kicker',
    'headline',
    'deck',
    'house',
    'attribution.place',
    'byline.name',
    'body',
    'photos.caption',
    'corrections.text',
  ],
  photos: ['caption', 'alt'],
  sidebars: [
    'title',
    'quote.text',
    'quote.speaker',
    'quote.work',
    'quote.gloss',
    'quote.from',
    'quote.after',
    'intro',
    'points.heading',
    'points.items.text',
    'body',
  ],
  sources: ['name'],
} as const satisfies Record<string, readonly string[]>

/**
 * Takes one locale out of a row that holds all of them (`{headline: {'zh-Hant': …, en: …}}`),
 * without fallback. A field that has no values by locale, as in an app without localization, is
 * taken as it is. Does not change the row.
 * @param paths the localized fields: `LOCALIZED.articles` or the app's own.
 */
export const pickLocale = (
  row: Readonly<Record<string, unknown>>,
  locale: Locale,
  paths: readonly string[],
): Record<string, unknown> =>
  paths.reduce<Record<string, unknown>>((picked, path) => change(picked, path.split('.'), locale), { ...row })

function change(
  row: Record<string, unknown>,
  [key = '', ...rest]: string[],
  locale: Locale,
): Record<string, unknown> {
  if (!(key in row)) return row
  const value = row[key]
  if (rest.length === 0) return { ...row, [key]: valueIn(value, locale) }
  if (Array.isArray(value)) {
    return {
      ...row,
      [key]: value.map((item: unknown) => (isRecord(item) ? change(item, rest, locale) : item)),
    }
  }
  return isRecord(value) ? { ...row, [key]: change(value, rest, locale) } : row
}

/**
 * The value of a field in one locale. A localized text is never an object, and rich text has a
 * `root`, so any other object has values by locale.
 */
const valueIn = (value: unknown, locale: Locale): unknown =>
  isRecord(value) && !('root' in value) ? value[locale] : value

/**
 * Those of `locales` in which any localized text of the row is not blank, or places a photo or a
 * box. A field that an app keeps once for all its locales (a by-line, a body) makes none of them a
 * locale with content where others are kept by locale; where none is, it counts for all.
 * @param paths the localized fields: `LOCALIZED.articles` or the app's own.
 */
export const localesWithContent = (
  row: Readonly<Record<string, unknown>>,
  locales: readonly Locale[],
  paths: readonly string[],
): Locale[] => {
  const byLocale = paths.filter((path) => isByLocale(valuesAt(row, path.split('.'))))
  const counted = byLocale.length > 0 ? byLocale : paths
  return locales.filter((locale) => {
    const picked = pickLocale(row, locale, counted)
    return counted.some((path) => hasWords(valuesAt(picked, path.split('.'))))
  })
}

/** Whether the values of a field, in each row of a list, are kept by locale. */
const isByLocale = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isByLocale) : isRecord(value) && !('root' in value)

function valuesAt(value: unknown, [key, ...rest]: string[]): unknown {
  if (key === undefined) return value
  if (Array.isArray(value)) return value.map((item: unknown) => valuesAt(item, [key, ...rest]))
  return isRecord(value) ? valuesAt(value[key], rest) : undefined
}

/**
 * The members of a rich text value that lead to its words. `toBlocks` is not used here, because it
 * may not be able to read the value.
 */
const WORD_KEYS = ['root', 'children', 'text'] as const

/**
 * Nodes that show a reader nothing but the words in them. Any other node counts as content: it
 * shows something itself, or is unknown and must be judged.
 */
const ONLY_WORDS = new Set(
  'root paragraph heading quote list listitem text linebreak tab link autolink horizontalrule'.split(' '),
)

function hasWords(value: unknown): boolean {
  if (typeof value === 'string') return !isBlank(value)
  if (Array.isArray(value)) return value.some(hasWords)
  if (!isRecord(value)) return false
  const showsMore = typeof value.type === 'string' && !ONLY_WORDS.has(value.type)
  return showsMore || WORD_KEYS.some((key) => hasWords(value[key]))
}
