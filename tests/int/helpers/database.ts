import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Config, Payload } from 'payload'
import { withDatabase } from '../../../scripts/lib/mongo/uri.mjs'

/** The database this run is about: the vitest projects `int-sqlite` and `int-mongo` set it. */
export const database: Database = process.env.TEST_DATABASE === 'mongo' ? 'mongo' : 'sqlite'

export type Database = 'sqlite' | 'mongo'

/** An empty database for one test file, and how to get rid of it. */
export interface FreshDatabase {
  adapter: Config['db']
  /** Empties it again, before `payload.destroy()`; on SQLite the file goes with its folder. */
  drop(payload: Payload): Promise<void>
}

/**
 * An empty database.
 * @param folder where SQLite puts its file
 */
export function freshDatabase(folder: string, kind: Database = database): FreshDatabase {
  return kind === 'mongo' ? onMongo() : onSqlite(folder)
}

function onSqlite(folder: string): FreshDatabase {
  // Payload remembers the last schema it pushed per process, not per database, and would leave the second empty.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const url = `file:${join(folder, 'test.db')}`
  // As `npm start` runs it: WAL, and no transactionOptions (the design's facts about db-sqlite).
  return { adapter: sqliteAdapter({ client: { url }, wal: true, push: true }), drop: async () => {} }
}

function onMongo(): FreshDatabase {
  const uri = process.env.TEST_MONGODB_URI
  if (!uri) throw new Error('TEST_MONGODB_URI is not set: mongo-setup.ts of the project int-mongo sets it.')
  const url = withDatabase(uri, `newsroom-test-${randomUUID().slice(0, 13)}`)
  return {
    // Indexes are there before the first write, or a test of `unique` would race them.
    adapter: mongooseAdapter({ url, ensureIndexes: true }),
    drop: async ({ db }) => {
      // Payload types `db` as any adapter; on this branch it is the mongoose one, which has the connection.
      await (db as unknown as { connection: { dropDatabase(): Promise<void> } }).connection.dropDatabase()
    },
  }
}
