import type { Module } from '../Frameable.ts'

/** A module on the grid. */
export interface Spot {
  module: Module
  /** First column of the grid, from 0. */
  column: number
  columns: number
  /** Millimetres from the top of the items' area. */
  y: number
  height: number
}

/**
 * Places modules in their order, each as high as it goes and then as far left: a skyline. The same modules always give
 * the same page.
 * @param gap millimetres between two, one above the other
 */
export function pack(modules: readonly Module[], columns: number, gap: number): Spot[] {
  const skyline = Array.from({ length: columns }, () => 0)
  return modules.map((module) => {
    const span = Math.min(Math.max(1, module.columns), columns)
    const column = lowest(skyline, span)
    const y = topOf(skyline, column, span)
    skyline.fill(y + module.ideal + gap, column, column + span)
    return { module, column, columns: span, y, height: module.ideal }
  })
}

const topOf = (skyline: readonly number[], column: number, span: number): number =>
  Math.max(...skyline.slice(column, column + span))

function lowest(skyline: readonly number[], span: number): number {
  let best = 0
  for (let column = 1; column + span <= skyline.length; column++) {
    if (topOf(skyline, column, span) < topOf(skyline, best, span) - 1e-6) best = column
  }
  return best
}
