import type { PayloadRequest } from 'payload'
import type { Reader } from '../../consumers/Reader.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { answerPage } from './answer/answerPage.ts'
import { cursorIn } from './answer/pageStamp.ts'
import { originOf } from './asked/originOf.ts'
import { storiesAsked } from './asked/storiesAsked.ts'
import { storyJson } from './bodies.ts'

/** `GET stories`: `{stories, next}`, newest first. */
export async function storyList(req: PayloadRequest, reader: Reader): Promise<Response> {
  const { body, ...asked } = await storiesAsked(req, guardOf(req.payload), reader)
  const origin = originOf(req)
  return answerPage(req, {
    asked,
    parts: [body, origin],
    text: (page) => {
      const list = page.stories.map((story) => storyJson(story, body, origin)).join(',')
      return `{"stories":[${list}],"next":${JSON.stringify(cursorIn(page))}}`
    },
    reader,
  })
}
