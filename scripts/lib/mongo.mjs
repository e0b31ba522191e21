import { firstRunning } from './first-running.mjs'
import { fromEnvironment } from './mongo/environment.mjs'
import { fromMemoryServer } from './mongo/memory-server.mjs'
import { fromMongod } from './mongo/mongod.mjs'
import { fromSecantus } from './mongo/secantus.mjs'
import { withDatabase } from './mongo/uri.mjs'

/**
 * In the order of the design: what the user names, what the machine has, what can be downloaded, and last a
 * server that speaks MongoDB's protocol and comes from PyPI.
 * @type {import('./first-running.mjs').Provider[]}
 */
const PROVIDERS = [fromEnvironment, fromMongod, fromMemoryServer, fromSecantus]

/**
 * Finds or starts a MongoDB with transactions (a replica set), for tests and benchmarks.
 * @param {import('./first-running.mjs').Provider[]} [providers]
 * @returns {ReturnType<typeof firstRunning>}
 * @throws {Error} when `MONGODB_URI` is set and does not answer: nobody wants another server then
 */
export const startMongo = (providers = PROVIDERS) => firstRunning(providers, withDatabase)
