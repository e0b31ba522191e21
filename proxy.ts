import { NextResponse, type NextRequest } from 'next/server'
import { adminLanguage } from './src/language/adminLanguage.ts'

/**
 * The admin's pages; and of the API and the previews of drafts only what a browser with a login asks over plain HTTP by another name than localhost: bodies of
 * uploads should not pass through here, and programs send no cookie.
 */
export const config = {
  matcher: [
    '/admin/:path*',
    {
      source: '/api/:path*',
      has: [{ type: 'cookie', key: 'payload-token' }],
      missing: [
        { type: 'header', key: 'sec-fetch-site' },
        { type: 'header', key: 'origin' },
      ],
    },
    {
      source: '/preview/:path*',
      has: [{ type: 'cookie', key: 'payload-token' }],
      missing: [
        { type: 'header', key: 'sec-fetch-site' },
        { type: 'header', key: 'origin' },
      ],
    },
  ],
}

/**
 * Gives a Hong Kong browser Traditional Chinese: Payload reads `Accept-Language` and would turn `zh-HK` into Simplified.
 *
 * And a browser over plain HTTP its login: it says where a request comes from only to safe addresses (W3C Fetch Metadata), and Payload
 * takes no cookie from who does not say. That is made up for where nothing is written; a write has its `Origin`.
 */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers)
  const language = adminLanguage(request.headers.get('accept-language'))
  if (language !== undefined) headers.set('accept-language', language)
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const isSilent = !headers.has('origin') && !headers.has('sec-fetch-site')
  if (isRead && isSilent) headers.set('sec-fetch-site', 'none')
  return NextResponse.next({ request: { headers } })
}
