import { GateRefusal } from '../GateRefusal.ts'
import { decisionOf, type Attempt } from '../ledger/decision.ts'
import { decisionsSlug } from '../../boot/gateDecisions.ts'
import type { GatedKind } from '../../options/slugs.ts'
import type { Finding } from '../types.ts'
import type { Guarded } from './Guarded.ts'
import { judgeRow, type JudgeContext, type Judged, type Promotion } from '../judge/judgeRow.ts'
import type { Row } from '../../rows/readable.ts'
import type { Before } from './storedRow.ts'
import type { AdapterRequest } from '../../database/unit.ts'

/** A row that is about to be public, or already is and is about to change. */
export interface Publication {
  kind: GatedKind
  collection: string
  row: Row
  before?: Before
  method: string
  req?: AdapterRequest
}

/** What judging needs, as of now. */
export async function judgeContextOf(guard: Guarded, req?: AdapterRequest): Promise<JudgeContext> {
  return {
    adapter: guard.inner,
    options: guard.options(),
    locales: guard.locales(),
    sources: await guard.book.current(req),
  }
}

const idOfRow = ({ row, before }: Publication): number | string | undefined => {
  const id = before?.row.id ?? row.id
  return typeof id === 'number' || typeof id === 'string' ? id : undefined
}

/**
 * Judges a publication and writes down that it was cleared, with the photos and boxes that go out with it. Call it inside
 * the unit of work that writes the row, so that all of it is there afterwards or none.
 *
 * @throws {GateRefusal} with every finding
 */
export async function clear(guard: Guarded, publication: Publication): Promise<Judged> {
  const { collection, req } = publication
  const judging = await judgeContextOf(guard, req)
  const judged = await judge(judging, publication)
  const blocking = blockingOf(judged)
  const id = idOfRow(publication)
  if (blocking.length > 0) {
    const { timeZone } = judging.options
    throw new GateRefusal({
      collection,
      findings: blocking,
      timeZone,
      ...(id !== undefined && { id }),
      ...(req && { req }),
    })
  }
  for (const promotion of judged.promotions) await promote(guard, promotion, publication)
  return judged
}

/**
 * What a row links already is not judged anew, and its state alone does not say what that is: whoever is refused for want of it is
 * judged again, beside all that is stored. Most are not refused, and nothing more is read.
 */
async function judge(judging: JudgeContext, { kind, row, before, req }: Publication): Promise<Judged> {
  const beside = (stored?: Row) =>
    judgeRow(judging, {
      kind,
      row,
      at: new Date().toISOString(),
      mode: 'write',
      promote: kind === 'articles',
      ...(stored && { before: stored }),
      ...(req && { req }),
    })
  const judged = await beside(before?.row)
  return before?.whole && blockingOf(judged).length > 0 ? beside(await before.whole()) : judged
}

const blockingOf = ({ findings }: Judged): Finding[] =>
  findings.filter(({ severity }) => severity === 'block')

/** Writes one line of the ledger. Inside the publishing unit for what is cleared; alone for a refusal. */
export async function record(guard: Guarded, attempt: Attempt, req?: AdapterRequest): Promise<void> {
  // Not judged: it is no publication, and the public methods refuse every write to the ledger.
  await guard.inner.create({
    collection: decisionsSlug,
    data: { ...decisionOf(attempt) },
    returning: false,
    ...(req && { req }),
  })
}

/** Publishes a draft photo or box as it stands, with its own version and its own line in the ledger. */
async function promote(guard: Guarded, { kind, id, row, hash }: Promotion, by: Publication): Promise<void> {
  const collection = guard.options().slugs[kind]
  const now = new Date().toISOString()
  const { id: storedId, ...rest } = row
  const revision = (typeof row.revision === 'number' ? row.revision : 0) + 1
  const data = { ...rest, _status: 'published', revision, updatedAt: now }
  const key = typeof storedId === 'number' || typeof storedId === 'string' ? storedId : id
  const inReq = by.req && { req: by.req }
  await guard.inner.updateOne({ collection, id: key, data, returning: false, ...inReq })
  await guard.inner.createVersion({
    autosave: false,
    collectionSlug: collection,
    parent: key,
    createdAt: now,
    updatedAt: now,
    returning: false,
    // The version's document is the row just written; Payload types it for a known collection only.
    versionData: data as never,
    ...inReq,
  })
  await record(
    guard,
    {
      outcome: 'cleared',
      collection,
      id: key,
      method: `${by.method} with its article`,
      hash,
      mentions: row.mentions,
      ...inReq,
    },
    by.req,
  )
}
