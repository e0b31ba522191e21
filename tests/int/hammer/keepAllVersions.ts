import type { CollectionConfig } from 'payload'

/**
 * The collections without a limit on versions, because the test looks for each acknowledged save in
 * them.
 */
export const keepAllVersions = (collections: CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) =>
    typeof collection.versions === 'object'
      ? { ...collection, versions: { ...collection.versions, maxPerDoc: 0 } }
      : collection,
  )
