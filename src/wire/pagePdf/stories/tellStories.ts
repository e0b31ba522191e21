import { hull, widthOf } from '../marks/areas.ts'
import type { Area } from '../marks/Mark.ts'
import type { Layout } from '../blocks/Layout.ts'
import type { PageBlock } from '../blocks/PageBlock.ts'
import { groupHeads, type HeadGroup } from './groupHeads.ts'
import { inReadingOrder } from './inReadingOrder.ts'
import { sideHeads } from './sideHeads.ts'
import { ownersOf } from './ownersOf.ts'

/** A story as blocks: its heads, and what else belongs to it in reading order. */
export interface ToldStory {
  kicker: PageBlock[]
  headline: PageBlock[]
  deck: PageBlock[]
  bylines: PageBlock[]
  body: PageBlock[]
  continued: PageBlock[]
  area: Area
  /** Whether two readings were possible, and why; English, for people. */
  doubts: string[]
}

/** A short text under a small head that only points to another page is no story. */
const TEASER = 320

/** Tells the stories of a page apart, in the order in which they are read. */
export const tellStories = (layout: Layout): { stories: ToldStory[]; teasers: PageBlock[] } => {
  const groups = [...groupHeads(layout), ...sideHeads(layout)]
  const owners = ownersOf(layout, groups)
  const told = groups.map((group) =>
    storyOf(
      group,
      layout.blocks.filter((block) => owners.get(block) === group),
    ),
  )
  const isTeaser = (story: ToldStory): boolean => isTeaserOf(story, layout)
  const isStory = (story: ToldStory): boolean =>
    !isTeaser(story) && (story.body.length > 0 || story.bylines.length > 0 || story.continued.length > 0)
  const stories = told.filter(isStory)
  return {
    stories: inReadingOrder(stories.map((story) => ({ ...story.area, story }))).map(({ story }) => story),
    teasers: told.filter((story) => !isStory(story)).flatMap(blocksIn),
  }
}

/** Every block of a story. */
export const blocksIn = ({ kicker, headline, deck, bylines, body, continued }: ToldStory): PageBlock[] => [
  ...kicker,
  ...headline,
  ...deck,
  ...bylines,
  ...body,
  ...continued,
]

const storyOf = ({ heads }: HeadGroup, blocks: readonly PageBlock[]): ToldStory => {
  const across = heads.filter(({ way }) => way === 'across')
  const largest = [...across].sort((a, b) => b.size - a.size || a.y0 - b.y0)[0]
  const headline = largest ? [largest] : heads.slice(0, 1)
  const top = headline[0]?.y0 ?? 0
  const others = heads.filter((head) => !headline.includes(head))
  const kicker = others.filter((head) => head.way === 'down' || head.y0 < top)
  const deck = others.filter((head) => !kicker.includes(head)).sort((a, b) => a.y0 - b.y0)
  const text = blocks.filter(({ role }) => role === 'body' || role === 'subhead')
  return {
    kicker,
    headline,
    deck,
    bylines: blocks.filter(({ role }) => role === 'byline'),
    body: inReadingOrder(text),
    continued: blocks.filter(({ role }) => role === 'continued'),
    area: hull(blocks.length > 0 ? blocks : heads),
    doubts: heads.some((head) => text.length > 0 && widthOf(head) > 1.5 * widthOf(hull(text)))
      ? [BANNER]
      : [],
  }
}

const BANNER = 'The headline is wider than the columns that were read as its story.'

const isTeaserOf = ({ body, headline, continued }: ToldStory, { text }: Layout): boolean => {
  const words = body.map((block) => block.text).join(' ')
  const points = continued.length > 0 || /(?:PAGE|Page) [A-Z]?\d{1,3}\s*$/m.test(words)
  return words.length < TEASER && points && (headline[0]?.size ?? 0) < 1.5 * text.size
}
