import type { Register } from '../../attribution/index.ts'
import type { Template } from '../templates/types.ts'
import type { Area, Frame } from './Layout.ts'
import type { Measure } from './measure.ts'

/** What the layout of every item needs. */
export interface LayoutContext {
  template: Template
  register: Register
  measure: Measure
  /**
   * By how many lines each text frame, by its id, must be taller than expected, because the engine
   * broke its columns at other lines.
   */
  looser?: ReadonlyMap<string, number>
}

/**
 * Part of a page with a fixed width and a height that may vary between `least` and `most`, in
 * millimetres.
 */
export interface Elastic {
  least: number
  ideal: number
  most: number
  /**
   * Its frames in reading order, set in this area: the width is the one it was made for, the height
   * is between `least` and `most`.
   */
  frames(area: Area): Frame[]
}

/** An item of the page before it has its place. */
export interface Module extends Elastic {
  item: string
  /** Of the grid. */
  columns: number
  /**
   * For copyfit: the number of columns of running text, and millimetres from line to line. 0
   * columns: it has no text to cut.
   */
  text: { columns: number; line: number }
}
