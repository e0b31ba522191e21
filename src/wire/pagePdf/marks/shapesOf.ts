import type { Matrix, RawOperator } from '../open/RawPage.ts'
import type { Area, Shape } from './Mark.ts'
import { heightOf, shared, widthOf } from './areas.ts'
import { around, moved } from './matrix.ts'

/** Points: a rectangle thinner than this is a rule. */
const RULE = 4
/** And one thinner than this, if it is long: a bar over a story. */
const BAR = 9

type Path = Extract<RawOperator, { op: 'path' }>

/** A closed or open part of a path: around it, and whether it has curves or slants. */
interface Part {
  area: Area
  straight: boolean
  points: number
}

/** How many numbers each command of a path takes (`RawPage.ts`). */
const TAKES = [2, 2, 6, 4, 0]

/** The parts of a path. */
const partsOf = (data: readonly number[], matrix: Matrix): Part[] => {
  const parts: { points: [number, number][]; curved: boolean }[] = []
  for (let i = 0; i < data.length;) {
    const command = data[i] ?? 4
    const takes = TAKES[command] ?? 0
    if (command === 0 || parts.length === 0) parts.push({ points: [], curved: false })
    const part = parts.at(-1)
    for (let k = 0; part && k + 1 < takes; k += 2)
      part.points.push(moved(matrix, data[i + 1 + k] ?? 0, data[i + 2 + k] ?? 0))
    if (part && takes > 2) part.curved = true
    i += 1 + takes
  }
  return parts
    .filter(({ points }) => points.length > 1)
    .map(({ points, curved }) => ({
      area: around(points),
      straight: !curved && isUpright(points),
      points: points.length,
    }))
}

/** Whether every side runs along the page's edges. */
const isUpright = (points: readonly (readonly [number, number])[]): boolean =>
  points.every(([x, y], i) => {
    const [u, v] = points[i + 1] ?? points[0] ?? [x, y]
    return Math.abs(x - u) < 0.6 || Math.abs(y - v) < 0.6
  })

/** The area around a whole path; nothing for an empty one. */
export const pathArea = (data: readonly number[], matrix: Matrix): Area | undefined => {
  const parts = partsOf(data, matrix)
  if (parts.length === 0) return undefined
  return around(parts.flatMap(({ area: { x0, y0, x1, y1 } }) => [[x0, y0] as const, [x1, y1] as const]))
}

/**
 * The rules, tints and frames of a path that is painted; drawings for what else it has.
 *
 * @param clip what is seen at all
 */
export const shapesOf = (
  { paint, data }: Path,
  matrix: Matrix,
  clip: Area,
  colours: { fill: string; stroke: string; width: number },
): Shape[] => {
  const parts = partsOf(data, matrix)
  const fills = paint === 'fill' || paint === 'both'
  return parts.flatMap(({ area, straight }): Shape[] => {
    // A rectangle filled up to another inside it is a frame.
    const inner = parts.find((other) => other.area !== area && isJustInside(other.area, area))
    const half = fills ? 0 : colours.width / 2
    const seen = shared(
      { x0: area.x0 - half, y0: area.y0 - half, x1: area.x1 + half, y1: area.y1 + half },
      clip,
    )
    if (!seen) return []
    const colour = fills ? colours.fill : colours.stroke
    const [short, long] = [widthOf(seen), heightOf(seen)].sort((a, b) => a - b)
    const thin = (short ?? 0) < RULE || ((short ?? 0) < BAR && (long ?? 0) > 12 * (short ?? 0))
    if (straight && thin) return [{ ...seen, kind: 'rule', colour }]
    if (!straight) return [{ ...seen, kind: 'drawing', colour }]
    if (parts.some((other) => other.area !== area && isJustInside(area, other.area))) return []
    return [{ ...seen, kind: fills && !inner ? 'tint' : 'frame', colour }]
  })
}

/** Whether one area fills another but for a thin edge. */
const isJustInside = (inner: Area, outer: Area): boolean =>
  Math.min(widthOf(inner), heightOf(inner)) > 3 * RULE &&
  [inner.x0 - outer.x0, inner.y0 - outer.y0, outer.x1 - inner.x1, outer.y1 - inner.y1].every(
    (edge) => edge >= 0 && edge < 2 * RULE,
  )
