import { heightOf, isIn, widthOf } from '../marks/areas.ts'
import type { Area, Marks, Shape } from '../marks/Mark.ts'

/** Points: what a panel measures at least. */
const WIDEST_LABEL = 60
const LOWEST = 45

/**
 * The tints and frames in which something of its own stands, the smaller first. A tint as large as
 * the page is its paper, and a low one is a label.
 */
export const panelsOf = ({ shapes, width, height, pictures }: Marks): Shape[] => {
  const found = shapes.filter(
    (shape) =>
      (shape.kind === 'tint' || shape.kind === 'frame') &&
      widthOf(shape) > WIDEST_LABEL &&
      heightOf(shape) > LOWEST &&
      widthOf(shape) * heightOf(shape) < 0.75 * width * height &&
      !(
        shape.kind === 'tint' &&
        (isWhite(shape.colour) || pictures.some((picture) => isSameArea(picture, shape)))
      ),
  )
  const sorted = found.sort((a, b) => widthOf(a) * heightOf(a) - widthOf(b) * heightOf(b))
  // A tint and the frame around it are one panel.
  return sorted.filter((shape, i) => !sorted.slice(i + 1).some((other) => isSameArea(shape, other)))
}

/** The number of the smallest panel in which an area stands; -1 for none. */
export const panelIn =
  (panels: readonly Shape[]) =>
  (area: Area): number =>
    panels.findIndex((panel) => isIn(area, panel))

const isWhite = (colour: string): boolean => /^#f[d-f]f[d-f]f[d-f]$/i.test(colour) || colour === ''

const isSameArea = (a: Area, b: Area): boolean =>
  [a.x0 - b.x0, a.y0 - b.y0, a.x1 - b.x1, a.y1 - b.y1].every((edge) => Math.abs(edge) < 8)
