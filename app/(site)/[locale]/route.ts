import { answerFront } from '../_answer/answerFront.tsx'
import { answerPage } from '../_answer/answerPage.tsx'

export const dynamic = 'force-dynamic'

/** The front page of a locale. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params
  return answerPage(request, locale, answerFront)
}
