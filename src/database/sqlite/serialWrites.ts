import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BaseDatabaseAdapter } from 'payload'
import { lookAtTables, notLooked } from './analyzeTables.ts'
import { keepWriter, type KeptWriter, type LibsqlClient } from './keptWriter.ts'
import { inTransaction, type AdapterRequest, type Unit } from '../unit.ts'
import { writeMethods } from '../writeMethods.ts'

/**
 * What of db-sqlite's adapter is used here (`@payloadcms/db-sqlite` 3.90,
 * `drizzle/transactions/beginTransaction.js`).
 */
export interface SqliteLike {
  client: LibsqlClient
  drizzle: {
    transaction<T>(run: (tx: unknown) => Promise<T>, options: { behavior: 'immediate' }): Promise<T>
  }
  sessions: Record<string, unknown>
  wal?: false | { synchronous: string }
}

type AnyWrite = (args: { req?: AdapterRequest }) => Promise<unknown>

/**
 * The methods that delete. Each is one statement (payload's drizzle `deleteWhere.js`), so that it
 * happens as a whole or not at all.
 */
const deletes = [
  'deleteOne',
  'deleteMany',
  'deleteVersions',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

/** The methods that write in several statements. */
const writes = [...writeMethods, 'updateJobs'] as const

/**
 * After so many units of work SQLite looks at its tables again, and then after ten times as many,
 * and so on: the tables may have been empty at the start.
 */
const firstLook = 100

const busyTimeout = 5_000
const attempts = 8

const isBusy = (error: unknown): boolean =>
  error instanceof Error && (/SQLITE_BUSY|database is locked/.test(error.message) || isBusy(error.cause))

/**
 * Makes every write of a SQLite adapter one immediate transaction, one at a time, and gives the
 * unit of work in which several of them are one.
 *
 * Without it a write is many statements (a row's locales and relations are deleted and inserted
 * again), and readers see a credited article without its credit; with Payload's own
 * `transactionOptions` concurrent writers get SQLITE_BUSY and later writes report success and keep
 * nothing. See `docs/adr/0004-sqlite-writes.md`.
 *
 * A write inside a unit, by its request or by its asynchronous context, joins it: it never waits
 * for itself. A deletion outside one waits its turn and needs no transaction.
 */
export function serialWrites<A extends BaseDatabaseAdapter>(adapter: A): { adapter: A; unit: Unit } {
  // db-sqlite does not export its adapter's type with these members as its users may rely on; they
  // are checked at connect.
  const sqlite = adapter as unknown as SqliteLike
  const holder = new AsyncLocalStorage<string>()
  const enqueue = oneAtATime()
  const sessionOf = (req?: AdapterRequest) => openSession(sqlite, holder, req)
  // Nobody waits for it but the writes behind it; what goes wrong is in the log.
  const lookAsItGrows = whenTenfold(firstLook, () => {
    void enqueue(() => lookAgain(sqlite)).catch((error: unknown) => notLooked(adapter.payload, error))
  })

  const unit: Unit = async (req, run) => {
    const joined = await sessionOf(req)
    const inSession = (id: string) => run(inTransaction(req, id))
    if (joined !== undefined) return inSession(joined)
    const whole = (id: string) => holder.run(id, () => inSession(id))
    const answer = await enqueue(() => retried(sqlite, () => immediate(sqlite, whole)))
    lookAsItGrows()
    return answer
  }

  const inTurn: Around = async (req, write) => {
    const joined = await sessionOf(req)
    if (joined !== undefined) return write(inTransaction(req, joined))
    return enqueue(() => retried(sqlite, () => write()))
  }

  Object.assign(adapter, around(adapter, writes, unit), around(adapter, deletes, inTurn))
  return { adapter, unit }
}

/**
 * How a write is carried out. `write` makes it, with the request it is given in place of its own.
 */
type Around = (
  req: AdapterRequest | undefined,
  write: (req?: AdapterRequest) => Promise<unknown>,
) => Promise<unknown>

/** These methods of the adapter, each carried out by `carryOut`. */
function around(
  adapter: BaseDatabaseAdapter,
  names: readonly (keyof BaseDatabaseAdapter)[],
  carryOut: Around,
) {
  const wrapped = names.map((name) => {
    // Each method takes one object with an optional `req` (payload `database/types.d.ts`); the rest
    // passes through untouched.
    const inner = adapter[name] as unknown as AnyWrite
    const write: AnyWrite = function (this: BaseDatabaseAdapter, args) {
      return carryOut(args.req, (req) => inner.call(this, req === undefined ? args : { ...args, req }))
    }
    return [name, write] as const
  })
  return Object.fromEntries(wrapped)
}

/**
 * The open session that a write belongs to: that of its request, or of the unit in whose
 * asynchronous context it is made.
 */
async function openSession(
  { sessions }: SqliteLike,
  holder: AsyncLocalStorage<string>,
  req?: AdapterRequest,
): Promise<string | undefined> {
  const given = await req?.transactionID
  if (given !== undefined && given !== null && String(given) in sessions) return String(given)
  const held = holder.getStore()
  return held !== undefined && held in sessions ? held : undefined
}

/**
 * Counts its calls and runs `then` at the first-th, and again each time there are ten times as
 * many.
 */
function whenTenfold(first: number, then: () => void): () => void {
  let count = 0
  let next = first
  return () => {
    count += 1
    if (count < next) return
    next *= 10
    then()
  }
}

/** A queue of one: each job starts when the one before it has ended, well or badly. */
function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(job: () => Promise<T>): Promise<T> => {
    const mine = last.then(job, job)
    // The queue goes on whatever becomes of this job; its own caller still gets the error from
    // `mine`.
    last = mine.catch(() => undefined)
    return mine
  }
}

/** Runs it, again when another process holds the database. */
async function retried<T>(sqlite: SqliteLike, run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (!isBusy(error) || attempt === attempts) throw error
      await dropConnection(sqlite)
      await sleep(25 * 2 ** attempt)
    }
  }
}

/** The client is there once the adapter has connected. */
const writerOf = (sqlite: SqliteLike): KeptWriter => keepWriter(sqlite.client, () => settle(sqlite))

/**
 * Has SQLite look at its tables, and lets go of the kept connection for writing: that one would go
 * on knowing them as they were when it was opened.
 */
async function lookAgain(sqlite: SqliteLike): Promise<void> {
  await retried(sqlite, () => lookAtTables(sqlite.client))
  writerOf(sqlite).retire()
}

const immediate = <T>(sqlite: SqliteLike, run: (id: string) => Promise<T>): Promise<T> => {
  writerOf(sqlite)
  return sqlite.drizzle.transaction(
    async (tx) => {
      const id = randomUUID()
      sqlite.sessions[id] = { db: tx, resolve: async () => undefined, reject: async () => undefined }
      try {
        return await run(id)
      } finally {
        delete sqlite.sessions[id]
      }
    },
    { behavior: 'immediate' },
  )
}

/**
 * Puts away a connection on which a statement found the file locked: libsql does not finalise it
 * (tursodatabase/libsql-client-ts#352), and what follows on that connection may be lost. Taking a
 * deferred transaction makes the client open a new one.
 */
async function dropConnection(sqlite: SqliteLike): Promise<void> {
  const taken = await sqlite.client.transaction('deferred')
  await taken.rollback()
  await settle(sqlite)
}

/**
 * The client opens a new connection for others once one is taken, and forgets the settings it was
 * given when it connected (`@payloadcms/db-sqlite`, `connect.js`): how long to wait for another
 * process, and when to wait for the disk.
 */
async function settle({ client, wal }: SqliteLike): Promise<void> {
  await client.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
  if (wal) await client.execute(`PRAGMA synchronous = ${wal.synchronous}`)
}
