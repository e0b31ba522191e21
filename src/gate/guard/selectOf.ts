import type { BaseDatabaseAdapter, SelectType } from 'payload'

/** A selection of these fields, as far as the collection has them. */
export function selectOf(
  { payload }: BaseDatabaseAdapter,
  collection: string,
  names: readonly string[],
): SelectType {
  const fields = payload.collections[collection]?.config.flattenedFields ?? []
  const has = new Set(fields.map(({ name }) => name))
  return Object.fromEntries(names.filter((name) => has.has(name)).map((name) => [name, true]))
}
