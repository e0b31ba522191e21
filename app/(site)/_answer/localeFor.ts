import { languageOf } from '../../../src/language/Language.ts'
import { adminKeys, adminLanguage } from '../../../src/language/adminLanguage.ts'
import type { Locale } from '../../../src/story/types.ts'

/**
 * The locale in which a browser's reader reads best: the first that is in a language they ask for,
 * as Hong Kong reads it, or else the newsroom's first.
 *
 * @param accepted `Accept-Language` as it came
 */
export function localeFor(accepted: string | null, locales: readonly [Locale, ...Locale[]]): Locale {
  const asked = adminLanguage(accepted)
  return locales.find((locale) => adminKeys[languageOf(locale)] === asked) ?? locales[0]
}
