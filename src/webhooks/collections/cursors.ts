import type { CollectionConfig } from 'payload'
import { closedCollection } from '../../access/closedCollection.ts'
import { label } from '../../language/label.ts'
import { cursorsSlug } from '../slugs.ts'

/**
 * How far each subscription has come. Apart from the subscription, which an administrator may be
 * saving at that moment with all that it had when the form was opened.
 */
export const cursors = (): CollectionConfig => ({
  ...closedCollection,
  slug: cursorsSlug,
  labels: {
    singular: label('推送進度', '推送进度', 'Webhook cursor'),
    plural: label('推送進度', '推送进度', 'Webhook cursors'),
  },
  fields: [
    { name: 'subscription', type: 'text', unique: true, index: true },
    { name: 'number', type: 'number' },
    { name: 'busyBy', type: 'text' },
    { name: 'busyUntil', type: 'date' },
  ],
})
