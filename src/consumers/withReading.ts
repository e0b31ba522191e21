import type { CollectionConfig } from 'payload'
import type { Resolved } from '../options/options.ts'
import { readingFields } from './readingFields.ts'

/**
 * A collection with what its consumers may read, where it is the newsroom's own `users()`. An app's
 * own users stay as they are: `readers.scopeOf` says what they may read.
 */
export const withReading = (collection: CollectionConfig, options: Resolved): CollectionConfig =>
  collection.slug === options.slugs.users && collection.custom?.newsroom === 'users'
    ? { ...collection, fields: [...collection.fields, ...readingFields(options)] }
    : collection
