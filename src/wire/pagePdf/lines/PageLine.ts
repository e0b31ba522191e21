import type { Area, Glyph } from '../marks/Mark.ts'

/** A printed line: glyphs that are read one after the other. */
export interface PageLine extends Area {
  /** With spaces where the glyphs stand apart. */
  text: string
  glyphs: readonly Glyph[]
  /** The type size of most of its glyphs, in points. */
  size: number
  /** The font of most of its glyphs, and the share of them that has it. */
  font: string
  share: number
  colour: string
  /** `across` the page, `down` it, or `turned` on its side. */
  way: 'across' | 'down' | 'turned'
  base: number
}
