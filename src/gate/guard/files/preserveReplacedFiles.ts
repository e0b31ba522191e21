import type { BaseDatabaseAdapter } from 'payload'
import type { AdapterRequest } from '../../../database/unit.ts'
import type { Row } from '../../../rows/readable.ts'

/**
 * Requests that bring a photo another file, until Payload has passed the place where it would
 * delete the old one.
 */
const replacing = new WeakSet<object>()

/** Call it before an update that brings a new file. */
export const beginReplacing = (req: object): void => void replacing.add(req)

/** Call it once Payload would have deleted the old file (`beforeValidate`). */
export const endReplacing = (req: object): void => void replacing.delete(req)

/** Without the names of its files, so that `deleteAssociatedFiles` finds nothing to delete. */
const withoutFile = <T extends Row>(row: T): T => ({ ...row, filename: undefined, sizes: undefined })

interface Query {
  collection: string
  req?: AdapterRequest
}

/** What is read is the row itself, or a version with the row in it. */
const hidden = (found: unknown): unknown => {
  // The adapter's own rows; only these members are looked at.
  const row = found as Row
  const version = row?.version
  // A version's record holds the row.
  if (typeof version === 'object' && version !== null) return { ...row, version: withoutFile(version as Row) }
  return row ? withoutFile(row) : row
}

/**
 * A file that is replaced stays on the disk. Payload would delete it before it writes the new row,
 * and by the latest version's name (`collections/operations/utilities/update.js`, 3.90). Then:
 * - somebody who publishes the photo at that moment would publish it without its file;
 * - a process killed at that moment would have lost a file that was acknowledged;
 * - of two who replace one file, one would get an internal error.
 * Old versions go on having their files, too.
 *
 * Nothing in the operation can stop that deletion, so Payload does not learn the old name: what it
 * reads for an update that brings a file comes without one. The new file's name and sizes take the
 * place in any case.
 */
export function preserveReplacedFiles<A extends BaseDatabaseAdapter>(adapter: A, photos: string): A {
  const isAsked = ({ collection, req }: Query) =>
    collection === photos && req !== undefined && replacing.has(req)
  const one = (name: 'findOne') => {
    // Each takes one object with `collection` and `req`, and answers with a row (payload
    // `database/types.d.ts`).
    const inner = adapter[name] as unknown as (args: Query) => Promise<unknown>
    return async (args: Query) => {
      const found = await inner.call(adapter, args)
      return isAsked(args) ? hidden(found) : found
    }
  }
  const many = (name: 'find' | 'findVersions' | 'queryDrafts') => {
    // As above, with a page of rows.
    const inner = adapter[name] as unknown as (args: Query) => Promise<{ docs: unknown[] }>
    return async (args: Query) => {
      const found = await inner.call(adapter, args)
      return isAsked(args) ? { ...found, docs: found.docs.map(hidden) } : found
    }
  }
  return Object.assign(adapter, {
    findOne: one('findOne'),
    find: many('find'),
    findVersions: many('findVersions'),
    queryDrafts: many('queryDrafts'),
  })
}
