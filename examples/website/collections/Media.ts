import type { CollectionConfig } from 'payload'

/** The site's pictures. They have drafts, because the plugin publishes a picture only with its credit. */
export const Media: CollectionConfig = {
  slug: 'media',
  access: { read: () => true },
  versions: { drafts: true },
  upload: { staticDir: 'media', imageSizes: [{ name: 'card', width: 640 }], adminThumbnail: 'card' },
  fields: [
    { name: 'alt', type: 'text' },
    { name: 'caption', type: 'richText' },
  ],
}
