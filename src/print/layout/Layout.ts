import type { Mark, Photo } from '../../story/types.ts'
import type { PrintFinding } from '../types.ts'
import type { TextStyle } from '../templates/types.ts'

/**
 * A page with the place of everything on it, as plain data. The PDF and the IDML are both made from
 * it.
 */
export interface Layout {
  /**
   * In reading order. Of each item: its frame, head, pictures with their captions, body. Masthead
   * and folio come last.
   */
  frames: readonly Frame[]
  fit: readonly ItemFit[]
  findings: readonly PrintFinding[]
  /** The share of the room for items on which none stands, 0 to 1. */
  white?: number
}

/** How one item fits. */
export interface ItemFit {
  item: string
  /**
   * Lines of running text that are too many (above 0, to be cut) or for which there still is room
   * (below 0).
   */
  lines: number
  /** Where it stands, in millimetres from the trimmed page's top left. */
  area: Area
}

/** Millimetres from the top left of the trimmed page. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** Anything that stands on a page. */
export type Frame = TextFrame | PictureFrame | ShapeFrame

interface Framed {
  /** Unique on the page and stable through re-exports: `item-3/body`, `item-3/photo-12/caption`. */
  id: string
  /** `Placed.name`, or `page` for masthead and folio. */
  item: string
  area: Area
}

/** Text that flows through one frame, in one or more columns. */
export interface TextFrame extends Framed {
  type: 'text'
  part: 'masthead' | 'folio' | 'head' | 'body' | 'caption' | 'box'
  columns: number
  /** Between its columns, in millimetres. */
  gutter: number
  /** Characters stand one under the other, lines run from right to left. */
  vertical: boolean
  align: 'top' | 'middle' | 'bottom'
  paragraphs: readonly Paragraph[]
}

/** A picture, cropped to its frame. */
export interface PictureFrame extends Framed {
  type: 'picture'
  photo: Photo
  /** The part of the original that shows, in pixels of the upright picture. */
  crop: Area
  /** Pixels per inch of the original at the placed size. */
  ppi: number
  alt: string
}

/** A box's edge or a line between items. Weights are points. */
export interface ShapeFrame extends Framed {
  type: 'shape'
  part: 'box' | 'rule'
  /** 0: no line. */
  stroke: number
  colour: 'black' | 'accent'
  /** Percent of black inside. */
  tint: number
}

/** A paragraph in the style of its role. */
export interface Paragraph {
  style: TextStyle
  runs: readonly Run[]
  /** Only where the editor set it. */
  align?: 'left' | 'center' | 'right' | 'justify'
  direction?: 'rtl'
  /** Steps of indentation from the left. */
  indent?: number
  /** Points; only of display lines that were fitted to their width. */
  size?: number
  /** How it stands in its frame, in points. */
  set: {
    leading: number
    /** From the paragraph before, edge to edge; 0 for the first. */
    gap: number
    lines: number
    /**
     * Its whole height, for a paragraph that does not break over columns and stands in the middle
     * of whole lines; otherwise 0.
     */
    height: number
    /** Whether it must stay in one column with the start of the next paragraph. */
    keepWithNext: boolean
  }
}

/** A paragraph before it is measured. */
export type Text = Omit<Paragraph, 'set'>

/** Words of one look within a paragraph. */
export interface Run {
  text: string
  marks: readonly Mark[]
  /**
   * Its style where this differs from the paragraph's: a credit in front of a story or after a
   * caption.
   */
  style?: TextStyle
}
