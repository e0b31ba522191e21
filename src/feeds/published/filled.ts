import { isBlank } from '../../attribution/text/isBlank.ts'
import { withoutForbidden } from '../../xml/withoutForbidden.ts'

/**
 * The members that hold something. Left out are texts that show a reader nothing, lists and groups without members, and
 * what is undefined: what is empty is absent.
 */
export const filled = <T extends object>(fields: T): Partial<T> =>
  // `Object.fromEntries` forgets the names of the members; they are some of `T`'s.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))) as Partial<T>

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return isBlank(withoutForbidden(value))
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && value !== null ? Object.keys(value).length === 0 : value === undefined
}
