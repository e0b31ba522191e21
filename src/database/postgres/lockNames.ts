import type { BaseDatabaseAdapter } from 'payload'
import { postgresSession, quotedText } from './postgresSession.ts'
import type { AdapterRequest } from '../unit.ts'

/**
 * Lets one unit of work at a time go on with these names, until it ends: what it asks next about a name, whether anybody has it
 * already, then stays true while it writes. Where several units want some of the same names they come in one order, so that no two
 * wait for each other.
 *
 * Postgres alone needs it, for the reason that `lockRows` gives; there is no row yet that could be locked (advisory locks:
 * PostgreSQL manual, section 13.3.5).
 *
 * @param names of one kind; say the kind in each
 * @param req the request of the unit
 */
export async function lockNames(
  adapter: BaseDatabaseAdapter,
  names: readonly string[],
  req: AdapterRequest | undefined,
): Promise<void> {
  if (names.length === 0) return
  const session = await postgresSession(adapter, req)
  if (!session) return
  const keys = names.map((name) => `hashtextextended(${quotedText(name)}, 0)`).join(', ')
  // The keys are sorted before any is locked: OFFSET 0 keeps Postgres from pulling the inner query up.
  await session.run(
    `SELECT pg_advisory_xact_lock(key) FROM (SELECT DISTINCT unnest(ARRAY[${keys}]) AS key ORDER BY key OFFSET 0) AS keys`,
  )
}
