import type { BaseDatabaseAdapter } from 'payload'
import { lockRows } from '../../database/postgres/lockRows.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import type { Guarded } from './Guarded.ts'
import type { Stored } from './storedRow.ts'

type UpdateArgs = Parameters<BaseDatabaseAdapter['updateOne']>[0]

/**
 * Locks the row that an update changes, before the row is read. So nobody writes it between the
 * read and the update, and what the update leaves alone (a takedown above all) stays as it is
 * stored. Costs nothing where the database needs no lock: see `lockRows`.
 */
export async function lockStored(
  { inner }: Guarded,
  { collection, id, where = {}, req }: UpdateArgs & { req: AdapterRequest },
): Promise<void> {
  if (inner.name !== 'postgres') return
  if (id !== undefined) return lockRows(inner, collection, [id], req)
  const found = await inner.findOne<Stored>({ collection, where, select: {}, req })
  if (found) await lockRows(inner, collection, [found.id], req)
}
