import { firstRunning } from './first-running.mjs'
import { fromEnvironment } from './postgres/environment.mjs'
import { fromServer } from './postgres/server.mjs'
import { withDatabase } from './postgres/uri.mjs'

/**
 * First what the user names, then the server's programs on this machine, which are installed from Debian where that can be
 * done without asking.
 * @type {import('./first-running.mjs').Provider[]}
 */
const PROVIDERS = [fromEnvironment, fromServer]

/**
 * Finds or starts a Postgres, for tests and benchmarks.
 * @param {import('./first-running.mjs').Provider[]} [providers]
 * @returns {ReturnType<typeof firstRunning>}
 * @throws {Error} when `POSTGRES_URI` is set and does not answer: nobody wants another server then
 */
export const startPostgres = (providers = PROVIDERS) => firstRunning(providers, withDatabase)
