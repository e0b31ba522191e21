import type { PayloadRequest } from 'payload'
import type { Reader } from '../../../consumers/Reader.ts'
import { deliveriesOf } from '../../../consumers/usage/deliveriesOf.ts'
import type { Delivered } from '../../../consumers/usage/UsageCounts.ts'
import { guardOf } from '../../../gate/guard/Guarded.ts'
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
  /** Who gets it; left out of what everybody gets. */
  reader?: Reader
  /** The stories in it, which are counted where it is sent. */
  delivered?: readonly Delivered[]
}

/**
 * An answer that a takedown can live with: kept for a minute at most, then asked for again, which
 * costs 304 where nothing changed (RFC 9110, section 13). It is not compressed here: Next, or the
 * server in front of it, does that, and Next drops the `Content-Encoding` of a route
 * (`next/dist/server/send-response.js`, 16.4), so that nobody could read what is.
 */
export function answer(req: PayloadRequest, answered: Answered): Response {
  const headers = headersOf(req, answered)
  if (isKnown(req, answered, headers)) return notModified(headers)
  const bytes = new TextEncoder().encode(answered.text())
  headers.set('Content-Type', answered.type ?? 'application/json; charset=utf-8')
  headers.set('Content-Length', String(bytes.byteLength))
  const isHead = req.method?.toUpperCase() === 'HEAD'
  if (!isHead) count(req, answered)
  return new Response(isHead ? null : bytes, { status: 200, headers })
}

/** 304 where the reader has what would be answered, by what they say of it; nothing otherwise. */
export function unchanged(req: PayloadRequest, answered: Omit<Answered, 'text'>): Response | undefined {
  const headers = headersOf(req, answered)
  return isKnown(req, answered, headers) ? notModified(headers) : undefined
}

/** Whether a reader says which answer they have. */
export const asksByTag = (req: PayloadRequest): boolean => req.headers.has('if-none-match')

const notModified = (headers: Headers): Response => new Response(null, { status: 304, headers })

/** What staff reads is no delivery. */
function count({ payload }: PayloadRequest, { reader, delivered = [] }: Answered): void {
  if (!reader || reader.isStaff || delivered.length === 0) return
  deliveriesOf(guardOf(payload)).add(reader.consumer, delivered)
}

/**
 * What readers get may be kept for a minute, and is asked for again before it is shown any longer
 * (`design.md`, "Reading").
 */
export const keptForAMinute = 'public, max-age=60, must-revalidate'

/**
 * How an answer to a reader may be kept. What a key gets is for nobody else, and a cache between
 * must not answer who has another key, or none, with it.
 */
export const keptFor = (reader: Reader | undefined): Record<string, string> => ({
  'Cache-Control': (reader?.isShared ?? true) ? keptForAMinute : keptForAMinute.replace('public', 'private'),
  ...(reader && { Vary: 'Authorization' }),
})

function headersOf(req: PayloadRequest, { tag, changedAt, reader }: Omit<Answered, 'text'>): Headers {
  const headers = new Headers({
    ETag: tag,
    ...keptFor(reader),
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Expose-Headers': 'ETag, Last-Modified, Location',
  })
  headers.append('Vary', 'Accept-Encoding')
  if (answersByOrigin(req)) headers.append('Vary', 'Origin')
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

function isKnown(req: PayloadRequest, { tag, isDated }: Omit<Answered, 'text'>, headers: Headers): boolean {
  const asked = req.headers.get('if-none-match')
  if (asked !== null) return matchesTag(asked, tag)
  const since = isDated ? req.headers.get('if-modified-since') : null
  const changed = headers.get('last-modified')
  return since !== null && changed !== null && Date.parse(changed) <= Date.parse(since)
}
