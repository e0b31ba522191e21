import type { CollectionBeforeOperationHook } from 'payload'
import { beginCopy, endCopy } from '../gate/guard/slugs/copies.ts'

/**
 * `beforeOperation`: tells the guarded database that the story about to be made is a copy, which
 * gets a free slug. One that was sent with a slug has it, or is refused.
 */
export const noteCopy: CollectionBeforeOperationHook = ({ args, operation, collection, req }) => {
  if (operation !== 'create') return
  // Payload types the arguments of all operations as one; a copy names what it is a copy of.
  const { duplicateFromID, data } = args as { duplicateFromID?: unknown; data?: { slug?: unknown } }
  const isCopy = duplicateFromID !== undefined && duplicateFromID !== null
  if (isCopy && typeof data?.slug !== 'string') beginCopy(req, collection.slug)
  else endCopy(req)
}
