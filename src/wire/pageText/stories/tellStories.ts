/**
 * Stories: what remains when captions and boxes are out. One begins at an opening (香港文匯報訊), with the headings right above it; or,
 * unsigned, at a headline: the first on the page, one over a finished story, one of several lines, or one wider than the column. A
 * single heading inside a column is a subhead. A sentence cut by a picture or a box goes on behind it.
 */

import type { Block } from '../blocks/Block.ts'
import { bylinesOf } from '../words/bylinesOf.ts'
import { markOff } from '../boxes/takeCaptions.ts'
import type { StoryDraft } from '../drafts.ts'
import { isBlock, type Item } from '../blocks/Item.ts'
import { isQuoted } from '../text/marks.ts'
import { splitCredit } from '../words/splitCredit.ts'
import type { Strip } from '../text/Strip.ts'
import type { FindCredits } from '../types.ts'

export interface Unplaced {
  strip: Strip
  why: string
}

interface Telling {
  stories: StoryDraft[]
  unplaced: Unplaced[]
  /** Headings that wait for what they head. */
  heads: Block[]
  /** A caption or a box was taken out since the last paragraph. */
  gap: boolean
  findCredits: FindCredits
}

/** The stories, in the order of the text, and what belongs to none. */
export const tellStories = (
  items: readonly Item[],
  findCredits: FindCredits,
): { stories: StoryDraft[]; unplaced: Unplaced[] } => {
  const telling: Telling = { stories: [], unplaced: [], heads: [], gap: false, findCredits }
  for (const item of items) {
    if (isBlock(item)) place(item, telling)
    else telling.gap = true
  }
  for (const head of telling.heads) giveUp(head, 'It is set like a heading, and no text follows it.', telling)
  return telling
}

const place = (block: Block, telling: Telling): void => {
  switch (block.kind) {
    case 'heading':
    case 'point':
      telling.heads.push(block)
      return
    case 'paragraph':
      if (isSignOff(block, telling)) signature(block, telling)
      else paragraph(block, telling)
      return
    case 'marked':
      listItem(block, telling)
      return
    case 'byline':
      byline(block, telling)
      return
    case 'source':
    case 'credit':
      signature(block, telling)
      return
    case 'furniture':
      giveUp(
        block,
        'It belongs to the page, not to a story: its number, its date, or who edited it.',
        telling,
      )
  }
}

/** All in brackets, under text and over none: who reported it (綜合本報記者、新華社報道), not how a story opens. */
const isSignOff = ({ strip, opening }: Block, { heads, stories }: Telling): boolean =>
  opening?.by === 'dateline' &&
  heads.length === 0 &&
  (stories.at(-1)?.body.length ?? 0) > 0 &&
  /^[（(〔【][^）)〕】]{1,60}[）)〕】]$/.test(strip.text)

const giveUp = (block: Block, why: string, { unplaced }: Telling): void => {
  unplaced.push({ strip: block.strip, why })
  unplaced.push({ strip: block.hyphens, why })
}

const paragraph = (block: Block, telling: Telling): void => {
  const story = startsStory(block, telling) ? newStory(block, telling) : last(telling)
  const before = story.body.at(-1)
  const goesOn = telling.gap && telling.heads.length === 0 && before?.type === 'paragraph' && !before.ends
  subheads(telling, story)
  story.marks.push(block.hyphens)
  if (goesOn) {
    before.parts.push(block.strip)
    before.ends = block.ends
    story.review.push({
      path: `body.${story.body.length - 1}`,
      why: 'uncertain',
      note: 'A picture or a box cuts this paragraph in the text; its two parts were joined.',
    })
  } else {
    story.body.push({ type: 'paragraph', parts: [block.strip], ends: block.ends })
  }
  story.width = block.tail.least
  telling.gap = false
  if (block.ends && splitCredit(block.strip, telling.findCredits)) story.closed = true
}

const startsStory = (block: Block, { stories, heads }: Telling): boolean => {
  const story = stories.at(-1)
  if (!story || block.opening?.by === 'house' || block.opening?.by === 'dateline') return true
  const head = heads[0]
  if (!head) return false
  // A byline has come under the headline already.
  if (story.body.length === 0) return false
  if (story.closed || (heads.length >= 2 && heads.every(({ kind }) => kind === 'heading'))) return true
  if (head.width > Math.max(story.width, block.width) + 2.75) return true
  // Where stories are signed 香港文匯報訊, the same attribution under a heading is inside one.
  return block.opening?.by === 'lede' && story.opening?.by !== 'house'
}

const emptyStory = (): StoryDraft => ({
  heads: [],
  bylines: [],
  body: [],
  sources: [],
  marks: [],
  review: [],
  width: 0,
  closed: false,
})

const newStory = (block: Block | undefined, telling: Telling): StoryDraft => {
  const story: StoryDraft = { ...emptyStory(), ...(block?.opening ? { opening: block.opening } : {}) }
  // A signed story may have got its byline, and with it its headline, before its first paragraph.
  const begun = telling.stories.at(-1)
  if (begun && begun.body.length === 0) {
    begun.heads.push(...telling.heads)
    if (block?.opening) begun.opening = block.opening
    telling.heads = []
    return begun
  }
  story.heads = telling.heads
  story.marks.push(...telling.heads.map(({ hyphens }) => hyphens))
  telling.heads = []
  telling.stories.push(story)
  return story
}

const last = (telling: Telling): StoryDraft => telling.stories.at(-1) ?? newStory(undefined, telling)

/** The headings that wait become one subhead of the story: a subhead of two lines is one that was broken. */
const subheads = (telling: Telling, story: StoryDraft): void => {
  if (telling.heads.length === 0) return
  if (story.body.length === 0 && story.heads.length === 0) {
    story.heads = telling.heads
  } else {
    const strips = telling.heads.map(({ strip }) => strip)
    const isOne = !strips.some(({ text }) => isQuoted(text))
    for (const parts of isOne ? [strips] : strips.map((strip) => [strip])) {
      story.body.push({ type: 'subhead', parts, ends: true })
    }
  }
  story.marks.push(...telling.heads.map(({ hyphens }) => hyphens))
  telling.heads = []
}

const listItem = (block: Block, telling: Telling): void => {
  const story = last(telling)
  subheads(telling, story)
  const { mark, text } = markOff(block.strip)
  story.marks.push(mark, block.hyphens)
  const list = story.body.at(-1)
  if (list?.type === 'list') list.items.push(text)
  else story.body.push({ type: 'list', items: [text] })
}

/** A byline under a headline opens a story; after the last paragraph it signs one. */
const byline = (block: Block, telling: Telling): void => {
  const story = telling.heads.length > 0 ? newStory(undefined, telling) : last(telling)
  if (story.body.length > 0) story.closed = true
  story.bylines.push({ strip: block.strip, names: bylinesOf(block.strip.text, telling.findCredits) })
}

/** A source line, or a credit alone on its line, that neither a box nor a picture took: the story's. */
const signature = (block: Block, telling: Telling): void => {
  const begins = telling.heads.length > 0
  if (!begins && telling.stories.length === 0) {
    giveUp(block, 'It credits somebody, and nothing stands before it.', telling)
    return
  }
  const story = begins ? newStory(undefined, telling) : last(telling)
  if (story.body.length > 0) story.closed = true
  story.sources.push(block.strip)
}
