import { commonX, commonY, widthOf } from '../marks/areas.ts'
import type { Area } from '../marks/Mark.ts'

/**
 * Areas in the order in which they are read: down a column, then the next column to the right. What
 * spans several columns is read before those below it and after those above it (T. M. Breuel,
 * "High Performance Document Layout Analysis", 2003).
 */
export const inReadingOrder = <A extends Area>(areas: readonly A[]): A[] => {
  const left = [...areas].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
  const ordered: A[] = []
  while (left.length > 0) {
    const next =
      left.find((area) => !left.some((other) => other !== area && isBefore(other, area, areas))) ?? left[0]
    if (!next) break
    ordered.push(next)
    left.splice(left.indexOf(next), 1)
  }
  return ordered
}

const isOver = (a: Area, b: Area): boolean => commonX(a, b) > 0.1 * Math.min(widthOf(a), widthOf(b))

const isBefore = (a: Area, b: Area, all: readonly Area[]): boolean => {
  if (isOver(a, b)) return a.y0 < b.y0
  if (a.x1 > b.x0 + 3) return false
  if (commonY(a, b) > 0) return true
  // One to the left and above, or below: before, unless something spans both between them.
  const between = (c: Area): boolean =>
    isOver(a, c) && isOver(b, c) && c.y0 > Math.min(a.y0, b.y0) && c.y0 < Math.max(a.y0, b.y0)
  return !all.some((c) => c !== a && c !== b && between(c))
}
