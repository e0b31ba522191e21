import type { PayloadRequest, TaskHandler } from 'payload'
import type { AdapterRequest } from '../../database/unit.ts'
import { isPublished, type Row } from '../../rows/readable.ts'
import { guardOf, type Guarded } from '../guard/Guarded.ts'
import { judgeContextOf } from '../judge/JudgeContext.ts'
import { recordingRefusals } from '../ledger/recordingRefusals.ts'
import { lastSaved, nameOf, type Scheduled } from './approvalFor.ts'
import { scheduledIn } from './gateJobs.ts'
import { dueAt, scheduledTask, typeOf, type Job, type ScheduleInput } from './jobs.ts'
import { contextOf, type ScheduleApproval } from './ScheduleApproval.ts'
import { scheduleFinding, type ScheduleRule } from './scheduleFinding.ts'
import { ScheduleRefusal } from './ScheduleRefusal.ts'
import { storedApproval } from './storedApproval.ts'

type Handler = TaskHandler<{ input: ScheduleInput; output: object }>

/**
 * Carries a schedule out, in the name of the user who set it, if the ledger has their approval; the
 * guard then compares what is written with what was approved. A schedule of anything but a gated
 * document is left to Payload's own handler.
 *
 * @throws {ScheduleRefusal} for one that is not as it was approved
 */
export const runSchedule: Handler = async (args) => {
  const { input, req } = args
  // The job as the runner read it; Payload types it by the app's own tasks.
  const job = args.job as unknown as Job
  const guard = guardOf(req.payload)
  const document = scheduledIn(guard, { input })
  // One that was set before the newsroom came has nobody's approval, and runs while it only watches.
  if (!document || guard.options().enforce === 'report') return payloadsOwn(req)(args)
  const user = await setterOf(req, input)
  // As the ledger names the path: server code carries a schedule out, in somebody's name.
  const { i18n, t } = req
  const asking: AdapterRequest = {
    user,
    i18n,
    t,
    payloadAPI: 'local',
    context: { newsroomOperation: 'schedule' },
  }
  const { collection } = document
  const approval = await recordingRefusals(guard, { collection, method: 'schedule', req: asking }, () =>
    approvalOf(guard, job, document, asking),
  )
  if (typeOf(input) === 'publish' && (await isPublicAsSaved(guard, document))) return { output: {} }
  await carryOut(req, { collection, id: document.id, approval, user })
  return { output: {} }
}

interface Carrying {
  collection: string
  id: number | string
  approval: ScheduleApproval
  user: PayloadRequest['user']
}

/** One operation of Payload's own, with the rights of the user who set the time. */
async function carryOut(
  { payload }: PayloadRequest,
  { collection, id, approval, user }: Carrying,
): Promise<void> {
  const { type, locale } = approval
  await payload.update({
    collection,
    id,
    data: { _status: type === 'publish' ? 'published' : 'draft' },
    depth: 0,
    overrideAccess: user === null,
    context: contextOf(approval),
    ...(user && { user }),
    ...(type === 'publish' && locale && { publishSpecificLocale: locale }),
    // Payload types collection and data by the app's generated types.
  } as never)
}

/** The task as Payload has it, which stands behind ours in the config. */
function payloadsOwn({ payload }: PayloadRequest): Handler {
  const [, own] = (payload.config.jobs?.tasks ?? []).filter(({ slug }) => slug === scheduledTask)
  if (typeof own?.handler !== 'function') throw new Error('Payload has no handler of schedules of its own.')
  // Typed by the app's own tasks; it is Payload's `getSchedulePublishTask` (3.90).
  return own.handler as unknown as Handler
}

/** @throws {NotFound} when the user who set it is gone */
async function setterOf(
  { payload }: PayloadRequest,
  { user }: ScheduleInput,
): Promise<PayloadRequest['user']> {
  if (user === null || user === undefined) return null
  const { relationTo: collection = '', value: id } = user
  // Payload types collections, and the users in them, by the app's generated types.
  const found = await payload.findByID({ collection, id, depth: 0 } as never)
  return { ...(found as object), collection } as PayloadRequest['user']
}

/** The approval that the ledger has for this job, which must still be the job that was approved. */
async function approvalOf(
  guard: Guarded,
  job: Job,
  document: Scheduled,
  req: AdapterRequest,
): Promise<ScheduleApproval> {
  const approval = await storedApproval(guard, job, document)
  const isSame =
    approval?.type === typeOf(job.input) &&
    approval.locale === (job.input?.locale ?? '') &&
    approval.dueAt === dueAt(job) &&
    approval.by === nameOf(job)
  if (approval && isSame) return approval
  const rule: ScheduleRule = approval ? 'schedule-altered' : 'schedule-unapproved'
  throw new ScheduleRefusal([scheduleFinding(rule)], { id: document.id }, req)
}

/** Whether readers have what was saved last already: there is nothing left to publish. */
async function isPublicAsSaved(guard: Guarded, document: Scheduled): Promise<boolean> {
  const { collection } = document
  const where = { id: { equals: document.id } }
  const row = await guard.inner.findOne<Row & { id: number | string }>({ collection, where })
  const latest = await lastSaved(await judgeContextOf(guard), document)
  return row !== null && isPublished(row) && latest?._status === 'published'
}
