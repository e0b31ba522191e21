import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import { importExportPlugin } from '@payloadcms/plugin-import-export'
import { mcpPlugin } from '@payloadcms/plugin-mcp'
import { nestedDocsPlugin } from '@payloadcms/plugin-nested-docs'
import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { searchPlugin } from '@payloadcms/plugin-search'
import { seoPlugin } from '@payloadcms/plugin-seo'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CollectionConfig, CollectionSlug, Config, GlobalConfig } from 'payload'

const news: CollectionSlug[] = ['articles', 'photos', 'sidebars']

const titleOf = ({ headline, caption, title }: Record<string, unknown>): string =>
  String(headline ?? caption ?? title ?? '')

/** What an app has beside: a list of picks, and the menu of its site. */
const picks: CollectionConfig = {
  slug: 'picks',
  access: { read: () => true },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'story', type: 'relationship', relationTo: 'articles' },
    { name: 'pictures', type: 'upload', relationTo: 'photos', hasMany: true },
    { name: 'text', type: 'richText' },
    {
      name: 'images',
      type: 'array',
      fields: [{ name: 'image', type: 'upload', relationTo: 'photos' }],
    },
  ],
}

const menu: GlobalConfig = {
  slug: 'menu',
  access: { read: () => true },
  fields: [
    {
      name: 'links',
      type: 'array',
      fields: [{ name: 'to', type: 'relationship', relationTo: ['articles', 'picks'] as CollectionSlug[] }],
    },
  ],
}

/** The folder of the newsroom's pictures, which is removed after the test. */
function uploadsOf({ collections = [] }: Partial<Config>): string {
  const upload = collections.find(({ slug }) => slug === 'photos')?.upload
  return (typeof upload === 'object' && upload.staticDir) || tmpdir()
}

const keptIn = (folder: string, collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  upload: {
    ...(typeof collection.upload === 'object' && collection.upload),
    staticDir: join(folder, collection.slug),
  },
})

/**
 * The newsroom with seven of Payload's official plugins before it, each for the newsroom's own collections, as their pages say how
 * to set them up.
 */
export const withOfficialPlugins = (config: Partial<Config>): Partial<Config> => ({
  ...config,
  collections: [...(config.collections ?? []), picks],
  globals: [menu],
  plugins: [
    searchPlugin({
      collections: news,
      beforeSync: ({ originalDoc, searchDoc }) => ({ ...searchDoc, title: titleOf(originalDoc) }),
    }),
    redirectsPlugin({ collections: ['articles', 'photos'] }),
    seoPlugin({
      collections: ['articles'],
      uploadsCollection: 'photos',
      generateTitle: ({ doc }) => `標題：${titleOf(doc)}`,
      generateDescription: ({ doc }) => titleOf(doc),
      generateImage: () => '',
      generateURL: ({ doc }) => `https://paper.example/${String(doc?.slug ?? '')}`,
    }),
    nestedDocsPlugin({
      collections: ['articles'],
      generateLabel: (_, doc) => titleOf(doc),
      generateURL: (docs) => docs.reduce((url, { slug }) => `${url}/${String(slug ?? '')}`, ''),
    }),
    formBuilderPlugin({
      fields: { upload: true },
      uploadCollections: ['photos'],
      redirectRelationships: ['articles'],
    }),
    importExportPlugin({
      overrideExportCollection: ({ collection }) => keptIn(uploadsOf(config), collection),
      overrideImportCollection: ({ collection }) => keptIn(uploadsOf(config), collection),
      collections: news.map((slug) => ({
        slug,
        import: { disableJobsQueue: true },
        export: { disableJobsQueue: true, format: 'json' },
      })),
    }),
    mcpPlugin({ collections: Object.fromEntries(news.map((slug) => [slug, { enabled: true }])) }),
    ...(config.plugins ?? []),
  ],
})
