import { NotFound, type PayloadRequest, type Where } from 'payload'
import type { UserTest } from '../../options/roles.ts'
import { isPossibleId } from '../../rows/isPossibleId.ts'
import { userOf } from '../compose.ts'

/**
 * Somebody who is not staff learns what may be done with a document only if they may read it. Payload
 * would read it as the server and answer 404 only where there is none: hidden or not there must be
 * one answer, and the same single query.
 *
 * @throws {NotFound}
 */
export async function mustBeReadable(
  req: PayloadRequest,
  isStaff: UserTest,
  collection: string,
  id: unknown,
): Promise<void> {
  if (isStaff(userOf(req))) return
  if (!isPossibleId(req.payload, collection, id)) throw new NotFound(req.t)
  const read = req.payload.collections[collection]?.config.access.read
  // `isPossibleId` has just checked it.
  const may = await read?.({ req, id: id as number | string })
  if (!may) throw new NotFound(req.t)
  const asked: Where = { id: { equals: id } }
  const where = may === true ? asked : { and: [asked, may] }
  const { totalDocs } = await req.payload.db.count({ collection, where, req })
  if (totalDocs === 0) throw new NotFound(req.t)
}
