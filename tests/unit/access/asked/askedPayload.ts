import type { PayloadRequest } from 'payload'

/** What of a database decides which questions it can answer. */
export interface AskedDatabase {
  name: 'sqlite' | 'postgres' | 'mongoose'
  defaultIDType: 'number' | 'text'
}

/** The three databases as Payload's adapters describe themselves. */
export const databases = {
  sqlite: { name: 'sqlite', defaultIDType: 'number' },
  postgres: { name: 'postgres', defaultIDType: 'number' },
  mongo: { name: 'mongoose', defaultIDType: 'text' },
} as const satisfies Record<string, AskedDatabase>

const isEditor = ({ req }: { req: PayloadRequest }): boolean => req.user?.id === 'editor'

const source = [
  { name: 'name', type: 'text', localized: true },
  { name: 'key', type: 'text' },
  { name: 'aliases', type: 'text', hasMany: true },
]

const article = [
  { name: 'slug', type: 'text' },
  { name: 'headline', type: 'text', localized: true },
  { name: 'body', type: 'richText' },
  { name: 'linkedAssets', type: 'text', hasMany: true, hidden: true },
  { name: 'creditLine', type: 'text', virtual: true },
  { name: 'note', type: 'textarea', access: { read: isEditor } },
  { name: 'deletedAt', type: 'date' },
  { name: 'firstPublishedAt', type: 'date' },
  { name: 'revision', type: 'number' },
  { name: 'isLead', type: 'checkbox' },
  { name: 'section', type: 'select', options: ['local', { label: '體育', value: 'sport' }] },
  { name: 'spot', type: 'point' },
  { name: 'meta', type: 'json' },
  { name: 'sidebars', type: 'relationship', relationTo: 'sidebars', hasMany: true },
  { name: 'related', type: 'relationship', relationTo: ['articles', 'recipes'] },
  {
    name: 'attribution',
    type: 'group',
    flattenedFields: [
      { name: 'form', type: 'text' },
      { name: 'sources', type: 'relationship', relationTo: 'sources', hasMany: true },
    ],
  },
  {
    name: 'photos',
    type: 'array',
    flattenedFields: [
      { name: 'photo', type: 'upload', relationTo: 'photos' },
      { name: 'caption', type: 'textarea', localized: true },
    ],
  },
  {
    name: 'corrections',
    type: 'array',
    flattenedFields: [
      { name: 'at', type: 'date' },
      { name: 'text', type: 'textarea', localized: true },
    ],
  },
]

const photo = [
  { name: 'caption', type: 'textarea', localized: true },
  { name: 'filename', type: 'text' },
]

const recipe = [
  { name: 'name', type: 'text' },
  { name: 'hero', type: 'upload', relationTo: 'photos' },
  { name: 'next', type: 'relationship', relationTo: 'recipes' },
]

const collection = (slug: string, flattenedFields: unknown[]) => ({ config: { slug, flattenedFields } })

/** A reader's request in English, over a newsroom with every type of field, on this database. */
export const requestOn = (db: AskedDatabase = databases.sqlite): PayloadRequest => {
  const payload = {
    db,
    config: { localization: { localeCodes: ['zh-Hant', 'zh-Hans', 'en'] } },
    collections: {
      articles: collection('articles', article),
      photos: collection('photos', photo),
      sidebars: collection('sidebars', [{ name: 'title', type: 'text' }]),
      sources: collection('sources', source),
      recipes: collection('recipes', recipe),
    },
  }
  // Only these members are read: of fields the name, the type, and what is given above.
  return {
    payload,
    user: null,
    headers: new Headers({ 'accept-language': 'en' }),
  } as unknown as PayloadRequest
}
