import type { Line } from '../lines/Line.ts'
import type { Opening } from '../words/openingOf.ts'

/** What a line is by itself. `ordinal` opens with 第一，; `credit` is a picture's, alone. */
export type LineRole = 'marked' | 'source' | 'furniture' | 'byline' | 'credit' | 'ordinal' | 'plain'

/** The lines of a page, and how each stands among its neighbours as far as headings go. */
export interface Surroundings {
  lines: readonly Line[]
  /**
   * Whether the line opens a piece that cannot go on with the line before: it has a mark or a
   * source label, or opens a story.
   */
  standsOff: (index: number) => boolean
  /**
   * Whether the line starts with an attribution (據路透社報道) or an ordinal (第一，). Such words come
   * under a heading, and seldom inside a sentence.
   */
  stands: (index: number) => boolean
  /** Whether the line opens a story. */
  opens: (index: number) => boolean
}

/** The lines of a page with what is known of each before they are put together. */
export interface PageLines extends Surroundings {
  role: (index: number) => LineRole
  /** What opens a story at the line, if anything does. */
  opening: (index: number) => Opening | undefined
  /**
   * The lines known to be headings: right above an opening, or around a quotation in large type.
   */
  heads: ReadonlySet<number>
  /** Quotations in large type: for the first line of each, one past its last. */
  quotes: ReadonlyMap<number, number>
}
