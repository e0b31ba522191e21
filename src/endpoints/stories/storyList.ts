import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { storiesAfter } from '../../gate/kept/read/storiesAfter.ts'
import { answer } from './answer.ts'
import { storyJson } from './bodies.ts'
import { cursorOf } from './cursors.ts'
import { originOf } from './originOf.ts'
import { storiesAsked } from './storiesAsked.ts'

/** `GET stories`: `{stories, next}`, newest first. */
export async function storyList(req: PayloadRequest): Promise<Response> {
  const guard = guardOf(req.payload)
  const { body, ...asked } = await storiesAsked(req, guard)
  const { stories, next } = await storiesAfter(guard, asked)
  const cursor = next === undefined ? null : cursorOf(next)
  const origin = originOf(req)
  const newest = stories
    .map(({ changedAt }) => changedAt)
    .sort()
    .at(-1)
  return answer(req, {
    text: () => {
      const list = stories.map((story) => storyJson(story, body, origin)).join(',')
      return `{"stories":[${list}],"next":${JSON.stringify(cursor)}}`
    },
    tag: tagOf([body, origin, String(cursor), ...stories.map(({ guid, etag }) => `${guid} ${etag}`)]),
    ...(newest !== undefined && { changedAt: newest }),
  })
}

/** Weak: the same text may go out in several codings. */
const tagOf = (parts: readonly string[]): string =>
  `W/"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)}"`
