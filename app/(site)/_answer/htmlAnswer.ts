import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import { keptForAMinute } from '../../../src/endpoints/stories/answer/answer.ts'
import { matchesTag } from '../../../src/endpoints/stories/answer/matchesTag.ts'
import { tagOf } from '../../../src/endpoints/stories/answer/tagOf.ts'

/** No script runs, nothing is sent anywhere; pictures may lie in a bucket elsewhere. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src http: https: data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * A page as an answer: static HTML. What is an error is kept by nobody.
 *
 * @param status of HTTP
 */
export async function htmlAnswer(request: Request, page: ReactElement, status = 200): Promise<Response> {
  const html = `<!DOCTYPE html>${await rendered(page)}`
  const headers = new Headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': status === 200 ? keptForAMinute : 'no-store',
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  })
  if (status !== 200) return new Response(html, { status, headers })
  const tag = tagOf(html)
  headers.set('ETag', tag)
  const asked = request.headers.get('if-none-match')
  if (asked !== null && matchesTag(asked, tag)) return new Response(null, { status: 304, headers })
  return new Response(html, { headers })
}

/**
 * A page for the one who asked for it: nobody keeps it, no other site shows it in a frame, and one
 * script runs on it.
 *
 * @param script its text, exactly as it stands in the page
 */
export async function privateAnswer(page: ReactElement, script: string): Promise<Response> {
  const hash = createHash('sha256').update(script).digest('base64')
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': `${policy}; script-src 'sha256-${hash}'; frame-ancestors 'self'`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
  }
  return new Response(`<!DOCTYPE html>${await rendered(page)}`, { headers })
}

/** Imported when it is used: Next refuses it at the head of a file on the server. */
async function rendered(page: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(page)
}

/**
 * Sends a reader to another address.
 *
 * @param status 301 for a page that moved, 302 where the next reader may be sent elsewhere
 */
export const redirectAnswer = (url: string, status: 301 | 302): Response =>
  new Response(null, {
    status,
    // Not for ever: a takedown must be able to reach it too.
    headers: {
      Location: url,
      'Cache-Control': keptForAMinute,
      ...(status === 302 && { Vary: 'Accept-Language' }),
    },
  })
