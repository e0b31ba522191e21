import type { AdapterRequest } from '../../database/unit.ts'
import type { Guarded } from '../guard/Guarded.ts'
import { isHeldToDrafts } from '../guard/draftsOnly.ts'
import { jobsFor, jobsSlug, pending } from './jobs.ts'
import { notTheirs } from './mustPublish.ts'

/**
 * Refuses a user who may not publish to trash or delete a draft that is scheduled: that would call
 * off its schedule as well. For a user who may publish it costs no query.
 *
 * @throws {APIError} with status 403
 */
export async function refuseScheduled(
  { inner }: Guarded,
  {
    collection,
    ids,
    req,
  }: { collection: string; ids: readonly (number | string)[]; req?: AdapterRequest | undefined },
): Promise<void> {
  if (ids.length === 0 || !isHeldToDrafts(req) || !inner.payload.collections[jobsSlug]) return
  const some = { or: ids.map((id) => jobsFor(collection, id)) }
  const query = { collection: jobsSlug, limit: 1, pagination: false, ...(req && { req }) }
  const { docs } = await inner.find<{ id: number | string }>({ ...query, where: { and: [some, pending] } })
  if (docs.length > 0) throw notTheirs(req)
}
