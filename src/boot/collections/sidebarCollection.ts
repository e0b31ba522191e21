import type { CollectionConfig } from 'payload'
import { withoutHidden } from '../../access/hidden/withoutHidden.ts'
import { stampPublication } from '../../hooks/stampPublication.ts'
import type { Gated } from '../../options/own/Gated.ts'
import type { Resolved } from '../../options/options.ts'
import { gatedCollection } from './gatedCollection.ts'
import { withHooks } from '../withHooks.ts'

/** The boxes' collection, gated. */
export const sidebarCollection = (
  collection: CollectionConfig,
  gated: Gated,
  options: Resolved,
): CollectionConfig =>
  withHooks(gatedCollection(collection, gated, options), {
    beforeRead: [withoutHidden(options)],
    beforeChange: [stampPublication('counted')],
  })
