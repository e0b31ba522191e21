import { isRecord } from '../../../rows/isRecord.ts'
import type { Row } from '../../../rows/readable.ts'

/** A value and the path at which its form field stands: `gallery.2.image`. */
export interface Use {
  path: string
  value: unknown
}

/** Every value at these paths, lists included, in their order, without empty ones. */
export const usesIn = (row: Row, paths: readonly string[]): Use[] =>
  paths.flatMap((path) => valuesAt(row, path.split('.'), ''))

/** The value at one dotted path through groups. */
export const valueAt = (row: Row, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), row)

/** Values by locale, of a localized field that holds texts or links. A document, a row and a link have other members. */
export const isOneALocale = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && !['id', 'name', 'relationTo', 'root', 'toHexString'].some((member) => member in value)

function valuesAt(value: unknown, keys: readonly string[], before: string): Use[] {
  const [key, ...rest] = keys
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) {
    // Several links in one field have that field's path; each row of a list has its own path.
    return value.flatMap((one: unknown, at) =>
      valuesAt(one, keys, key === undefined ? before : `${before}.${at}`),
    )
  }
  if (key === undefined && isOneALocale(value))
    return Object.values(value).flatMap((one) => valuesAt(one, [], before))
  if (key === undefined) return [{ path: before, value }]
  return isRecord(value) ? valuesAt(value[key], rest, before === '' ? key : `${before}.${key}`) : []
}
