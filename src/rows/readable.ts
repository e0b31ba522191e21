/** A stored row of a gated collection, as the adapter gives it. */
export type Row = Readonly<Record<string, unknown>>

const instant = (value: unknown): number | undefined => {
  if (value instanceof Date) return value.getTime()
  const parsed = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(parsed) ? undefined : parsed
}

/** Whether a row was taken down and not released. */
export function isTakenDown(row: Row): boolean {
  const { takedown } = row
  return typeof takedown === 'object' && takedown !== null && 'at' in takedown && Boolean(takedown.at)
}

/**
 * Whether a row is meant to be public: published, and not in the trash. Whether it may be, the
 * rules decide.
 */
export const isPublished = (row: Row): boolean => row._status === 'published' && !row.deletedAt

/**
 * Whether an anonymous reader gets the row at `at`: the same condition as `publicWhere`, for a row
 * already in hand.
 *
 * @param at an ISO 8601 instant
 */
export function isPublicAt(row: Row, at: string): boolean {
  const now = Date.parse(at)
  const isEmbargoed = (instant(row.embargoUntil) ?? now) > now
  const isExpired = (instant(row.usableUntil) ?? now) < now
  const usable = Array.isArray(row.usableIn) ? row.usableIn : []
  const isForWeb = usable.length === 0 || usable.includes('web')
  return isPublished(row) && !isTakenDown(row) && !isEmbargoed && !isExpired && isForWeb
}
