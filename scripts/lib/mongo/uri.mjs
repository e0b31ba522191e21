/**
 * The same MongoDB connection string for another database. Not done with `URL`, which cannot read the list of
 * hosts a replica set has.
 * @param {string} uri `mongodb://...` or `mongodb+srv://...`, with or without a database
 * @param {string} database
 * @returns {string}
 * @throws {Error} when `uri` is not a MongoDB connection string
 */
export function withDatabase(uri, database) {
  const parts = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(uri)
  if (!parts)
    throw new Error('Not a MongoDB connection string: it has to begin with mongodb:// or mongodb+srv://.')
  return `${parts[1]}/${database}${parts[2] ?? ''}`
}
