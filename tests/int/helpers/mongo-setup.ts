import { startMongo } from '../../../scripts/lib/mongo.mjs'

/**
 * Vitest's global setup of `int-mongo`: uses the server that `npm test` has started, or starts one
 * when the suite is run by itself.
 *
 * SecantusDB does one thing at a time, so each of the two workers gets one of its own; a real MongoDB
 * serves both.
 * @returns what ends it
 */
export default async function setup(): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = []
  const start = async () => {
    const mongo = await startMongo()
    if ('reason' in mongo) throw new Error(`No MongoDB for these tests.\n${mongo.reason}`)
    stops.push(mongo.stop)
    return mongo.url
  }
  process.env.TEST_MONGODB_URI ??= await start()
  if (process.env.TEST_MONGODB_URI.includes('replicaSet=secantus'))
    process.env.TEST_MONGODB_URI_2 ??= await start()
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}
