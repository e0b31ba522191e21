import type { CollectionConfig } from 'payload'
import { withoutHidden } from '../access/hidden/withoutHidden.ts'
import { stampPublication } from '../hooks/stampPublication.ts'
import type { Resolved } from '../options/options.ts'
import { gatedCollection } from './gatedCollection.ts'
import { withHooks } from './withHooks.ts'

/** The boxes' collection, gated. */
export const sidebarCollection = (collection: CollectionConfig, options: Resolved): CollectionConfig =>
  withHooks(gatedCollection(collection, 'sidebars', options), {
    beforeRead: [withoutHidden(options.slugs, options.who.isStaff)],
    beforeChange: [stampPublication(false)],
  })
