import type { BaseDatabaseAdapter } from 'payload'
import { postgresSession, quotedText, tableOf } from './postgresSession.ts'
import type { AdapterRequest } from '../unit.ts'

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
  if (ids.length === 0) return
  const session = await postgresSession(adapter, req)
  if (!session) return
  const rows = ids.map(literal).join(', ')
  const table = tableOf(session.postgres, collection)
  await session.run(`SELECT id FROM ${table} WHERE id IN (${rows}) ORDER BY id FOR UPDATE`)
}

const literal = (id: number | string): string => (typeof id === 'number' ? String(id) : quotedText(id))
