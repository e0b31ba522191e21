import type { Module } from '../Elastic.ts'

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

/** A way to place the first few modules, the space it leaves, and its cost. */
interface Draft {
  spots: readonly Spot[]
  /** How many millimetres of each column are taken. */
  skyline: readonly number[]
  cost: number
}

/** How many ways to place the modules are kept at each step. */
const WAYS = 40

/**
 * What each millimetre further down the page costs, in square millimetres of a column: editors
 * order items from the top.
 */
const ORDER = 0.4

/**
 * Ways to place the modules on the grid in their order, the least wasteful first. It keeps the best
 * few at every step (a beam search over the skyline), so the same modules always give the same
 * ways.
 *
 * @param height millimetres of the items' area
 * @param gap millimetres between two, one above the other
 */
export function pack(modules: readonly Module[], columns: number, height: number, gap: number): Spot[][] {
  let drafts: Draft[] = [{ spots: [], skyline: Array.from({ length: columns }, () => 0), cost: 0 }]
  for (const module of modules) {
    drafts = drafts
      .flatMap((draft) => placed(draft, module, height, gap))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, WAYS)
  }
  return drafts.map(({ spots }) => [...spots])
}

function placed({ spots, skyline, cost }: Draft, module: Module, height: number, gap: number): Draft[] {
  const columns = Math.min(Math.max(1, module.columns), skyline.length)
  // The first item stands where reading begins.
  const all = spots.length === 0 ? [0] : edges(skyline, columns)
  return all.map((column) => {
    const taken = skyline.slice(column, column + columns)
    const y = Math.max(...taken)
    const holes = taken.reduce((sum, top) => sum + y - top, 0)
    const over = Math.max(0, y + module.least - height) * columns
    const next = [...skyline]
    next.fill(y + module.ideal + gap, column, column + columns)
    const spot = { module, column, columns, y, height: module.ideal }
    return { spots: [...spots, spot], skyline: next, cost: cost + holes + over * 3 + y * ORDER }
  })
}

/**
 * The columns at which a module of this width stands against an edge of the page or of a module
 * above.
 */
function edges(skyline: readonly number[], columns: number): number[] {
  const last = skyline.length - columns
  return Array.from({ length: last + 1 }, (_, column) => column).filter((column) => {
    const isStep = (at: number) => Math.abs((skyline[at] ?? 0) - (skyline[at - 1] ?? 0)) > 1e-6
    return column === 0 || column === last || isStep(column) || isStep(column + columns)
  })
}
