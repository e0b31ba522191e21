import type { BaseDatabaseAdapter } from 'payload'

/** What of db-sqlite's adapter decides its ids (`@payloadcms/db-sqlite` 3.90, `index.js`; `setColumnID.js` reads it at `init`). */
interface SqliteIds {
  autoIncrement: boolean
}

/**
 * Has SQLite never give an id twice. Without AUTOINCREMENT it gives the id of the last row that was deleted to the next one
 * (sqlite.org/autoinc.html): a deleted photo's id went to the next upload, inside a live story.
 *
 * Set on the adapter itself, before Payload builds the schema from it, so that no app can forget it. Tables that exist already
 * become so by a migration (`payload migrate:create`, `payload migrate`); `tablesThatGiveIdsAgain` finds those that have not.
 */
export function neverGiveIdsAgain(adapter: BaseDatabaseAdapter): void {
  if (adapter.name !== 'sqlite') return
  // Payload types the adapter as any adapter.
  const sqlite = adapter as unknown as SqliteIds
  sqlite.autoIncrement = true
}
