/** The languages in which the newsroom speaks: its messages stand in a file for each. */
export type Language = 'zhHant' | 'zhHans' | 'en'

const traditional: ReadonlySet<string> = new Set(['hant', 'tw', 'hk', 'mo'])

/**
 * The language for an admin language (`zh-TW`, `zh`, `en`) or any BCP 47 tag: Hong Kong and Macau
 * read Traditional Chinese, and whoever reads neither Chinese gets English.
 */
export function languageOf(tag: string): Language {
  const [language, ...subtags] = tag.toLowerCase().split(/[-_]/u)
  if (language !== 'zh' && language !== 'yue') return 'en'
  if (subtags.includes('hans')) return 'zhHans'
  return language === 'yue' || subtags.some((subtag) => traditional.has(subtag)) ? 'zhHant' : 'zhHans'
}
