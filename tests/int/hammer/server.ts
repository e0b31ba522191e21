import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { createServer, type IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { buildConfig, getPayload, handleEndpoints } from 'payload'
import sharp from 'sharp'
import { newsroomCollections } from '../../../collections/index.ts'
import { newsroom } from '../../../src/index.ts'
import { adapterOf } from '../helpers/adapterOf.ts'
import { keepAllVersions } from './keepAllVersions.ts'

/**
 * A newsroom's whole REST API over HTTP in a process of its own: `tsx server.ts DATABASE_URL MEDIA_FOLDER` prints
 * `port N` once it serves. It shares the database and the media folder with others and nothing else, and may be killed
 * at any moment.
 */
const [url = '', mediaDir = ''] = process.argv.slice(2)

const config = await buildConfig({
  db: adapterOf(url),
  secret: 'only-for-tests',
  editor: lexicalEditor(),
  sharp,
  telemetry: false,
  // What it says goes to the test, which shows it when an answer was an internal error.
  logger: { options: { level: process.env.TEST_LOG ?? 'error' } },
  typescript: { autoGenerate: false },
  admin: { user: 'users' },
  collections: keepAllVersions(newsroomCollections({ mediaDir })),
  plugins: [newsroom()],
  localization: { defaultLocale: 'zh-Hant', locales: ['zh-Hant', 'zh-Hans', 'en'] },
})
await getPayload({ config })

/** The same request as the fetch API has it, its body as it comes in. */
function requestOf(incoming: IncomingMessage): Request {
  const { method = 'GET', url: path = '/', headers } = incoming
  const given = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(`http://localhost${path}`, {
    method,
    headers: given,
    // Node's stream of the web and the web's differ in type only; `duplex` is missing in TypeScript's DOM library.
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  } as RequestInit)
}

const server = createServer((incoming, outgoing) => {
  const answer = async () => {
    const response = await handleEndpoints({ config, request: requestOf(incoming) })
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
