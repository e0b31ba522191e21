import { Forbidden, type CollectionBeforeOperationHook, type PayloadRequest, type Where } from 'payload'
import { userOf } from './compose.ts'
import type { UserTest } from '../options/roles.ts'

/**
 * Makes every write of those who may not publish a draft, whatever they ask for. A collection's
 * access cannot: it is asked about the latest version, so an editor's draft of a published article
 * would open the public row to a writer (who would unpublish it by saving), and it never sees the
 * status that a copy takes over from what it is a copy of.
 *
 * Who asks to publish in so many words is left to access, which refuses. Costs no query, but for a
 * move into or out of the trash, which must reach the public row.
 *
 * @throws {Forbidden} when a published document would be moved to the trash
 */
export const draftsOfWriters =
  (mayPublish: UserTest): CollectionBeforeOperationHook =>
  async ({ args, operation, req, overrideAccess, collection }) => {
    if (overrideAccess || mayPublish(userOf(req))) return args
    if (operation !== 'create' && operation !== 'update') return args
    const asDraft = { ...args, publishAllLocales: false, unpublishAllLocales: false }
    if (args.data?._status === 'published') return asDraft
    if (operation === 'create' || !('deletedAt' in (args.data ?? {}))) return { ...asDraft, draft: true }
    // A change of many has no id: it reads public rows, and so access sees the status that counts.
    const { id } = args as { id?: number | string } // Payload types the arguments of all operations as one
    if (id !== undefined && (await isPublished(req, collection.slug, id))) throw new Forbidden(req.t)
    return asDraft
  }

async function isPublished(req: PayloadRequest, collection: string, id: number | string): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
  return Boolean(await req.payload.db.findOne({ collection, where, req }))
}
