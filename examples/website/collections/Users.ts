import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'

/** Whoever sets the site up makes the first user, and administers it. */
const firstAdministers: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { totalDocs } = await req.payload.count({ collection: 'users', req })
  return totalDocs === 0 ? { ...data, role: 'admin' } : data
}

/** Who works on the site. The plugin's option `who` says what each role may do. */
export const Users: CollectionConfig = {
  slug: 'users',
  auth: true,
  admin: { useAsTitle: 'name' },
  hooks: { beforeChange: [firstAdministers] },
  fields: [
    { name: 'name', type: 'text' },
    {
      name: 'role',
      type: 'select',
      options: ['admin', 'editor', 'writer'],
      defaultValue: 'writer',
      saveToJWT: true,
      // Nobody gives a role but an administrator.
      access: {
        create: ({ req }) => req.user?.role === 'admin',
        update: ({ req }) => req.user?.role === 'admin',
      },
    },
  ],
}
