import { startMongo } from '../../../scripts/lib/mongo.mjs'

/**
 * Vitest's global setup of `int-mongo`: uses the server that `npm test` has started, or starts one
 * when the suite is run by itself.
 * @returns what ends it
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_MONGODB_URI) return undefined
  const mongo = await startMongo()
  if ('reason' in mongo) throw new Error(`No MongoDB for these tests.\n${mongo.reason}`)
  process.env.TEST_MONGODB_URI = mongo.url
  return mongo.stop
}
