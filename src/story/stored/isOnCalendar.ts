/**
 * Whether a calendar has a day: JavaScript's `Date` takes 30 February for 2 March.
 *
 * @param date `YYYY-MM-DD`; anything else is no day
 */
export function isOnCalendar(date: string): boolean {
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date
}
