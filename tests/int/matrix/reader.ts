import { getPayload, handleEndpoints } from 'payload'
import { adapterOf } from '../helpers/adapterOf.ts'
import { processConfig } from '../helpers/processConfig.ts'
import { serveRequests } from '../helpers/serveRequests.ts'

/**
 * A process of its own that serves the newsroom's REST API over HTTP, read-only, on the database of
 * a test that writes: `reader.ts DATABASE_URL MEDIA_FOLDER` prints `port N`. It shares no
 * memory with the writing process.
 */
const [url = '', mediaDir = ''] = process.argv.slice(2)

const config = await processConfig({ db: adapterOf(url), mediaDir })
await getPayload({ config })

serveRequests(async ({ method, url: path = '/', headers: { authorization } }) => {
  if (method !== 'GET') return new Response(null, { status: 405 })
  const request = new Request(`http://localhost${path}`, {
    ...(authorization && { headers: { authorization } }),
  })
  return handleEndpoints({ config, request })
})
