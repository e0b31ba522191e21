import type { PayloadRequest } from 'payload'
import { codingFor, encoded } from './encoded.ts'
import { matchesTag } from './matchesTag.ts'

/** What a reader is answered with. */
export interface Answered {
  /** The text, made only where it is sent. */
  text: () => string
  /** The same for the same text. */
  tag: string
  /** ISO 8601 instant of the last change. */
  changedAt?: string
  /** Whether `If-Modified-Since` decides: not of a list, which changes too when something goes out of it. */
  isDated?: boolean
  /** @default application/json */
  type?: string
}

/**
 * An answer that a takedown can live with: kept for a minute at most, then asked for again, which
 * costs 304 where nothing changed (RFC 9110, section 13).
 */
export async function answer(req: PayloadRequest, answered: Answered): Promise<Response> {
  const headers = headersOf(req, answered)
  if (isKnown(req, answered, headers)) return new Response(null, { status: 304, headers })
  const { bytes, coding } = await encoded(answered.text(), codingFor(req.headers.get('accept-encoding')))
  headers.set('Content-Type', answered.type ?? 'application/json; charset=utf-8')
  headers.set('Content-Length', String(bytes.byteLength))
  if (coding) headers.set('Content-Encoding', coding)
  const isHead = req.method?.toUpperCase() === 'HEAD'
  // Copied into a buffer of its own: a Response takes no shared one.
  return new Response(isHead ? null : new Uint8Array(bytes), { status: 200, headers })
}

/** What readers get may be kept for so long, in seconds (`design.md`, "Reading"). */
const kept = 60

function headersOf(req: PayloadRequest, { tag, changedAt }: Answered): Headers {
  const headers = new Headers({
    ETag: tag,
    'Cache-Control': `public, max-age=${kept}, must-revalidate`,
    Vary: ['Accept-Encoding', ...(answersByOrigin(req) ? ['Origin'] : [])].join(', '),
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Expose-Headers': 'ETag, Last-Modified, Location',
  })
  const second = changedAt === undefined ? undefined : Math.floor(Date.parse(changedAt) / 1_000)
  // A date has whole seconds: within the present one another change could bear the same.
  if (second !== undefined && second < Math.floor(Date.now() / 1_000))
    headers.set('Last-Modified', new Date(second * 1_000).toUTCString())
  return headers
}

/** Whether Payload answers pages of one site otherwise than those of another. */
function answersByOrigin({ payload }: PayloadRequest): boolean {
  const { cors } = payload.config
  const origins = typeof cors === 'object' && !Array.isArray(cors) ? cors.origins : cors
  return Array.isArray(origins) && origins.length > 0
}

function isKnown(req: PayloadRequest, { tag, isDated }: Answered, headers: Headers): boolean {
  const asked = req.headers.get('if-none-match')
  if (asked !== null) return matchesTag(asked, tag)
  const since = isDated ? req.headers.get('if-modified-since') : null
  const changed = headers.get('last-modified')
  return since !== null && changed !== null && Date.parse(changed) <= Date.parse(since)
}
