import { isSpace } from '../../pageText/text/ink.ts'
import { commonY } from '../marks/areas.ts'
import type { Area, Glyph, Shape } from '../marks/Mark.ts'

/** Of the type size: a gap as wide as this always parts two columns. */
const WIDEST = 2.6
/** A narrower one does if it is at least this wide and is empty on the lines above and below too. */
const NARROWEST = 0.55
/** Points above and below a picture in which its edges still part what stands there. */
const NEAR = 16
/** How many type sizes above and below a gap are looked at. */
const REACH = 3.4

/** The glyphs of one baseline, from left to right, parted where columns are. */
export const rowsOf = (
  glyphs: readonly Glyph[],
  shapes: readonly Shape[],
  pictures: readonly Area[],
): Glyph[][] => {
  const rules = shapes.filter(({ kind, x0, x1, y0, y1 }) => kind === 'rule' && x1 - x0 < 5 && y1 - y0 > 8)
  const tints = shapes.filter(({ kind, x0, x1, y0, y1 }) => kind !== 'rule' && x1 - x0 > 40 && y1 - y0 > 20)
  // What stands beside a caption is parted from it as its picture is from the text.
  const edges = [...tints, ...pictures.map((area) => ({ ...area, y0: area.y0 - NEAR, y1: area.y1 + NEAR }))]
  const rows = sameBase(glyphs)
  const index = new Index(rows)
  return rows.flatMap((row) => cut(row, (left, right) => parts(left, right, { rules, edges, index })))
}

/** Glyphs whose baselines are the same, up to a fifth of their size. */
const sameBase = (glyphs: readonly Glyph[]): Glyph[][] => {
  const rows: Glyph[][] = []
  const sorted = [...glyphs].sort((a, b) => a.base - b.base)
  let from = 0
  for (const [i, glyph] of sorted.entries()) {
    const first = sorted[from] ?? glyph
    if (glyph.base - first.base <= 0.18 * Math.min(first.size, glyph.size) && i - from < 5000) continue
    rows.push(sorted.slice(from, i))
    from = i
  }
  rows.push(sorted.slice(from))
  return rows.filter((row) => row.length > 0).map((row) => row.sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1))
}

const cut = (row: readonly Glyph[], parted: (left: Glyph, right: Glyph) => boolean): Glyph[][] => {
  const runs: Glyph[][] = []
  let last: Glyph | undefined
  for (const glyph of row) {
    if (isSpace(glyph.text.charCodeAt(0)) && glyph.text.trim() === '') {
      if (last) runs.at(-1)?.push(glyph)
      continue
    }
    if (!last || parted(last, glyph)) runs.push([glyph])
    else runs.at(-1)?.push(glyph)
    last = glyph
  }
  return runs
}

interface Around {
  rules: readonly Shape[]
  edges: readonly Area[]
  index: Index
}

/** Whether two neighbours on a baseline belong to different columns. */
const parts = (left: Glyph, right: Glyph, { rules, edges, index }: Around): boolean => {
  const size = Math.min(left.size, right.size)
  const gap = right.x0 - left.x1
  const ratio = Math.max(left.size, right.size) / size
  if (gap > WIDEST * size) return true
  // A drop cap stands on the baseline of the second or third line, and belongs to the first.
  if (ratio > 1.7 && left.size > right.size) return true
  if (gap < 0.3 * size) return false
  const stands = rules.some(
    (rule) =>
      rule.x0 > left.x1 - size * 0.3 && rule.x1 < right.x0 + size * 0.3 && commonY(rule, right) > size * 0.4,
  )
  if (stands) return true
  const isEdge = edges.some((edge) =>
    [edge.x0, edge.x1].some((x) => x > left.x1 - 1 && x < right.x0 + 1 && commonY(edge, right) > 0),
  )
  if (isEdge && gap > 0.5 * size) return true
  if (ratio > 1.7) return gap > 0.6 * size
  if (left.font !== right.font && gap > 0.6 * size && !index.isFilled(left, right, gap, size)) return true
  return gap > NARROWEST * size && index.isEmpty(left, right, gap, size)
}

/** The widest stretch between two places that none of these covers. */
const widestFree = (blocks: readonly [number, number][], from: number, to: number): number => {
  let at = from
  let widest = 0
  for (const [start, end] of [...blocks].sort(([a], [b]) => a - b)) {
    widest = Math.max(widest, Math.min(start, to) - at)
    at = Math.max(at, end)
  }
  return Math.max(widest, to - at)
}

/** The rows by their height, to look at what stands above and below a gap. */
class Index {
  private readonly rows: readonly (readonly Glyph[])[]

  constructor(rows: readonly (readonly Glyph[])[]) {
    this.rows = rows
  }

  /** Whether the lines above or below leave the same gap, and are there on both sides of it. */
  isEmpty(left: Glyph, right: Glyph, gap: number, size: number): boolean {
    const fewest = gap > 1.1 * size ? 1 : 2
    return [-1, 1].some((side) => {
      const { lines, either, filled } = this.around(left, right, gap, { size, side })
      return !filled && (lines >= fewest || (gap > 1.5 * size && either >= 2))
    })
  }

  /** Whether both a line above and one below have something where the gap is. */
  isFilled(left: Glyph, right: Glyph, gap: number, size: number): boolean {
    return [-1, 1].every((side) => this.around(left, right, gap, { size, side }).filled)
  }

  /** What stands around a gap: lines that end before it and begin after it, and whether one fills it. */
  private around(
    left: Glyph,
    right: Glyph,
    gap: number,
    { size, side }: { size: number; side: number },
  ): { lines: number; either: number; filled: boolean } {
    let before = 0
    let after = 0
    const blocks: [number, number][] = []
    for (let i = this.after(left.base - REACH * size); i < this.rows.length; i += 1) {
      const row = this.rows[i] ?? []
      if ((row[0]?.base ?? 0) > left.base + REACH * size) break
      if (row.includes(left) || ((row[0]?.base ?? 0) - left.base) * side < 0) continue
      const alike = row.filter(
        (glyph) => Math.abs(glyph.size - size) < size * 0.6 && glyph.text.trim() !== '',
      )
      for (const { x0, x1 } of alike) if (x0 < right.x0 && x1 > left.x1) blocks.push([x0, x1])
      if (alike.some((glyph) => glyph.x1 < right.x0 && glyph.x1 > left.x1 - 3 * size)) before += 1
      if (alike.some((glyph) => glyph.x0 > left.x1 && glyph.x0 < right.x0 + 3 * size)) after += 1
    }
    const free = widestFree(blocks, left.x1, right.x0)
    const counts = { lines: Math.min(before, after), either: Math.max(before, after) }
    return { ...counts, filled: free < Math.min(0.45 * size, 0.8 * gap) }
  }

  /** The first row at or below a height. */
  private after(base: number): number {
    let low = 0
    let high = this.rows.length
    while (low < high) {
      const half = (low + high) >> 1
      if ((this.rows[half]?.[0]?.base ?? 0) < base) low = half + 1
      else high = half
    }
    return low
  }
}
