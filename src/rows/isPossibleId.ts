import type { Payload } from 'payload'
import { isWholeText } from './isWholeText.ts'

/**
 * Whether a database could have given an id. What it could not it answers with an error of its own,
 * or, worse, leaves out of the question (`db-mongodb/queries/sanitizeQueryValue.js`, 3.90), which
 * then means every document.
 */
export function isPossibleId(
  payload: Pick<Payload, 'collections' | 'db'>,
  collection: string,
  id: unknown,
): boolean {
  const { db, collections } = payload
  const own = collections[collection]?.customIDType
  if ((own ?? db.defaultIDType) === 'number')
    return isWholeNumber(id) && (db.name !== 'postgres' || Number(id) <= largestSerial)
  if (own || db.name !== 'mongoose')
    return typeof id === 'string' && id !== '' && isWholeText(id) && id.length <= longest
  return /^[0-9a-f]{24}$/iu.test(String(id))
}

/** Of Postgres' type `serial` (PostgreSQL manual, section 8.1). */
const largestSerial = 2 ** 31 - 1

/** Longer ids than any database or app makes. */
const longest = 200

const isWholeNumber = (id: unknown): boolean =>
  typeof id === 'number'
    ? Number.isSafeInteger(id) && id >= 0
    : typeof id === 'string' && /^\d{1,15}$/u.test(id)
