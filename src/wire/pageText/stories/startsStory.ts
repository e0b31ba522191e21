import type { Block } from '../blocks/Block.ts'
import { isSigned } from '../words/openingOf.ts'
import type { Telling } from './Telling.ts'

/** A headline is wider than its column by at least this, in em: an indent and a little more. */
const WIDER = 2.75

/**
 * Whether a paragraph begins a story. One begins where it is signed (香港文匯報訊), with the headings
 * right above. An unsigned one begins at a headline: the first on the page, one over a finished
 * story, one of several lines, or one wider than the column. Any other single heading inside a
 * column is a subhead.
 */
export const startsStory = (block: Block, { stories, heads }: Telling): boolean => {
  const story = stories.at(-1)
  if (!story || isSigned(block.opening)) return true
  const head = heads[0]
  // A story without text has its headline and byline already: this is its first paragraph.
  if (!head || story.body.length === 0) return false
  if (story.closed || (heads.length >= 2 && heads.every(({ kind }) => kind === 'heading'))) return true
  if (head.width > Math.max(story.width, block.width) + WIDER) return true
  // On a page whose stories are signed 香港文匯報訊, an attribution under a heading stands inside a
  // story.
  return block.opening?.by === 'lede' && story.opening?.by !== 'house'
}
