import type { Elastic } from '../Elastic.ts'
import type { Area, Frame, TextFrame } from '../Layout.ts'

/** A part with a fixed height. */
export const fixed = (height: number, frames: (area: Area) => Frame[]): Elastic => ({
  least: height,
  ideal: height,
  most: height,
  frames,
})

/** A text frame: one column of lines from left to right, unless `frame` says otherwise. */
export const textFrame = (
  frame: Pick<TextFrame, 'id' | 'item' | 'part' | 'area' | 'paragraphs'> & Partial<TextFrame>,
): TextFrame => ({ type: 'text', columns: 1, gutter: 0, vertical: false, align: 'top', ...frame })

/** The parts without those that are `undefined`. */
export const present = <Part>(...parts: (Part | undefined)[]): Part[] =>
  parts.filter((part) => part !== undefined)

/** What a story's parts need to know of it. */
export interface StoryNames {
  item: string
  /** Millimetres. */
  width: number
  /** Columns of running text. */
  columns: number
}
