/**
 * Captions, boxes and stories as they were recognised. Their fields are still strips (text with its
 * offsets in the input); `out/` turns them into a Story's fields.
 */

import type { Byline, QuoteIn } from '../../story/types.ts'
import type { Opening } from './words/openingOf.ts'
import type { CreditWords } from './words/splitCredit.ts'
import type { Strip } from './text/Strip.ts'
import type { ReviewMark } from './types.ts'

/** A caption, taken apart. */
export interface CaptionDraft {
  text: Strip
  /** Characters that were understood and go into no field: ◆ and the like, line-end hyphens. */
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
  /** Where the quotation is a sentence of the body. */
  quoteIn?: QuoteIn
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

/** A line of a story's head: headline, deck or kicker. */
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
  /** The width of its column at its last paragraph, in em. */
  width: number
  /** Whether a credit or a name after its last paragraph signs it. */
  closed: boolean
}
