import { isBlank } from '../../attribution/text/isBlank.ts'

/**
 * Whether an editor left a field empty: missing, a text that shows nothing (`isBlank`), or an empty
 * list.
 */
export function isUnfilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === undefined || value === null || (typeof value === 'string' && isBlank(value))
}
