import type { Guarded } from '../guard/Guarded.ts'
import { judgeContextOf } from '../judge/JudgeContext.ts'
import type { Row } from '../../rows/readable.ts'
import { nameOf, type Scheduled } from './approvalFor.ts'
import { changesSinceSet } from './changesSinceSet.ts'
import { dueAt, jobsFor, jobsSlug, pending, typeOf, type Job } from './jobs.ts'
import { partOf } from './partOf.ts'
import { scheduleFinding, type ScheduleFinding } from './scheduleFinding.ts'
import { storedApproval } from './storedApproval.ts'

/** What is planned for a document and has not run yet. */
export interface Planned {
  /** Of the job, by which Payload calls it off. */
  job: string
  type: 'publish' | 'unpublish'
  /** ISO 8601 instant. */
  dueAt: string
  /** The one locale that goes out; empty: all of them. */
  locale: string
  /** In whose name, as `users:3`; empty: server code. */
  by: string
  /** What of the schedule itself would have it refused as things stand; the document is not judged here. */
  findings: ScheduleFinding[]
}

/** As many plans as are looked at for one document, the first due first. */
const most = 20

/**
 * What is planned for a document, the first due first, and whether what was approved when it was set
 * is still what would go out.
 *
 * @param latest what was saved last of the document
 */
export async function plannedFor(guard: Guarded, document: Scheduled, latest: Row): Promise<Planned[]> {
  if (!guard.inner.payload.collections[jobsSlug]) return []
  const { docs } = await guard.inner.find<Job & Record<string, unknown>>({
    collection: jobsSlug,
    where: { and: [jobsFor(document.collection, document.id), pending] },
    sort: 'waitUntil',
    limit: most,
    pagination: false,
  })
  return Promise.all(docs.map((job) => asPlanned(guard, { job, document, latest })))
}

interface Waiting {
  job: Job
  document: Scheduled
  latest: Row
}

const asPlanned = async (guard: Guarded, waiting: Waiting): Promise<Planned> => ({
  job: String(waiting.job.id),
  type: typeOf(waiting.job.input),
  dueAt: dueAt(waiting.job) || new Date(waiting.job.createdAt).toISOString(),
  locale: waiting.job.input?.locale ?? '',
  by: nameOf(waiting.job),
  findings: await findingsOf(guard, waiting),
})

/** As `runSchedule` and the guard will ask when it is due: is there an approval, and of these words? */
async function findingsOf(guard: Guarded, { job, document, latest }: Waiting): Promise<ScheduleFinding[]> {
  if (guard.options().enforce === 'report') return []
  const approval = await storedApproval(guard, job, document)
  if (!approval) return [scheduleFinding('schedule-unapproved')]
  const [own] = approval.parts
  if (!own) return []
  const judging = await judgeContextOf(guard)
  const changed = changesSinceSet(own, partOf(judging, { ...document, row: latest, locale: approval.locale }))
  return changed ? [scheduleFinding('schedule-changed', { ...changed })] : []
}
