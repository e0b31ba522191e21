import { answerList } from '../../_answer/answerList.tsx'
import { answerPage } from '../../_answer/answerPage.tsx'

export const dynamic = 'force-dynamic'

/** All stories of a locale, newest first. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params
  return answerPage(request, locale, (asked) => answerList(asked))
}
