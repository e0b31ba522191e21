import type { AdapterRequest } from '../../database/unit.ts'
import type { Guarded } from '../guard/Guarded.ts'
import { record } from '../ledger/record.ts'
import type { Scheduled } from './approvalFor.ts'
import { dueAt, typeOf, type Job } from './jobs.ts'

interface Canceled {
  job: Job
  document: Scheduled
  /** Who calls it off. */
  req?: AdapterRequest | undefined
  /** The unit that removes the job. */
  inUnit: AdapterRequest
}

/** Writes the ledger's line for one schedule that is called off before it ran. */
export const recordCanceled = (guard: Guarded, { job, document, req, inUnit }: Canceled): Promise<void> =>
  record(
    guard,
    {
      outcome: 'canceled',
      collection: document.collection,
      id: document.id,
      method: 'cancel schedule',
      contents: { job: String(job.id), type: typeOf(job.input), dueAt: dueAt(job) },
      ...(req && { req }),
    },
    inUnit,
  )
