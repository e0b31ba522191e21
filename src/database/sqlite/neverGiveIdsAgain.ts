import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BaseDatabaseAdapter } from 'payload'

/**
 * What of db-sqlite's adapter decides its ids (`@payloadcms/db-sqlite` 3.90, `index.js`;
 * `setColumnID.js` reads it at `init`).
 */
interface SqliteIds {
  autoIncrement: boolean
  clientConfig?: { url?: string }
  /** Whether development brings the tables to the schema by itself; not so in production. */
  push?: boolean
}

/**
 * Has SQLite never give an id twice. Without AUTOINCREMENT it gives the id of the last row that was
 * deleted to the next one (sqlite.org/autoinc.html): a deleted photo's id went to the next upload,
 * inside a live story.
 *
 * Set on the adapter itself, before Payload builds the schema from it, so that no app can forget
 * it. Tables that exist already become so by a migration; until then `tablesThatGiveIdsAgain` finds
 * them, and every start says so. A file that development has pushed its schema to is left as it is:
 * drizzle-kit fails to push what makes a table anew.
 */
export function neverGiveIdsAgain(adapter: BaseDatabaseAdapter): void {
  if (adapter.name !== 'sqlite') return
  // Payload types the adapter as whichever adapter.
  const sqlite = adapter as unknown as SqliteIds
  const isPushed = sqlite.push !== false && process.env.NODE_ENV !== 'production'
  if (isPushed && holdsTables(sqlite.clientConfig?.url) === 'uncounted') return
  sqlite.autoIncrement = true
}

/**
 * Whether there are tables in a file, and whether they count their ids: SQLite keeps the words of
 * CREATE TABLE as they are.
 */
function holdsTables(url: string | undefined): 'counted' | 'uncounted' | 'none' {
  if (!url?.startsWith('file:')) return 'none'
  const path = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)
  const files = [path, `${path}-wal`].filter((file) => existsSync(file)).map((file) => readFileSync(file))
  if (files.some((bytes) => bytes.includes('AUTOINCREMENT'))) return 'counted'
  return files.some((bytes) => bytes.includes('CREATE TABLE')) ? 'uncounted' : 'none'
}
