/** Pixels, as people see the picture. */
export interface Sides {
  width: number
  height: number
}

/** The sizes that show the whole picture, in its own proportion. */
const WHOLE = ['webJpeg', 'web', 'thumbnail'] as const

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

function sidesIn(row: unknown): Sides {
  const { width, height } = typeof row === 'object' && row !== null ? { width: 0, height: 0, ...row } : {}
  return { width: numberOf(width), height: numberOf(height) }
}

const isUpright = ({ width, height }: Sides): boolean => height > width

/**
 * The sides of a stored photo. Rows from before sides were stored upright have those of the file as
 * the camera held it; the sizes made from it always were upright, and tell.
 *
 * @param row a photo as it is stored, with its `sizes`; without them its own `width` and `height`
 *   count.
 */
export function uprightSides(row: Readonly<Record<string, unknown>>): Sides {
  const stored = sidesIn(row)
  const sizes: Record<string, unknown> = typeof row.sizes === 'object' ? { ...row.sizes } : {}
  const shown = WHOLE.map((name) => sidesIn(sizes[name])).find(({ width }) => width > 0)
  const isLying = shown && shown.width !== shown.height && isUpright(shown) !== isUpright(stored)
  return isLying ? { width: stored.height, height: stored.width } : stored
}
