import type { Matrix } from '../open/RawPage.ts'
import type { Area } from './Mark.ts'

/** The matrix that changes nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer` (ISO 32000-1, section 8.3.4). */
export const times = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Where a point comes to. */
export const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

/** The upright rectangle around some points. */
export const around = (points: readonly (readonly [number, number])[]): Area => {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}

/** The upright rectangle around a rectangle that was moved. */
export const areaOf = (matrix: Matrix, { x0, y0, x1, y1 }: Area): Area =>
  around([moved(matrix, x0, y0), moved(matrix, x1, y0), moved(matrix, x0, y1), moved(matrix, x1, y1)])

/**
 * From a page's own points to those of `Mark.ts`: from the top left of the crop box, downwards, as
 * the page is seen when it is turned.
 */
export const pageMatrix = (view: readonly [number, number, number, number], rotate: number): Matrix => {
  const [left, bottom, right, top] = view
  if (rotate === 90) return [0, 1, 1, 0, -bottom, -left]
  if (rotate === 180) return [-1, 0, 0, 1, right, -bottom]
  if (rotate === 270) return [0, -1, -1, 0, top, right]
  return [1, 0, 0, -1, -left, top]
}
