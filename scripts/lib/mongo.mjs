import { fromEnvironment } from './mongo/environment.mjs'
import { fromMemoryServer } from './mongo/memory-server.mjs'
import { fromMongod } from './mongo/mongod.mjs'
import { fromSecantus } from './mongo/secantus.mjs'
import { withDatabase } from './mongo/uri.mjs'

/**
 * A way to a MongoDB: a running one, or the reason why there is none.
 * @typedef {{kind: string, url: string, stop: () => Promise<void>}} Running
 * @typedef {() => Promise<Running | {reason: string}>} Provider
 */

/**
 * In the order of the design: what the user names, what the machine has, what can be downloaded, and last a
 * server that speaks MongoDB's protocol and comes from PyPI.
 * @type {Provider[]}
 */
const PROVIDERS = [fromEnvironment, fromMongod, fromMemoryServer, fromSecantus]

/**
 * Finds or starts a MongoDB with transactions (a replica set), for tests and benchmarks.
 * @param {Provider[]} [providers]
 * @returns {Promise<
 *   | {kind: string, url: string, uri: (database: string) => string, stop: () => Promise<void>}
 *   | {reason: string}
 * >} `kind` says which it is, `uri(name)` addresses one database on it; `reason` says why none could be had,
 *   one line per way that was tried
 * @throws {Error} when `MONGODB_URI` is set and does not answer: nobody wants another server then
 */
export async function startMongo(providers = PROVIDERS) {
  const reasons = []
  for (const provider of providers) {
    const result = await provider()
    if ('url' in result) return { ...result, uri: (database) => withDatabase(result.url, database) }
    reasons.push(result.reason)
  }
  return { reason: reasons.join('\n') }
}
