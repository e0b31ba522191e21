import { dayOf } from '../../../story/stored/dayOf.ts'

/** Instants and days compared, in the newsroom's time zone. */

const day = /^\d{4}-\d{2}-\d{2}$/u

/**
 * Where an instant stands to a limit, which is an ISO 8601 instant or a day (`YYYY-MM-DD`, all of
 * it, in `timeZone`).
 *
 * @returns negative when `at` is before the limit, 0 when it is that instant or within that day,
 * positive after it.
 * @throws RangeError when one of them is no date: the rule that asks then refuses.
 */
export function compareToLimit(at: string, limit: string, timeZone: string): number {
  const instant = millisecondsOf(at)
  if (!day.test(limit)) return instant - millisecondsOf(limit)
  millisecondsOf(limit)
  const today = dayOf(at, timeZone)
  return today < limit ? -1 : today > limit ? 1 : 0
}

/**
 * The day of an instant or a day, as `YYYY-MM-DD` in `timeZone`. @throws RangeError when it is no
 * date.
 */
export function localDay(moment: string, timeZone: string): string {
  millisecondsOf(moment)
  return dayOf(moment, timeZone)
}

function millisecondsOf(moment: string): number {
  const milliseconds = Date.parse(moment)
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not an ISO 8601 date: ${JSON.stringify(moment)}`)
  return milliseconds
}
