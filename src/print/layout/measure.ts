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
  /** Points that it takes in a single line. */
  length: number
}

/** Asks the engine; many at once cost little more than one. */
export type Measure = (asked: readonly ToMeasure[]) => Measured[]
