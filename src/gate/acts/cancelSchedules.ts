import type { Where } from 'payload'
import type { Guarded } from '../guard/Guarded.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import { jobsSlug, scheduledTask } from '../schedules/jobs.ts'

/**
 * Calls off what is planned for a document: publications and unpublications that have not run. Those that ran and failed stay in
 * the list, for whoever deals with them.
 *
 * @returns how many were called off
 */
export async function cancelSchedules(
  { inner }: Guarded,
  { collection, id, req }: { collection: string; id: number | string; req: AdapterRequest },
): Promise<number> {
  if (!inner.payload.collections[jobsSlug]) return 0
  const where: Where = {
    and: [
      { taskSlug: { equals: scheduledTask } },
      { 'input.doc.value': { equals: String(id) } },
      { 'input.doc.relationTo': { equals: collection } },
      { completedAt: { exists: false } },
      { hasError: { not_equals: true } },
    ],
  }
  const { docs } = await inner.find({ collection: jobsSlug, where, pagination: false, limit: 0, req })
  if (docs.length === 0) return 0
  await inner.deleteMany({ collection: jobsSlug, where: { id: { in: docs.map((job) => job.id) } }, req })
  return docs.length
}
