import type { PayloadRequest } from 'payload'
import type { GatedKind } from '../../options/slugs.ts'
import { guardOf, type Guarded } from '../guard/Guarded.ts'
import { keptAfter } from '../kept/store/keptAfter.ts'
import { record } from '../ledger/record.ts'
import type { Row } from '../../rows/readable.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import { retryConflicts } from '../../database/retryConflicts.ts'
import { whoIn } from '../ledger/decision.ts'
import { cancelSchedules } from './cancelSchedules.ts'
import { runAfterChange } from './runAfterChange.ts'
import { saveState, type TakedownState } from './saveState.ts'

/** A document to take down, and why. */
export interface TakedownAsked {
  kind: GatedKind
  collection: string
  id: number | string
  reason: string
  req: PayloadRequest
}

/** What belongs to a takedown beside the public row itself. */
export type TakedownPart = 'version' | 'schedules' | 'decision' | 'hooks'

export interface TakenDown {
  takedown: TakedownState
  /** How many planned publications were called off. */
  canceled: number
  /** What could not be done, and was logged: the document is taken down all the same. */
  failed: TakedownPart[]
  /** The public row as it was. */
  before: Row
}

/**
 * Takes a document down: its public row is a draft with a record of who, when and why; so is a new
 * latest version, for its editor; its schedules are called off; the ledger has a line. One unit of
 * work, whatever is wrong with the document, since only these fields are written.
 *
 * It is never refused. When the unit cannot be written as a whole, the public row is, and then each
 * of the rest by itself; a conflict with another write is tried again. After it, the collection's
 * own `afterChange` hooks run, for what else keeps copies of the document (search, caches).
 *
 * @returns nothing when there is no such document
 * @throws what the database throws when not even the row itself can be written
 */
export async function takeDown(asked: TakedownAsked): Promise<TakenDown | undefined> {
  const { kind, collection, id, reason, req } = asked
  const guard = guardOf(req.payload)
  const before = await guard.inner.findOne<Row & { id: number | string }>({
    collection,
    where: { id: { equals: id } },
  })
  if (!before) return undefined
  const takedown: TakedownState = { at: new Date().toISOString(), by: whoIn(req), reason }
  const down: Down = { guard, kind, collection, id: before.id, takedown, req }
  const { canceled, failed } = await wholeOrByItself(down)
  const inform = await attempt(down, 'hooks', () => runAfterChange(req, collection, before))
  return { takedown, canceled, failed: inform.failed ? [...failed, 'hooks'] : failed, before }
}

interface Down {
  guard: Guarded
  kind: GatedKind
  collection: string
  id: number | string
  takedown: TakedownState
  req: PayloadRequest
}

interface Done {
  canceled: number
  failed: TakedownPart[]
}

async function wholeOrByItself(down: Down): Promise<Done> {
  const { guard, req } = down
  try {
    return await retryConflicts(() =>
      guard.unit(req, async (inUnit) => {
        await saveRow(down, inUnit)
        await saveVersion(down, inUnit)
        const canceled = await cancel(down, inUnit)
        await note(down, inUnit)
        return { canceled, failed: [] }
      }),
    )
  } catch (error) {
    logged(down, error, 'as one unit; it is done part by part')
    return byItself(down)
  }
}

async function byItself(down: Down): Promise<Done> {
  const { guard, req } = down
  const alone = <T>(run: (inUnit: AdapterRequest) => Promise<T>, turns?: number) =>
    retryConflicts(() => guard.unit(req, run), turns)
  await alone((inUnit) => saveRow(down, inUnit), patience)
  const version = await attempt(down, 'version', () => alone((inUnit) => saveVersion(down, inUnit)))
  const schedules = await attempt(down, 'schedules', () => alone((inUnit) => cancel(down, inUnit)))
  const decision = await attempt(down, 'decision', () => alone((inUnit) => note(down, inUnit)))
  const failed = [version, schedules, decision].flatMap((part) => part.failed ?? [])
  return { canceled: schedules.done ?? 0, failed }
}

/**
 * Only what makes it public is written, so that nothing else about the document can stand in the
 * way.
 */
async function saveRow({ guard, kind, collection, id, takedown }: Down, req: AdapterRequest): Promise<void> {
  // Not judged: it makes nothing public.
  await guard.inner.updateOne({
    collection,
    id,
    data: { _status: 'draft', takedown, updatedAt: takedown.at },
    returning: false,
    req,
  })
  // Whatever the row said of itself: what is kept of it goes.
  const before = { _status: 'published' }
  await keptAfter(guard, { kind, collection, id, before, after: { takedown } }, req)
}

const saveVersion = ({ guard, collection, id, takedown }: Down, req: AdapterRequest) =>
  saveState(guard, { collection, id, takedown, req })

const cancel = ({ guard, kind, collection, id, req }: Down, inUnit: AdapterRequest) =>
  cancelSchedules(guard, { kind, collection, id, req, inUnit })

const note = ({ guard, collection, id, takedown, req }: Down, inUnit: AdapterRequest) =>
  record(
    guard,
    { outcome: 'takenDown', collection, id, method: 'takedown', reason: takedown.reason ?? '', req },
    inUnit,
  )

async function attempt<T>(
  down: Down,
  part: TakedownPart,
  run: () => Promise<T>,
): Promise<{ done?: T; failed?: TakedownPart }> {
  try {
    return { done: await run() }
  } catch (error) {
    logged(down, error, `for its part "${part}"; it is taken down all the same`)
    return { failed: part }
  }
}

const logged = ({ req, collection, id }: Down, err: unknown, what: string): void =>
  req.payload.logger.error({ err, msg: `The takedown of ${collection} ${id} failed ${what}.` })

/**
 * For the public row itself, over a minute: nothing may keep it public, and a process that was
 * killed keeps its documents locked for so long (MongoDB, `transactionLifetimeLimitSeconds`, 60
 * unless set otherwise).
 */
const patience = 90
