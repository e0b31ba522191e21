import { answerPage } from '../../../_answer/answerPage.tsx'
import { answerPreview } from '../../../_answer/answerPreview.tsx'

export const dynamic = 'force-dynamic'

/** A draft as it would look: `/preview/articles/12?locale=zh-Hant`, for staff. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ collection: string; id: string }> },
): Promise<Response> {
  const { collection, id } = await params
  const locale = new URL(request.url).searchParams.get('locale') ?? undefined
  return answerPage(request, locale, (asked) => answerPreview(asked, collection, id))
}
