import type { BaseDatabaseAdapter } from 'payload'
import { snakeCase } from '../snakeCase.ts'
import type { AdapterRequest } from '../unit.ts'

/** What of db-postgres' adapter is used here (`@payloadcms/drizzle` 3.90, `types.d.ts`). */
export interface Postgres {
  schemaName?: string
  /** Behind the name of a table of versions: `_v`. */
  versionsSuffix?: string
  /** By the collection's slug in snake case. */
  tableNameMap: Map<string, string>
  sessions: Record<string, { db: unknown } | undefined>
  execute(statement: { db: unknown; raw: string }): Promise<{ rows: Record<string, unknown>[] }>
}

/** A transaction of Postgres that is open, and the adapter it is open on. */
export interface PostgresSession {
  postgres: Postgres
  /** Runs one statement in the transaction, and gives its rows. */
  run(statement: string): Promise<Record<string, unknown>[]>
}

/**
 * The transaction in which a request works, for statements that Payload's adapter has no method for.
 *
 * @returns nothing on another database, and nothing without a transaction (the app switched them off, and is told so at every
 * start): a lock would end at once there
 */
export async function postgresSession(
  adapter: BaseDatabaseAdapter,
  req: AdapterRequest | undefined,
): Promise<PostgresSession | undefined> {
  if (adapter.name !== 'postgres') return undefined
  const id = await req?.transactionID
  // Payload types `db` as the adapter of every database; its name says that this is the Postgres one.
  const postgres = adapter as unknown as Postgres
  const session = id === undefined || id === null ? undefined : postgres.sessions[id]
  if (!session) return undefined
  return { postgres, run: async (raw) => (await postgres.execute({ db: session.db, raw })).rows }
}

/**
 * The table of a collection, as it is written in a statement.
 *
 * @throws {Error} when there is none
 */
export const tableOf = (postgres: Postgres, collection: string): string =>
  namedTable(postgres, snakeCase(collection))

/**
 * The table of a collection's versions.
 *
 * @throws {Error} when it keeps none
 */
export const versionsTableOf = (postgres: Postgres, collection: string): string =>
  namedTable(postgres, `_${snakeCase(collection)}${postgres.versionsSuffix ?? ''}`)

function namedTable({ tableNameMap, schemaName }: Postgres, key: string): string {
  const table = tableNameMap.get(key)
  if (table === undefined) throw new Error(`There is no table of "${key}".`)
  return schemaName === undefined ? quoted(table) : `${quoted(schemaName)}.${quoted(table)}`
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Text as a literal in a statement (PostgreSQL manual, section 4.1.2.1). */
export const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`
