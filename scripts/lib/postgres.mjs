import { fromEnvironment } from './postgres/environment.mjs'
import { fromServer } from './postgres/server.mjs'
import { withDatabase } from './postgres/uri.mjs'

/**
 * A way to a Postgres: a running one, or the reason why there is none.
 * @typedef {{kind: string, url: string, stop: () => Promise<void>}} Running
 * @typedef {() => Promise<Running | {reason: string}>} Provider
 */

/**
 * First what the user names, then the server's programs on this machine, which are installed from Debian where that can be
 * done without asking.
 * @type {Provider[]}
 */
const PROVIDERS = [fromEnvironment, fromServer]

/**
 * Finds or starts a Postgres, for tests and benchmarks.
 * @param {Provider[]} [providers]
 * @returns {Promise<
 *   | {kind: string, url: string, uri: (database: string) => string, stop: () => Promise<void>}
 *   | {reason: string}
 * >} `kind` says which it is, `uri(name)` addresses one database on it; `reason` says why none could be had,
 *   one line per way that was tried
 * @throws {Error} when `POSTGRES_URI` is set and does not answer: nobody wants another server then
 */
export async function startPostgres(providers = PROVIDERS) {
  const reasons = []
  for (const provider of providers) {
    const result = await provider()
    if ('url' in result) return { ...result, uri: (database) => withDatabase(result.url, database) }
    reasons.push(result.reason)
  }
  return { reason: reasons.join('\n') }
}
