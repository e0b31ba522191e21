/**
 * The languages of the newsroom's messages; each room keeps a file for each (see `messagesFor`).
 */
export type Language = 'zhHant' | 'zhHans' | 'en'

/** The BCP 47 tag of each, as the newsroom's own locales are called. */
export const languageTags = {
  zhHant: 'zh-Hant',
  zhHans: 'zh-Hans',
  en: 'en',
} as const satisfies Record<Language, string>

/**
 * Scripts and regions that read Traditional Chinese (Unicode CLDR, likely subtags: zh-HK, zh-MO and
 * zh-TW are Hant).
 */
const traditional: ReadonlySet<string> = new Set(['hant', 'tw', 'hk', 'mo'])

/**
 * The language of the messages for a language tag, or `undefined` for a tag of a language that has
 * none. Hong Kong, Macau and Taiwan read Traditional Chinese, and so does Cantonese (`yue`) unless
 * the tag says otherwise.
 *
 * @param tag an admin language (`zh-TW`, `zh`, `en`) or any BCP 47 tag, in any case
 */
export function knownLanguageOf(tag: string): Language | undefined {
  const [language, ...subtags] = tag.toLowerCase().split(/[-_]/u)
  if (language === 'en') return 'en'
  if (language !== 'zh' && language !== 'yue') return undefined
  if (subtags.includes('hans')) return 'zhHans'
  return language === 'yue' || subtags.some((subtag) => traditional.has(subtag)) ? 'zhHant' : 'zhHans'
}

/** The language of the messages for a language tag: English where there are none in its own. */
export const languageOf = (tag: string): Language => knownLanguageOf(tag) ?? 'en'
