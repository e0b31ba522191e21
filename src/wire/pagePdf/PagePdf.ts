import type { PageText } from '../pageText/types.ts'
import type { RawPixels } from './open/RawPage.ts'
import type { Area } from './marks/Mark.ts'

/** A picture of a page, with all that is needed to make a file of it. */
export interface PagePicture {
  /** Where it is printed: points from the top left of the page. */
  area: Area
  /** The part of it that is seen, in shares of its sides, before it is turned. */
  crop: Area
  turn: 0 | 90 | 180 | 270
  mirrored: boolean
  pixels: RawPixels
  /** The JPEG files of the PDF that have its measures: one of them is most likely the picture. */
  files: readonly Uint8Array[]
}

/** A story, box or photo at its place on the page. */
export interface PageItem {
  kind: 'article' | 'sidebar' | 'photo'
  /** Of `stories`, `sidebars` or `captions`. */
  index: number
  role: 'lead' | 'second' | 'brief' | 'box' | 'picture'
  /** How many of the page's columns it takes up. */
  columns: number
  area: Area
}

/** What a page's PDF was read as: as from its text, and besides where everything is printed. */
export interface PagePdf extends PageText {
  /** The page's text, block after block: what the offsets of `pieces` and `leftovers` count in. */
  text: string
  /** The page's measures in points. */
  width: number
  height: number
  /** Where on the page each field is printed, by its path as in `pieces`. */
  places: ReadonlyMap<string, Area>
  /** The picture of each of `captions`, by its index; a caption may have none. */
  pictures: ReadonlyMap<number, PagePicture>
  /** In reading order. */
  items: PageItem[]
  /** What the page prints of itself: its number and date, as far as they were found. */
  folio: { number: string; date: string; section: string }
}
