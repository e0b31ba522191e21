import type { AdapterRequest } from '../../database/unit.ts'
import type { Resolved } from '../../options/options.ts'
import type { GatedKind } from '../../options/slugs.ts'
import type { Row } from '../../rows/readable.ts'
import { GateRefusal } from '../GateRefusal.ts'
import { goingOut } from '../judge/GoingOut.ts'
import { judgeContextOf, type JudgeContext } from '../judge/JudgeContext.ts'
import { judgeRow, type Judged } from '../judge/judgeRow.ts'
import type { LinkedRows } from '../judge/linkedRows.ts'
import { judgeWithDrafts, type JudgedWithDrafts } from '../judge/judgeWithDrafts.ts'
import { seen } from '../judge/seen.ts'
import { titleOf } from '../titleOf.ts'
import type { Finding } from '../types.ts'
import { refuseUnapproved, refuseUnapprovedDrafts } from '../schedules/refuseUnapproved.ts'
import { StoredShapeError } from '../../story/index.ts'
import type { Guarded } from './Guarded.ts'
import { promote } from './promote.ts'
import type { Before } from './storedRow.ts'
import { noteWentOut } from './wentOut.ts'

/** A row that is about to be public, or already is and is about to change. */
export interface Publication {
  kind: GatedKind
  collection: string
  row: Row
  before?: Before
  method: string
  req?: AdapterRequest
}

/** A verdict, with what it was reached by. */
export interface JudgedPublication extends Judged {
  judging: JudgeContext
  /** Of a story: all that is stored of what it links, as of this unit. */
  linked?: LinkedRows
}

/**
 * Judges a publication, and publishes the draft photos and boxes that go out with it. Call it inside
 * the unit of work that writes the row, so that all of it is there afterwards or none.
 *
 * @throws {GateRefusal} with every finding
 * @throws {ScheduleRefusal} when a schedule would publish something else than was approved
 */
export async function clear(guard: Guarded, publication: Publication): Promise<JudgedPublication> {
  const judging = await judgeContextOf(guard, publication.req)
  if (judging.options.enforce === 'report') return watch(guard, judging, publication)
  await refuseUnapproved(judging, publication)
  const judged = await judge(judging, publication).catch((error: unknown): never => {
    if (!(error instanceof StoredShapeError)) throw error
    throw refusalOf(publication, [misshapen(error)], judging.options)
  })
  const blocking = blockingOf(judged)
  if (blocking.length > 0) throw refusalOf(publication, blocking, judging.options)
  refuseUnapprovedDrafts(judging, publication, judged.promotions)
  return published(guard, judging, publication, judged)
}

/** Judges as publishing would and refuses nothing: what would be refused is in the findings. */
async function watch(
  guard: Guarded,
  judging: JudgeContext,
  publication: Publication,
): Promise<JudgedPublication> {
  const judged = await judge(judging, publication).catch((error: unknown): JudgedWithDrafts => {
    if (!(error instanceof StoredShapeError)) throw error
    return { findings: [misshapen(error)], hash: '', promotions: [] }
  })
  return published(guard, judging, publication, judged)
}

/** Publishes what goes out with it. */
async function published(
  guard: Guarded,
  judging: JudgeContext,
  publication: Publication,
  { promotions, linked, ...judged }: JudgedWithDrafts,
): Promise<JudgedPublication> {
  for (const promotion of promotions) await promote(guard, promotion, publication)
  const { row, before, req } = publication
  const gone = promotions.map((one) => goingOut(one, judging.options, req?.locale ?? judging.locales[0]))
  noteWentOut(req, before?.row.id ?? row.id, gone)
  return { ...judged, judging, ...(linked && { linked: asPublished(linked, promotions) }) }
}

/** What is linked; those that have just gone out are published. */
const asPublished = (linked: LinkedRows, promotions: JudgedWithDrafts['promotions']): LinkedRows => {
  const rows = (kind: 'photos' | 'sidebars') =>
    new Map([
      ...linked[kind],
      ...promotions
        .filter((one) => one.kind === kind)
        .map(({ id, row }) => [id, { ...row, _status: 'published' }] as const),
    ])
  return { ...linked, photos: rows('photos'), sidebars: rows('sidebars') }
}

/**
 * A full save reads only the old row's state. If that refuses, the whole row is read and judged
 * again: what the public row links and credits already is exempt. Most saves are not refused, and
 * nothing more is read.
 */
async function judge(judging: JudgeContext, publication: Publication): Promise<JudgedWithDrafts> {
  const { before } = publication
  const judged = await judgeBeside(judging, publication, before?.row)
  if (!before?.whole || blockingOf(judged).length === 0) return judged
  return judgeBeside(judging, publication, await before.whole())
}

async function judgeBeside(
  judging: JudgeContext,
  { kind, collection, row, req }: Publication,
  before: Row | undefined,
): Promise<JudgedWithDrafts> {
  const at = new Date().toISOString()
  const given = {
    kind,
    collection,
    row,
    at,
    mode: 'write',
    ...(before && { before }),
    ...(req && { req }),
  } as const
  if (kind === 'articles') return judgeWithDrafts(judging, given)
  return { ...(await judgeRow(judging, given)), promotions: [] }
}

/** A row of which a field holds something else than it should: only a write past Payload's own checks brings one. */
const misshapen = ({ message, path }: StoredShapeError): Finding => ({
  rule: 'text-blank',
  severity: 'block',
  path,
  locale: '',
  params: {},
  failure: message,
})

const blockingOf = ({ findings }: Judged): Finding[] =>
  findings.filter(({ severity }) => severity === 'block')

function refusalOf(
  { kind, collection, row, before, req }: Publication,
  findings: readonly Finding[],
  options: Resolved,
): GateRefusal {
  const id = before?.row.id ?? row.id
  const isStored = typeof id === 'number' || typeof id === 'string'
  const { mentions } = row
  const isOneOfMany = req?.context?.['newsroomIsBulk'] === true
  return new GateRefusal({
    collection,
    findings,
    timeZone: options.timeZone,
    mentions,
    ...(isStored && { id }),
    ...(req && { req }),
    ...(isOneOfMany && { called: titleOf(kind, seen(options, { kind, collection, row }), req?.locale) }),
  })
}
