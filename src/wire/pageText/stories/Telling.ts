import { hyphensOf, type Block } from '../blocks/Block.ts'
import type { StoryDraft } from '../drafts.ts'
import { isQuoted } from '../text/marks.ts'
import type { Strip } from '../text/Strip.ts'
import type { FindCredits } from '../types.ts'

/** Words that belong to no story, and why. */
export interface Unplaced {
  strip: Strip
  /** English, for people. */
  why: string
}

/**
 * The stories while they are put together from the page's blocks. Every function here changes it.
 */
export interface Telling {
  stories: StoryDraft[]
  unplaced: Unplaced[]
  /** The headings that wait for what they head. */
  heads: Block[]
  /** Whether a caption or a box was taken out since the last paragraph. */
  gap: boolean
  findCredits: FindCredits
}

/**
 * Begins a story at a block, under the headings that wait, and returns it. A story that got its
 * byline, and with it its headline, before any paragraph is gone on with instead.
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

/** The story that was begun last; one is begun where there is none. */
export const lastStory = (telling: Telling): StoryDraft =>
  telling.stories.at(-1) ?? beginStory(undefined, telling)

/**
 * Gives a story the headings that wait: its own if it has neither headline nor text yet, otherwise
 * as one subhead, since a subhead of two lines is one that was broken. Quotations stay apart.
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

/** Leaves a block over, and notes why. */
export const giveUp = (block: Block, why: string, { unplaced }: Telling): void => {
  unplaced.push({ strip: block.strip, why })
  unplaced.push({ strip: block.hyphens, why })
}
