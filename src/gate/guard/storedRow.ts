import type { BaseDatabaseAdapter, FlattenedField } from 'payload'
import type { Guarded } from './Guarded.ts'
import { selectOf } from './selectOf.ts'

type Data = Record<string, unknown>

/** A row as it is stored, or its state alone. */
export interface Stored extends Data {
  id: number | string
}

type UpdateArgs = Parameters<BaseDatabaseAdapter['updateOne']>[0]

/** What of a row counts that is written over as a whole: whether it was public, what it linked, its takedown, and a photo's file. */
const state = ['_status', 'deletedAt', 'takedown', 'linkedAssets', 'filename', 'filesize']

/** Which the adapter writes by itself, or nobody does. */
const unwritten = new Set(['id', 'createdAt', 'updatedAt'])

/**
 * The row that an update changes: all of it, for what the update leaves alone; its state where the update names every field, as a
 * save by Payload's own operations does: a long body is not read to be thrown away.
 *
 * @returns nothing when no row meets the condition
 */
export async function storedRow(
  { inner }: Guarded,
  { collection, id, where, data, req }: UpdateArgs,
): Promise<{ row: Stored; whole: boolean } | undefined> {
  const fields = inner.payload.collections[collection]?.config.flattenedFields ?? []
  const whole = fields.length > 0 && fields.every((field) => isGiven(field, data))
  const row = await inner.findOne<Stored>({
    collection,
    where: id === undefined ? (where ?? {}) : { id: { equals: id } },
    ...(whole && { select: selectOf(inner, collection, state) }),
    ...(req && { req }),
  })
  return row ? { row: whole ? stateIn(row) : row, whole } : undefined
}

/** Without what an adapter puts beside what it is asked for: groups that hold nothing. */
const stateIn = (row: Stored): Stored => ({
  id: row.id,
  ...Object.fromEntries(state.filter((name) => name in row).map((name) => [name, row[name]])),
})

const isGiven = (field: FlattenedField, data: Data): boolean =>
  unwritten.has(field.name) ||
  field.type === 'join' ||
  ('virtual' in field && Boolean(field.virtual)) ||
  data[field.name] !== undefined
