import { createHash } from 'node:crypto'
import { registerOf } from '../../../attribution/registerOf.ts'
import { publishedStory } from '../../../feeds/published/publishedStory.ts'
import type { PublishedStory } from '../../../feeds/published/types.ts'
import { UnpublishableError } from '../../../feeds/published/UnpublishableError.ts'
import { isUnreadable } from '../../../story/stored/isUnreadable.ts'
import type { Cleared, Story } from '../../../story/types.ts'
import type { JudgeContext } from '../../judge/JudgeContext.ts'
import { seen } from '../../judge/seen.ts'
import { documentName, fromTheStart, keptOrigin, positionOf, type KeptStory } from '../KeptStory.ts'
import { pictureKeysOf } from '../pictureKeys.ts'
import { clearedStory, linkedSlug } from './clearedStory.ts'
import { creditStamp } from './creditStamp.ts'
import { goodUntil } from './goodUntil.ts'
import type { MakingIn } from './Making.ts'
import { siteOf } from './siteOf.ts'
import { wordsOf } from './wordsOf.ts'

/** What is kept of a story that readers get, but for when it changed. */
export type Made = Omit<KeptStory, 'changedAt'>

/**
 * What readers get of an article in one locale, finished.
 *
 * @returns nothing where the gate does not clear it, or it cannot be read: then nobody gets it
 */
export function makeKept(judging: JudgeContext, making: MakingIn): Made | undefined {
  const at = embargoEnd(judging, making) ?? making.now
  try {
    const story = clearedStory(judging, making, at)
    return story && keptOf(judging, making, at, story)
  } catch (error) {
    if (!isUnreadable(error) && !(error instanceof UnpublishableError)) throw error
    judging.adapter.payload.logger.error({ err: error, msg: `${nameIn(making)} cannot be shown to readers.` })
    return undefined
  }
}

const nameIn = ({ collection, id }: MakingIn): string => documentName(collection, id)

/** Of a story under embargo the instant at which that ends. */
function embargoEnd({ options }: JudgeContext, { collection, row, now }: MakingIn): string | undefined {
  const { embargoUntil } = seen(options, { kind: 'articles', collection, row })
  const end = embargoUntil instanceof Date ? embargoUntil.toISOString() : embargoUntil
  return typeof end === 'string' && Date.parse(end) > Date.parse(now)
    ? new Date(end).toISOString()
    : undefined
}

function keptOf(judging: JudgeContext, making: MakingIn, at: string, story: Cleared<Story>): Made {
  const { locale } = making
  const document = nameIn(making)
  const first = making.firstAt ?? new Date(story.firstPublishedAt ?? at).toISOString()
  const published = publishedIn(judging, making, at, story)
  const text = JSON.stringify(published)
  const { sources, via } = story.attribution
  return {
    document,
    locale,
    isLive: true,
    position: positionOf(first, document, locale),
    guid: story.guid,
    slug: story.slug,
    section: story.section,
    sourceKeys: ` ${[...new Set([...sources, ...via].map(({ key }) => key))].join(' ')} `,
    pictureKeys: pictureKeysOf(published.photos),
    words: wordsOf(story),
    visibleFrom: at === making.now ? fromTheStart : at,
    goodUntil: goodUntil(linkedIn(judging, making), at),
    etag: printOf(text),
    corrections: published.corrections ? printOf(JSON.stringify(published.corrections)) : '',
    creditedAs: creditStamp(story, judging.sources),
    story: text,
    removedBecause: '',
  }
}

function publishedIn(
  judging: JudgeContext,
  making: MakingIn,
  at: string,
  story: Cleared<Story>,
): PublishedStory {
  const site = siteOf(judging.options, judging.adapter.payload.config, keptOrigin)
  return publishedStory(story, {
    site,
    register: registerOf(judging.sources).compiled,
    linkUrl: (link) => {
      const slug = linkedSlug(judging, making, at, link)
      return slug === undefined ? undefined : site.storyUrl({ slug, locale: making.locale })
    },
    publishedAt: at,
  })
}

/** Every row that it links, under the newsroom's names. */
function* linkedIn({ options }: JudgeContext, { linked }: MakingIn) {
  for (const kind of ['photos', 'sidebars'] as const)
    for (const row of linked[kind].values()) yield seen(options, { kind, row })
  for (const [name, row] of linked.articles) {
    const collection = name.slice(0, name.indexOf(':'))
    yield seen(options, { kind: 'articles', collection, row })
  }
}

const printOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)
