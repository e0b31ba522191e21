import type { CollectionConfig } from 'payload'

/** Pages of the site that are no news (about, contact): the plugin leaves them alone. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  admin: { useAsTitle: 'title' },
  access: {
    read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }),
  },
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text', required: true },
    {
      name: 'layout',
      type: 'blocks',
      blocks: [
        { slug: 'content', fields: [{ name: 'text', type: 'richText' }] },
        {
          slug: 'archive',
          fields: [{ name: 'posts', type: 'relationship', relationTo: 'posts', hasMany: true }],
        },
      ],
    },
    { name: 'slug', type: 'text', index: true, unique: true },
  ],
}
