import { answerList } from '../../../_answer/answerList.tsx'
import { answerPage } from '../../../_answer/answerPage.tsx'

export const dynamic = 'force-dynamic'

/** The stories of a section. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; section: string }> },
): Promise<Response> {
  const { locale, section } = await params
  return answerPage(request, locale, (asked) => answerList(asked, section))
}
