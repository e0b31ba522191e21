/**
 * Captions, boxes and stories as they were recognised. Their fields are still strips, words that
 * know where they stood, until `out/` makes a Story's parts of them.
 */

import type { Byline } from '../../story/types.ts'
import type { Opening } from './words/openingOf.ts'
import type { CreditWords } from './words/splitCredit.ts'
import type { Strip } from './text/Strip.ts'
import type { ReviewMark } from './types.ts'

/** A caption, taken apart. */
export interface CaptionDraft {
  text: Strip
  /** What was understood and is in no field: ◆ and the like, and line-end hyphens. */
  marks: Strip[]
  credit?: CreditWords
}

/** A point of a box: a heading, items under it, or both. */
export interface PointDraft {
  heading?: Strip
  items: Strip[]
}

/** A box, taken apart. */
export interface BoxDraft {
  kind: 'quote' | 'keyPoints' | 'note'
  title?: Strip
  quote?: { text?: Strip; work?: Strip; speaker?: Strip; gloss?: Strip }
  intro?: Strip
  points: PointDraft[]
  body: Strip[]
  /** The source line, with its label. */
  source?: Strip
  marks: Strip[]
  review: ReviewMark[]
}

/**
 * A piece of a story's body. It has more than one part where a picture or a box cuts a paragraph,
 * or where a subhead has two lines. `ends` tells whether it ends a sentence.
 */
export type BodyDraft =
  { type: 'paragraph' | 'subhead'; parts: Strip[]; ends: boolean } | { type: 'list'; items: Strip[] }

/** A line over a story. */
export interface HeadDraft {
  strip: Strip
  /** In em. */
  width: number
  vertical: boolean
}

/** A story, taken apart. */
export interface StoryDraft {
  /** Headline, deck and kicker, in the order of the text. */
  heads: HeadDraft[]
  bylines: { strip: Strip; names: Byline[] }[]
  opening?: Opening
  body: BodyDraft[]
  /** Its own source lines, with their labels. */
  sources: Strip[]
  marks: Strip[]
  review: ReviewMark[]
  /** The width of its column where it stopped, in em. */
  width: number
  /** Whether it was signed off, by a credit or a name after its last paragraph. */
  closed: boolean
}
