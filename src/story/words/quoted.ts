import { languageOf } from '../../language/Language.ts'
import type { Locale } from '../types.ts'

/**
 * Puts somebody's words into the quotation marks of a language, unless an editor typed some: 「」 in
 * Traditional Chinese, “” in every other.
 */
export function quoted(text: string, locale: Locale): string {
  const words = text.trim()
  if (words === '' || /^[「『“‘"]/u.test(words)) return words
  return languageOf(locale) === 'zhHant' ? `「${words}」` : `“${words}”`
}
