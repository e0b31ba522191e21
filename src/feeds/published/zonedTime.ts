/** Making one is slow, and a newsroom has one zone. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** ISO 8601's parts, whatever the machine's own language. */
const PARTS = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
  calendar: 'iso8601',
  numberingSystem: 'latn',
} as const satisfies Intl.DateTimeFormatOptions

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { ...PARTS, timeZone })
  formats.set(timeZone, format)
  return format
}

/**
 * An instant as a clock in a time zone shows it, in whole seconds: `2026-11-28T18:00:00+08:00` (ISO
 * 8601 extended, RFC 3339). UTC is `+00:00`.
 *
 * @param instant ISO 8601
 * @param timeZone an IANA time zone
 * @throws {RangeError} for what is no instant, and for an unknown time zone
 */
export function zonedTime(instant: string, timeZone: string): string {
  const parts = formatOf(timeZone).formatToParts(new Date(instant))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  const date = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
  return `${date}T${part('hour')}:${part('minute')}:${part('second')}${offsetIn(part('timeZoneName'))}`
}

/** `GMT+08:00` as ISO 8601 writes it; zones of old days had seconds, which it has no place for. */
const offsetIn = (name: string): string => /[+-]\d{2}:\d{2}/.exec(name)?.[0] ?? '+00:00'
