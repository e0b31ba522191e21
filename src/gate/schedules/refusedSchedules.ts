import type { Payload, Where } from 'payload'
import type { Gated } from '../../options/own/Gated.ts'
import { seen } from '../judge/seen.ts'
import { guardOf, type Guarded } from '../guard/Guarded.ts'
import { isTakenDown, type Row } from '../../rows/readable.ts'
import { lastLines, type LastLine } from '../ledger/lastLines.ts'
import { titleOf } from '../titleOf.ts'
import type { Finding } from '../types.ts'
import { latestVersions, withLatest } from '../judge/latestVersions.ts'
import { jobsSlug, pending, scheduledTask, typeOf, type Job } from './jobs.ts'
import type { ScheduleFinding } from './scheduleFinding.ts'

/** A publication that was due and did not come about, and that nobody has dealt with since. */
export interface RefusedSchedule {
  /** Of the job, by which it is dismissed. */
  job: string
  collection: string
  id: string
  title: string
  type: 'publish' | 'unpublish'
  /** ISO 8601 instant at which it was due. */
  dueAt: string
  /** Who scheduled it, by id; empty when unknown. */
  by: string
  /** Who the document belongs to, by id; empty when unknown. */
  owner: string
  /**
   * What the gate found, in the document or of the schedule; empty when something else was in the
   * way.
   */
  findings: readonly (Finding | ScheduleFinding)[]
  /** What else was in the way, as it was thrown; empty when it was the gate. */
  error: string
}

type Stored = Row & { id: number | string }

/** As many failed jobs as are looked at, the newest first. */
const most = 200

/**
 * Scheduled publications that were refused when due and still wait for somebody: Payload's own
 * drawer lists only what is to come, so a refused one would vanish. One is dealt with when the
 * document was cleared, taken down or put into the trash since, when it is scheduled anew, or when
 * somebody dismisses it. A handful of queries, however many there are.
 */
export async function refusedSchedules(payload: Payload): Promise<RefusedSchedule[]> {
  if (!payload.collections[jobsSlug]) return []
  const guard = guardOf(payload)
  const ended = await jobsWith(guard, { hasError: { equals: true } })
  // One that somebody cancelled ends so, too: nothing was refused.
  const failed = latestOfEach(ended.filter(({ error }) => error?.cancelled !== true))
  if (failed.length === 0) return []
  const waiting = new Set((await jobsWith(guard, pending)).map(keyOf))
  const found = await Promise.all(guard.options().gated.map((gated) => inCollection(guard, gated, failed)))
  return found
    .flat()
    .filter((one) => !waiting.has(`${one.collection}:${one.id}`))
    .sort((a, b) => b.dueAt.localeCompare(a.dueAt))
}

async function jobsWith({ inner }: Guarded, state: Where): Promise<Job[]> {
  const { docs } = await inner.find<Job & Stored>({
    collection: jobsSlug,
    where: { and: [{ taskSlug: { equals: scheduledTask } }, state] },
    sort: '-createdAt',
    limit: most,
    pagination: false,
  })
  return docs
}

/** What came of judging a document, and what took it down. */
const judging = ['cleared', 'refused', 'takenDown'] as const

const keyOf = ({ input }: Job): string => `${input?.doc?.relationTo ?? ''}:${String(input?.doc?.value ?? '')}`

/** The newest job of each document: the jobs come newest first. */
const latestOfEach = (jobs: readonly Job[]): Job[] =>
  jobs.filter((job, at) => jobs.findIndex((other) => keyOf(other) === keyOf(job)) === at)

async function inCollection(guard: Guarded, gated: Gated, jobs: readonly Job[]): Promise<RefusedSchedule[]> {
  const { slug: collection } = gated
  const its = jobs.filter(({ input }) => input?.doc?.relationTo === collection)
  if (its.length === 0) return []
  const ids = its.map(({ input }) => String(input?.doc?.value))
  const { docs } = await guard.inner.find<Stored>({
    collection,
    where: { and: [{ id: { in: ids } }, notTrashed(gated)] },
    limit: 0,
    pagination: false,
  })
  const lastSaved = await latestVersions(guard.inner, collection, ids)
  const rows = new Map(docs.map((row) => [String(row.id), { row, latest: lastSaved.get(String(row.id)) }]))
  const lines = await lastLines(guard.inner, { collection, ids, among: judging, findings: true })
  return its.flatMap((job) => {
    const id = String(job.input?.doc?.value)
    const found = rows.get(id)
    if (!found || isDealtWith(job, found.row, lines.get(id))) return []
    // The stored row of what was never published may have no words yet: a list calls it by what was
    // saved last.
    const row = withLatest(found.row, found.latest)
    return [asListed(guard, gated, job, row, lines.get(id))]
  })
}

/** Only what has a trash keeps when something went there. */
const notTrashed = ({ trash }: Gated): Where => (trash ? { deletedAt: { exists: false } } : {})

const time = (value: string | Date | null | undefined): number => (value ? new Date(value).getTime() : 0)

function isDealtWith(job: Job, row: Row, last: LastLine | undefined): boolean {
  if (isTakenDown(row)) return true
  return (
    last !== undefined && last.outcome !== 'refused' && time(last.at) > time(job.waitUntil ?? job.createdAt)
  )
}

function asListed(
  guard: Guarded,
  { kind, slug: collection }: Gated,
  job: Job,
  row: Row,
  last?: LastLine,
): RefusedSchedule {
  const { id, input, waitUntil, createdAt } = job
  const findings = last?.outcome === 'refused' ? last.findings : []
  return {
    job: String(id),
    collection,
    id: String(row.id),
    title: titleOf(kind, seen(guard.options(), { kind, collection, row }), guard.locales()[0]),
    type: typeOf(input),
    dueAt: new Date(waitUntil ?? createdAt).toISOString(),
    by: String(input?.user?.value ?? ''),
    owner: String(row.owner ?? ''),
    findings,
    error: findings.length > 0 ? '' : thrownBy(job),
  }
}

const thrownBy = ({ error, log }: Job): string => String(error?.message ?? log?.at(-1)?.error?.message ?? '')
