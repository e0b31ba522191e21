import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionConfig, Config } from 'payload'
import sharp from 'sharp'
import { newsroomCollections } from '../../../collections/index.ts'
import { newsroom, type NewsroomOptions } from '../../../src/index.ts'

/** An app's config as the plugin is given it: the newsroom's collections, and one that is no news. */
export const newsroomConfig = (change: Partial<Config> = {}): Config => ({
  secret: 'only-for-tests',
  sharp,
  db: sqliteAdapter({ client: { url: 'file::memory:' } }),
  collections: [
    ...newsroomCollections(),
    { slug: 'recipes', fields: [{ name: 'name', type: 'text', label: 'Name' }] },
  ],
  ...change,
})

/** The config with the plugin run on it, without the collection that is no news. */
export async function runPlugin(config: Config, options?: NewsroomOptions): Promise<Config> {
  const after = await newsroom(options)(config)
  return { ...after, collections: after.collections?.filter(({ slug }) => slug !== 'recipes') }
}

/** The collection called `slug`. */
export const collectionOf = (config: Config, slug: string): CollectionConfig => {
  const found = config.collections?.find((collection) => collection.slug === slug)
  if (!found) throw new Error(`no collection ${slug}`)
  return found
}
/** The same collections with one of them changed. */
export const withCollection = (
  slug: string,
  change: (collection: CollectionConfig) => CollectionConfig,
): Config => {
  const config = newsroomConfig()
  return {
    ...config,
    collections: config.collections?.map((one) => (one.slug === slug ? change(one) : one)),
  }
}
