import { languageOf } from '../../language/Language.ts'
import type { Locale } from '../../story/types.ts'
import type { FontSet, Template } from './types.ts'

/**
 * The fonts of a page in its language: those that the template has for its locale, or for
 * Simplified Chinese in every spelling of it (`zh-CN`, `zh-SG`), or else the template's own.
 */
export function fontsOf(
  { fonts, fontsIn = {} }: Pick<Template, 'fonts' | 'fontsIn'>,
  locale: Locale,
): FontSet {
  const simplified = languageOf(locale) === 'zhHans' ? fontsIn['zh-Hans'] : undefined
  return fontsIn[locale] ?? simplified ?? fonts
}
