import type { ArrayField, BlocksField, Field, NamedTab } from 'payload'
import { topLevelFields } from '../../fields/walk.ts'
import { isRecord } from '../../rows/isRecord.ts'

type Data = Record<string, unknown>

/**
 * A form's data with its empty lists as lists: the admin sends the number of their rows, 0, and
 * Payload's own operations read that as no rows (payload `fields/hooks/beforeValidate/promise.js`).
 * A copy; the original is left as it is.
 */
export function emptyLists(fields: readonly Field[], data: Data): Data {
  const read = { ...data }
  for (const field of topLevelFields(fields, asGroup)) {
    if (!('name' in field) || !field.name || !(field.name in data)) continue
    read[field.name] = inField(field, data[field.name])
  }
  return read
}

/** A tab with a name holds its values under it, as a group does. */
const asGroup = ({ name, fields }: NamedTab): Field[] => [{ type: 'group', name, fields }]

function inField(field: Field, value: unknown): unknown {
  if (field.type === 'group') return isRecord(value) ? emptyLists(field.fields, value) : value
  if (field.type !== 'array' && field.type !== 'blocks') return value
  if (value === 0 || value === '0') return []
  if (!Array.isArray(value)) return value
  return value.map((row: unknown) => (isRecord(row) ? emptyLists(fieldsOf(field, row), row) : row))
}

/** The fields of a row; none of a block that is only named here (`blockReferences`). */
function fieldsOf(field: ArrayField | BlocksField, row: Data): readonly Field[] {
  if (field.type === 'array') return field.fields
  return field.blocks.find(({ slug }) => slug === row.blockType)?.fields ?? []
}
