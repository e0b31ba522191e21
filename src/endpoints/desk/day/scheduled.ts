import type { Gated } from '../../../options/own/Gated.ts'
import { nameOf } from '../../../gate/schedules/approvalFor.ts'
import { dueAt, jobsSlug, pending, scheduledTask, typeOf, type Job } from '../../../gate/schedules/jobs.ts'
import { latestVersions, withLatest } from '../../../gate/judge/latestVersions.ts'
import type { Row } from '../../../rows/readable.ts'
import { storedId } from '../../../rows/storedId.ts'
import { readableAmong } from '../../../access/mayRead.ts'
import { titleIn } from '../../uses/titled.ts'
import { most, type DayGroup, type DayItem } from './Day.ts'
import type { Looking } from './Looking.ts'

/** As many plans as are read, the first due first. */
const read = 50

/** What is planned, and what of it publishes. */
export interface Scheduled {
  group: DayGroup
  /** Those that will be published, as `articles:12`. */
  planned: ReadonlySet<string>
}

/** What goes out, or is withdrawn, by itself: the first due first. */
export async function scheduled(looking: Looking): Promise<Scheduled> {
  const { guard, options } = looking
  if (!guard.inner.payload.collections[jobsSlug])
    return { group: { group: 'scheduled', items: [], more: 0 }, planned: new Set() }
  const { docs } = await guard.inner.find<Job & Record<string, unknown>>({
    collection: jobsSlug,
    where: { and: [{ taskSlug: { equals: scheduledTask } }, pending] },
    sort: 'waitUntil',
    limit: read,
    pagination: false,
  })
  const items = (await Promise.all(options.gated.map((gated) => itemsIn(looking, gated, docs))))
    .flat()
    .sort((a, b) => String(a.at).localeCompare(String(b.at)))
  const planned = new Set(
    docs.flatMap(({ input }) =>
      typeOf(input) === 'publish' ? [`${input?.doc?.relationTo}:${String(input?.doc?.value)}`] : [],
    ),
  )
  const more = Math.max(0, items.length - most)
  return { group: { group: 'scheduled', items: items.slice(0, most), more }, planned }
}

type Stored = Row & { id: number | string }

async function itemsIn(looking: Looking, gated: Gated, jobs: readonly Job[]): Promise<DayItem[]> {
  const { guard, req, only } = looking
  const { slug: collection } = gated
  const its = jobs.filter(({ input }) => input?.doc?.relationTo === collection)
  const planned = its.flatMap(
    ({ input }) => storedId(req.payload, collection, String(input?.doc?.value)) ?? [],
  )
  const ids = await readableAmong(req, collection, planned)
  if (ids.length === 0) return []
  const query = { collection, where: { id: { in: ids } }, limit: 0, pagination: false } as const
  const [{ docs }, latest] = await Promise.all([
    guard.inner.find<Stored>(query),
    latestVersions(guard.inner, collection, ids),
  ])
  const rows = new Map(docs.map((row) => [String(row.id), withLatest(row, latest.get(String(row.id)))]))
  return its.flatMap((job): DayItem[] => {
    const id = String(job.input?.doc?.value)
    const row = rows.get(id)
    if (!row || (only !== undefined && String(row.owner) !== String(only))) return []
    const at = dueAt(job) || new Date(job.createdAt).toISOString()
    return [
      {
        collection,
        id,
        title: titleIn(gated, row, req.locale),
        at,
        by: nameOf(job),
        state: typeOf(job.input),
        notes: [],
      },
    ]
  })
}
