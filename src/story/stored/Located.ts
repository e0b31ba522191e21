import { StoredShapeError } from './StoredShapeError.ts'

/**
 * A stored document, a group, or a row of an array, together with its path. The functions below
 * read an absent or null field as empty, and name its path in their errors.
 */
export interface Located {
  readonly value: Readonly<Record<string, unknown>>
  readonly path: string
}

const pathOf = ({ path }: Located, key: string | number): string =>
  path === '' ? String(key) : `${path}.${key}`

/**
 * Reads a value as a group of fields; an absent value has no fields.
 *
 * @param path where the value stands: `photos.2`; empty for the document itself
 * @throws StoredShapeError when the value is something else.
 */
export function locate(value: unknown, path = ''): Located {
  if (value === null || value === undefined) return { value: {}, path }
  if (typeof value !== 'object' || Array.isArray(value)) throw new StoredShapeError(path, 'fields', value)
  return { value: { ...value }, path }
}

/** A group of fields. */
export const groupIn = (row: Located, key: string): Located => locate(row.value[key], pathOf(row, key))

/** The rows of an array field. */
export const rowsIn = (row: Located, key: string): Located[] =>
  listIn(row, key).map((value, index) => locate(value, `${pathOf(row, key)}.${index}`))

/** A field that holds several values. */
export function listIn(row: Located, key: string): readonly unknown[] {
  const value = row.value[key] ?? []
  if (!Array.isArray(value)) throw new StoredShapeError(pathOf(row, key), 'a list', value)
  return value
}

/** A text field; empty when absent. */
export function textIn(row: Located, key: string): string {
  const value = row.value[key] ?? ''
  if (typeof value !== 'string') throw new StoredShapeError(pathOf(row, key), 'text', value)
  return value
}

/** A number field; undefined when absent. */
export function numberIn(row: Located, key: string): number | undefined {
  const value = row.value[key] ?? undefined
  if (value !== undefined && typeof value !== 'number')
    throw new StoredShapeError(pathOf(row, key), 'a number', value)
  return value
}

/**
 * A date field as an ISO 8601 instant; undefined when absent. A direct database read may give a
 * `Date`.
 */
export function instantIn(row: Located, key: string): string | undefined {
  const value = row.value[key]
  return value instanceof Date ? value.toISOString() : textIn(row, key) || undefined
}

/**
 * A field with a closed set of values.
 * @throws StoredShapeError for any other value.
 */
export function choiceIn<const T extends string>(
  row: Located,
  key: string,
  choices: readonly T[],
  fallback: T,
): T {
  const value = textIn(row, key)
  if (value === '') return fallback
  const choice = choices.find((known) => known === value)
  if (choice === undefined)
    throw new StoredShapeError(pathOf(row, key), `one of ${choices.join(', ')}`, value)
  return choice
}
