import type { Strip } from '../text/Strip.ts'

/** A line as the page set it: its words, its width, and what stood before it. */
export interface Line {
  strip: Strip
  /** In em. */
  width: number
  /** Leading white space, in em. */
  indent: number
  /** Whether an empty line that means something, or the end of a page, stood before it. */
  blankBefore: boolean
  /** Whether it was put together from a column of single characters. */
  vertical: boolean
}
