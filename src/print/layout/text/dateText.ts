import type { Locale } from '../../../story/types.ts'

/**
 * A day as the folio of a page writes it: 2026年11月23日　星期一.
 * @param date ISO `YYYY-MM-DD`; any other text is printed as it stands
 */
export function dateText(date: string, locale: Locale): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return date
  const day = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  const tag = locale.startsWith('zh') ? (locale === 'zh-Hans' ? 'zh-CN' : 'zh-HK') : locale
  return new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' }).format(day)
}
