import type { CollectionAfterChangeHook } from 'payload'
import { wentOutWith } from '../gate/guard/wentOut.ts'

/**
 * Adds to the answer of a publication what went out with it (`wentOut`: collection, id, name), so
 * that its editor can be told. Stores nothing.
 */
export const tellWentOut: CollectionAfterChangeHook = ({ doc, req }) => {
  // Payload types documents as anything; only the id is looked at.
  const answered: Record<string, unknown> = doc
  const wentOut = wentOutWith(req, answered['id'])
  return wentOut === undefined ? answered : { ...answered, wentOut }
}
