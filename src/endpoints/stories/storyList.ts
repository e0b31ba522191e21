import type { PayloadRequest } from 'payload'
import type { Reader } from '../../consumers/Reader.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import type { StoredKept } from '../../gate/kept/KeptStory.ts'
import { storiesAfter } from '../../gate/kept/read/storiesAfter.ts'
import { answer } from './answer.ts'
import { storyJson } from './bodies.ts'
import { cursorOf } from './cursors.ts'
import { originOf } from './originOf.ts'
import { storiesAsked } from './storiesAsked.ts'
import { tagOf } from './tagOf.ts'

/** `GET stories`: `{stories, next}`, newest first. */
export async function storyList(req: PayloadRequest, reader: Reader): Promise<Response> {
  const guard = guardOf(req.payload)
  const { body, ...asked } = await storiesAsked(req, guard, reader)
  const { stories, next } = await storiesAfter(guard, asked)
  const cursor = next === undefined ? null : cursorOf(next)
  const origin = originOf(req)
  const changedAt = lastChange(stories)
  return answer(req, {
    text: () => {
      const list = stories.map((story) => storyJson(story, body, origin)).join(',')
      return `{"stories":[${list}],"next":${JSON.stringify(cursor)}}`
    },
    reader,
    delivered: stories,
    tag: tagOf(body, origin, String(cursor), ...stories.map(({ guid, etag }) => `${guid} ${etag}`)),
    ...(changedAt !== undefined && { changedAt }),
  })
}

/** When one of these last changed. */
export const lastChange = (stories: readonly Pick<StoredKept, 'changedAt'>[]): string | undefined =>
  stories
    .map(({ changedAt }) => changedAt)
    .sort()
    .at(-1)
