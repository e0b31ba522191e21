import type { Payload } from 'payload'
import type { LibsqlClient } from './keptWriter.ts'

/**
 * Rows of each index that SQLite reads for it: enough to choose a plan by, and quickly done
 * (sqlite.org, "ANALYZE", section 4).
 */
const looked = 400

type Client = Pick<LibsqlClient, 'execute'>

/**
 * Has SQLite look at its own tables, so that it finds a document's texts by the document. Payload's
 * index on them begins with the order, which SQLite steps over only when it knows how few different
 * ones there are: without, each lookup among 50,000 documents goes through all of them (a second; a
 * third of a millisecond after), and a list of 25 among 300 takes twice as long. What it saw counts
 * for this connection and for those opened afterwards. It writes: no other write may be under way.
 */
export async function lookAtTables(client: Client): Promise<void> {
  await client.execute(`PRAGMA analysis_limit = ${looked}`)
  await client.execute('ANALYZE')
}

/**
 * Logs that it could not be done, as when another process holds the file: the next time makes up
 * for it.
 */
export function notLooked({ logger }: Pick<Payload, 'logger'>, err: unknown): void {
  logger.warn({
    err,
    msg: 'SQLite could not look at its tables now. Large lists may be slow until the next start.',
  })
}

/**
 * At the start of a process: `lookAtTables` where the database is SQLite. Other databases need
 * nothing of the kind.
 */
export async function analyzeTables(payload: Pick<Payload, 'db' | 'logger'>): Promise<void> {
  if (payload.db.name !== 'sqlite') return
  // db-sqlite's adapter has its libsql client here; Payload types `db` as whichever adapter.
  const { client } = payload.db as unknown as { client: Client }
  await lookAtTables(client).catch((error: unknown) => notLooked(payload, error))
}
