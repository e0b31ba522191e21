import type { Text } from './Layout.ts'

/** One paragraph to be measured. */
export interface ToMeasure {
  text: Text
  /** Millimetres. */
  width: number
}

/** How much room a text takes in a width. */
export interface Measured {
  /** How many lines it takes at that width. */
  lines: number
  /** Its length in points when it is set in one line. */
  length: number
}

/** Has the engine measure paragraphs. Measuring many at once costs little more than one. */
export type Measure = (asked: readonly ToMeasure[]) => Measured[]
