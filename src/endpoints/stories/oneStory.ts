import type { PayloadRequest } from 'payload'
import { zonedTime } from '../../feeds/published/zonedTime.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { storyAt } from '../../gate/kept/read/storyAt.ts'
import type { StoredKept } from '../../gate/kept/KeptStory.ts'
import { answer } from './answer.ts'
import { storyJson } from './bodies.ts'
import { originOf } from './originOf.ts'
import { askedBy } from './Parameter.ts'
import { Problem } from './Problem.ts'
import { storyParameters } from './routeParameters.ts'

/**
 * `GET stories/:slug`: one story. 301 from a slug that it had before, 410 where readers had it and
 * no longer do, 404 otherwise.
 */
export async function oneStory(req: PayloadRequest): Promise<Response> {
  const guard = guardOf(req.payload)
  const { body, locale } = await askedBy(req, guard, storyParameters)
  const found = await storyAt(guard, String(req.routeParams?.slug ?? ''), locale)
  switch (found.status) {
    case 'found':
      return answer(req, {
        text: () => storyJson(found.story, body, originOf(req)),
        tag: `W/"${found.story.etag}-${body}"`,
        changedAt: found.story.changedAt,
        isDated: true,
      })
    case 'moved':
      return moved(req, found.slug)
    case 'gone':
      throw gone(found.story, guard.options().timeZone)
    case 'elsewhere':
      throw new Problem('story-elsewhere', {
        status: 404,
        parameter: 'locale',
        named: found.locales.join(', '),
        more: { locales: found.locales },
      })
    case 'absent':
      throw new Problem('story-unknown', { status: 404 })
  }
}

/** To the same question at the present slug. */
function moved(req: PayloadRequest, slug: string): Response {
  const { pathname, search } = new URL(req.url ?? '', 'http://localhost')
  const stories = pathname.slice(0, pathname.lastIndexOf('/'))
  return new Response(null, {
    status: 301,
    // Not for ever: a takedown must be able to reach it too.
    headers: {
      Location: `${stories}/${encodeURIComponent(slug)}${search}`,
      'Cache-Control': 'public, max-age=60, must-revalidate',
      'Access-Control-Expose-Headers': 'Location',
    },
  })
}

function gone({ guid, changedAt, removedBecause }: StoredKept, timeZone: string): Problem {
  const removed = { guid, at: zonedTime(changedAt, timeZone), reason: removedBecause }
  return new Problem('story-gone', { status: 410, more: { removed } })
}
