import type { Strip } from '../text/Strip.ts'

/** One printed line: its words, its width, and what stood before it. */
export interface Line {
  strip: Strip
  /** In em. */
  width: number
  /** Leading white space, in em. */
  indent: number
  /** Whether the end of a page, or an empty line that separates something, stood before it. */
  blankBefore: boolean
  /** Whether it was put together from a column of single characters. */
  vertical: boolean
}
