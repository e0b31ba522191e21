import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { getPayload, handleEndpoints } from 'payload'
import { newsroomCollections } from '../../../collections/index.ts'
import { adapterOf } from '../helpers/adapterOf.ts'
import { processConfig } from '../helpers/processConfig.ts'
import { serveRequests } from '../helpers/serveRequests.ts'
import { keepAllVersions } from './keepAllVersions.ts'

/**
 * A newsroom's whole REST API over HTTP in a separate process: `server.ts DATABASE_URL
 * MEDIA_FOLDER` prints `port N` once it serves. It shares the database and the media folder with
 * others and nothing else, and may be killed at any moment.
 */
const [url = '', mediaDir = ''] = process.argv.slice(2)

const config = await processConfig({
  db: adapterOf(url),
  // Its log goes to the test, which shows it when an answer was an internal error.
  level: process.env.TEST_LOG ?? 'error',
  collections: keepAllVersions(newsroomCollections({ mediaDir })),
})
await getPayload({ config })

/** The same request as the fetch API has it, its body as it comes in. */
function requestOf(incoming: IncomingMessage): Request {
  const { method = 'GET', url: path = '/', headers } = incoming
  const given = Object.entries(headers).flatMap(([name, value]) =>
    // A pair, where TypeScript would see a list.
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(`http://localhost${path}`, {
    method,
    headers: given,
    // Node's stream of the web and the web's differ in type only; `duplex` is missing in
    // TypeScript's DOM library.
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  } as RequestInit)
}

serveRequests((incoming) => handleEndpoints({ config, request: requestOf(incoming) }))
