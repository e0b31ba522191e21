import { answerPage, notice } from '../_answer/answerPage.tsx'

export const dynamic = 'force-dynamic'

/** Every other address: a page that says that there is none, in the language of the address. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ rest: string[] }> },
): Promise<Response> {
  const { rest } = await params
  return answerPage(request, rest[0], (asked) => notice(asked, { kind: 'absent', status: 404 }))
}
