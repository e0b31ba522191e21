import type { Module } from '../Elastic.ts'
import { fill } from './fill.ts'
import { pack, type Spot } from './pack.ts'

/**
 * What a square millimetre costs in comparison with white paper, which costs 1: `OVER` beyond the
 * foot of the page, `STRETCHED` where a module is lower or taller than its ideal height.
 */
const OVER = 20
const STRETCHED = 0.35

/**
 * The best way to fill the page with the modules: little white, nothing over the foot, pictures in
 * their own shape.
 */
export function arrange(modules: readonly Module[], columns: number, height: number, gap: number): Spot[] {
  const ways = pack(modules, columns, height, gap).map((spots) => fill(spots, height, gap))
  const costs = ways.map((spots) => costOf(spots, columns, height))
  const best = costs.indexOf(Math.min(...costs))
  return ways[best] ?? []
}

function costOf(spots: readonly Spot[], columns: number, height: number): number {
  const area = spots.reduce((sum, spot) => sum + spot.columns * spot.height, 0)
  const over = spots.reduce((sum, spot) => sum + spot.columns * Math.max(0, spot.y + spot.height - height), 0)
  const stretched = spots.reduce(
    (sum, { module, columns: span, height: own }) => sum + span * Math.abs(own - module.ideal),
    0,
  )
  const down = spots.reduce((sum, { y }) => sum + y, 0)
  return Math.max(0, columns * height - area) + OVER * over + STRETCHED * stretched + 0.2 * down
}
