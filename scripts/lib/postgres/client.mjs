import { createRequire } from 'node:module'

/**
 * Loads the driver that Payload's adapter uses: its dependency, not ours. Not before it is asked for, because `npm test` imports
 * this file before it has installed any package.
 */
function loadDriver() {
  const ours = createRequire(import.meta.url)
  return createRequire(ours.resolve('@payloadcms/db-postgres'))('pg')
}

/**
 * Runs one statement on a connection of its own.
 * @param {string} url
 * @param {string} statement
 * @returns {Promise<Record<string, unknown>[]>} its rows
 * @throws what the driver throws: nobody answers, or the statement is refused
 */
export async function query(url, statement) {
  const { Client } = loadDriver()
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
