import type { BaseDatabaseAdapter, FlattenedField } from 'payload'

/**
 * The fields of a collection that hold data, as its rows have them; none of a collection that there
 * is not.
 */
export const fieldsOf = ({ payload }: BaseDatabaseAdapter, collection: string): readonly FlattenedField[] =>
  payload.collections[collection]?.config.flattenedFields ?? []
