import type { Payload } from 'payload'
import type { Row } from '../../rows/readable.ts'
import { guardOf } from '../guard/Guarded.ts'

/**
 * The public row with this id, whatever a caller sent as one, past every hook and rule of access.
 *
 * @returns undefined where there is no such document, or the text can be no id
 */
export async function storedDocument(
  payload: Payload,
  collection: string,
  given: string,
): Promise<{ id: number | string; row: Row } | undefined> {
  const id = storedId(payload, collection, given)
  if (id === undefined) return undefined
  const where = { id: { equals: id } }
  const row = await guardOf(payload).inner.findOne<Row & { id: number | string }>({ collection, where })
  return row ? { id: row.id, row } : undefined
}

/**
 * An id as the database spells it; none for what would make a database answer with an error of its
 * own.
 */
function storedId(
  { collections, db }: Payload,
  collection: string,
  given: string,
): number | string | undefined {
  const own = collections[collection]?.customIDType
  if ((own ?? db.defaultIDType) === 'number') return /^\d{1,15}$/u.test(given) ? Number(given) : undefined
  const isObjectId = !own && db.name === 'mongoose'
  return isObjectId && !/^[0-9a-f]{24}$/iu.test(given) ? undefined : given
}
