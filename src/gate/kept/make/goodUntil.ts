import type { Row } from '../../../rows/readable.ts'
import { always } from '../KeptStory.ts'

/** The moments at which a linked document comes or goes by itself. */
const moments = ['embargoUntil', 'usableUntil'] as const

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
  const later = [...linked]
    .flatMap((row) => moments.map((name) => instantOf(row[name])))
    .filter((instant) => instant !== undefined && instant > now)
  return later.length === 0 ? always : new Date(Math.min(...later.map(Number))).toISOString()
}

function instantOf(value: unknown): number | undefined {
  if (value instanceof Date) return value.getTime()
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(instant) ? undefined : instant
}
