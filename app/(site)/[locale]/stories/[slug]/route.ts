import { answerPage } from '../../../_answer/answerPage.tsx'
import { answerStory } from '../../../_answer/answerStory.tsx'

export const dynamic = 'force-dynamic'

/** One story. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; slug: string }> },
): Promise<Response> {
  const { locale, slug } = await params
  return answerPage(request, locale, (asked) => answerStory(asked, slug))
}
