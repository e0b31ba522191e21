import { knownLanguageOf, type Language } from './Language.ts'
import { wantedTags } from './wantedTags.ts'

/** The languages the admin speaks, by Payload's keys. */
export type AdminLanguage = 'zh-TW' | 'zh' | 'en'

/** Payload's key of each language. */
export const adminKeys = { zhHant: 'zh-TW', zhHans: 'zh', en: 'en' } as const satisfies Record<
  Language,
  AdminLanguage
>

/**
 * The language of the admin for an `Accept-Language` header (RFC 9110 section 12.5.4): Hong Kong,
 * Macao, Taiwan and any `zh-Hant` read Traditional Chinese. Payload itself would give `zh-HK`
 * Simplified, because it drops the region.
 *
 * @returns `undefined` when the header asks for none of the three
 */
export function adminLanguage(acceptLanguage: string | null | undefined): AdminLanguage | undefined {
  const best = wantedTags(acceptLanguage)
    .map((tag) => knownLanguageOf(tag))
    .find((language) => language !== undefined)
  return best && adminKeys[best]
}
