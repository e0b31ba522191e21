import type { PayloadRequest } from 'payload'
import type { GatedKind } from '../../options/slugs.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import type { Guarded } from '../guard/Guarded.ts'
import { jobsFor, jobsSlug, pending, type Job } from '../schedules/jobs.ts'
import { recordCanceled } from '../schedules/recordCanceled.ts'

/** Whose schedules are called off, by whom, and in which unit of work. */
export interface Cancelling {
  kind: GatedKind
  collection: string
  id: number | string
  req: PayloadRequest
  inUnit: AdapterRequest
}

/**
 * Calls off what is planned for a document, publications and unpublications that have not run, with
 * a line in the ledger for each. Those that ran and failed stay in the list of refused schedules
 * until somebody deals with them.
 *
 * @returns how many were called off
 */
export async function cancelSchedules(
  guard: Guarded,
  { kind, collection, id, req, inUnit }: Cancelling,
): Promise<number> {
  const { inner } = guard
  if (!inner.payload.collections[jobsSlug]) return 0
  const where = { and: [jobsFor(collection, id), pending] }
  const query = { collection: jobsSlug, where, pagination: false, limit: 0, req: inUnit }
  const { docs } = await inner.find<Job & Record<string, unknown>>(query)
  if (docs.length === 0) return 0
  for (const job of docs)
    await recordCanceled(guard, { job, document: { kind, collection, id }, req, inUnit })
  const ids = docs.map((job) => job.id)
  await inner.deleteMany({ collection: jobsSlug, where: { id: { in: ids } }, req: inUnit })
  return docs.length
}
