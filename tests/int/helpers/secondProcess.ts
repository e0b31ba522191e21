import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload } from 'payload'
import sharp from 'sharp'
import { newsroomCollections } from '../../../collections/index.ts'
import { newsroom } from '../../../src/index.ts'

/**
 * A process of its own that writes into a newsroom's SQLite file, as a command line tool beside `npm start` does:
 * `tsx secondProcess.ts URL COUNT` creates drafts one after another and prints their ids.
 */
const [url = '', count = '0'] = process.argv.slice(2)

const payload = await getPayload({
  config: buildConfig({
    db: sqliteAdapter({ client: { url }, wal: true, push: false }),
    secret: 'only-for-tests',
    editor: lexicalEditor(),
    sharp,
    telemetry: false,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    collections: newsroomCollections(),
    plugins: [newsroom()],
    localization: { defaultLocale: 'zh-Hant', locales: ['zh-Hant', 'zh-Hans', 'en'] },
  }),
})
const ids: (number | string)[] = []
for (let n = 0; n < Number(count); n++) {
  const data = { headline: `另一個進程 ${n}` }
  const { id } = await payload.create({ collection: 'articles' as never, data: data as never, draft: true })
  ids.push(id)
}
process.stdout.write(`\nids ${JSON.stringify(ids)}\n`)
process.exit(0)
