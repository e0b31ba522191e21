/**
 * Addresses one database on a server.
 * @param {string} url `postgres://…`, whatever database it names
 * @param {string} database
 */
export function withDatabase(url, database) {
  const parsed = new URL(url)
  parsed.pathname = `/${database}`
  return parsed.href
}
