/**
 * What is printed on a page, each thing at its place. Lengths are points (1/72 inch) from the top
 * left corner of the page as it is seen, `y` downwards.
 */

/** A rectangle: its left, top, right and bottom edges. */
export interface Area {
  x0: number
  y0: number
  x1: number
  y1: number
}

/** A printed character. Its area is as wide as it advances, and as high as its type size. */
export interface Glyph extends Area {
  /** One character, or more where the font has a ligature. */
  text: string
  /** The type size in points. */
  size: number
  /** Where the baseline is: `y` for upright glyphs, `x` for turned ones. */
  base: number
  /** Which way the line runs, in degrees clockwise: 0, 90, 180, 270, or another for slanted ones. */
  turn: number
  /** Whether the font is set from top to bottom. */
  vertical: boolean
  font: string
  /** `#rrggbb`; empty for a pattern. */
  colour: string
}

/** A filled or stroked rectangle, or a line. */
export interface Shape extends Area {
  kind: 'rule' | 'tint' | 'frame' | 'drawing'
  colour: string
}

/** A picture as printed: `area` is what is seen of it. */
export interface Picture extends Area {
  id: string
  /** The part of the picture that is seen, in shares of its sides, before it is turned. */
  crop: Area
  /** How it is turned on the page, in degrees clockwise, and whether it is mirrored first. */
  turn: 0 | 90 | 180 | 270
  mirrored: boolean
}

/** Everything on a page, in the order in which it is painted. */
export interface Marks {
  width: number
  height: number
  glyphs: readonly Glyph[]
  shapes: readonly Shape[]
  pictures: readonly Picture[]
}
