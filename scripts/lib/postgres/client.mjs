import { createRequire } from 'node:module'

/** The driver that Payload's adapter uses: its dependency, not ours. */
const fromAdapter = createRequire(createRequire(import.meta.url).resolve('@payloadcms/db-postgres'))

/**
 * Runs one statement on a connection of its own.
 * @param {string} url
 * @param {string} statement
 * @returns {Promise<Record<string, unknown>[]>} its rows
 * @throws what the driver throws: nobody answers, or the statement is refused
 */
export async function query(url, statement) {
  const { Client } = fromAdapter('pg')
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
