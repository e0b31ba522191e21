import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Config, Payload } from 'payload'
import { withDatabase as onMongoServer } from '../../../scripts/lib/mongo/uri.mjs'
import { query } from '../../../scripts/lib/postgres/client.mjs'
import { withDatabase as onPostgresServer } from '../../../scripts/lib/postgres/uri.mjs'

export type Database = 'sqlite' | 'postgres' | 'mongo'

const databases: readonly Database[] = ['sqlite', 'postgres', 'mongo']

/**
 * The database that this run tests; the vitest projects `int-sqlite`, `int-postgres` and
 * `int-mongo` set it.
 */
export const database: Database = databases.find((one) => one === process.env.TEST_DATABASE) ?? 'sqlite'

/** Whether ids are numbers; MongoDB's are text. */
export const countsIds = database !== 'mongo'

/** The type of an id in GraphQL's mutations. */
export const graphqlIdType = countsIds ? 'Int!' : 'String!'

/** An empty database for one test file, and how to remove it. */
export interface FreshDatabase {
  adapter: Config['db']
  /** The URL by which another process opens it: see `adapterOf`. */
  url: string
  /**
   * Empties it; called before `payload.destroy()`. On SQLite the file is removed with its folder.
   */
  drop(payload: Payload): Promise<void>
  /** Removes what is left after Payload has ended. */
  remove(): Promise<void>
}

const nothing = async () => {}

/**
 * An empty database.
 * @param folder where SQLite puts its file
 */
export function freshDatabase(folder: string, kind: Database = database): FreshDatabase {
  if (kind === 'mongo') return onMongo()
  return kind === 'postgres' ? onPostgres() : onSqlite(folder)
}

function onSqlite(folder: string): FreshDatabase {
  // Payload remembers per process, not per database, which schema it pushed last, and would push
  // nothing to the second database.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const url = `file:${join(folder, 'test.db')}`
  // As `npm start` runs it: WAL, and no transactionOptions (the design's facts about db-sqlite). But
  // nothing waits for the disk: what is lost with the machine is no loss to a test.
  const adapter = sqliteAdapter({ client: { url }, wal: { synchronous: 'OFF' }, push: true })
  return { adapter, url, drop: nothing, remove: nothing }
}

function onPostgres(): FreshDatabase {
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const server = process.env.TEST_POSTGRES_URI
  if (!server)
    throw new Error('TEST_POSTGRES_URI is not set: postgres-setup.ts of the project int-postgres sets it.')
  const name = `newsroom_test_${randomUUID().replaceAll('-', '').slice(0, 12)}`
  const url = onPostgresServer(server, name)
  return {
    // The adapter creates the database if it does not exist.
    adapter: postgresAdapter({ pool: { connectionString: url }, push: true }),
    url,
    drop: async ({ db }) => {
      // Payload types `db` as every possible adapter; on this branch it is the Postgres one. Nobody
      // ends its pool: dropping the database cuts its connections, which then emit errors.
      const { pool } = db as unknown as { pool: { on(event: 'error', listener: () => void): void } }
      pool.on('error', () => undefined)
    },
    remove: async () => {
      await query(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    },
  }
}

/**
 * The environment variable with the MongoDB of this worker: the second of two has its own, where
 * `mongo-setup.ts` has started two.
 */
export const mongoVariable = (): 'TEST_MONGODB_URI' | 'TEST_MONGODB_URI_2' =>
  process.env.VITEST_POOL_ID === '2' && process.env.TEST_MONGODB_URI_2
    ? 'TEST_MONGODB_URI_2'
    : 'TEST_MONGODB_URI'

function onMongo(): FreshDatabase {
  const uri = process.env[mongoVariable()]
  if (!uri) throw new Error('TEST_MONGODB_URI is not set: mongo-setup.ts of the project int-mongo sets it.')
  const url = onMongoServer(uri, `newsroom-test-${randomUUID().slice(0, 13)}`)
  return {
    // Wait until the indexes exist, or a test of `unique` could write before they do.
    adapter: mongooseAdapter({ url, ensureIndexes: true }),
    url,
    drop: async ({ db }) => {
      // Payload types `db` as every possible adapter; on this branch it is the mongoose one, which
      // has the connection.
      await (db as unknown as { connection: { dropDatabase(): Promise<void> } }).connection.dropDatabase()
    },
    remove: nothing,
  }
}
