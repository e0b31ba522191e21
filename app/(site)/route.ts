import { newsroomFor } from './_reader/newsroomFor.ts'
import { localeFor } from './_answer/localeFor.ts'
import { redirectAnswer } from './_answer/htmlAnswer.ts'
import { frontPath } from './_parts/addresses.ts'

export const dynamic = 'force-dynamic'

/** The newsroom's address: its front page, in the reader's language. */
export async function GET(request: Request): Promise<Response> {
  const { site, locales } = await newsroomFor(request)
  const locale = localeFor(request.headers.get('accept-language'), locales)
  return redirectAnswer(new URL(frontPath(locale), site.origin).href, 302)
}
