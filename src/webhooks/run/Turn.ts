import { randomUUID } from 'node:crypto'
import { isConflict } from '../../database/isConflict.ts'
import { lockRows } from '../../database/postgres/lockRows.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import type { Guarded } from '../../gate/guard/Guarded.ts'
import { cursorsSlug } from '../slugs.ts'
import type { Cursor } from '../types.ts'
import { begin } from './begin.ts'

/** A subscription's turn in one process: two that delivered to it at once would mix the order up. */
export interface Turn {
  /** The cursor's row. */
  id: Cursor['id']
  /** The cursor as it was when the turn began. */
  number: number
  /** Names this turn and no other. */
  by: string
}

/**
 * Takes the turn of a subscription, for so long.
 *
 * @param seconds after which another may take it: this process has died
 * @returns nothing while another has it
 */
export async function takeTurn(
  guard: Guarded,
  subscription: number | string,
  seconds: number,
): Promise<Turn | undefined> {
  const cursor = await cursorOf(guard, subscription)
  if (!cursor || isBusy(cursor)) return undefined
  const by = randomUUID()
  const taken = await inTurn(guard, cursor.id, async (now, req) => {
    if (isBusy(now)) return undefined
    await update(guard, now.id, { busyBy: by, busyUntil: inSeconds(seconds) }, req)
    return { id: now.id, number: now.number ?? 0, by }
  }).catch((error: unknown) => {
    // Another process has taken it at this moment.
    if (isConflict(error)) return undefined
    throw error
  })
  return taken
}

/** Its cursor, begun. */
async function cursorOf(guard: Guarded, subscription: number | string): Promise<Cursor | undefined> {
  const where = { subscription: { equals: String(subscription) } }
  const cursor = await cursorWhere(guard, where)
  if (!cursor || typeof cursor.number === 'number') return cursor
  await begin(guard, subscription)
  return cursorWhere(guard, where)
}

/**
 * One unit of work in a turn, which lasts so long from now on.
 *
 * @returns nothing when the turn has gone to another: nothing was done
 */
export const inOwnTurn = <T>(
  guard: Guarded,
  { id, by }: Turn,
  { seconds, run }: { seconds: number; run: (req: AdapterRequest) => Promise<T> },
): Promise<T | undefined> =>
  inTurn(guard, id, async ({ busyBy }, req) => {
    if (busyBy !== by) return undefined
    await update(guard, id, { busyUntil: inSeconds(seconds) }, req)
    return run(req)
  })

/** Has the cursor go on, in the unit of a turn. */
export const moveCursor = (
  guard: Guarded,
  { id }: Turn,
  number: number,
  req: AdapterRequest,
): Promise<unknown> => update(guard, id, { number }, req)

/** Gives the turn back. */
export const endTurn = (guard: Guarded, turn: Turn): Promise<unknown> =>
  inTurn(guard, turn.id, async ({ busyBy }, req) => {
    if (busyBy === turn.by) await update(guard, turn.id, { busyBy: null, busyUntil: null }, req)
  })

/** The row is locked before it is read, so that what is read is still so when it is written. */
function inTurn<T>(
  guard: Guarded,
  id: Cursor['id'],
  run: (cursor: Cursor, req: AdapterRequest) => Promise<T>,
): Promise<T | undefined> {
  return guard.unit(undefined, async (req) => {
    await lockRows(guard.inner, cursorsSlug, [id], req)
    const cursor = await cursorWhere(guard, { id: { equals: id } }, req)
    return cursor && run(cursor, req)
  })
}

async function cursorWhere(
  { inner }: Guarded,
  where: Record<string, { equals: number | string }>,
  req?: AdapterRequest,
): Promise<Cursor | undefined> {
  const found = await inner.findOne<Cursor & Record<string, unknown>>({
    collection: cursorsSlug,
    where,
    ...(req && { req }),
  })
  return found ?? undefined
}

// Not judged: it makes nothing public.
const update = ({ inner }: Guarded, id: Cursor['id'], data: Partial<Cursor>, req: AdapterRequest) =>
  inner.updateOne({ collection: cursorsSlug, id, data, returning: false, req })

const isBusy = ({ busyUntil }: Cursor): boolean => Boolean(busyUntil) && new Date(busyUntil ?? 0) > new Date()

const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1_000).toISOString()
