/**
 * What a date that was sent says: an instant in the one spelling in which dates are stored, or
 * nothing at all.
 */
export type Instant = { at: string | null } | { unreadable: true }

const unreadable: Instant = { unreadable: true }

const iso =
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:[Tt ](?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?(?<offset>[Zz]|[+-]\d{2}(?::?\d{2})?))?$/u

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** RFC 1123 and RFC 5322, section 3.3: `Thu, 01 Jan 2026 00:00:00 GMT`. */
const mail =
  /^(?:[a-z]{3},? )?(?<day>\d{1,2})[ -](?<month>[a-z]{3})[ -](?<year>\d{4}) (?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))? (?<offset>gmt|ut|utc|z|[+-]\d{4})$/iu

/**
 * As JavaScript prints a date (ECMA-262, 21.4.4.41): `Thu Jan 01 2026 08:00:00 GMT+0800 (Hong Kong
 * Standard Time)`.
 */
const printed =
  /^[a-z]{3} (?<month>[a-z]{3}) (?<day>\d{2}) (?<year>\d{4}) (?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2}) GMT(?<offset>[+-]\d{4})(?: \(.*\))?$/iu

/**
 * Milliseconds of March 1973: a smaller number is no moment of a program's clock but seconds, or a
 * day's digits (20260101).
 */
const leastMilliseconds = 100_000_000_000

/**
 * The last moment whose year has four digits: later ones have another spelling, which no longer
 * sorts as text.
 */
const last = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/**
 * The hour at which a day is stored: noon UTC, that day from UTC-12 to UTC+11:59, as Payload's date
 * picker sends it.
 */
const noon = 12

/**
 * Reads a date in whatever spelling it was sent. It must name one instant: with an offset or `Z`,
 * in ISO 8601 (extended or basic format), RFC 1123, or as JavaScript prints dates; a `Date`; or
 * milliseconds since 1970. Only a whole day needs no offset. Null, and the empty text of an emptied
 * form, say that there is none.
 *
 * @param day whether the field holds a day: then a day alone is noon UTC. In a field for moments it
 *   is midnight UTC (ECMA-262)
 */
export function instantOf(value: unknown, day = false): Instant {
  if (value === null || value === '') return { at: null }
  if (value instanceof Date) return printedAs(value.getTime())
  if (typeof value === 'number') return value < leastMilliseconds ? unreadable : printedAs(value)
  if (typeof value !== 'string') return unreadable
  const groups = (iso.exec(value) ?? mail.exec(value) ?? printed.exec(value))?.groups
  return groups ? fromParts(groups, day) : unreadable
}

type Parts = Readonly<Record<string, string | undefined>>

function fromParts({ year, month, day, ...time }: Parts, isDay: boolean): Instant {
  const monthNumber = /^\d/u.test(month ?? '')
    ? Number(month)
    : months.indexOf((month ?? '').toLowerCase()) + 1
  const date = { year: Number(year), month: monthNumber, day: Number(day) }
  if (!isOnTheCalendar(date)) return unreadable
  const midnight = Date.parse(
    `${year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`,
  )
  if (time.hour === undefined) return printedAs(midnight + (isDay ? noon : 0) * 3_600_000)
  const sinceMidnight = millisecondsOf(time)
  const offset = minutesOf(time.offset ?? '')
  if (sinceMidnight === undefined || offset === undefined) return unreadable
  return printedAs(midnight + sinceMidnight - offset * 60_000)
}

/**
 * The Gregorian calendar, carried back (ISO 8601): `Date` would make 1 March of 29 February 2026.
 */
function isOnTheCalendar({ year, month, day }: { year: number; month: number; day: number }): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days
}

/** 24:00 is the end of a day (ISO 8601:2004, 4.2.3); a leap second has no place in a `Date`. */
function millisecondsOf({ hour, minute = '0', second = '0', fraction = '' }: Parts): number | undefined {
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)]
  const thousandths = Number(fraction.slice(0, 3).padEnd(3, '0'))
  if (hours > 24 || minutes > 59 || seconds > 59) return undefined
  const all = ((hours * 60 + minutes) * 60 + seconds) * 1_000 + thousandths
  return all > 24 * 3_600_000 ? undefined : all
}

function minutesOf(offset: string): number | undefined {
  const found = /^(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})?$/u.exec(offset)?.groups
  // What is left names UTC itself: Z, GMT, UT, UTC.
  if (!found) return 0
  const [hours, minutes] = [Number(found.hours), Number(found.minutes ?? 0)]
  if (hours > 15 || minutes > 59) return undefined
  return (hours * 60 + minutes) * (found.sign === '-' ? -1 : 1)
}

const printedAs = (milliseconds: number): Instant =>
  Number.isFinite(milliseconds) && milliseconds >= Date.parse('0000-01-01T00:00:00Z') && milliseconds <= last
    ? { at: new Date(milliseconds).toISOString() }
    : unreadable
