import type { PayloadRequest } from 'payload'
import { keyFormatOf } from '../../consumers/keyFormats.ts'
import type { Reader } from '../../consumers/Reader.ts'
import type { FormatName } from '../../feeds/Format.ts'
import { formats, type Format } from '../../feeds/index.ts'
import { zonedTime } from '../../feeds/published/zonedTime.ts'
import { guardOf, type Guarded } from '../../gate/guard/Guarded.ts'
import { stateAt } from '../../gate/kept/read/stateAt.ts'
import { storyAt } from '../../gate/kept/read/storyAt.ts'
import type { StoredKept } from '../../gate/kept/KeptStory.ts'
import { answer, asksByTag, keptFor, unchanged, type Answered } from './answer/answer.ts'
import { siteOf } from '../../gate/kept/make/siteOf.ts'
import { jsonFormat, storyJson, type BodyKind } from './bodies.ts'
import { mayHaveFormat, outsideOf } from './keys/mayHave.ts'
import { originOf } from './asked/originOf.ts'
import { askedBy } from './asked/Parameter.ts'
import { Problem } from './answer/Problem.ts'
import { publishedIn } from './answer/publishedIn.ts'
import { formatParameters, storyParameters } from './asked/routeParameters.ts'

/**
 * `GET stories/:slug`: one story. 301 from a slug that it had before, 410 where readers had it and
 * no longer do, 404 otherwise.
 */
export async function oneStory(req: PayloadRequest, reader: Reader): Promise<Response> {
  const guard = guardOf(req.payload)
  const { slug, format } = addressIn(String(req.routeParams?.slug ?? ''))
  const { locale, body = 'blocks' } = await askedOf(req, guard, format)
  mayHaveFormat(reader, format ? keyFormatOf(format.name) : jsonFormat(body))
  const at = { slug, locale, sections: reader.sections }
  const known = await knownAt(req, { at, reader, form: format ? format.suffix : `-${body}` })
  if (known) return known
  const found = await storyAt(guard, at)
  switch (found.status) {
    case 'found':
      return answer(req, {
        ...(format ? inFormat(req, found.story, format) : asJson(req, found.story, body)),
        reader,
        delivered: [found.story],
        changedAt: found.story.changedAt,
        isDated: true,
      })
    case 'moved':
      return moved(req, reader, `${found.slug}${format?.suffix ?? ''}`)
    case 'outside':
      throw outsideOf(reader.sections)
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

interface Known {
  at: Parameters<typeof stateAt>[1]
  reader: Reader
  /** What a tag says besides the story's own: its form. */
  form: string
}

/** 304 to a reader who says which answer they have, without reading it; nothing otherwise. */
async function knownAt(req: PayloadRequest, { at, reader, form }: Known): Promise<Response | undefined> {
  if (!asksByTag(req)) return undefined
  const state = await stateAt(guardOf(req.payload), at)
  if (!state) return undefined
  return unchanged(req, { tag: storyTag(state, form), changedAt: state.changedAt, isDated: true, reader })
}

/** In a format a body has one form. */
const askedOf = (
  req: PayloadRequest,
  guard: Guarded,
  format: StoryFormat | undefined,
): Promise<{ locale: string; body?: BodyKind }> =>
  format ? askedBy(req, guard, formatParameters) : askedBy(req, guard, storyParameters)

type StoryFormat = NonNullable<Format['story']> & { name: FormatName }

// The record's keys are formats by its type; Object.entries only knows strings.
const named = Object.entries(formats) as [FormatName, Format][]

/** The formats in which one story is served: none has a suffix that is another's end. */
export const inFormats: readonly StoryFormat[] = named.flatMap(([name, { story }]) =>
  story ? [{ ...story, name }] : [],
)

/** A slug, and the format that its address ends in. */
function addressIn(address: string): { slug: string; format?: StoryFormat } {
  const format = inFormats.find(({ suffix }) => address.endsWith(suffix) && address !== suffix)
  return format ? { slug: address.slice(0, -format.suffix.length), format } : { slug: address }
}

const storyTag = ({ etag }: Pick<StoredKept, 'etag'>, form: string): string => `W/"${etag}${form}"`

type Text = Pick<Answered, 'text' | 'tag' | 'type'>

const asJson = (req: PayloadRequest, story: StoredKept, body: BodyKind): Text => ({
  text: () => storyJson(story, body, originOf(req)),
  tag: storyTag(story, `-${body}`),
})

function inFormat(req: PayloadRequest, story: StoredKept, format: StoryFormat): Text {
  const origin = originOf(req)
  const site = siteOf(guardOf(req.payload).options(), req.payload.config, origin)
  return {
    text: () => format.write(publishedIn(story, origin), site),
    type: format.mediaType,
    tag: storyTag(story, format.suffix),
  }
}

/** To the same question at the present slug. */
function moved(req: PayloadRequest, reader: Reader, slug: string): Response {
  const { pathname, search } = new URL(req.url ?? '', 'http://localhost')
  // An app may have each address end with a slash (Next's `trailingSlash`).
  const address = pathname.replace(/\/+$/u, '')
  const stories = address.slice(0, address.lastIndexOf('/'))
  return new Response(null, {
    status: 301,
    // Not for ever: a takedown must be able to reach it too.
    headers: {
      Location: `${stories}/${encodeURIComponent(slug)}${search}`,
      ...keptFor(reader),
      'Access-Control-Expose-Headers': 'Location',
    },
  })
}

function gone({ guid, changedAt, removedBecause }: StoredKept, timeZone: string): Problem {
  const removed = { guid, at: zonedTime(changedAt, timeZone), reason: removedBecause }
  return new Problem('story-gone', { status: 410, more: { removed } })
}
