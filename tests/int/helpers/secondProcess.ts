import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'
import { processConfig } from './processConfig.ts'

/**
 * A separate process that writes into a newsroom's SQLite file, like a command line tool beside
 * `npm start`: `secondProcess.ts URL COUNT` creates drafts one after another and prints their
 * ids.
 */
const [url = '', count = '0'] = process.argv.slice(2)

const db = sqliteAdapter({ client: { url }, wal: true, push: false })
const payload = await getPayload({ config: processConfig({ db }) })
const ids: (number | string)[] = []
for (let n = 0; n < Number(count); n++) {
  const data = { headline: `另一個進程 ${n}` }
  // Payload types collections by the generated types of the app that it is compiled with.
  const { id } = await payload.create({ collection: 'articles' as never, data: data as never, draft: true })
  ids.push(id)
}
process.stdout.write(`\nids ${JSON.stringify(ids)}\n`)
process.exit(0)
