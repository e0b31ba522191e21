import { isConflict } from '../../../database/isConflict.ts'
import { lockNames } from '../../../database/postgres/lockNames.ts'
import type { AdapterRequest } from '../../../database/unit.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import { waiting } from '../store/changes.ts'
import { changesSlug } from '../slugs.ts'

interface Waiting {
  id: number | string
  number: number
}

/** As many changes as get their numbers in one unit of work. */
const atOnce = 500

/** Whose turn it is in this process: two would only meet each other in the database. */
const turns = new WeakMap<Guarded, Promise<unknown>>()

/**
 * Gives the changes that have none yet their numbers, in one short unit of work at a time. A change
 * that is committed late gets a number above all that were given before: so whoever has read up to
 * a number has missed nothing, and none is given twice.
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
  const open = await changes(
    guard,
    { number: { equals: waiting }, at: { less_than_equal: now() } },
    'id',
    atOnce,
    req,
  )
  if (open.length === 0) return 0
  const [last] = await changes(guard, { number: { greater_than: waiting } }, '-number', 1, req)
  let number = last?.number ?? waiting
  // Not judged: nothing of it is public but that it is.
  for (const { id } of open)
    await guard.inner.updateOne({
      collection: changesSlug,
      id,
      data: { number: ++number },
      returning: false,
      req,
    })
  return open.length
}

const now = (): string => new Date().toISOString()

async function changes(
  { inner }: Guarded,
  where: Record<string, Record<string, unknown>>,
  sort: string,
  limit: number,
  req: AdapterRequest,
): Promise<Waiting[]> {
  const { docs } = await inner.find<Waiting & Record<string, unknown>>({
    collection: changesSlug,
    where: { and: Object.entries(where).map(([name, condition]) => ({ [name]: condition })) },
    sort,
    limit,
    pagination: false,
    select: { number: true },
    req,
  })
  return docs
}
