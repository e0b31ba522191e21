import type { CollectionConfig, Field } from 'payload'
import { closedCollection } from '../../access/closedCollection.ts'
import { changesSlug, keptSlug } from '../../gate/kept/slugs.ts'
import { label } from '../../language/label.ts'

const text = (name: string, index = false): Field => ({ name, type: 'text', index })
const long = (name: string): Field => ({ name, type: 'textarea' })
const date = (name: string, index = false): Field => ({ name, type: 'date', index })

/**
 * What readers get, kept ready, a row for each article and locale (`KeptStory`); and the log of what
 * changed for them (`Change`). The indexes are those that the questions of `gate/kept/read` go by.
 * Readers have the newsroom's routes for them.
 */
export const keptCollections = (): CollectionConfig[] => [
  {
    ...closedCollection,
    slug: keptSlug,
    labels: {
      singular: label('讀者所得', '读者所得', 'Kept story'),
      plural: label('讀者所得', '读者所得', 'Kept stories'),
    },
    fields: [
      text('document'),
      text('locale'),
      { name: 'isLive', type: 'checkbox' },
      // Unique, so that MongoDB sorts by its index alone.
      { name: 'position', type: 'text', unique: true },
      text('guid', true),
      text('slug'),
      text('section'),
      text('sourceKeys'),
      text('pictureKeys'),
      date('visibleFrom'),
      date('goodUntil', true),
      date('changedAt'),
      text('etag'),
      text('corrections'),
      text('removedBecause'),
      long('creditedAs'),
      // Last: a database that looks at the others then need not read over them.
      long('words'),
      long('story'),
    ],
    indexes: [
      { fields: ['document', 'locale'], unique: true },
      { fields: ['slug', 'locale'] },
      { fields: ['locale', 'isLive', 'position'] },
      { fields: ['locale', 'isLive', 'section', 'position'] },
    ],
  },
  {
    ...closedCollection,
    slug: changesSlug,
    labels: {
      singular: label('稿件變動', '稿件变动', 'Story change'),
      plural: label('稿件變動', '稿件变动', 'Story changes'),
    },
    fields: [
      { name: 'number', type: 'number', unique: true },
      { name: 'isWaiting', type: 'checkbox', index: true },
      text('document', true),
      text('guid'),
      text('slug'),
      text('kinds'),
      text('section'),
      text('movedTo'),
      date('at'),
    ],
  },
]
