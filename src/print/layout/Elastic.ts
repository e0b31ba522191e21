import type { Register } from '../../attribution/index.ts'
import type { Template } from '../templates/types.ts'
import type { Area, Frame } from './Layout.ts'
import type { Measure } from './measure.ts'

/** What the making of every item needs. */
export interface LayoutContext {
  template: Template
  register: Register
  measure: Measure
  /**
   * By how many lines each text frame, by its id, must be taller than was reckoned, because the
   * engine broke its columns at other lines.
   */
  looser?: ReadonlyMap<string, number>
}

/** Something of a fixed width that can be made lower or taller within bounds, in millimetres. */
export interface Elastic {
  least: number
  ideal: number
  most: number
  /**
   * Its frames in reading order, in an area of the width that it was made for and of a height
   * within its bounds.
   */
  frames(area: Area): Frame[]
}

/** An item of the page before it has its place. */
export interface Module extends Elastic {
  item: string
  /** Of the grid. */
  columns: number
  /**
   * Running text side by side, and millimetres from line to line: for copyfit. 0 columns: there is
   * no text to cut.
   */
  text: { columns: number; line: number }
}
