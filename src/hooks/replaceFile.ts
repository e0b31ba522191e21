import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { beginReplacing, endReplacing } from '../gate/guard/preserveReplacedFiles.ts'

/** `beforeOperation`, the last one: the update under way brings another file, and the one there now must stay. */
export const beforeReplacing: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'update' && req.file) beginReplacing(req)
}

/** `beforeValidate`: where Payload would have deleted the old file is behind us. */
export const afterReplacing: CollectionBeforeValidateHook = ({ data, req }) => {
  endReplacing(req)
  return data
}
