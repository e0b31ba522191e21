import type { Payload } from 'payload'
import { database } from './database.ts'

type Value = string | number | null

/** The drivers beneath Payload's SQL adapters. */
interface Drivers {
  /** Of db-sqlite: libsql's client. */
  client: { execute(query: { sql: string; args: Value[] }): Promise<{ rows: unknown[] }> }
  /** Of db-postgres: node-postgres' pool. */
  pool: { query(text: string, values: Value[]): Promise<{ rows: unknown[] }> }
}

/**
 * Runs a statement directly in SQLite or Postgres, past hooks and guard, as somebody with a
 * database shell would.
 *
 * @param sql with `?` for each value
 * @returns its rows
 */
export async function rawSql({ db }: Payload, sql: string, values: Value[] = []): Promise<unknown[]> {
  // Payload types `db` as every possible adapter; these are the two for SQL.
  const { client, pool } = db as unknown as Drivers
  if (database === 'sqlite') return (await client.execute({ sql, args: values })).rows
  let count = 0
  const numbered = sql.replaceAll('?', () => `$${(count += 1)}`)
  return (await pool.query(numbered, values)).rows
}
