import type { BaseDatabaseAdapter, Plugin } from 'payload'

/** Every method of the adapter that asks or tells the database something in a save. */
const methods = [
  'find',
  'findOne',
  'findVersions',
  'count',
  'create',
  'createVersion',
  'updateOne',
  'updateVersion',
  'deleteMany',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

/** What reached the database: the method and the collection of each call, in their order. */
export interface Calls {
  made: string[]
}

/** Notes what reaches the database, beneath whatever a later plugin wraps around it. */
export function counting(calls: Calls): Plugin {
  return (config) => ({
    ...config,
    db: {
      ...config.db,
      init: (args) => {
        const adapter: BaseDatabaseAdapter = config.db.init(args)
        for (const name of methods) {
          // One object in, a promise out, in all of them (payload `database/types.d.ts`).
          const inner = adapter[name] as unknown as (given: Named) => Promise<unknown>
          const counted = function (this: unknown, given: Named) {
            calls.made.push(`${name} ${given.collection ?? given.collectionSlug ?? ''}`)
            return inner.call(this, given)
          }
          Object.assign(adapter, { [name]: counted })
        }
        return adapter
      },
    },
  })
}

interface Named {
  collection?: string
  collectionSlug?: string
}

/** What a piece of work asked and told the database. */
export async function callsOf(calls: Calls, work: () => Promise<unknown>): Promise<string[]> {
  const before = calls.made.length
  await work()
  return calls.made.slice(before)
}
