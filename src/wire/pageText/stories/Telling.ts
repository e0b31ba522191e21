import { hyphensOf, type Block } from '../blocks/Block.ts'
import type { StoryDraft } from '../drafts.ts'
import { isQuoted } from '../text/marks.ts'
import type { Strip } from '../text/Strip.ts'
import type { FindCredits } from '../types.ts'

/** A block that belongs to no story, and why. */
export interface Unplaced {
  strip: Strip
  /** English, for people. */
  why: string
}

/** The state of putting stories together from the page's blocks. The functions below change it. */
export interface Telling {
  stories: StoryDraft[]
  unplaced: Unplaced[]
  /** Headings whose text has not been reached yet. */
  heads: Block[]
  /** Whether a caption or a box stood after the last paragraph. */
  gap: boolean
  findCredits: FindCredits
}

/**
 * Begins a story at a block, with the waiting headings as its head, and returns it. When the last
 * story has a byline (and with it its headline) but no paragraph yet, returns that one instead.
 */
export const beginStory = (block: Block | undefined, telling: Telling): StoryDraft => {
  const begun = telling.stories.at(-1)
  const story = begun && begun.body.length === 0 ? begun : emptyStory()
  if (story !== begun) telling.stories.push(story)
  story.heads.push(...telling.heads)
  story.marks.push(...hyphensOf(telling.heads))
  if (block?.opening) story.opening = block.opening
  telling.heads = []
  return story
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

/** The last story; begins one where there is none. */
export const lastStory = (telling: Telling): StoryDraft =>
  telling.stories.at(-1) ?? beginStory(undefined, telling)

/**
 * Gives a story the waiting headings: as its head if it has neither headline nor text yet,
 * otherwise as one subhead, since two headings in a row inside a story are one subhead in two
 * lines. Quotations are kept apart.
 */
export const giveHeads = (telling: Telling, story: StoryDraft): void => {
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
  story.marks.push(...hyphensOf(telling.heads))
  telling.heads = []
}

/** Records that a block belongs to no story, and why. */
export const giveUp = (block: Block, why: string, { unplaced }: Telling): void => {
  unplaced.push({ strip: block.strip, why })
  unplaced.push({ strip: block.hyphens, why })
}
