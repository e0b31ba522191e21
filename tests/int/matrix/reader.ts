import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { createServer } from 'node:http'
import { buildConfig, getPayload, handleEndpoints } from 'payload'
import sharp from 'sharp'
import { newsroomCollections } from '../../../collections/index.ts'
import { newsroom } from '../../../src/index.ts'
import { adapterOf } from '../helpers/adapterOf.ts'

/**
 * A process of its own that serves the newsroom's REST API over HTTP, read-only, on the database of a test that writes:
 * `tsx reader.ts DATABASE_URL MEDIA_FOLDER` prints `port N`. It knows nothing that only the writing process has in memory.
 */
const [url = '', mediaDir = ''] = process.argv.slice(2)

const config = await buildConfig({
  db: adapterOf(url),
  secret: 'only-for-tests',
  editor: lexicalEditor(),
  sharp,
  telemetry: false,
  logger: { options: { level: 'silent' } },
  typescript: { autoGenerate: false },
  admin: { user: 'users' },
  collections: newsroomCollections({ mediaDir }),
  plugins: [newsroom()],
  localization: { defaultLocale: 'zh-Hant', locales: ['zh-Hant', 'zh-Hans', 'en'] },
})
await getPayload({ config })

const server = createServer((incoming, outgoing) => {
  const answer = async () => {
    if (incoming.method !== 'GET') return outgoing.writeHead(405).end()
    const { authorization } = incoming.headers
    const request = new Request(`http://localhost${incoming.url}`, {
      ...(authorization && { headers: { authorization } }),
    })
    const response = await handleEndpoints({ config, request })
    const body = new Uint8Array(await response.arrayBuffer())
    return outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(body)
  }
  answer().catch((error: unknown) => outgoing.writeHead(500).end(String(error)))
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`\nport ${typeof address === 'object' ? address?.port : ''}\n`)
})
// It ends with the test that started it, however that ends.
process.stdin.on('end', () => process.exit(0)).resume()
