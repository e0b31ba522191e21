import type { Payload } from 'payload'
import { isPossibleId } from './isPossibleId.ts'

/**
 * An id as the database spells it: a number where a collection's ids are numbers. Nothing for what
 * would make a database answer with an error of its own.
 */
export function storedId(
  payload: Pick<Payload, 'collections' | 'db'>,
  collection: string,
  given: string,
): number | string | undefined {
  if (!isPossibleId(payload, collection, given)) return undefined
  const own = payload.collections[collection]?.customIDType
  return (own ?? payload.db.defaultIDType) === 'number' ? Number(given) : given
}
