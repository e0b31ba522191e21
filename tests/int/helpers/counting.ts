import type { BaseDatabaseAdapter, Plugin } from 'payload'

/** Every method of the adapter that reads or writes the database during a save. */
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

/** The calls that reached the database, in their order: each a method and a collection. */
export interface Calls {
  made: string[]
  /** How many documents `find` gave, where a test asks for that. */
  rows?: number
}

/**
 * A plugin that records each call of the database adapter. Plugins after it wrap the recording
 * adapter, so only calls that pass their wrappers are recorded.
 */
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
          const counted = async function (this: unknown, given: Named) {
            calls.made.push(`${name} ${given.collection ?? given.collectionSlug ?? ''}`)
            const answer = await inner.call(this, given)
            if (calls.rows !== undefined) calls.rows += rowsIn(answer)
            return answer
          }
          Object.assign(adapter, { [name]: counted })
        }
        return adapter
      },
    },
  })
}

const rowsIn = (answer: unknown): number =>
  typeof answer === 'object' && answer !== null && 'docs' in answer && Array.isArray(answer.docs)
    ? answer.docs.length
    : 0

interface Named {
  collection?: string
  collectionSlug?: string
}

/** Runs `work` and gives the calls of the database that it made. */
export async function callsOf(calls: Calls, work: () => Promise<unknown>): Promise<string[]> {
  const before = calls.made.length
  await work()
  return calls.made.slice(before)
}
