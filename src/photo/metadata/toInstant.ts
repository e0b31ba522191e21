import { isoOf, readDate } from './readDate.ts'

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    instant,
  )
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /^GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
}

/**
 * A date or local time as the instant it was in a time zone; one that names its own zone keeps it.
 * A date alone is its midnight.
 *
 * @param text in any spelling that `readDate` reads.
 * @param timeZone an IANA name, `Asia/Hong_Kong`.
 * @returns an ISO instant, or `undefined` where the text is no date.
 */
export function toInstant(text: string, timeZone: string): string | undefined {
  const parts = readDate(text)
  if (!parts) return undefined
  const { time = '00:00:00', zone } = parts
  const parsed = Date.parse(isoOf({ ...parts, time, zone: zone ?? 'Z' }))
  if (zone !== undefined) return new Date(parsed).toISOString()
  // Twice, because the offset is that of the instant looked for, which may lie across a change of
  // the clocks.
  const guess = parsed - offsetAt(parsed, timeZone)
  return new Date(parsed - offsetAt(guess, timeZone)).toISOString()
}
