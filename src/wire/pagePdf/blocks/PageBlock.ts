import type { Area } from '../marks/Mark.ts'
import type { PageLine } from '../lines/PageLine.ts'

/**
 * What a block of lines is on its page. `head` is set larger than the text, `subhead` inside a story
 * in its column; `credit` is a picture's, alone; `continued` says where the story goes on;
 * `furniture` is the page's own: number, date, imprint; `outside` lies beyond the page's edge.
 */
export type PageRole =
  | 'head'
  | 'body'
  | 'subhead'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'continued'
  | 'furniture'
  | 'outside'
  | 'advertisement'

/** Lines that were set together: in one type, in one column. */
export interface PageBlock extends Area {
  lines: readonly PageLine[]
  size: number
  font: string
  colour: string
  way: PageLine['way']
  /** Their words, line by line. */
  text: string
  role: PageRole
  /** The number of the tint or frame in which it stands; -1 for none. */
  panel: number
}
