import { knownLanguageOf } from '../../../src/language/Language.ts'
import { wantedTags } from '../../../src/language/wantedTags.ts'
import type { Locale } from '../../../src/story/types.ts'

/**
 * The locale in which a browser's reader reads best: the first that is in the language they want
 * most, as Hong Kong reads it, or else in another way to write it; then in the next one; or else the
 * newsroom's first.
 *
 * @param accepted `Accept-Language` as it came
 */
export function localeFor(accepted: string | null, locales: readonly [Locale, ...Locale[]]): Locale {
  for (const tag of wantedTags(accepted)) {
    const language = languageIn(tag)
    const found =
      locales.find((locale) => languageIn(locale) === language) ??
      locales.find((locale) => mainPartOf(locale) === mainPartOf(tag))
    if (found !== undefined) return found
  }
  return locales[0]
}

/** The one of ours that a tag means, or whatever other it names. */
const languageIn = (tag: string): string => knownLanguageOf(tag) ?? mainPartOf(tag)

const mainPartOf = (tag: string): string => tag.toLowerCase().split(/[-_]/u, 1)[0] ?? ''
