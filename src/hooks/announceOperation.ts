import type { CollectionBeforeOperationHook } from 'payload'

/** Payload's names of the operations that write. */
export const writing: ReadonlySet<string> = new Set(['create', 'update', 'restoreVersion', 'delete'])

/**
 * Leaves on the request which operation is under way, for the ledger: by which path something was
 * published.
 */
export const announceOperation: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (writing.has(operation)) req.context.newsroomOperation = operation
}
