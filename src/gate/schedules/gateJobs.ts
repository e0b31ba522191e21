import type { BaseDatabaseAdapter, Where } from 'payload'
import { kindOf } from '../../options/gated.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import { isRecord } from '../../rows/isRecord.ts'
import type { Guarded } from '../guard/Guarded.ts'
import { record } from '../ledger/record.ts'
import { approvalFor, type Scheduled } from './approvalFor.ts'
import { jobsSlug, pending, scheduledTask, type Job } from './jobs.ts'
import { mayNotPublish, mustPublish, notTheirs } from './mustPublish.ts'
import { recordCanceled } from './recordCanceled.ts'

/**
 * Sees every schedule of a gated document as it is made and as it is called off: the admin's server
 * function, jobs queued by code, and direct writes all come to the adapter. Only those who may
 * publish do either, and each has its line in the ledger.
 */
export function gateJobs(adapter: BaseDatabaseAdapter, guard: Guarded): void {
  const { create, deleteOne, deleteMany, updateJobs } = adapter
  adapter.create = (args) =>
    args.collection === jobsSlug && args.data.taskSlug === scheduledTask
      ? setSchedule(guard, args)
      : create.call(adapter, args)
  adapter.deleteOne = async (args) => {
    if (args.collection !== jobsSlug) return deleteOne.call(adapter, args)
    return callOff(guard, args, (req) => guard.inner.deleteOne({ ...args, ...(req && { req }) }))
  }
  adapter.deleteMany = async (args) => {
    if (args.collection !== jobsSlug) return deleteMany.call(adapter, args)
    return callOff(guard, args, (req) => guard.inner.deleteMany({ ...args, ...(req && { req }) }))
  }
  adapter.updateJobs = async (args) => {
    const inner = (req?: AdapterRequest) => updateJobs.call(adapter, { ...args, ...(req && { req }) })
    const { error } = args.data
    // `payload.jobs.cancel` leaves the job where it is, as one that failed.
    if (!isRecord(error) || error.cancelled !== true) return inner()
    const where = args.id === undefined ? (args.where ?? {}) : { id: { equals: args.id } }
    return callOff(guard, { where, ...(args.req && { req: args.req }) }, inner)
  }
}

type CreateArgs = Parameters<BaseDatabaseAdapter['create']>[0]

/** The gated document that a job is about; nothing for anything else. */
export function scheduledIn(guard: Guarded, { input }: Pick<Job, 'input'>): Scheduled | undefined {
  const collection = String(input?.doc?.relationTo)
  const kind = kindOf(guard.options(), collection)
  const value = input?.doc?.value
  if (kind === undefined || (typeof value !== 'string' && typeof value !== 'number')) return undefined
  return { kind, collection, id: guard.inner.defaultIDType === 'number' ? Number(value) : value }
}

function setSchedule(guard: Guarded, args: CreateArgs): ReturnType<BaseDatabaseAdapter['create']> {
  return guard.unit(args.req, async (req) => {
    // What is stored of a job, before it has an id.
    const document = scheduledIn(guard, args.data as Pick<Job, 'input'>)
    if (!document) return guard.inner.create({ ...args, req })
    const { input } = args.data as unknown as Job // as above
    await mustPublish(guard, input?.user, args.req)
    const made = await guard.inner.create({ ...args, req })
    const contents = await approvalFor(guard, made as unknown as Job, document, req) // the job as stored
    const { collection, id } = document
    const by = args.req?.user ? args.req : await requestOf(guard, input)
    await record(guard, { outcome: 'scheduled', collection, id, method: 'schedule', contents, req: by }, req)
    return made
  })
}

/** The server function queues without a request: who set it stands in the job alone. */
async function requestOf(guard: Guarded, input: Job['input']): Promise<AdapterRequest> {
  const { relationTo, value } = input?.user ?? {}
  if (!relationTo) return {}
  const where = { id: { equals: value } }
  const user = await guard.inner.findOne<{ id: number | string }>({ collection: relationTo, where })
  // Only its id, collection and e-mail are read, for the ledger.
  return user ? { user: { ...user, collection: relationTo } as never } : {}
}

/**
 * The schedules of gated documents among these jobs, for somebody who calls them off.
 *
 * @throws {APIError} with status 403 for somebody who may not publish, when there are any
 */
export async function calledOff(
  guard: Guarded,
  { where, req }: { where: Where; req?: AdapterRequest },
): Promise<Job[]> {
  const scheduled = { and: [where, { taskSlug: { equals: scheduledTask } }] }
  const ours = (await jobsWhere(guard, scheduled, req)).filter((job) => scheduledIn(guard, job))
  if (ours.length > 0 && mayNotPublish(guard, req)) throw notTheirs(req)
  return ours
}

async function jobsWhere({ inner }: Guarded, where: Where, req?: AdapterRequest): Promise<Job[]> {
  const query = { collection: jobsSlug, where, pagination: false, limit: 0, ...(req && { req }) }
  return (await inner.find<Job & Record<string, unknown>>(query)).docs
}

/** Lets jobs go, each pending schedule among them with its line in the ledger. */
async function callOff<T>(
  guard: Guarded,
  asked: { where: Where; req?: Partial<AdapterRequest> },
  run: (req?: AdapterRequest) => Promise<T>,
): Promise<T> {
  const ours = await calledOff(guard, asked)
  if (ours.length === 0) return run()
  const { req } = asked
  return guard.unit(req, async (inUnit) => {
    const still = { and: [{ id: { in: ours.map(({ id }) => id) } }, pending] }
    for (const job of await jobsWhere(guard, still, inUnit)) {
      const document = scheduledIn(guard, job)
      if (document) await recordCanceled(guard, { job, document, req, inUnit })
    }
    return run(inUnit)
  })
}
