import { FrontPage } from '../_pages/FrontPage.tsx'
import { storiesIn } from '../_reader/storiesIn.ts'
import { notice } from './answerPage.tsx'
import type { Asked } from './Asked.ts'
import { htmlAnswer } from './htmlAnswer.ts'

/** As many stories as a front page is made of. */
const limit = 40

/** The front page of a locale. */
export async function answerFront(asked: Asked): Promise<Response> {
  const { request, newsroom, locale, page } = asked
  const found = await storiesIn(newsroom, { locale, limit })
  if (found.kind !== 'stories') return notice(asked, found)
  return htmlAnswer(request, <FrontPage {...page} stories={found.stories} />)
}
