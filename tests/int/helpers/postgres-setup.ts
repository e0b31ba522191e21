import { startPostgres } from '../../../scripts/lib/postgres.mjs'

/**
 * Vitest's global setup of `int-postgres`: uses the server that `npm test` has started, or starts
 * one when the suite is run by itself.
 * @returns what ends it
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_POSTGRES_URI) return undefined
  const postgres = await startPostgres()
  if ('reason' in postgres) throw new Error(`No Postgres for these tests.\n${postgres.reason}`)
  process.env.TEST_POSTGRES_URI = postgres.url
  return postgres.stop
}
