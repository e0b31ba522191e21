import type * as Libsql from '@libsql/client'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const fromAdapter = createRequire(fileURLToPath(import.meta.resolve('@payloadcms/db-sqlite')))

/**
 * The driver that db-sqlite uses, resolved from the adapter because it is the adapter's dependency,
 * not ours. `require` gives no types.
 */
export const { createClient } = fromAdapter('@libsql/client') as typeof Libsql
