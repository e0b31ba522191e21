import type { GatedKind } from '../../options/slugs.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import type { Row } from '../../rows/readable.ts'
import type { Guarded } from '../guard/Guarded.ts'
import { draftsOf } from '../judge/draftsOf.ts'
import { judgeContextOf, type JudgeContext } from '../judge/JudgeContext.ts'
import { latestVersions } from '../judge/latestVersions.ts'
import { askedLinks, loadStates } from '../judge/linkedRows.ts'
import { dueAt, typeOf, type Job } from './jobs.ts'
import { partOf } from './partOf.ts'
import type { ApprovedPart, ScheduleApproval } from './ScheduleApproval.ts'

/** A gated document, by its kind and id. */
export interface Scheduled {
  kind: GatedKind
  collection: string
  id: number | string
}

/** What setting this schedule approves: everything that would go out if it were due now. */
export async function approvalFor(
  guard: Guarded,
  job: Job,
  document: Scheduled,
  req: AdapterRequest,
): Promise<ScheduleApproval> {
  const type = typeOf(job.input)
  const locale = job.input?.locale ?? ''
  const judging = await judgeContextOf(guard, req)
  const parts = type === 'publish' ? await partsOf(judging, { ...document, locale }, req) : []
  return { job: String(job.id), type, locale, dueAt: dueAt(job), by: nameOf(job), parts }
}

/** In whose name a schedule runs, as text. */
export const nameOf = ({ input }: Pick<Job, 'input'>): string =>
  input?.user ? `${input.user.relationTo ?? ''}:${String(input.user.value)}` : ''

async function partsOf(
  judging: JudgeContext,
  { kind, collection, id, locale }: Scheduled & { locale: string },
  req: AdapterRequest,
): Promise<ApprovedPart[]> {
  const row = await lastSaved(judging, { collection, id }, req)
  if (!row) return []
  const own = partOf(judging, { kind, collection, id, row, locale })
  if (kind !== 'articles') return [own]
  const linked = await loadStates(judging, askedLinks(judging, { kind, collection, row }), req)
  const drafts = await draftsOf(judging, linked, req)
  return [own, ...drafts.map((draft) => partOf(judging, draft))]
}

/** What was saved last of a document: its latest version; its row where there is none. */
export async function lastSaved(
  { adapter }: JudgeContext,
  { collection, id }: Omit<Scheduled, 'kind'>,
  req?: AdapterRequest,
): Promise<Row | undefined> {
  const latest = (await latestVersions(adapter, collection, [id], req)).get(String(id))
  if (latest) return latest.row
  const where = { id: { equals: id } }
  return (
    (await adapter.findOne<Row & { id: number | string }>({ collection, where, ...(req && { req }) })) ??
    undefined
  )
}
