import type { PayloadRequest } from 'payload'
import { guardOf } from '../../../gate/guard/Guarded.ts'
import type { StoredKept } from '../../../gate/kept/KeptStory.ts'
import { statesAfter, storiesAfter } from '../../../gate/kept/read/storiesAfter.ts'
import type { Page, StoriesAsked } from '../../../gate/kept/read/StoriesAsked.ts'
import { answer, asksByTag, unchanged, type Answered } from './answer.ts'
import { pageStamp } from './pageStamp.ts'

/** How a page of stories is answered. */
type Paged = Pick<Answered, 'reader' | 'type'> & {
  asked: StoriesAsked
  /** What the answer is made of besides the stories. */
  parts: readonly string[]
  text: (page: Page<StoredKept>) => string
}

/**
 * Answers with a page of stories. Who asks by the tag of what they have is told without reading the
 * stories' texts where it is the same still.
 */
export async function answerPage(
  req: PayloadRequest,
  { asked, parts, text, reader, type }: Paged,
): Promise<Response> {
  const guard = guardOf(req.payload)
  const common = { ...(reader && { reader }), ...(type !== undefined && { type }) }
  if (asksByTag(req)) {
    const known = unchanged(req, { ...common, ...pageStamp(await statesAfter(guard, asked), parts) })
    if (known) return known
  }
  const page = await storiesAfter(guard, asked)
  return answer(req, {
    ...common,
    text: () => text(page),
    delivered: page.stories,
    ...pageStamp(page, parts),
  })
}
