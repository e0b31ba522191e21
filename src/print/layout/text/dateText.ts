import { languageOf } from '../../../language/Language.ts'
import type { Locale } from '../../../story/types.ts'

/**
 * A day as the folio of a page writes it: 2026年11月23日　星期一.
 * @param date ISO `YYYY-MM-DD`; any other text is printed as it stands
 */
export function dateText(date: string, locale: Locale): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return date
  const day = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? date : formatFor(tagOf(locale)).format(day)
}

const chinese = { zhHant: 'zh-HK', zhHans: 'zh-CN' } as const

/** Of a Chinese locale the region whose folios we follow; of another its own name, with hyphens as BCP 47 has them. */
function tagOf(locale: Locale): string {
  const language = languageOf(locale)
  return language === 'en' ? locale.replaceAll('_', '-') : chinese[language]
}

/** An app may call its locales what it likes: for a name that is no BCP 47 tag the day is written in English. */
function formatFor(tag: string): Intl.DateTimeFormat {
  const options = { dateStyle: 'full', timeZone: 'UTC' } as const
  try {
    return new Intl.DateTimeFormat(tag, options)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return new Intl.DateTimeFormat('en', options)
  }
}
