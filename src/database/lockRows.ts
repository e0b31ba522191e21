import type { BaseDatabaseAdapter } from 'payload'
import { snakeCase } from './snakeCase.ts'
import type { AdapterRequest } from './unit.ts'

/** What of db-postgres' adapter is used here (`@payloadcms/drizzle` 3.90, `types.d.ts`). */
interface Postgres {
  schemaName?: string
  /** By the collection's slug in snake case. */
  tableNameMap: Map<string, string>
  sessions: Record<string, { db: unknown } | undefined>
  execute(statement: { db: unknown; raw: string }): Promise<unknown>
}

/**
 * Locks stored rows until the unit of work ends, so that what is read of them next is what they are when the unit writes. Rows
 * that are not there are passed over. Those of several writers are locked in one order, so that no two wait for each other.
 *
 * Postgres alone needs it: it shows a transaction what others commit meanwhile (READ COMMITTED) and lets it write over it.
 * SQLite has one writer, and MongoDB refuses the later of two writes.
 *
 * @param ids as the database spells them
 * @param req the request of the unit
 */
export async function lockRows(
  adapter: BaseDatabaseAdapter,
  collection: string,
  ids: readonly (number | string)[],
  req: AdapterRequest,
): Promise<void> {
  if (adapter.name !== 'postgres' || ids.length === 0) return
  const id = await req.transactionID
  // Payload types `db` as any adapter; its name says that this is the Postgres one.
  const postgres = adapter as unknown as Postgres
  const session = id === undefined || id === null ? undefined : postgres.sessions[id]
  // Without a transaction (the app switched them off, and is told so at every start) a lock would end at once.
  if (!session) return
  const rows = ids.map(literal).join(', ')
  const raw = `SELECT id FROM ${tableOf(postgres, collection)} WHERE id IN (${rows}) ORDER BY id FOR UPDATE`
  await postgres.execute({ db: session.db, raw })
}

function tableOf({ tableNameMap, schemaName }: Postgres, collection: string): string {
  const table = tableNameMap.get(snakeCase(collection))
  if (table === undefined) throw new Error(`There is no table of the collection "${collection}".`)
  return schemaName === undefined ? quoted(table) : `${quoted(schemaName)}.${quoted(table)}`
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** An id in a statement: a number, or text in quotes (PostgreSQL manual, section 4.1.2.1). */
const literal = (id: number | string): string =>
  typeof id === 'number' ? String(id) : `'${id.replaceAll("'", "''")}'`
