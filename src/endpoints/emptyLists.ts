import type { Field } from 'payload'
import { topLevelFields } from '../fields/walk.ts'
import { isRecord } from '../rows/isRecord.ts'

type Data = Record<string, unknown>

/**
 * A form's data with its empty lists as lists: the admin sends the number of their rows, 0, and
 * Payload's own operations read that as no rows (payload `fields/hooks/beforeValidate/promise.js`).
 * A copy; the original is left as it is.
 */
export function emptyLists(fields: readonly Field[], data: Data): Data {
  const read = { ...data }
  for (const field of topLevelFields(fields)) {
    if (!('name' in field) || !field.name || !(field.name in data)) continue
    read[field.name] = inField(field, data[field.name])
  }
  return read
}

function inField(field: Field, value: unknown): unknown {
  if (field.type === 'group' && isRecord(value)) return emptyLists(field.fields, value)
  if (field.type !== 'array') return value
  if (value === 0 || value === '0') return []
  return Array.isArray(value)
    ? value.map((row: unknown) => (isRecord(row) ? emptyLists(field.fields, row) : row))
    : value
}
