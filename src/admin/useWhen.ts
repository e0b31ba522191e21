'use client'
import { useTranslation } from '@payloadcms/ui'

/** Hong Kong writes a day and an hour so; the admin's `zh-TW` would say 上午 and 下午. */
const tags: Readonly<Record<string, string>> = { 'zh-TW': 'zh-HK', zh: 'zh-CN', en: 'en-GB' }

/** Spells moments as a newsroom does: in its own time zone, on a clock of 24 hours. */
export interface When {
  /** A day and its hour. */
  moment: (at: string) => string
  /** A day alone. */
  day: (at: string) => string
}

/** @param timeZone the newsroom's, an IANA name */
export function useWhen(timeZone: string): When {
  const { language } = useTranslation().i18n
  const tag = tags[language] ?? language
  const moment = new Intl.DateTimeFormat(tag, {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const day = new Intl.DateTimeFormat(tag, { timeZone, year: 'numeric', month: 'short', day: 'numeric' })
  return {
    moment: (at) => moment.format(new Date(at)),
    day: (at) => day.format(new Date(at)),
  }
}
