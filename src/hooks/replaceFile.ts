import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { beginReplacing, endReplacing } from '../gate/guard/files/preserveReplacedFiles.ts'

/**
 * `beforeOperation`, the last one: the update under way brings another file, and the one there now
 * must stay.
 */
export const beforeReplacing: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  // An earlier hook may have given the operation another request than the caller's.
  if (operation === 'update' && req.file) beginReplacing(args.req ?? req)
}

/** `beforeValidate`: where Payload would have deleted the old file is behind us. */
export const afterReplacing: CollectionBeforeValidateHook = ({ data, req }) => {
  endReplacing(req)
  return data
}
