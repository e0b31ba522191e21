import type { Locale } from '../../story/types.ts'
import type { Role } from '../Role.ts'

/**
 * Everything that a page's look depends on, as data: a newsroom adds its own with `printing({
 * templates })`. Measures are millimetres unless they say points.
 */
export interface Template {
  key: string
  name: { 'zh-Hant': string; 'zh-Hans': string; en: string }
  /** The trimmed page. */
  page: { width: number; height: number }
  bleed: number
  margins: { top: number; right: number; bottom: number; left: number }
  /** The grid on which items are placed. */
  columns: number
  gutter: number
  /** Between two items one above the other. */
  gap: number
  /** Height of the band with the publication's name, date and page number, above the items. */
  folioHeight: number
  /** The width in columns of an item of each role, when the editor chose none. */
  defaultColumns: Record<Role, number>
  /** Width of one column of running text, in columns of the grid. */
  textColumn: number
  /** Roles whose headline stands upright at the left of its text, one character under the other. */
  sideHeads: readonly Role[]
  /**
   * Font families; each character is set in the first that has it. Static TrueType files
   * (docs/adr/0012).
   */
  fonts: FontSet
  /** Families for pages in another language than the template's own. */
  fontsIn?: Readonly<Record<Locale, FontSet>>
  type: Readonly<Record<TextStyle, TypeSpec>>
  pictures: PictureSettings
  colour: ColourSettings
}

/** The two kinds of type on a page. */
export type Family = 'serif' | 'sans'

/** The font families of each kind, in the order in which they are tried. */
export type FontSet = Readonly<Record<Family, readonly string[]>>

/** The requirements for printed pictures. */
export interface PictureSettings {
  /**
   * Pixels per inch at the placed size: below `blockPpi` the page is refused, below `warnPpi` there
   * is a warning.
   */
  warnPpi: number
  blockPpi: number
  /** Pixels per inch to which larger pictures are scaled down for the PDF. */
  ppi: number
  colour: 'cmyk' | 'rgb'
  /** JPEG quality, 1 to 100. */
  quality: number
  /** The least share of a picture that must stay when it is cropped to fill the page, 0 to 1. */
  minShown: number
}

/** The press's colours. */
export interface ColourSettings {
  /** Path of the printer's ICC profile; absent: the one inside sharp, which is for no press. */
  profile?: string
  /**
   * The name of the printing condition in the PDF's output intent, as the printer calls it. Absent:
   * what the profile says of itself. It counts only with a `profile`.
   */
  condition?: string
  /** Percent, sum of the four plates. */
  inkLimit: number
  /** Of kickers, marks and lines, in percent of each plate. */
  accent: readonly [c: number, m: number, y: number, k: number]
}

/** The roles of text on a page; the names of the paragraph styles in every format. */
export type TextStyle =
  | 'masthead'
  | 'folio'
  | 'kicker'
  | 'headline-lead'
  | 'headline-second'
  | 'headline-brief'
  | 'deck'
  | 'lede'
  | 'body'
  | 'subhead'
  | 'quotation'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'box-title'
  | 'box-quote'
  | 'box-work'
  | 'box-gloss'
  | 'box-intro'
  | 'box-point'
  | 'box-item'
  | 'box-body'
  | 'box-source'
  | 'correction'

/** How a role of text is set. */
export interface TypeSpec {
  family: Family
  weight: 400 | 700 | 900
  /** Points. */
  size: number
  /** Points from one baseline to the next. */
  leading: number
  align?: 'justify' | 'left' | 'center' | 'right'
  /** Of the first line, in em. */
  indent?: number
  /** Before the paragraph, in points. */
  above?: number
  colour?: 'black' | 'accent' | 'white'
}
