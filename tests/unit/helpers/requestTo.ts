import type { Payload, PayloadRequest } from 'payload'

/** What a test says of a request. */
export interface Sent {
  method?: string
  /** Behind the origin: `/api/stories?limit=3`. */
  path?: string
  origin?: string
  headers?: Record<string, string>
  /** Goes out as JSON, unless it is text already. */
  body?: unknown
  user?: Record<string, unknown> | null
  routeParams?: Record<string, unknown>
  /** Every other member of Payload's request. */
  more?: Record<string, unknown>
}

/** A request as a route of Payload gets it; in English unless its headers say otherwise. */
export function requestTo(payload: Payload, sent: Sent = {}): PayloadRequest {
  const { path = '/api', origin = 'http://localhost:3000', body, headers = {}, method = 'GET' } = sent
  const url = new URL(path, origin)
  const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
  const request = new Request(url, {
    method: text === undefined ? method : 'POST',
    headers: { 'accept-language': 'en', ...headers },
    ...(text !== undefined && { body: text }),
  })
  // Payload's own members beside those of a web request, as `createPayloadRequest` sets them.
  return Object.assign(request, {
    payload,
    user: sent.user ?? null,
    routeParams: sent.routeParams ?? {},
    searchParams: url.searchParams,
    search: url.search,
    pathname: url.pathname,
    origin: url.origin,
    query: Object.fromEntries(url.searchParams),
    context: {},
    i18n: { language: 'en' },
    t: (key: string) => key,
    ...sent.more,
  }) as unknown as PayloadRequest
}
