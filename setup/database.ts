import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { migrations } from '../migrations/index.ts'
import { dataDir, root } from './paths.ts'

/**
 * The database `DATABASE_URI` names: `mongodb://` and `mongodb+srv://` are MongoDB; `file:` or
 * nothing is SQLite, by default `data/newsroom.db`.
 *
 * @throws when it names another kind of database
 */
export function database(uri = process.env.DATABASE_URI): DatabaseAdapterObj {
  if (uri && /^mongodb(\+srv)?:\/\//.test(uri)) return mongooseAdapter({ url: uri })
  if (uri && !uri.startsWith('file:')) {
    throw new Error(
      `DATABASE_URI is "${uri.split(':')[0]}:…", which this newsroom does not speak. Use mongodb://… or file:…, or leave it out for SQLite in data/newsroom.db.`,
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
