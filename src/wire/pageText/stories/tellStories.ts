import type { Block } from '../blocks/Block.ts'
import { isBlock, type Item } from '../blocks/Item.ts'
import { markOff } from '../boxes/markOff.ts'
import type { StoryDraft } from '../drafts.ts'
import type { Steps } from '../steps.ts'
import type { FindCredits } from '../types.ts'
import { bylinesOf } from '../words/bylinesOf.ts'
import { splitCredit } from '../words/splitCredit.ts'
import { startsStory } from './startsStory.ts'
import { beginStory, giveHeads, giveUp, lastStory, type Telling, type Unplaced } from './Telling.ts'

/**
 * Reads the items that remain without captions and boxes as stories, in the order of the text, and
 * gives the blocks that belong to none. A sentence that a picture or a box interrupts continues
 * after it.
 */
export function* tellStories(
  items: readonly Item[],
  findCredits: FindCredits,
): Steps<{ stories: StoryDraft[]; unplaced: Unplaced[] }> {
  const telling: Telling = { stories: [], unplaced: [], heads: [], gap: false, findCredits }
  for (const item of items) {
    if (isBlock(item)) place[item.kind](item, telling)
    else telling.gap = true
    yield
  }
  for (const head of telling.heads) giveUp(head, 'It is set like a heading, and no text follows it.', telling)
  return telling
}

type Place = (block: Block, telling: Telling) => void

const heading: Place = (block, { heads }) => void heads.push(block)

const paragraph: Place = (block, telling) => {
  if (isSignOff(block, telling)) {
    signature(block, telling)
    return
  }
  const story = startsStory(block, telling) ? beginStory(block, telling) : lastStory(telling)
  const before = story.body.at(-1)
  const goesOn = telling.gap && telling.heads.length === 0 && before?.type === 'paragraph' && !before.ends
  giveHeads(telling, story)
  story.marks.push(block.hyphens)
  if (goesOn) {
    before.parts.push(block.strip)
    before.ends = block.ends
    story.review.push(cutParagraph(story))
  } else {
    story.body.push({ type: 'paragraph', parts: [block.strip], ends: block.ends })
  }
  story.width = block.tail.least
  telling.gap = false
  if (block.ends && splitCredit(block.strip, telling.findCredits)) story.closed = true
}

const cutParagraph = ({ body }: StoryDraft): StoryDraft['review'][number] => ({
  path: `body.${body.length - 1}`,
  why: 'uncertain',
  note: 'A picture or a box cuts this paragraph in the text; its two parts were joined.',
})

/**
 * Whether a paragraph that is all in brackets, after a story's text, names who reported that story
 * (（綜合本報記者、新華社報道）) instead of opening another.
 */
const isSignOff = ({ strip, opening }: Block, { heads, stories }: Telling): boolean =>
  opening?.by === 'dateline' &&
  heads.length === 0 &&
  (stories.at(-1)?.body.length ?? 0) > 0 &&
  /^[（(〔【][^）)〕】]{1,60}[）)〕】]$/.test(strip.text)

const listItem: Place = (block, telling) => {
  const story = lastStory(telling)
  giveHeads(telling, story)
  const { mark, text } = markOff(block.strip)
  story.marks.push(mark, block.hyphens)
  const list = story.body.at(-1)
  if (list?.type === 'list') list.items.push(text)
  else story.body.push({ type: 'list', items: [text] })
}

/** Places a byline: under a headline it begins a story; after the last paragraph it signs one. */
const byline: Place = (block, telling) => {
  const story = telling.heads.length > 0 ? beginStory(undefined, telling) : lastStory(telling)
  if (story.body.length > 0) story.closed = true
  story.bylines.push({ strip: block.strip, names: bylinesOf(block.strip.text, telling.findCredits) })
}

/**
 * Places a source line, or a credit alone on its line, that belongs to no box or picture: it is the
 * story's.
 */
const signature: Place = (block, telling) => {
  const begins = telling.heads.length > 0
  if (!begins && telling.stories.length === 0) {
    giveUp(block, 'It credits somebody, and nothing stands before it.', telling)
    return
  }
  const story = begins ? beginStory(undefined, telling) : lastStory(telling)
  if (story.body.length > 0) story.closed = true
  story.sources.push(block.strip)
}

const furniture: Place = (block, telling) => {
  const why = 'It belongs to the page, not to a story: its number, its date, or who edited it.'
  giveUp(block, why, telling)
}

/** What to do with a block, by its kind. */
const place = {
  heading,
  point: heading,
  paragraph,
  marked: listItem,
  byline,
  source: signature,
  credit: signature,
  furniture,
} satisfies Record<Block['kind'], Place>
