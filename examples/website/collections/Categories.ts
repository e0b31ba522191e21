import type { CollectionConfig } from 'payload'

/** What posts are about. */
export const Categories: CollectionConfig = {
  slug: 'categories',
  admin: { useAsTitle: 'title' },
  access: { read: () => true },
  fields: [{ name: 'title', type: 'text', required: true }],
}
