import type { Module } from '../Elastic.ts'
import { fill } from './fill.ts'
import { pack, type Spot } from './pack.ts'

/**
 * What a square millimetre costs, where one of white paper costs 1: one that runs over the foot of
 * the page, and one by which a module is lower or taller than it would like.
 */
const OVER = 20
const STRETCHED = 0.35

/**
 * The best of the ways in which modules fill the page: least white, nothing over the foot, pictures
 * in their shape.
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
