import { knownLanguageOf } from '../../../src/language/Language.ts'
import { localeName } from '../../../src/language/localeName.ts'
import type { Locale } from '../../../src/story/types.ts'
import type { Newsroom } from '../_reader/newsroomFor.ts'
import { frontPath } from '../_parts/addresses.ts'
import type { LanguageLink } from '../_parts/PageHead.ts'

/**
 * The same page in every language that the newsroom has.
 *
 * @param hrefIn its address in a locale; undefined where it is not there: the front page is
 */
export const languageLinks = (
  { site, locales }: Pick<Newsroom, 'site' | 'locales'>,
  hrefIn: (locale: Locale) => string | undefined = frontPath,
): LanguageLink[] =>
  locales.map((locale) => {
    const href = hrefIn(locale)
    return {
      locale,
      language: site.languageOf(locale),
      name: localeName(locale, knownLanguageOf(locale) ?? 'en'),
      href: new URL(href ?? frontPath(locale), site.origin).href,
      isSame: href !== undefined,
    }
  })
