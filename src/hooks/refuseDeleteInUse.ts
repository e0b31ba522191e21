import type { CollectionBeforeDeleteHook } from 'payload'
import { refuseWhatIsUsed } from '../gate/guard/deletes/gateDeletes.ts'
import { guardOf } from '../gate/guard/Guarded.ts'

/**
 * Asks whether a document may be deleted for good before Payload deletes its files: the guarded
 * database would refuse too, but by then the picture of a photo that stays public is gone (payload
 * `collections/operations/deleteByID.js`, 3.90.1).
 *
 * @throws {APIError} with status 409, naming what uses it
 */
export const refuseDeleteInUse: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseWhatIsUsed(guardOf(req.payload), collection.slug, { id: { equals: id } }, req)
