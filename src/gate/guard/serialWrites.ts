import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { isolateObjectProperty, type BaseDatabaseAdapter, type PayloadRequest } from 'payload'

/** What of db-sqlite's adapter is used here (`@payloadcms/db-sqlite` 3.90, `drizzle/transactions/beginTransaction.js`). */
export interface SqliteLike {
  client: {
    execute(sql: string): Promise<unknown>
    transaction(mode: 'deferred'): Promise<{ rollback(): Promise<void> }>
  }
  drizzle: {
    transaction<T>(run: (tx: unknown) => Promise<T>, options: { behavior: 'immediate' }): Promise<T>
  }
  sessions: Record<string, unknown>
}

type AnyWrite = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

/** Every method of the adapter that writes. */
const writes = [
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
  'createVersion',
  'updateVersion',
  'deleteVersions',
  'createGlobal',
  'updateGlobal',
  'createGlobalVersion',
  'updateGlobalVersion',
  'updateJobs',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

const busyTimeout = 5_000
const attempts = 8

const isBusy = (error: unknown): boolean =>
  error instanceof Error && (/SQLITE_BUSY|database is locked/.test(error.message) || isBusy(error.cause))

/**
 * Makes every write of a SQLite adapter one immediate transaction, one at a time.
 *
 * Without it a write is many statements (a row's locales and relations are deleted and inserted again), and readers see a
 * credited article without its credit; with Payload's own `transactionOptions` concurrent writers get SQLITE_BUSY and
 * later writes report success and keep nothing. See `docs/adr/0004-sqlite-writes.md`.
 *
 * A write inside another one's transaction, by its request or by its asynchronous context, joins it.
 */
export function serialWrites<A extends BaseDatabaseAdapter>(adapter: A): A {
  // db-sqlite does not export its adapter's type with these members as its users may rely on; they are checked at connect.
  const sqlite = adapter as unknown as SqliteLike
  const holder = new AsyncLocalStorage<string>()
  let last: Promise<unknown> = Promise.resolve()

  const enqueue = <T>(job: () => Promise<T>): Promise<T> => {
    const mine = last.then(job, job)
    // The queue goes on whatever becomes of this job; its own caller still gets the error from `mine`.
    last = mine.catch(() => undefined)
    return mine
  }

  const inTransaction = async <T>(run: (id: string) => Promise<T>): Promise<T> =>
    sqlite.drizzle.transaction(
      async (tx) => {
        // The client opens a new connection for others once this one is taken, and forgets its settings.
        await sqlite.client.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
        const id = randomUUID()
        sqlite.sessions[id] = { db: tx, resolve: async () => undefined, reject: async () => undefined }
        try {
          return await holder.run(id, () => run(id))
        } finally {
          delete sqlite.sessions[id]
        }
      },
      { behavior: 'immediate' },
    )

  const retried = async <T>(run: (id: string) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await inTransaction(run)
      } catch (error) {
        if (!isBusy(error) || attempt === attempts) throw error
        await dropConnection(sqlite)
        await sleep(25 * 2 ** attempt)
      }
    }
  }

  const sessionOf = async (req?: Partial<PayloadRequest>): Promise<string | undefined> => {
    const given = await req?.transactionID
    if (given !== undefined && given !== null && String(given) in sqlite.sessions) return String(given)
    const held = holder.getStore()
    return held !== undefined && held in sqlite.sessions ? held : undefined
  }

  const wrapped: Record<string, AnyWrite> = {}
  for (const name of writes) {
    // Each method takes one object with an optional `req` (payload `database/types.d.ts`); the rest passes through untouched.
    const inner = adapter[name] as unknown as AnyWrite
    wrapped[name] = async function (this: A, args) {
      const call = (id: string) => inner.call(this, { ...args, req: inSession(args.req, id) })
      const joined = await sessionOf(args.req)
      return joined === undefined ? enqueue(() => retried(call)) : call(joined)
    }
  }
  return Object.assign(adapter, wrapped)
}

/** The request as the adapter may see it: the same, but in our transaction. The caller's own stays as it is. */
function inSession(req: Partial<PayloadRequest> | undefined, id: string): Partial<PayloadRequest> {
  if (!req) return { transactionID: id }
  // The proxy behaves as the object it isolates; Payload types it for a whole request only.
  const copy = isolateObjectProperty(req as PayloadRequest, 'transactionID')
  copy.transactionID = id
  return copy
}

/**
 * Puts away a connection whose BEGIN failed: libsql does not finalise the failed statement (tursodatabase/libsql-client-ts#352),
 * and what follows on that connection may be lost. Taking a deferred transaction makes the client open a new one.
 */
async function dropConnection(sqlite: SqliteLike): Promise<void> {
  const taken = await sqlite.client.transaction('deferred')
  await taken.rollback()
  await sqlite.client.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
}
