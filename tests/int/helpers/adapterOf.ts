import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'

/**
 * The adapter for a second process on a database that a test has already made. It changes no schema
 * and makes no index.
 */
export function adapterOf(url: string): Config['db'] {
  if (url.startsWith('mongodb')) return mongooseAdapter({ url, ensureIndexes: false })
  if (url.startsWith('postgres'))
    return postgresAdapter({ pool: { connectionString: url }, push: false, disableCreateDatabase: true })
  return sqliteAdapter({ client: { url }, wal: true, push: false, busyTimeout: 5_000 })
}
