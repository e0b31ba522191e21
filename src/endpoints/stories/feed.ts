import type { PayloadRequest } from 'payload'
import { keyFormatOf } from '../../consumers/keyFormats.ts'
import type { Reader } from '../../consumers/Reader.ts'
import type { FormatName } from '../../feeds/Format.ts'
import type { Format, StoryList } from '../../feeds/index.ts'
import { guardOf, type Guarded } from '../../gate/guard/Guarded.ts'
import type { StoredKept } from '../../gate/kept/KeptStory.ts'
import { siteOf } from '../../gate/kept/make/siteOf.ts'
import type { StoriesAsked } from '../../gate/kept/read/StoriesAsked.ts'
import { answerPage } from './answer/answerPage.ts'
import { cursorOf } from './asked/cursors.ts'
import { mayHaveFormat, mayHaveSection } from './keys/mayHave.ts'
import { originOf } from './asked/originOf.ts'
import { askedBy } from './asked/Parameter.ts'
import { publishedIn } from './answer/publishedIn.ts'
import { feedParameters } from './asked/routeParameters.ts'
import type { StoriesHandler } from './keys/storiesRoute.ts'

/**
 * `GET feeds/rss.xml` and the like: the newest stories, of all sections or of one, in a format that
 * others read.
 */
export const feed =
  (format: FormatName, { feed: name, mediaType, write }: NonNullable<Format['list']>): StoriesHandler =>
  async (req, reader) => {
    mayHaveFormat(reader, keyFormatOf(format))
    const asked = await feedAsked(req, guardOf(req.payload), reader)
    const origin = originOf(req)
    return answerPage(req, {
      asked,
      parts: [name, origin],
      text: ({ stories, next }) => write(listOf(req, { asked, stories, next, origin })),
      type: mediaType,
      reader,
    })
  }

/** @throws {Problem} 400, 403, 414 */
async function feedAsked(req: PayloadRequest, guard: Guarded, reader: Reader): Promise<StoriesAsked> {
  const { locale, limit, section, after } = await askedBy(req, guard, feedParameters)
  mayHaveSection(reader, section)
  return {
    locale,
    limit,
    ...(reader.sections && { sections: reader.sections }),
    ...(section !== undefined && { section }),
    ...(after !== undefined && { after }),
  }
}

interface Listed {
  asked: StoriesAsked
  stories: readonly StoredKept[]
  next: string | undefined
  origin: string
}

function listOf(req: PayloadRequest, { asked, stories, next, origin }: Listed): StoryList {
  const { locale, section } = asked
  return {
    site: siteOf(guardOf(req.payload).options(), req.payload.config, origin),
    locale,
    ...(section !== undefined && { section }),
    stories: stories.map((kept) => publishedIn(kept, origin)),
    ...(next !== undefined && { next: olderAt(req, origin, cursorOf(next)) }),
  }
}

/** The same feed, from where this one ends. */
function olderAt({ url }: PayloadRequest, origin: string, after: string): string {
  const address = new URL(url ?? '', origin)
  address.searchParams.set('after', after)
  return `${origin}${address.pathname}${address.search}`
}
