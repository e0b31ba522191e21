import type { Matrix } from '../open/RawPage.ts'
import { shared } from './areas.ts'
import type { Area, Picture } from './Mark.ts'
import { areaOf, moved } from './matrix.ts'

const UNIT: Area = { x0: 0, y0: 0, x1: 1, y1: 1 }

/**
 * A picture painted into the unit square of `matrix` (ISO 32000-1, section 8.9.5.1), as far as it
 * is seen; nothing where it is not. The top of the picture is at the square's `y` of 1.
 */
export const pictureAt = (id: string, matrix: Matrix, clip: Area): Picture | undefined => {
  const whole = areaOf(matrix, UNIT)
  const seen = shared(whole, clip)
  if (!seen) return undefined
  const [a, b, c, d] = matrix
  const lies = Math.abs(a) + Math.abs(d) >= Math.abs(b) + Math.abs(c)
  const mirrored = a * d - b * c > 0
  const turn = lies ? ((mirrored ? d > 0 : a < 0) ? 180 : 0) : b > 0 ? 90 : 270
  return { ...seen, id, crop: cropOf(matrix, seen), turn, mirrored }
}

/** The seen part in shares of the picture's own sides, from its top left. */
const cropOf = (matrix: Matrix, seen: Area): Area => {
  const [a, b, c, d, e, f] = matrix
  const size = a * d - b * c
  if (size === 0) return UNIT
  const back: Matrix = [
    d / size,
    -b / size,
    -c / size,
    a / size,
    (c * f - d * e) / size,
    (b * e - a * f) / size,
  ]
  const [u0, v0] = moved(back, seen.x0, seen.y0)
  const [u1, v1] = moved(back, seen.x1, seen.y1)
  const within = (share: number): number => Math.min(1, Math.max(0, share))
  return {
    x0: within(Math.min(u0, u1)),
    x1: within(Math.max(u0, u1)),
    y0: within(1 - Math.max(v0, v1)),
    y1: within(1 - Math.min(v0, v1)),
  }
}
