import type { Spot } from './pack.ts'

/** The widest gap, in millimetres. Height that is then still left stays white at the foot. */
const WIDEST_GAP = 9

const ROUNDS = 60
const ENOUGH = 0.01

/**
 * Makes modules taller or lower within their bounds until the page is full, then widens the gaps a
 * little. Keeps their order and columns.
 *
 * @param height millimetres of the items' area
 */
export function fill(spots: readonly Spot[], height: number, gap: number): Spot[] {
  const chains = chainsOf(spots)
  let heights = spots.map((spot) => spot.height)
  for (let round = 0; round < ROUNDS; round++) {
    const next = eased(spots, heights, chains, height, gap)
    const moved = Math.max(0, ...next.map((each, index) => Math.abs(each - (heights[index] ?? 0))))
    heights = next
    if (moved < ENOUGH) break
  }
  return spread(spots, heights, chains, height, gap)
}

interface Chains {
  /**
   * For each spot the indices of the spots above it that share a column with it, and of those
   * beneath.
   */
  above: number[][]
  beneath: number[][]
}

function chainsOf(spots: readonly Spot[]): Chains {
  const touches = (a: Spot, b: Spot) => a.column < b.column + b.columns && b.column < a.column + a.columns
  const above = spots.map((spot, index) =>
    spots.flatMap((other, at) => (at < index && touches(spot, other) ? [at] : [])),
  )
  const beneath = spots.map((_, index) => above.flatMap((list, at) => (list.includes(index) ? [at] : [])))
  return { above, beneath }
}

/**
 * For each spot how far down the spots above it reach, and how much room the spots beneath it need;
 * in millimetres, gaps included.
 */
function edges(heights: readonly number[], { above, beneath }: Chains, gap: number) {
  const tops: number[] = []
  heights.forEach((_, index) => {
    tops[index] = Math.max(0, ...(above[index] ?? []).map((at) => (tops[at] ?? 0) + (heights[at] ?? 0) + gap))
  })
  const feet: number[] = []
  for (let index = heights.length - 1; index >= 0; index--) {
    feet[index] = Math.max(
      0,
      ...(beneath[index] ?? []).map((at) => (feet[at] ?? 0) + (heights[at] ?? 0) + gap),
    )
  }
  return { tops, feet }
}

/**
 * One step towards a full page: each module grows by its share of the height that its fullest
 * column has left, or shrinks by its share of that column's excess.
 */
function eased(
  spots: readonly Spot[],
  heights: readonly number[],
  chains: Chains,
  height: number,
  gap: number,
): number[] {
  const { tops, feet } = edges(heights, chains, gap)
  return spots.map(({ module }, index) => {
    const own = heights[index] ?? 0
    const slack = height - (tops[index] ?? 0) - own - (feet[index] ?? 0)
    const sharers = 1 + (chains.above[index]?.length ?? 0) + (chains.beneath[index]?.length ?? 0)
    return Math.min(Math.max(own + slack / sharers, module.least), module.most)
  })
}

/**
 * Puts each module under those above it, and shares the height that is left evenly among the gaps.
 */
function spread(
  spots: readonly Spot[],
  heights: readonly number[],
  chains: Chains,
  height: number,
  gap: number,
): Spot[] {
  const { tops, feet } = edges(heights, chains, gap)
  const depth = depths(chains)
  const ys: number[] = []
  return spots.map((spot, index) => {
    const own = heights[index] ?? 0
    const slack = Math.max(0, height - (tops[index] ?? 0) - own - (feet[index] ?? 0))
    const { before = 0, after = 0 } = depth[index] ?? {}
    const part = before + after === 0 ? 0 : before / (before + after)
    const wanted = (tops[index] ?? 0) + Math.min(slack * part, before * WIDEST_GAP)
    const y = Math.max(
      wanted,
      ...(chains.above[index] ?? []).map((at) => (ys[at] ?? 0) + (heights[at] ?? 0) + gap),
    )
    ys[index] = y
    return { ...spot, y, height: own }
  })
}

/** How many spots stand above each spot in its longest column, and beneath it. */
function depths({ above, beneath }: Chains): { before: number; after: number }[] {
  const before: number[] = []
  above.forEach((list, index) => {
    before[index] = Math.max(0, ...list.map((at) => (before[at] ?? 0) + 1))
  })
  const after: number[] = []
  for (let index = beneath.length - 1; index >= 0; index--) {
    after[index] = Math.max(0, ...(beneath[index] ?? []).map((at) => (after[at] ?? 0) + 1))
  }
  return before.map((count, index) => ({ before: count, after: after[index] ?? 0 }))
}
