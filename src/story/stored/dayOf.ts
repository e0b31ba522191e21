import { defaultTimeZone } from '../../language/defaultTimeZone.ts'
import { DateShapeError } from './DateShapeError.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The day of a stored date in a time zone. Payload stores a picked day as an instant of that day.
 * @param date `YYYY-MM-DD` or an ISO 8601 instant; empty stays empty.
 * @param timeZone an IANA time zone.
 * @returns `YYYY-MM-DD`
 * @throws {DateShapeError} for what is neither; RangeError for an unknown time zone.
 */
export function dayOf(date: string, timeZone = defaultTimeZone): string {
  if (date === '' || DAY.test(date)) return date
  const instant = new Date(date)
  if (Number.isNaN(instant.getTime())) throw new DateShapeError(date)
  // ISO 8601 order, whatever the machine's own language.
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    calendar: 'iso8601',
    numberingSystem: 'latn',
  }).formatToParts(instant)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

/** The instant a day is stored as: noon UTC, which is that day from UTC-12 to UTC+11:59. */
export const noonOf = (day: string): string => `${day}T12:00:00.000Z`
