import type { AccessResult, PayloadRequest, Where } from 'payload'
import { storedId } from '../rows/storedId.ts'

/**
 * What of a collection somebody may read, by the collection's own access: a newsroom that several
 * papers share lets each read its own (@payloadcms/plugin-multi-tenant). The newsroom's routes read
 * the database themselves, and so have to ask.
 *
 * @returns true for all of it, a condition, or false
 */
export async function readAccess(
  req: PayloadRequest,
  collection: string,
  name: 'read' | 'readVersions' = 'read',
): Promise<AccessResult> {
  const access = req.payload.collections[collection]?.config.access[name]
  return access ? access({ req }) : Boolean(req.user)
}

/** A condition with what access says: both must hold. */
export function within(where: Where, access: AccessResult): Where {
  if (access === true) return where
  // A document without an id: none.
  return { and: [where, access === false ? { id: { exists: false } } : access] }
}

/** A condition on the documents of a collection, narrowed to those that this request may read. */
export const readable = async (req: PayloadRequest, collection: string, where: Where): Promise<Where> =>
  within(where, await readAccess(req, collection))

/** The same of versions, whose fields stand behind `version`. */
export const readableVersions = async (
  req: PayloadRequest,
  collection: string,
  where: Where,
): Promise<Where> => within(where, await readAccess(req, collection, 'readVersions'))

/** Which of these ids are of documents that this request may read. No query where it may read all. */
export async function readableAmong(
  req: PayloadRequest,
  collection: string,
  ids: readonly (number | string)[],
): Promise<(number | string)[]> {
  const access = await readAccess(req, collection)
  if (access === true || ids.length === 0) return [...ids]
  if (access === false) return []
  const asked = ids.flatMap((id) => storedId(req.payload, collection, String(id)) ?? [])
  const { docs } = await req.payload.db.find<{ id: number | string }>({
    collection,
    where: { and: [{ id: { in: asked } }, access] },
    select: {},
    limit: 0,
    pagination: false,
    req,
  })
  const found = new Set(docs.map(({ id }) => String(id)))
  return ids.filter((id) => found.has(String(id)))
}
