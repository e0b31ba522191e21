import type { BaseDatabaseAdapter } from 'payload'
import { lockRows } from './lockRows.ts'
import { postgresSession, quotedText, tableOf, versionsTableOf } from './postgresSession.ts'
import type { AdapterRequest } from '../unit.ts'

/**
 * What Postgres has committed at this moment: which transactions a reader sees (PostgreSQL manual, table 9.84). Nothing on another
 * database, and nothing without a transaction.
 *
 * @param req the request of the unit
 */
export async function snapshotNow(
  adapter: BaseDatabaseAdapter,
  req: AdapterRequest | undefined,
): Promise<string | undefined> {
  const session = await postgresSession(adapter, req)
  if (!session) return undefined
  const [row] = await session.run('SELECT pg_current_snapshot()::text AS snapshot')
  return typeof row?.snapshot === 'string' ? row.snapshot : undefined
}

/** A document, and the moment at which somebody read it. */
export interface ReadAt {
  collection: string
  id: number | string
  /** See `snapshotNow`. */
  snapshot: string
}

/**
 * Whether another transaction, of this process or of another, has written a document or its latest version since it was read.
 * Locks the document first, so that the answer stays true until the unit of work ends: Postgres by itself lets the later of two
 * writers write over what it has not seen (READ COMMITTED).
 *
 * @param req the request of the unit
 */
export async function isWrittenSince(
  adapter: BaseDatabaseAdapter,
  { collection, id, snapshot }: ReadAt,
  req: AdapterRequest,
): Promise<boolean> {
  await lockRows(adapter, collection, [id], req)
  const session = await postgresSession(adapter, req)
  if (!session) return false
  const key = typeof id === 'number' ? String(id) : quotedText(id)
  const { postgres } = session
  const tables = [`${tableOf(postgres, collection)} WHERE id = ${key}`]
  if (hasDrafts(adapter, collection))
    tables.push(`${versionsTableOf(postgres, collection)} WHERE parent_id = ${key} AND latest`)
  const rows = tables.map((from) => `SELECT xmin FROM ${from}`).join(' UNION ALL ')
  const found = await session.run(unseenAmong(rows, snapshot))
  return found.length > 0
}

/** Without drafts every write changes the row itself. */
const hasDrafts = ({ payload }: BaseDatabaseAdapter, collection: string): boolean =>
  Boolean(payload.collections[collection]?.config.versions?.drafts)

/**
 * Those of some rows that another transaction has written and a snapshot does not see. A row keeps the last 32 bits of the number of
 * the transaction that wrote it (`xmin`); the snapshot has all 64, which are counted back from the present transaction's own. What
 * was frozen is older than every snapshot, whatever its number (PostgreSQL manual, section 24.1.5).
 */
const unseenAmong = (rows: string, snapshot: string): string => `
  WITH written AS (
    SELECT now.id - ((now.id - row.xmin::text::bigint) & 4294967295) AS id, now.id AS own, age(row.xmin) AS age
    FROM (${rows}) AS row, (SELECT pg_current_xact_id()::text::bigint AS id) AS now
  )
  SELECT id FROM written
  WHERE age < 1000000000
    AND id <> own
    AND NOT pg_visible_in_snapshot(
      (CASE WHEN own - id > 2147483648 THEN id + 4294967296 ELSE id END)::text::xid8,
      ${quotedText(snapshot)}::pg_snapshot
    )`
