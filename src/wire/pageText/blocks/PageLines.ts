import type { Line } from '../lines/Line.ts'
import type { Opening } from '../words/openingOf.ts'

/**
 * What a line is without its neighbours. `ordinal` opens with 第一，; `credit` is only a picture's
 * credit.
 */
export type LineRole = 'marked' | 'source' | 'furniture' | 'byline' | 'credit' | 'ordinal' | 'plain'

/** The lines of a page, with what is needed to tell headings from running text. */
export interface Surroundings {
  lines: readonly Line[]
  /**
   * Whether the line begins something new and cannot continue the line before: it has a mark or a
   * source label, or opens a story.
   */
  standsOff: (index: number) => boolean
  /**
   * Whether the line starts with an attribution (據路透社報道) or an ordinal (第一，). Such words usually
   * follow a heading and seldom stand inside a sentence.
   */
  stands: (index: number) => boolean
  /** Whether the line opens a story. */
  opens: (index: number) => boolean
}

/** The lines of a page, with what is known of each line before lines are joined into blocks. */
export interface PageLines extends Surroundings {
  role: (index: number) => LineRole
  /** What opens a story at the line, if anything does. */
  opening: (index: number) => Opening | undefined
  /**
   * The lines that are certainly headings: right above an opening, or around a quotation in large
   * type.
   */
  heads: ReadonlySet<number>
  /** Quotations in large type: the index of the first line to the index after the last. */
  quotes: ReadonlyMap<number, number>
}
