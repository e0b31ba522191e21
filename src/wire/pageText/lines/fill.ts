/**
 * How much of its column a line fills, in em. Punctuation may hang out of the column or be
 * squeezed, and a word that did not fit goes to the next line.
 */

import { widthOf } from '../text/ink.ts'
import type { Line } from './Line.ts'

/** How much squeezing the punctuation of a line may save, in em. */
const SQUEEZED = 1
const HANGS = /[。，、；：！？」』）]$/
const SQUARE_POINTS = /[。，、；：！？「」『』（）《》．]/g

/** The width of the line inside its column: the punctuation at its end may hang out. */
export const fillOf = (line: Line): number => line.width - (HANGS.test(line.strip.text) ? 1 : 0)

/** The least width that the line can have inside its column, with its punctuation squeezed. */
export const leastOf = (line: Line): number => {
  const inside = line.strip.text.slice(0, -1).match(SQUARE_POINTS)?.length ?? 0
  return fillOf(line) - Math.min(SQUEEZED, inside / 2)
}

/**
 * The width of the first word of this line if it cannot be broken and so may have been too long for
 * the line before: a number, a Latin word, or a character with the punctuation after it. Otherwise
 * 0.
 */
export const overflowOf = (line: Line): number => {
  const word = /^[\w,.%]{1,20}/.exec(line.strip.text)?.[0]
  if (word !== undefined) return widthOf(word)
  return /^.[。，、；：！？」』）]/.test(line.strip.text) ? 1 : 0
}

/** The middle one of some widths, the upper of two. 0 for none. */
export const median = (widths: readonly number[]): number =>
  [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0

/** The largest of some widths; 0 for none. */
export const widest = (widths: readonly number[]): number => Math.max(0, ...widths)
