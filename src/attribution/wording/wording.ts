import { defaultRegister, type Register } from '../register.ts'
import type { CreditForm } from '../types.ts'
import type { WordedCredit } from './credit.ts'
import { englishWording } from './en.ts'
import { type WordingLanguage, wordingLanguageOf } from './WordingLanguage.ts'
import { chineseWording } from './zh.ts'

/** The name of a source in a language, in the nearest other language, or its key where the register has none. */
function nameOf(key: string, language: WordingLanguage, register: Register): string {
  const name = register.agencies.get(key)?.name
  if (!name) return key
  const order: readonly WordingLanguage[] =
    language === 'en' ? ['en', 'zh-Hant', 'zh-Hans'] : [language, 'zh-Hant', 'zh-Hans', 'en']
  return order.map((each) => name[each]).find((each) => each.trim() !== '') ?? key
}

/**
 * The finished attribution, for a lede, a box, a caption, a trailer or a byline: 「據新華社報道」, 「綜合中新社及新華社報道」, 「新華社北京1月25日電」,
 * 「◆來源：新華社、央廣網」, 「新華社」, "Source: Xinhua, CNR", "AFP via Getty Images". `findCredits` reads the same sources and relays back.
 * `locale` is a BCP 47 tag: zh-HK and zh-TW are Traditional Chinese, other zh Simplified, everything else English. Empty when there is
 * nothing to say: no source, and no staff where the form names none.
 */
export function wording(
  credit: WordedCredit,
  form: CreditForm,
  locale: string,
  register: Register = defaultRegister,
): string {
  const via = new Set(credit.via)
  const origins = credit.sources.filter((key) => !via.has(key))
  const relays = origins.length === 0 ? [] : [...via]
  const language = wordingLanguageOf(locale)
  const named = (keys: readonly string[]) => [...new Set(keys)].map((key) => nameOf(key, language, register))
  const sources = named(origins.length === 0 ? [...credit.sources, ...via] : origins)
  if (sources.length === 0 && !saysStaff(credit, form)) return ''
  const whole = {
    ...credit,
    sources,
    via: named(relays),
    nameOf: (key: string) => nameOf(key, language, register),
  }
  return language === 'en' ? englishWording(whole, form) : chineseWording(whole, form, language)
}

/** Whether a credit without a source still has somebody to name. */
function saysStaff(credit: WordedCredit, form: CreditForm): boolean {
  if ((credit.people ?? []).length > 0) return form !== 'box' && form !== 'trailer'
  return form === 'lede' && (credit.form === 'staff' || (credit.house ?? '') !== '')
}
