import { NotFound, type Access, type PayloadRequest, type Where } from 'payload'
import { readableFile } from './files.ts'
import { publicWhere, type Readable } from './readers.ts'

/**
 * What those who are not staff read of a collection: what is public now, and the files of
 * that.
 */
export const readersAccess =
  ({ slug, ...readable }: Readable & { slug: string }): Access =>
  async ({ req, id, data, isReadingStaticFile }) => {
    const isPublic = publicWhere(readable, new Date().toISOString())
    if (isReadingStaticFile) return readableFile(req, slug, String(data?.filename), isPublic)
    if (id !== undefined && data) await mustBePublic(req, slug, id, isPublic)
    return isPublic
  }

/**
 * Payload hands access a document with its id only when it is asked what somebody may do with that
 * document (`POST /articles/access/:id`), having read it as the server itself: without this, the
 * answer would tell a hidden id from one that never was.
 */
async function mustBePublic(
  req: PayloadRequest,
  collection: string,
  id: number | string,
  isPublic: Where,
): Promise<void> {
  const where: Where = { and: [{ id: { equals: id } }, isPublic] }
  const { totalDocs } = await req.payload.db.count({ collection, where, req })
  if (totalDocs === 0) throw new NotFound(req.t)
}
