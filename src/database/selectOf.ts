import type { BaseDatabaseAdapter, SelectType } from 'payload'
import { fieldsOf } from './fieldsOf.ts'

/** A selection of these fields, as far as the collection has them. */
export function selectOf(
  adapter: BaseDatabaseAdapter,
  collection: string,
  names: readonly string[],
): SelectType {
  const has = new Set(fieldsOf(adapter, collection).map(({ name }) => name))
  return Object.fromEntries(names.filter((name) => has.has(name)).map((name) => [name, true]))
}
