import type { CollectionBeforeOperationHook } from 'payload'

/** Payload's names of the operations that write. */
export const writing: ReadonlySet<string> = new Set(['create', 'update', 'restoreVersion', 'delete'])

/**
 * Leaves on the request which operation is under way, for the ledger: by which path something was
 * published; and whether it is one of many documents at once.
 */
export const announceOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (writing.has(operation)) req.context.newsroomOperation = operation
  // Many at once: each refusal then says which document it is about.
  if (operation === 'update') req.context.newsroomIsBulk = 'where' in args && !('id' in args)
}
