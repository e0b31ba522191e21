/**
 * A way to a database server: a running one, or the reason why there is none.
 * @typedef {{kind: string, url: string, stop: () => Promise<void>}} Running
 * @typedef {() => Promise<Running | {reason: string}>} Provider
 */

/**
 * What the first provider gives that has a server; the others are not asked.
 * @param {Provider[]} providers in the order in which they are asked
 * @param {(url: string, database: string) => string} withDatabase the address of one database on a server
 * @returns {Promise<
 *   | {kind: string, url: string, uri: (database: string) => string, stop: () => Promise<void>}
 *   | {reason: string}
 * >} `kind` says which it is, `uri(name)` addresses one database on it; `reason` says why none could be had,
 *   one line per way that was tried
 */
export async function firstRunning(providers, withDatabase) {
  const reasons = []
  for (const provider of providers) {
    const result = await provider()
    if ('url' in result) return { ...result, uri: (database) => withDatabase(result.url, database) }
    reasons.push(result.reason)
  }
  return { reason: reasons.join('\n') }
}
