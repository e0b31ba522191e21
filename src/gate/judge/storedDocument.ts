import type { Payload } from 'payload'
import type { Row } from '../../rows/readable.ts'
import { guardOf } from '../guard/Guarded.ts'
import { storedId } from '../../rows/storedId.ts'

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
