import type { Row } from '../../../rows/readable.ts'
import { always } from '../KeptStory.ts'

/**
 * Up to when what is made of a story at a moment stays right by the clock: until the first of what
 * it links comes out of its embargo, or its rights end.
 *
 * @param linked rows under the newsroom's names, whether readers get them at that moment or not
 * @param at ISO 8601 instant
 * @returns ISO 8601 instant
 */
export function goodUntil(linked: Iterable<Row>, at: string): string {
  const now = Date.parse(at)
  const later = [...linked].flatMap(({ embargoUntil, usableUntil }) => [
    ...instantsIn(embargoUntil).filter((end) => end > now),
    // At the very end of its rights a photo may still be shown, and a moment later no longer.
    ...instantsIn(usableUntil).filter((end) => end >= now),
  ])
  return later.length === 0 ? always : new Date(Math.min(...later)).toISOString()
}

/** The instant that a date is, in milliseconds; none where it is none. */
function instantsIn(value: unknown): number[] {
  const instant =
    value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(instant) ? [] : [instant]
}
