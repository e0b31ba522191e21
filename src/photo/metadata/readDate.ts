/** A moment as a file names it, checked: every part exists in the calendar. */
export interface DateParts {
  year: string
  month: string
  day: string
  /** `18:20:00`, a fraction of a second behind it where there is one. */
  time?: string
  /** `Z` or `+08:00`. */
  zone?: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 2026-05-07, 2026:05:07, 2026/5/7, 2026年5月7日, 20260507. What may be day or month first (05/07/2026) is not read. */
const NUMBERS = /^(\d{4})(?:([-:/.])(\d{1,2})\2(\d{1,2})(?!\d)|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2})(?!\d))/
/** 7 May 2026; Thu, 07 May 2026 (RFC 5322). */
const DAY_FIRST = /^(\d{1,2})[\s-]([a-z]{3,9})\.?[\s-](\d{4})(?!\d)/i
/** May 7, 2026. */
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/i
/** Thu May  7 18:20:00 2026 (C's asctime), the year at the end. */
const ASCTIME = /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{2}:\d{2}:\d{2})\s+(\d{4})$/i

/** 18:20, 18:20:00, 182000, 18:20:00.123; then a zone, with or without a space before it and a colon in it. */
const TIME = /^(\d{2}|\d(?=:)):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*(.*)$/
const ZONE = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i
/** What says a zone's name again, behind its hours: [Asia/Hong_Kong], HKT, (CST). */
const NAME_AGAIN = /(?<=\d)\s*(?:\[[\w/+-]+\]|\(?[A-Z]{2,5}\)?)$/
const AFTERNOON = /^([ap])\.?m\b\.?\s*/i
const GREENWICH = /^(?:Z|UTC|GMT|[+-]00:?00)$/i

const two = (digits: string | number): string => String(digits).padStart(2, '0')

function dayOf(year: string, month: number, day: number): DateParts | undefined {
  // Day 0 of the next month is the last one of this.
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  if (Number(year) < 1800 || month < 1 || month > 12 || day < 1 || day > last) return undefined
  return { year, month: two(month), day: two(day) }
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** The day at the beginning of a text, and what is behind it. */
function readDay(text: string): { day?: DateParts; rest: string } {
  const numbers = NUMBERS.exec(text)
  if (numbers) {
    const [all, year = '', , m1, d1, m2, d2, m3, d3] = numbers
    return { day: dayOf(year, Number(m1 ?? m2 ?? m3), Number(d1 ?? d2 ?? d3)), rest: text.slice(all.length) }
  }
  const [first, d4 = '', m4 = '', y4 = ''] = DAY_FIRST.exec(text) ?? []
  if (first !== undefined) return { day: dayOf(y4, monthOf(m4), Number(d4)), rest: text.slice(first.length) }
  const [second = '', m5 = '', d5 = '', y5 = ''] = MONTH_FIRST.exec(text) ?? []
  return { day: dayOf(y5, monthOf(m5), Number(d5)), rest: text.slice(second.length) }
}

/** `undefined` for a zone that is none or whose name says too little (CST is China's and Chicago's). */
function readZone(text: string): string | undefined {
  if (GREENWICH.test(text)) return 'Z'
  const [, sign = '', hours = '', minutes = '00'] = ZONE.exec(text.replace(NAME_AGAIN, '')) ?? []
  const isZone = sign !== '' && Number(hours) <= 14 && Number(minutes) < 60
  return isZone ? `${sign}${two(hours)}:${minutes}` : undefined
}

/** 12:20 a.m. is twenty past midnight; 18:20 PM is no time. */
function hourOf(hour: number, half = ''): number | undefined {
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

function readTime(text: string): Pick<DateParts, 'time' | 'zone'> {
  const [all, hour = '', minute = '', second = '00', fraction, behind = ''] = TIME.exec(text) ?? []
  if (all === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return {}
  const half = AFTERNOON.exec(behind)
  const clock = half === null ? Number(hour) : hourOf(Number(hour), half[1])
  if (clock === undefined) return {}
  const time = `${two(clock)}:${minute}:${second}${fraction ? `.${fraction}` : ''}`
  const place = half === null ? behind : behind.slice(half[0].length)
  if (place === '') return { time }
  const zone = readZone(place)
  // A time in a zone that nobody knows is no moment: the day alone is certain.
  return zone === undefined ? {} : { time, zone }
}

/** Without what adds nothing: the day of the week, the letters of 7th, a day and its time written as one number, 時 and 分. */
const plain = (text: string): string =>
  text
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+/i, '')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/i, '$1')
    .replace(/^(\d{8})(\d{6})(?!\d)/, '$1 $2')
    .replace(
      /(\d{1,2})[時时](\d{2})分(?:(\d{2})秒)?/,
      (_, hour, minute, second = '00') => ` ${two(hour)}:${minute}:${second}`,
    )

/**
 * A date in any of the spellings that agencies, cameras and editors write, in parts. None is invented: 31 February is no day,
 * a month alone is none, and a time that cannot be read leaves the day.
 */
export function readDate(text: string | undefined): DateParts | undefined {
  const trimmed = text?.normalize('NFKC').trim() ?? ''
  const [, month, date, clock, year] = ASCTIME.exec(trimmed) ?? []
  const spelling = year === undefined ? plain(trimmed) : `${date} ${month} ${year} ${clock}`
  const { day, rest } = readDay(spelling)
  return day && { ...day, ...readTime(rest.replace(/^[T\s]+/i, '')) }
}

/** Parts as ISO 8601: a day, a local time without a zone, or a moment with one. */
export function isoOf({ year, month, day, time, zone = '' }: DateParts): string {
  const date = `${year}-${month}-${day}`
  return time === undefined ? date : `${date}T${time}${zone}`
}

/** {@link readDate} as ISO 8601; `undefined` where the text is no date. */
export function isoDate(text: string | undefined): string | undefined {
  const parts = readDate(text)
  return parts && isoOf(parts)
}
