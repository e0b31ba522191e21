import { zonedTime } from '../../feeds/published/zonedTime.ts'
import { toInstant } from '../../photo/metadata/toInstant.ts'

/** A month of a newsroom's calendar. */
export interface Month {
  /** `YYYY-MM`. */
  name: string
  /** Its first instant, and that of the next: ISO 8601 in UTC. */
  from: string
  to: string
}

/**
 * The month that a text names, from midnight to midnight in a time zone.
 *
 * @param text `2026-11`
 * @returns nothing for what names no month
 */
export function monthIn(text: string, timeZone: string): Month | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(text) ?? []
  if (year === undefined || month === undefined) return undefined
  const next = new Date(Date.UTC(Number(year), Number(month), 1)).toISOString().slice(0, 10)
  const from = toInstant(`${text}-01`, timeZone)
  const to = toInstant(next, timeZone)
  return from !== undefined && to !== undefined ? { name: text, from, to } : undefined
}

/** The month that it is now in a time zone: `2026-11`. */
export const monthNow = (timeZone: string): string =>
  zonedTime(new Date().toISOString(), timeZone).slice(0, 7)
