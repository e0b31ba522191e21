import { NextResponse, type NextRequest } from 'next/server'
import { adminLanguage } from './src/language/adminLanguage.ts'

/** Only the admin's pages: API requests carry the admin's own language, and bodies of uploads should not pass through here. */
export const config = { matcher: '/admin/:path*' }

/** Gives a Hong Kong browser Traditional Chinese: Payload reads `Accept-Language` and would turn `zh-HK` into Simplified. */
export function proxy(request: NextRequest) {
  const language = adminLanguage(request.headers.get('accept-language'))
  if (language === undefined) return NextResponse.next()
  const headers = new Headers(request.headers)
  headers.set('accept-language', language)
  return NextResponse.next({ request: { headers } })
}
