import type { BaseDatabaseAdapter } from 'payload'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type * as Rules from '../../../src/gate/rules/index.ts'
import { guardOf } from '../../../src/gate/guard/Guarded.ts'
import { breachIds, type BreachId } from './breaches.ts'
import { openWorld } from './openWorld.ts'
import { outcomesOf } from './run.ts'
import type { Case } from './stage.ts'
import type { WayName } from './ways/index.ts'

/**
 * The gate's own table is frozen; this file judges by a copy from which a rule can be taken. A worker runs many files and
 * keeps what they loaded: everything is loaded anew for this one, and for the next.
 */
const table = vi.hoisted(() => {
  vi.resetModules()
  return { rules: {} as Record<string, unknown> }
})
afterAll(() => {
  vi.resetModules()
})
vi.mock('../../../src/gate/rules/index.ts', async (original) => {
  const real = await original<typeof Rules>()
  Object.assign(table.rules, real.rules)
  return { ...real, rules: table.rules }
})

const { world, reader } = await openWorld()

const broken = (way: WayName, breach: BreachId): Case => ({ way, breach, locale: 'zh-Hant', twin: 'broken' })

/** Which of the broken documents became public. */
const red = async (cases: Case[]): Promise<string[]> =>
  (await outcomesOf(world, reader, cases, 1)).filter(({ isPublic }) => isPublic).map(({ breach }) => breach)

/** A way on which every rule is tested. */
const plainest: WayName = 'payload.db.updateOne of _status alone'

describe('the matrix (a part of it: one path) sees when a rule is switched off', () => {
  it('has no red cell while all rules judge', async () => {
    expect(await red(breachIds.map((breach) => broken(plainest, breach)))).toEqual([])
  })

  it.each(breachIds)('%s: its cells turn red, and no others do', async (rule) => {
    const { [rule]: kept } = table.rules
    delete table.rules[rule]
    try {
      const another = breachIds[(breachIds.indexOf(rule) + 1) % breachIds.length] ?? rule
      expect(await red([broken(plainest, rule), broken(plainest, another)])).toEqual([rule])
    } finally {
      table.rules[rule] = kept
    }
  })
})

type Wrapped = 'create' | 'updateOne' | 'updateMany' | 'upsert'
type Method = Wrapped | 'deleteOne' | 'deleteMany'

/** For each guarded method of the database, the paths on which no other method judges. */
const through: Record<Wrapped, readonly WayName[]> = {
  create: ['payload.db.create', 'REST create', 'GraphQL create', 'MCP create'],
  updateOne: [
    'payload.db.updateOne of _status alone',
    'REST publish',
    'scheduled publication',
    'Local restore',
  ],
  updateMany: ['payload.db.updateMany of _status alone', 'payload.db.updateMany of some fields'],
  upsert: ['payload.db.upsert of _status alone', 'payload.db.upsert of something new'],
}
const wrapped = Object.keys(through) as Wrapped[] // Object.keys only knows strings

/**
 * The adapters' own `upsert` calls their `updateOne` (3.90.1), so both must be unguarded to get
 * past the gate.
 */
const together: Record<Wrapped, readonly Wrapped[]> = {
  create: ['create'],
  updateOne: ['updateOne'],
  updateMany: ['updateMany'],
  upsert: ['upsert', 'updateOne'],
}

/** Runs `run` while the adapter has its own, unguarded methods. */
async function unguarded<T>(methods: readonly Method[], run: () => Promise<T>): Promise<T> {
  const { db } = world.app.payload
  const { inner } = guardOf(world.app.payload)
  const of = (from: Pick<BaseDatabaseAdapter, Method>) =>
    Object.fromEntries(methods.map((method) => [method, from[method]]))
  const guarded = of(db)
  Object.assign(db, of(inner))
  try {
    return await run()
  } finally {
    Object.assign(db, guarded)
  }
}

describe('the matrix (a part of it: one rule) sees when a method of the database is not guarded', () => {
  it.each(wrapped)('%s: every path through it turns red', async (method) => {
    const cases = through[method].map((way) => broken(way, 'attribution-missing'))
    expect(await red(cases)).toEqual([])
    expect(await unguarded(together[method], () => red(cases))).toHaveLength(cases.length)
  })

  it.each(['deleteOne', 'deleteMany'] as const)('%s: a credited source can be deleted', async (method) => {
    const { db } = world.app.payload
    const source = await world.desk.source()
    await world.desk.sidebar({ _status: 'published', sources: [source.id] })
    const where = { id: { equals: source.id } }
    const isThere = async () => (await reader.get(`/sources/${source.id}`)).status === 200
    await expect(db[method]({ collection: 'sources', where })).rejects.toThrow(/Retired from/)
    expect(await isThere()).toBe(true)
    await unguarded([method], () => Promise.resolve(db[method]({ collection: 'sources', where })))
    expect(await isThere()).toBe(false)
  })
})
