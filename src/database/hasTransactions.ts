import type { BaseDatabaseAdapter } from 'payload'

/**
 * Whether several writes are one, or none: on SQLite the guard sees to it, and every other database
 * must have transactions of its own, which MongoDB's adapter switches off, silently, without a
 * replica set.
 */
export async function hasTransactions(
  adapter: Pick<BaseDatabaseAdapter, 'name' | 'beginTransaction' | 'rollbackTransaction'>,
): Promise<boolean> {
  if (adapter.name === 'sqlite') return true
  const id = await adapter.beginTransaction()
  if (id === null || id === undefined) return false
  await adapter.rollbackTransaction(id)
  return true
}
