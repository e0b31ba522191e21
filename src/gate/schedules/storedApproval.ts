import type { Guarded } from '../guard/Guarded.ts'
import { decisionsSlug } from '../ledger/decisionsSlug.ts'
import type { Scheduled } from './approvalFor.ts'
import type { Job } from './jobs.ts'
import { isScheduleApproval, type ScheduleApproval } from './ScheduleApproval.ts'

/** What the ledger says was approved when this job was set; undefined where nobody's approval is in it. */
export async function storedApproval(
  guard: Guarded,
  { id: job }: Job,
  { collection, id }: Scheduled,
): Promise<ScheduleApproval | undefined> {
  const { docs } = await guard.inner.find<{ id: number | string; contents?: unknown }>({
    collection: decisionsSlug,
    where: {
      and: [
        { subjectId: { equals: String(id) } },
        { subjectCollection: { equals: collection } },
        { outcome: { equals: 'scheduled' } },
      ],
    },
    pagination: false,
    limit: 0,
  })
  return docs
    .map(({ contents }) => contents)
    .filter(isScheduleApproval)
    .find((one) => one.job === String(job))
}
