import type { Payload } from 'payload'

type RawTables = Record<string, { columns: Record<string, { type: string; primaryKey?: boolean }> }>

/** What of db-sqlite's adapter is asked here (`@payloadcms/db-sqlite` 3.90). */
interface Sqlite {
  client: { execute(sql: string): Promise<{ rows: Record<string, unknown>[] }> }
  /** Not there before the adapter has laid out its tables. */
  rawTables?: RawTables
  /** The table of a collection, by its slug in snake case. */
  tableNameMap: Map<string, string>
}

/**
 * The tables of SQLite that were made before `neverGiveIdsAgain` and no migration has made anew:
 * each gives a deleted row's id to the next one. None on other databases.
 */
export async function tablesThatGiveIdsAgain({ db }: Pick<Payload, 'db'>): Promise<string[]> {
  if (db.name !== 'sqlite') return []
  // Payload types `db` as whichever adapter.
  const { client, tableNameMap, rawTables } = db as unknown as Sqlite
  const wanted = rawTables ? documentTables({ tableNameMap }, rawTables) : []
  if (wanted.length === 0) return []
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")
  const counted = new Set(rows.map(({ name }) => name))
  return wanted.filter((name) => !counted.has(name))
}

/**
 * The tables of collections and their versions whose ids SQLite gives; rows of lists and relations
 * have names nobody remembers.
 */
function documentTables({ tableNameMap }: Pick<Sqlite, 'tableNameMap'>, rawTables: RawTables): string[] {
  const isGiven = ({ type, primaryKey }: RawTables[string]['columns'][string]) =>
    primaryKey === true && type === 'integer'
  return [...tableNameMap.values()].filter((name) => {
    const id = rawTables[name]?.columns.id
    return id !== undefined && isGiven(id)
  })
}
