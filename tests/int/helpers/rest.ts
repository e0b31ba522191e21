import { handleEndpoints, type SanitizedConfig } from 'payload'

/** A document as REST gives it. */
export type RestDoc = Record<string, unknown> & { id: number | string }

/** The members of Payload's REST answers that tests read. */
export interface RestBody {
  doc?: RestDoc
  docs?: RestDoc[]
  totalDocs?: number
  message?: string
  errors?: { name?: string; message: string; data?: { errors?: { path: string; message: string }[] } }[]
  [key: string]: unknown
}

/** One answer, completely read. */
export interface RestAnswer<Body = RestBody> {
  status: number
  headers: Headers
  /** The parsed JSON; an empty object when the answer is not JSON. */
  body: Body
  bytes: Uint8Array
  text: string
}

/**
 * A file to upload with a request, sent as the admin does: multipart, together with the document.
 */
export interface RestFile {
  name: string
  type: string
  bytes: Uint8Array
}

/** The parts of a request besides method and path. */
export interface RestOptions {
  /** The document, any JSON, or the bytes themselves. */
  body?: unknown
  file?: RestFile
  headers?: Record<string, string>
  /** The user: headers from `login` or `apiKey`. Left out: an anonymous reader. */
  as?: Record<string, string>
}

/**
 * `GET`, `POST`, ... on a path behind Payload's API route, its query included:
 * `/articles?locale=en`.
 */
export type Rest = <Body = RestBody>(
  method: string,
  path: string,
  options?: RestOptions,
) => Promise<RestAnswer<Body>>

/** Payload's whole REST API without a server, through the same entry that other frameworks use. */
export function restOf(config: SanitizedConfig, key: string): Rest {
  return async <Body = RestBody>(method: string, path: string, options: RestOptions = {}) => {
    const request = await requestFor(method, `http://localhost${config.routes.api}${path}`, options)
    const response = await handleEndpoints({ config, payloadInstanceCacheKey: key, request })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const text = new TextDecoder().decode(bytes)
    const isPlain = !response.headers.has('content-encoding')
    const json = isPlain && response.headers.get('content-type')?.includes('json') && text !== ''
    // The caller states the type it expects; its assertions check it.
    const body = (json ? JSON.parse(text) : {}) as Body
    return { status: response.status, headers: response.headers, body, bytes, text }
  }
}

/**
 * A request as a client would send it: JSON, or multipart when there is a file, with its length.
 */
export async function requestFor(
  method: string,
  url: string,
  { body, file, headers, as }: RestOptions,
): Promise<Request> {
  const all = new Headers({ ...headers, ...as })
  if (file) {
    const form = new FormData()
    form.set('_payload', JSON.stringify(body ?? {}))
    form.set('file', new File([new Uint8Array(file.bytes)], file.name, { type: file.type }))
    const encoded = new Response(form)
    all.set('content-type', encoded.headers.get('content-type') ?? '')
    return withBody(method, url, all, await encoded.arrayBuffer())
  }
  if (body === undefined) return new Request(url, { method, headers: all })
  if (body instanceof Uint8Array) return withBody(method, url, all, new Uint8Array(body).buffer)
  if (!all.has('content-type')) all.set('content-type', 'application/json')
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  // An encoder's buffer is never a shared one, as the type would allow.
  return withBody(method, url, all, new TextEncoder().encode(text).buffer as ArrayBuffer)
}

function withBody(method: string, url: string, headers: Headers, body: ArrayBuffer): Request {
  headers.set('content-length', String(body.byteLength))
  return new Request(url, { method, headers, body })
}
