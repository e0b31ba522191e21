/**
 * A page as the library for PDFs gives it: what is to be painted, in order. Plain data, because it
 * travels from one thread to another.
 */

/** A matrix as PDF has it: `[a b c d e f]` (ISO 32000-1, section 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number]

/** A glyph to show: its text, its width in thousandths of an em, and its metrics when set vertically. */
export type RawGlyph = readonly [
  text: string,
  width: number,
  isSpace: boolean,
  vertical?: readonly [number, number, number],
]

/**
 * An operator of the page, by the library's name for it, and what it works on. Those of text (ISO
 * 32000-1, section 9.4) are `[name, ...numbers]`.
 */
export type RawOperator =
  | { op: 'save' | 'restore' | 'beginText' | 'nextLine' | 'clip' | 'paintFormXObjectEnd' }
  | { op: 'transform' | 'setTextMatrix' | 'paintFormXObjectBegin'; matrix: Matrix }
  | {
      op:
        | 'setCharSpacing'
        | 'setWordSpacing'
        | 'setHScale'
        | 'setLeading'
        | 'setTextRenderingMode'
        | 'setTextRise'
        | 'setLineWidth'
        | 'setFillAlpha'
      value: number
    }
  | { op: 'moveText' | 'setLeadingMoveText'; x: number; y: number }
  | { op: 'setFont'; font: string; size: number }
  | { op: 'setFillColour' | 'setStrokeColour'; colour: string }
  | { op: 'showText'; glyphs: readonly (RawGlyph | number)[] }
  /** `data` is a list of commands: 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close. */
  | { op: 'path'; paint: 'fill' | 'stroke' | 'both' | 'none'; data: readonly number[] }
  | { op: 'picture'; id: string; width: number; height: number }

/** A font, as far as it says where its glyphs stand. */
export interface RawFont {
  name: string
  vertical: boolean
  /** Text space of a glyph's width: 0.001, but for fonts that say otherwise. */
  scale: number
  /** Width, and the offset of the origin, of a glyph set vertically; thousandths of an em. */
  verticalMetrics?: readonly [number, number, number]
}

/** The pixels of a picture: `channels` bytes each, in RGB, RGBA or grey. */
export interface RawPixels {
  width: number
  height: number
  channels: 1 | 3 | 4
  data: Uint8Array
}

/** A picture's pixels, decoded, by the name that its operator uses. */
export interface RawPicture {
  id: string
  pixels: RawPixels
}

/** A page before anything of it is understood. */
export interface RawPage {
  /** How many pages the file has. */
  pages: number
  /** The crop box: left, bottom, right, top in points (1/72 inch), y upwards. */
  view: readonly [number, number, number, number]
  /** Degrees, clockwise. */
  rotate: number
  operators: readonly RawOperator[]
  fonts: Readonly<Record<string, RawFont>>
  pictures: readonly RawPicture[]
}
