import { en } from './en.ts'
import type { Messages } from './Messages.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/** The languages the gate speaks. */
export type Language = 'zhHant' | 'zhHans' | 'en'

/** Its words in each. */
export const messages = { zhHant, zhHans, en } satisfies Record<Language, Messages>

/**
 * The language for an admin language (`zh-TW`, `zh`, `en`) or any BCP 47 tag: Hong Kong and Macau read Traditional Chinese,
 * and whoever reads neither Chinese gets English.
 */
export function languageOf(tag: string): Language {
  const [language, ...subtags] = tag.toLowerCase().split(/[-_]/u)
  if (language !== 'zh' && language !== 'yue') return 'en'
  if (subtags.includes('hans')) return 'zhHans'
  return language === 'yue' || subtags.some((subtag) => traditional.has(subtag)) ? 'zhHant' : 'zhHans'
}

const traditional: ReadonlySet<string> = new Set(['hant', 'tw', 'hk', 'mo'])
