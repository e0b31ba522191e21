import type { Area, Picture, Shape } from '../marks/Mark.ts'
import type { PageBlock } from './PageBlock.ts'

/** A page taken apart into blocks, with what is drawn between them. */
export interface Layout {
  width: number
  height: number
  blocks: PageBlock[]
  pictures: readonly Picture[]
  panels: readonly Shape[]
  /** Horizontal rules. */
  rules: readonly Area[]
  /** The type of the page's text: size in points, and font. */
  text: { size: number; font: string }
}
