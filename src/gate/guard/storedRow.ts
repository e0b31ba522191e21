import type { BaseDatabaseAdapter, FlattenedField } from 'payload'
import { fieldsOf } from '../../database/fieldsOf.ts'
import type { Guarded } from './Guarded.ts'
import { hasOperators } from './hasOperators.ts'
import { selectOf } from '../../database/selectOf.ts'

type Data = Record<string, unknown>

/** A row as it is stored, or its state alone. */
export interface Stored extends Data {
  id: number | string
}

type UpdateArgs = Parameters<BaseDatabaseAdapter['updateOne']>[0]

/** The row that an update changes. */
export interface Before {
  /** The whole row; where `whole` is given, its state alone. */
  row: Stored
  /** Reads the whole row, in the unit of the update. */
  whole?: () => Promise<Stored | undefined>
}

/**
 * What of a row counts that is written over as a whole: whether it was public, its takedown, a
 * photo's files and a story's address.
 */
const state = ['_status', 'deletedAt', 'takedown', 'revision', 'filename', 'filesize', 'sizes', 'slug']

/** The fields that no save sends: the adapter sets them. */
const unwritten = new Set(['id', 'createdAt', 'updatedAt'])

/**
 * The row that an update changes. An update of some fields needs all of it, to judge what it leaves
 * alone. One that names every field, as a save by Payload's own operations does, needs only its
 * state: reading a long body would be work for nothing.
 *
 * @returns nothing when no row meets the condition
 */
export async function storedRow(guard: Guarded, args: UpdateArgs): Promise<Before | undefined> {
  const { inner } = guard
  const { collection, id, where = {}, data, req } = args
  const condition = id === undefined ? where : { id: { equals: id } }
  const query = { collection, where: condition, ...(req && { req }) }
  const whole = async () => (await inner.findOne<Stored>(query)) ?? undefined
  if (!namesEveryField(guard, collection, data)) {
    const row = await whole()
    return row && { row }
  }
  const row = await inner.findOne<Stored>({ ...query, select: selectOf(inner, collection, state) })
  return row ? { row: stateIn(row), whole } : undefined
}

function namesEveryField({ inner }: Guarded, collection: string, data: Data): boolean {
  const fields = fieldsOf(inner, collection)
  return fields.length > 0 && fields.every((field) => isGiven(field, data)) && !hasOperators(data)
}

/** The state without the empty groups that an adapter adds to what it was asked for. */
const stateIn = (row: Stored): Stored => ({
  id: row.id,
  ...Object.fromEntries(state.filter((name) => name in row).map((name) => [name, row[name]])),
})

const isGiven = (field: FlattenedField, data: Data): boolean =>
  unwritten.has(field.name) ||
  field.type === 'join' ||
  ('virtual' in field && Boolean(field.virtual)) ||
  data[field.name] !== undefined
