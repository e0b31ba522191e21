/**
 * Whether a stored date is the instant that a caller names; a date that is none is never the same.
 */
export const isSameInstant = (stored: unknown, seen: string): boolean =>
  (typeof stored === 'string' || stored instanceof Date) && new Date(stored).getTime() === Date.parse(seen)
