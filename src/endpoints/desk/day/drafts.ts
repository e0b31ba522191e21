import { APIError } from 'payload'
import { emptyDrafts } from '../../../gate/emptyDrafts.ts'
import type { Row } from '../../../rows/readable.ts'
import type { Gated } from '../../../options/own/Gated.ts'
import { dryRun, type DryRun } from '../../check/verdict.ts'
import { readableVersions } from '../../../access/mayRead.ts'
import { titleIn } from '../../uses/titled.ts'
import { most, type DayGroup, type DayItem } from './Day.ts'
import type { Looking } from './Looking.ts'

/** As many reasons as a line of the dashboard says. */
const reasons = 2

/**
 * The stories that were saved last and are not published as they stand: those that could go out, and
 * those that something blocks, each with why. So many as are shown are judged, and no more.
 *
 * @param planned those that a schedule publishes, as `articles:12`: they wait for nobody
 */
export async function drafts(looking: Looking, planned: ReadonlySet<string>): Promise<DayGroup[]> {
  const found = (await Promise.all(looking.stories.map((gated) => latestOf(looking, gated)))).flat()
  const newest = found
    .flatMap(({ all }) => all)
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt))
    .slice(0, most * 2)
  const judged = await Promise.all(newest.map((draft) => judgedAs(looking, draft)))
  const more = found.reduce((sum, { total }) => sum + total, 0) - newest.length
  const waits = ({ collection, id }: DayItem) => !planned.has(`${collection}:${id}`)
  const inGroup = (group: 'blocked' | 'ready'): DayItem[] =>
    judged.flatMap((one) => (one.group === group && waits(one.item) ? [one.item] : []))
  const [blocked, ready] = [inGroup('blocked'), inGroup('ready')]
  return [
    // Which of those that were not judged are blocked nobody knows: they count with the blocked.
    { group: 'blocked', items: blocked.slice(0, most), more: Math.max(0, blocked.length - most) + more },
    { group: 'ready', items: ready.slice(0, most), more: Math.max(0, ready.length - most) },
  ]
}

interface Draft {
  gated: Gated
  id: number | string
  row: Row
  savedAt: string
}

interface Version {
  parent: number | string
  version: Row
  updatedAt: string | Date
}

async function latestOf(
  { guard, only, req, options }: Looking,
  gated: Gated,
): Promise<{ all: Draft[]; total: number }[]> {
  const empty = await emptyDrafts(req.payload, gated, options)
  const where = await readableVersions(req, gated.slug, {
    and: [
      { latest: { equals: true } },
      { 'version._status': { equals: 'draft' } },
      { 'version.takedown.at': { exists: false } },
      ...(gated.trash ? [{ 'version.deletedAt': { exists: false } }] : []),
      ...(only === undefined ? [] : [{ 'version.owner': { equals: only } }]),
      ...(empty.length > 0 ? [{ parent: { not_in: empty } }] : []),
    ],
  })
  const query = { collection: gated.slug, where } as const
  const [{ docs }, { totalDocs }] = await Promise.all([
    guard.inner.findVersions<Row>({ ...query, sort: '-updatedAt', limit: most * 2, pagination: false }),
    guard.inner.countVersions(query),
  ])
  // Payload types a version by the document's type; only these members are read.
  const all = (docs as unknown as Version[]).map(({ parent, version, updatedAt }) => ({
    gated,
    id: parent,
    row: { ...version, id: parent },
    savedAt: new Date(updatedAt).toISOString(),
  }))
  return [{ all, total: totalDocs }]
}

/** What publishing it now would come to; one that cannot be read is blocked by that. */
async function judgedAs(
  { req, guard }: Looking,
  { gated, id, row, savedAt }: Draft,
): Promise<{ group: 'blocked' | 'ready'; item: DayItem }> {
  const { slug: collection, kind } = gated
  const where = { id: { equals: id } }
  const before = await guard.inner.findOne<Row & { id: number | string }>({ collection, where })
  const why = await whyNot(() => dryRun(req, { kind, collection, row, ...(before && { before }) }))
  const title = titleIn(gated, row, req.locale)
  const item = { collection, id: String(id), title, at: savedAt, notes: why.slice(0, reasons) }
  return { group: why.length === 0 ? 'ready' : 'blocked', item }
}

/** What stands in the way of it; that it cannot even be read, where it cannot. */
async function whyNot(judge: () => Promise<DryRun>): Promise<string[]> {
  try {
    const { findings } = await judge()
    return [...new Set(findings.map(({ message }) => message))]
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    return [error.message]
  }
}
