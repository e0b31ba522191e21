import type { CollectionBeforeOperationHook } from 'payload'
import type { UserTest } from '../options/roles.ts'
import { userOf } from './compose.ts'
import { withinDocument } from './throughLinks.ts'

const readOperations = new Set(['read', 'readDistinct', 'count', 'countVersions'])

/**
 * Forces `draft` and `trash` off for those who are not staff. Both are the caller's to send (`?draft=true` reads versions
 * instead of the public row, `?trash=true` adds what is in the trash), and neither is a reader's business; nor is the
 * order of what their documents link.
 *
 * Server code that reads with `overrideAccess` and no user stays as it is: it is not a reader.
 */
export const readsOfReaders =
  (isStaff: UserTest): CollectionBeforeOperationHook =>
  ({ args, collection, operation, req, overrideAccess }) => {
    if (!readOperations.has(operation) || overrideAccess || isStaff(userOf(req))) return args
    const { sort } = args as { sort?: string | string[] } // Payload types the arguments of all operations as one
    const sorted = sort ? { sort: withinDocument(collection.flattenedFields, sort) } : {}
    return { ...args, ...sorted, draft: false, trash: false }
  }
