import { commonX, commonY, widthOf } from '../marks/areas.ts'
import type { Area } from '../marks/Mark.ts'

/**
 * Areas in the order in which they are read: down a column, then the next column to the right. What
 * spans several columns is read before those below it and after those above it (T. M. Breuel,
 * "High Performance Document Layout Analysis", 2003).
 */
export const inReadingOrder = <A extends Area>(areas: readonly A[]): A[] => {
  const sorted = [...areas].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
  const after = followersOf(sorted)
  // For each area, how many of those before it are still to be read.
  const waits = sorted.map(() => 0)
  for (const i of after.flat()) waits[i] = (waits[i] ?? 0) + 1
  const left = new Set(sorted.keys())
  const ordered: A[] = []
  while (left.size > 0) {
    // Where each waits for another, the highest is read first.
    const [highest = 0] = left
    const next = firstOf(left, (i) => waits[i] === 0) ?? highest
    ordered.push(...sorted.slice(next, next + 1))
    left.delete(next)
    for (const i of after[next] ?? []) waits[i] = (waits[i] ?? 0) - 1
  }
  return ordered
}

const firstOf = (some: ReadonlySet<number>, is: (one: number) => boolean): number | undefined => {
  for (const one of some) if (is(one)) return one
  return undefined
}

/** For each area, the places of those that are read after it. */
const followersOf = (areas: readonly Area[]): number[][] => {
  const over = areas.map(
    (a) => new Set([...areas.entries()].flatMap(([i, b]) => (b !== a && isOver(a, b) ? [i] : []))),
  )
  const heightAt = (i: number): number => areas[i]?.y0 ?? 0
  // Something that spans both, between them.
  const isParted = (i: number, j: number): boolean => {
    const [a, b] = [over[i] ?? new Set<number>(), over[j] ?? new Set<number>()]
    const [few, many] = a.size < b.size ? [a, b] : [b, a]
    const [top, foot] = [Math.min(heightAt(i), heightAt(j)), Math.max(heightAt(i), heightAt(j))]
    return firstOf(few, (k) => heightAt(k) > top && heightAt(k) < foot && many.has(k)) !== undefined
  }
  const isBefore = (a: Area, i: number, b: Area, j: number): boolean => {
    if (over[i]?.has(j)) return a.y0 < b.y0
    if (a.x1 > b.x0 + 3) return false
    // One to the left and above, or below: before, unless something parts them.
    return commonY(a, b) > 0 || !isParted(i, j)
  }
  return areas.map((a, i) =>
    [...areas.entries()].flatMap(([j, b]) => (j !== i && isBefore(a, i, b, j) ? [j] : [])),
  )
}

const isOver = (a: Area, b: Area): boolean => commonX(a, b) > 0.1 * Math.min(widthOf(a), widthOf(b))
