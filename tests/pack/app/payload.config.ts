import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { newsroom, type UserTest } from 'payload-newsroom'
import { newsroomCollections } from 'payload-newsroom/collections'
import sharp from 'sharp'

// Somebody else's app: other slugs, its own users without roles, no localization, and a collection that is no news at all.
const slugs = {
  articles: 'reports',
  photos: 'images',
  sidebars: 'boxes',
  sources: 'origins',
  pages: 'sheets',
  users: 'staff',
}
const isStaff: UserTest = (user) => user?.collection === 'staff'
const who = {
  isStaff,
  mayPublish: isStaff,
  mayWrite: isStaff,
  mayLayOut: isStaff,
  mayAdminister: isStaff,
}
const news = newsroomCollections({ slugs, who }).filter(({ slug }) => slug !== slugs.users)

export default buildConfig({
  secret: 'only-for-this-test',
  db: sqliteAdapter({ client: { url: 'file:./second.db' }, wal: true }),
  editor: lexicalEditor(),
  sharp,
  admin: { user: slugs.users },
  collections: [
    { slug: slugs.users, auth: true, fields: [] },
    { slug: 'recipes', access: { read: () => true }, fields: [{ name: 'name', type: 'text' }] },
    ...news,
  ],
  plugins: [newsroom({ slugs, who, language: 'en', timeZone: 'Europe/London' })],
  telemetry: false,
})
