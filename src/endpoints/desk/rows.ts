import { APIError, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { latestVersions, withLatest } from '../../gate/judge/latestVersions.ts'
import { wordsIn } from '../../gate/titleOf.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { dueAt, jobsSlug, pending, scheduledTask, typeOf, type Job } from '../../gate/schedules/jobs.ts'
import type { Gated } from '../../options/own/Gated.ts'
import type { Resolved } from '../../options/options.ts'
import { isPublished, type Row } from '../../rows/readable.ts'
import { storedId } from '../../rows/storedId.ts'
import { readable, readableAmong } from '../../access/mayRead.ts'
import { StoredShapeError } from '../../story/index.ts'
import { mustBe } from '../asked.ts'
import { dryRun } from '../check/verdict.ts'
import { imprintOf } from '../uses/imprintOf.ts'
import { titleIn } from '../uses/titled.ts'
import { lookOf, type Look } from './lookOf.ts'
import { peopleIn } from './peopleIn.ts'

/** What a list says of one document beside its own fields. */
export interface RowNote {
  /** Its headline, caption or title; empty where it has no words. */
  title: string
  /** What is planned next; absent where nothing is. */
  plan?: { type: 'publish' | 'unpublish'; at: string }
  /** How many findings stand in the way of publishing its latest draft; only where readiness was asked for. */
  missing?: number
  /** What the first of them says. */
  why?: string
  /** How a photo or a box prints; only where looks were asked for. */
  look?: Look
}

/** What `GET newsroom/rows` answers. */
export interface RowNotes {
  /** By collection and id, `articles:12`; documents that are gone are left out. */
  rows: Record<string, RowNote>
  /** The names of people, by the notes that were asked for. */
  people: Record<string, string>
}

/** As many documents as one question names: as many as a list shows. */
export const mostRows = 100

/**
 * `GET newsroom/rows?of=articles:12,photos:3`, for staff: what a list says of documents beside their
 * own fields: what they are called, what is planned, with `ready=1` what they still lack, with
 * `look=1` how a photo or a box prints. `who` may come several times, with the notes by which the
 * ledger names people. A list asks once, however many rows and columns it has.
 */
export const rows = (options: Resolved): Endpoint => ({
  path: '/newsroom/rows',
  method: 'get',
  handler: async (req) => {
    mustBe(options.who.isStaff, req)
    const keys = (req.searchParams.get('of') ?? '').split(',').filter(Boolean).slice(0, mostRows)
    const isJudged = req.searchParams.get('ready') === '1'
    const isLookedAt = req.searchParams.get('look') === '1'
    const found = await Promise.all([
      ...options.gated.map((gated) => notesIn(req, gated, { keys, isJudged, isLookedAt, options })),
      pageNotes(req, options, keys),
    ])
    const people = await peopleIn(req, req.searchParams.getAll('who').slice(0, mostRows))
    const answer: RowNotes = { rows: Object.fromEntries(found.flat()), people: Object.fromEntries(people) }
    return Response.json(answer)
  },
})

type Note = [key: string, note: RowNote]
type Stored = Row & { id: number | string }

/** The ids of one collection among the keys. */
const idsOf = (req: PayloadRequest, collection: string, keys: readonly string[]): (number | string)[] =>
  keys.flatMap((key) =>
    key.startsWith(`${collection}:`)
      ? (storedId(req.payload, collection, key.slice(collection.length + 1)) ?? [])
      : [],
  )

/** What is asked of every document that is named. */
interface NotesAsked {
  keys: readonly string[]
  isJudged: boolean
  isLookedAt: boolean
  options: Resolved
}

async function notesIn(
  req: PayloadRequest,
  gated: Gated,
  { keys, isJudged, isLookedAt, options }: NotesAsked,
): Promise<Note[]> {
  const { slug: collection } = gated
  const ids = await readableAmong(req, collection, idsOf(req, collection, keys))
  if (ids.length === 0) return []
  const { inner } = guardOf(req.payload)
  const query = { collection, where: { id: { in: ids } }, limit: 0, pagination: false } as const
  const [{ docs }, latest, plans] = await Promise.all([
    inner.find<Stored>(query),
    latestVersions(inner, collection, ids),
    plansOf(req, collection, ids),
  ])
  return Promise.all(
    docs.map(async (before): Promise<Note> => {
      const row = withLatest(before, latest.get(String(before.id)))
      const plan = plans.get(String(before.id))
      const lacking = isJudged ? await lackingIn(req, gated, row, before) : {}
      const look = isLookedAt ? await lookIn(req, gated, row, options) : undefined
      const title = titleIn(gated, row, req.locale)
      const note = { title, ...(plan && { plan }), ...lacking, ...(look && { look }) }
      return [`${collection}:${before.id}`, note]
    }),
  )
}

/** The first plan of each of these documents: one question for all of them. */
async function plansOf(
  { payload }: PayloadRequest,
  collection: string,
  ids: readonly (number | string)[],
): Promise<ReadonlyMap<string, NonNullable<RowNote['plan']>>> {
  if (!payload.collections[jobsSlug]) return new Map()
  const where: Where = {
    and: [
      { taskSlug: { equals: scheduledTask } },
      { 'input.doc.relationTo': { equals: collection } },
      { or: ids.map((id) => ({ 'input.doc.value': { equals: String(id) } })) },
      pending,
    ],
  }
  const { docs } = await guardOf(payload).inner.find<Job & Record<string, unknown>>({
    collection: jobsSlug,
    where,
    // The last due first, so that the first due is what the map keeps.
    sort: '-waitUntil',
    limit: mostRows,
    pagination: false,
  })
  return new Map(
    docs.map((job) => [
      String(job.input?.doc?.value),
      { type: typeOf(job.input), at: dueAt(job) || new Date(job.createdAt).toISOString() },
    ]),
  )
}

/** What its latest draft lacks. What readers have just so was judged when it went out. */
async function lackingIn(
  req: PayloadRequest,
  { slug: collection, kind }: Gated,
  row: Row,
  before: Row,
): Promise<Pick<RowNote, 'missing' | 'why'>> {
  if (isPublished(before) && row._status === 'published') return {}
  try {
    const { findings } = await dryRun(req, { kind, collection, row, before })
    const [first] = findings
    return { missing: findings.length, ...(first && { why: first.message }) }
  } catch (error) {
    // What cannot be read as what it should be lacks at least that.
    if (!(error instanceof APIError)) throw error
    return { missing: 1, why: error.message }
  }
}

/** How it prints in the locale that is read; a row that cannot be read has no look. */
async function lookIn(
  req: PayloadRequest,
  gated: Gated,
  row: Row,
  options: Resolved,
): Promise<Look | undefined> {
  const locales = guardOf(req.payload).locales()
  const locale = locales.find((one) => one === req.locale) ?? String(locales[0])
  try {
    return await lookOf(req, { gated, row, locale }, options)
  } catch (error) {
    // Its own form says what is wrong with it.
    if (!(error instanceof StoredShapeError)) throw error
    return undefined
  }
}

/** Pages are called by their day, edition and number. */
async function pageNotes(req: PayloadRequest, { slugs }: Resolved, keys: readonly string[]): Promise<Note[]> {
  const ids = slugs.pages === '' ? [] : idsOf(req, slugs.pages, keys)
  if (ids.length === 0) return []
  const { docs } = await guardOf(req.payload).inner.find<Stored>({
    collection: slugs.pages,
    where: await readable(req, slugs.pages, { id: { in: ids } }),
    limit: 0,
    pagination: false,
    select: { title: true, date: true, edition: true, section: true, number: true },
  })
  return docs.map((page) => {
    const { number, edition } = imprintOf(page)
    const title = [number, edition, wordsIn(page.title, req.locale)].filter(Boolean).join(' ')
    return [`${slugs.pages}:${page.id}`, { title }]
  })
}
