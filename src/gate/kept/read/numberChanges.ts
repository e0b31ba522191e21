import type { Where } from 'payload'
import { isConflict } from '../../../database/isConflict.ts'
import { lockNames } from '../../../database/postgres/lockNames.ts'
import type { AdapterRequest } from '../../../database/unit.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import { changesSlug } from '../slugs.ts'

interface Numbered {
  id: number | string
  number?: number | null
}

/** As many changes as get their numbers in one unit of work. */
const atOnce = 500

/** Whose turn it is in this process: two would only meet each other in the database. */
const turns = new WeakMap<Guarded, Promise<unknown>>()

/**
 * Gives the changes that have none yet their numbers, in one short unit of work at a time. A change
 * that is committed late gets a number above all that were given before. So a reader who has read
 * up to a number has missed nothing, and no number is given twice.
 *
 * On Postgres one unit at a time may do it, by a lock; on MongoDB the later of two that give the
 * same change a number meets a conflict, and gives way.
 *
 * @returns how many got one
 */
export function numberChanges(guard: Guarded): Promise<number> {
  const before = turns.get(guard) ?? Promise.resolve()
  const mine = before.then(
    () => numbered(guard),
    () => numbered(guard),
  )
  turns.set(guard, mine)
  return mine
}

async function numbered(guard: Guarded): Promise<number> {
  try {
    return await guard.unit(undefined, (req) => numberInUnit(guard, req))
  } catch (error) {
    // Another process has just given them theirs.
    if (isConflict(error)) return 0
    throw error
  }
}

async function numberInUnit(guard: Guarded, req: AdapterRequest): Promise<number> {
  await lockNames(guard.inner, ['the numbers of what changed for readers'], req)
  const open = await changes(guard, { where: waitingNow(), sort: 'id', limit: atOnce, req })
  if (open.length === 0) return 0
  const numbered: Where = { number: { greater_than: 0 } }
  const [last] = await changes(guard, { where: numbered, sort: '-number', limit: 1, req })
  let number = last?.number ?? 0
  // Not judged: it shows nothing.
  for (const { id } of open) {
    const data = { number: ++number, isWaiting: false }
    await guard.inner.updateOne({ collection: changesSlug, id, data, returning: false, req })
  }
  return open.length
}

/** Whether a change waits for its number; what is under embargo waits until its end. */
export async function isAnyWaiting(guard: Guarded): Promise<boolean> {
  return (await changes(guard, { where: waitingNow(), sort: 'id', limit: 1 })).length > 0
}

const waitingNow = (): Where => ({
  and: [{ isWaiting: { equals: true } }, { at: { less_than_equal: new Date().toISOString() } }],
})

interface Asked {
  where: Where
  sort: string
  limit: number
  req?: AdapterRequest
}

async function changes({ inner }: Guarded, asked: Asked): Promise<Numbered[]> {
  const { docs } = await inner.find<Numbered & Record<string, unknown>>({
    collection: changesSlug,
    pagination: false,
    select: { number: true },
    ...asked,
  })
  return docs
}
