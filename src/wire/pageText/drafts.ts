/** What was recognised, still as strips: the fields are words that know where they stood. */

import type { Byline } from '../../story/types.ts'
import type { Opening } from './words/openingOf.ts'
import type { PictureCredit } from './words/splitCredit.ts'
import type { Strip } from './text/Strip.ts'
import type { ReviewMark } from './types.ts'

export interface CaptionDraft {
  text: Strip
  /** ◆ and the like, and line-end hyphens. */
  marks: Strip[]
  credit?: Omit<PictureCredit, 'text'>
}

export interface PointDraft {
  heading?: Strip
  items: Strip[]
}

export interface BoxDraft {
  kind: 'quote' | 'keyPoints' | 'note'
  title?: Strip
  quote?: { text?: Strip; work?: Strip; speaker?: Strip; gloss?: Strip }
  intro?: Strip
  points: PointDraft[]
  body: Strip[]
  /** The source line, label included. */
  source?: Strip
  marks: Strip[]
  review: ReviewMark[]
}

/** `parts` are more than one where a picture or a box cuts a paragraph, or a subhead has two lines. */
export type BodyDraft =
  { type: 'paragraph' | 'subhead'; parts: Strip[]; ends: boolean } | { type: 'list'; items: Strip[] }

/** A line over a story. */
export interface HeadDraft {
  strip: Strip
  /** In em. */
  width: number
  vertical: boolean
}

export interface StoryDraft {
  /** Headline, deck, kicker, as they came. */
  heads: HeadDraft[]
  bylines: { strip: Strip; names: Byline[] }[]
  opening?: Opening
  body: BodyDraft[]
  /** A source line of its own, label included. */
  sources: Strip[]
  marks: Strip[]
  review: ReviewMark[]
  /** The width of its column where it stopped. */
  width: number
  /** Signed off: by a credit or a name after its last paragraph. */
  closed: boolean
}
