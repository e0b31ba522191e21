import type { PayloadRequest } from 'payload'
import type { Reader } from '../../consumers/Reader.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { statesAfter, storiesAfter } from '../../gate/kept/read/storiesAfter.ts'
import { answer, asksByTag, unchanged } from './answer/answer.ts'
import { storyJson } from './bodies.ts'
import { originOf } from './asked/originOf.ts'
import { cursorIn, pageStamp } from './answer/pageStamp.ts'
import { storiesAsked } from './asked/storiesAsked.ts'

/** `GET stories`: `{stories, next}`, newest first. */
export async function storyList(req: PayloadRequest, reader: Reader): Promise<Response> {
  const guard = guardOf(req.payload)
  const { body, ...asked } = await storiesAsked(req, guard, reader)
  const origin = originOf(req)
  const parts = [body, origin]
  if (asksByTag(req)) {
    const known = unchanged(req, { reader, ...pageStamp(await statesAfter(guard, asked), parts) })
    if (known) return known
  }
  const page = await storiesAfter(guard, asked)
  return answer(req, {
    text: () => {
      const list = page.stories.map((story) => storyJson(story, body, origin)).join(',')
      return `{"stories":[${list}],"next":${JSON.stringify(cursorIn(page))}}`
    },
    reader,
    delivered: page.stories,
    ...pageStamp(page, parts),
  })
}
