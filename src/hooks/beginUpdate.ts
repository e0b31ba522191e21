import type { CollectionBeforeOperationHook } from 'payload'
import { guardOf } from '../gate/guard/Guarded.ts'

/**
 * `beforeOperation`, the last one: an update or a restored version is about to read what it will
 * write over. The guarded database refuses it when somebody else writes the document in between
 * (`refuseLostUpdates`).
 */
export const beginUpdate: CollectionBeforeOperationHook = async ({ args, operation, collection, req }) => {
  if (operation !== 'update' && operation !== 'restoreVersion') return
  // Payload types the arguments of all operations as one; a restore's `id` is the version's.
  const { id, data } = args as { id?: number | string; data?: unknown }
  const isKnown = operation === 'update' && id !== undefined
  await guardOf(req.payload).updates.begin({ collection: collection.slug, ...(isKnown && { id }), data, req })
}
