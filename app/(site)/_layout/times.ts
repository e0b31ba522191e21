import { knownLanguageOf } from '../../../src/language/Language.ts'

/** In whose way and on whose clock a time is written. */
export interface Clock {
  /** BCP 47. */
  language: string
  /** IANA name. */
  timeZone: string
}

/** `2026年11月28日 18:05`, `28 November 2026 at 18:05`: a story's time. Undefined for what is no instant. */
export const timeIn = (instant: string, clock: Clock): string | undefined =>
  written(instant, clock, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })

/** `11月28日 18:05`: in a list. */
export const shortTimeIn = (instant: string, clock: Clock): string | undefined =>
  written(instant, clock, {
    month: isChinese(clock) ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })

/** `2026年11月28日星期六`: under the nameplate. */
export const dateIn = (instant: string, clock: Clock): string | undefined =>
  written(instant, clock, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' })

/** `丙午年十月二十`, which papers in Chinese print beside the date; undefined in other languages. */
export function lunarDateIn(instant: string, clock: Clock): string | undefined {
  const date = new Date(instant)
  if (!isChinese(clock) || Number.isNaN(date.getTime())) return undefined
  const { language, timeZone } = clock
  const format = new Intl.DateTimeFormat(`${language}-u-ca-chinese`, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone,
  })
  // TypeScript does not know `yearName`, the name of a year in the cycle of sixty (ECMA-402).
  const parts = new Map<string, string>(format.formatToParts(date).map(({ type, value }) => [type, value]))
  return `${parts.get('yearName')}年${parts.get('month')}${dayName(Number(parts.get('day')))}`
}

const digits = '十一二三四五六七八九'

/** The name of a lunar day, from 初一 to 三十. */
function dayName(day: number): string {
  if (day === 20 || day === 30) return `${digits[day / 10]}十`
  return `${'初十廿'[Math.floor((day - (day === 10 ? 1 : 0)) / 10)]}${digits[day % 10]}`
}

const isChinese = ({ language }: Clock): boolean => (knownLanguageOf(language) ?? 'en') !== 'en'

function written(
  instant: string,
  { language, timeZone }: Clock,
  options: Intl.DateTimeFormatOptions,
): string | undefined {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return undefined
  return new Intl.DateTimeFormat(tagOf(language), { ...options, timeZone }).format(date)
}

/** Days before months in English, as the newsroom's own wording has them. */
const tagOf = (language: string): string => (language === 'en' ? 'en-GB' : language)
