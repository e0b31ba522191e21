import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { discardFiles } from './discardFiles.ts'
import type { Row } from '../../../rows/readable.ts'

/** The versions of the photos that a request is about to delete, by their ids. */
const going = new WeakMap<PayloadRequest, Map<number | string, Row[]>>()

/** `beforeDelete`: versions are gone when their files may go, so they are read before. */
export const noteVersionFiles: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!collection.versions || collection.upload.disableLocalStorage) return
  const { docs } = await req.payload.db.findVersions<Row>({
    collection: collection.slug,
    where: { parent: { equals: id } },
    pagination: false,
    limit: 0,
    req,
  })
  // Payload types a version by the document's type; only `version` is read.
  const rows = docs.map((one) => (one as unknown as { version: Row }).version)
  const byId = going.get(req) ?? new Map<number | string, Row[]>()
  going.set(req, byId.set(id, rows))
}

/**
 * `afterDelete`: a photo that is deleted for good takes the files of its old versions with it;
 * Payload knows only the last.
 */
export const deleteVersionFiles: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const rows = going.get(req)?.get(id) ?? []
  going.get(req)?.delete(id)
  const staticDir = collection.upload.staticDir ?? collection.slug
  for (const row of rows) await discardFiles(staticDir, row)
  return doc
}
