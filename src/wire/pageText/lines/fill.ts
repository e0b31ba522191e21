/** How much of its column a line fills, in em: what punctuation hangs out or is squeezed, and what could not be broken. */

import { widthOf } from '../text/ink.ts'
import type { Line } from './linesOf.ts'

/** What the punctuation of a line may lose by squeezing. */
const SQUEEZED = 1
const HANGS = /[。，、；：！？」』）]$/
const SQUARE_POINTS = /[。，、；：！？「」『』（）《》．]/g
/** What of a line is inside its column: the punctuation at its end may hang out. */
export const fillOf = (line: Line): number => line.width - (HANGS.test(line.strip.text) ? 1 : 0)

/** The same at the least: the punctuation inside the line may be squeezed. */
export const leastOf = (line: Line): number => {
  const inside = line.strip.text.slice(0, -1).match(SQUARE_POINTS)?.length ?? 0
  return fillOf(line) - Math.min(SQUEEZED, inside / 2)
}

/** What could not go on the line before: a number or a word, or one character that would have left its punctuation behind. */
export const unbroken = (next: Line): number => {
  const word = /^[\w,.%]{1,20}/.exec(next.strip.text)?.[0]
  if (word !== undefined) return widthOf(word)
  return /^.[。，、；：！？」』）]/.test(next.strip.text) ? 1 : 0
}

/** The middle one of some widths; the upper of two. 0 for none. */
export const median = (widths: readonly number[]): number =>
  [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0
