/** Width and height in pixels of the picture as people see it. */
export interface Sides {
  width: number
  height: number
}

/** The derived sizes that show the whole picture uncropped. */
const WHOLE = ['webJpeg', 'web', 'thumbnail'] as const

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

function sidesIn(row: unknown): Sides {
  const { width, height } = typeof row === 'object' && row !== null ? { width: 0, height: 0, ...row } : {}
  return { width: numberOf(width), height: numberOf(height) }
}

const isUpright = ({ width, height }: Sides): boolean => height > width

/**
 * The upright width and height of a stored photo. Old rows have the file's sides as the camera held
 * it, possibly rotated; the sizes derived from it are always upright and show which.
 *
 * @param row a photo as it is stored; without its `sizes`, its `width` and `height` are taken as
 *   they are.
 */
export function uprightSides(row: Readonly<Record<string, unknown>>): Sides {
  const stored = sidesIn(row)
  const sizes: Record<string, unknown> = typeof row.sizes === 'object' ? { ...row.sizes } : {}
  const shown = WHOLE.map((name) => sidesIn(sizes[name])).find(({ width }) => width > 0)
  const isLying = shown && shown.width !== shown.height && isUpright(shown) !== isUpright(stored)
  return isLying ? { width: stored.height, height: stored.width } : stored
}
