import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { newsroom, type Who } from 'payload-newsroom'
import { sources } from 'payload-newsroom/collections'
import sharp from 'sharp'
import { Categories } from './collections/Categories'
import { Media } from './collections/Media'
import { Pages } from './collections/Pages'
import { Posts } from './collections/Posts'
import { Users } from './collections/Users'

const uri = process.env.DATABASE_URI ?? 'file:./website.db'

const db = uri.startsWith('postgres')
  ? postgresAdapter({ pool: { connectionString: uri } })
  : sqliteAdapter({ client: { url: uri }, wal: true, autoIncrement: true })

/** Who of this site's users may do what. Its own roles stay its own. */
const who: Partial<Who> = {
  isStaff: (user) => user?.collection === 'users',
  mayWrite: (user) => user?.collection === 'users',
  mayPublish: (user) => user?.role === 'editor' || user?.role === 'admin',
  mayAdminister: (user) => user?.role === 'admin',
}

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  serverURL: process.env.SITE_URL ?? '',
  db,
  editor: lexicalEditor(),
  sharp,
  admin: { user: Users.slug },
  collections: [
    Pages,
    Posts,
    Media,
    Categories,
    Users,
    // The agencies and people whom posts credit: the one collection that the plugin needs beside yours.
    sources({ who }),
  ],
  plugins: [
    // Last, so that it sees the collections as the other plugins leave them.
    newsroom({
      who,
      collections: {
        posts: {
          kind: 'article',
          fields: {
            headline: 'title',
            body: 'content',
            deck: 'summary',
            byline: 'authors',
            photos: ['heroImage'],
          },
        },
        media: { kind: 'photo', fields: { caption: 'caption' } },
      },
      site: { name: 'Example Website', storyUrl: ({ slug }) => `/posts/${slug}` },
    }),
  ],
  telemetry: false,
})
