import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { migrations } from '../migrations/index.ts'
import { migrations as postgresMigrations } from '../migrations/postgres/index.ts'
import { dataDir, root } from './paths.ts'

/**
 * The database `DATABASE_URI` names: `postgres://` and `postgresql://` are Postgres, `mongodb://` and
 * `mongodb+srv://` MongoDB; `file:` or nothing is SQLite, by default `data/newsroom.db`.
 *
 * @throws when it names another kind of database
 */
export function database(uri = process.env.DATABASE_URI): DatabaseAdapterObj {
  // The first login is written as soon as the newsroom starts, by an index that must be there first.
  if (uri && /^mongodb(\+srv)?:\/\//.test(uri)) return mongooseAdapter({ url: uri, ensureIndexes: true })
  if (uri && /^postgres(ql)?:\/\//.test(uri)) return onPostgres(uri)
  if (uri && !uri.startsWith('file:')) {
    throw new Error(
      `DATABASE_URI is "${uri.split(':')[0]}:…", which this newsroom does not speak. Use postgres://…, mongodb://… or file:…, or leave it out for SQLite in data/newsroom.db.`,
    )
  }
  const url = uri ?? pathToFileURL(path.join(dataDir, 'newsroom.db')).href
  if (!uri) fs.mkdirSync(dataDir, { recursive: true })
  return sqliteAdapter({
    client: { url },
    migrationDir: path.join(root, 'migrations'),
    prodMigrations: migrations,
    // The schema moves by migration alone, in development too: what is tested is what a newsroom
    // gets.
    push: false,
    // An id is given once: what named a deleted document never comes to name the next one.
    autoIncrement: true,
    // Readers go on reading while one writes. `transactionOptions` stays off: see docs/adr/0004.
    wal: true,
    busyTimeout: 5_000,
  })
}

const onPostgres = (connectionString: string): DatabaseAdapterObj =>
  postgresAdapter({
    pool: { connectionString },
    migrationDir: path.join(root, 'migrations', 'postgres'),
    prodMigrations: postgresMigrations,
    // As on SQLite: the schema moves by migration alone.
    push: false,
  })
