type Mode = 'write' | 'read' | 'deferred'

/** What of `@libsql/client`'s transaction drizzle and we use (`@libsql/core/api.d.ts`, 0.14). */
export interface LibsqlTransaction {
  readonly closed: boolean
  execute(...given: unknown[]): Promise<unknown>
  batch(...given: unknown[]): Promise<unknown>
  executeMultiple(sql: string): Promise<unknown>
  commit(): Promise<void>
  rollback(): Promise<void>
  close(): void
}

/** What of `@libsql/client`'s client is used here. */
export interface LibsqlClient {
  /** `file` for a database on this machine. */
  readonly protocol: string
  execute(sql: string): Promise<unknown>
  transaction(mode?: Mode): Promise<LibsqlTransaction>
}

/** The kept connection of a client. */
export interface KeptWriter {
  /**
   * Lets go of it: the next write transaction takes the client's connection of then. One that is in
   * use is not kept afterwards.
   */
  retire(): void
}

const kept = new WeakMap<LibsqlClient, KeptWriter>()

/**
 * Keeps one connection of a client for writing, so that a write transaction does not open one.
 *
 * `client.transaction()` takes the client's only connection for good: the next call of the client
 * waits for a new one, which reads the whole schema again and has no page of the file in memory
 * (`@libsql/client` 0.14, `sqlite3.js`: `#db = null`). Here the connection once taken stays.
 * Between two write transactions it is in a deferred one, which holds no lock and no snapshot until
 * something is asked in it (SQLite, "BEGIN TRANSACTION", 2.2): libsql takes a transaction that is
 * in none for closed.
 *
 * Changes `client.transaction` of the client given, once. A transaction that finds the kept
 * connection in use gets another, and one that is not for writing a connection of its own, as
 * before. A client that asks a server is left as it is: there an idle transaction is ended after
 * some seconds.
 *
 * @param settle gives the client's current connection its settings, which the client itself forgets
 *   when it opens another
 */
export function keepWriter(client: LibsqlClient, settle: () => Promise<void>): KeptWriter {
  const known = kept.get(client)
  if (known) return known
  const writer = client.protocol === 'file' ? keep(client, settle) : { retire: () => undefined }
  kept.set(client, writer)
  return writer
}

function keep(client: LibsqlClient, settle: () => Promise<void>): KeptWriter {
  const original = client.transaction.bind(client)
  const take = async (mode: Mode) => {
    const taken = await original(mode)
    await settle()
    return taken
  }
  const openWriter = async () => {
    // The client's first connection has what the adapter gave it, which need not be all.
    await settle()
    return take('deferred')
  }
  let idle: LibsqlTransaction | undefined
  let generation = 0

  client.transaction = async (mode = 'write') => {
    if (mode !== 'write') return take(mode)
    const found = idle
    idle = undefined
    const writer = found ?? (await openWriter())
    // One whose BEGIN fails is not kept: its statement is never finalised
    // (tursodatabase/libsql-client-ts#352).
    await writer.executeMultiple('COMMIT; BEGIN IMMEDIATE')
    const its = generation
    return lend(writer, () => {
      if (its === generation) idle = writer
    })
  }
  return {
    retire: () => {
      generation += 1
      idle = undefined
    },
  }
}

/**
 * A write transaction on a connection that is given back when it ends; not when SQLite has ended it
 * by itself, or it was closed.
 */
function lend(writer: LibsqlTransaction, giveBack: () => void): LibsqlTransaction {
  let over = false
  const inUse = () => {
    if (over)
      throw new Error('This write transaction has ended: what is asked of it would be part of another one.')
    return writer
  }
  const end = async (how: 'COMMIT' | 'ROLLBACK') => {
    await inUse().executeMultiple(`${how}; BEGIN DEFERRED`)
    over = true
    giveBack()
  }
  return {
    get closed() {
      return over || writer.closed
    },
    execute: async (...given) => inUse().execute(...given),
    batch: async (...given) => inUse().batch(...given),
    executeMultiple: async (sql) => inUse().executeMultiple(sql),
    commit: () => end('COMMIT'),
    rollback: async () => {
      if (!over && !writer.closed) await end('ROLLBACK')
    },
    close: () => {
      if (!over) writer.close()
      over = true
    },
  }
}
