import type { CollectionConfig } from 'payload'

/**
 * The same collections with no limit on versions: an acknowledged save is looked for in them
 * afterwards.
 */
export const keepAllVersions = (collections: CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) =>
    typeof collection.versions === 'object'
      ? { ...collection, versions: { ...collection.versions, maxPerDoc: 0 } }
      : collection,
  )
