import type { CollectionBeforeOperationHook } from 'payload'
import type { UserTest } from '../options/roles.ts'
import { userOf } from './compose.ts'

const readOperations = new Set(['read', 'readDistinct', 'count', 'countVersions'])

/**
 * Forces `draft` and `trash` off for those who are not staff. Both are the caller's to send
 * (`?draft=true` reads versions instead of the public row, `?trash=true` adds what is in the
 * trash), and neither is a reader's business.
 *
 * Server code that reads with `overrideAccess` and no user stays as it is: it is not a reader.
 */
export const readsOfReaders =
  (isStaff: UserTest): CollectionBeforeOperationHook =>
  ({ args, operation, req, overrideAccess }) => {
    if (!readOperations.has(operation) || overrideAccess || isStaff(userOf(req))) return args
    return { ...args, draft: false, trash: false }
  }
