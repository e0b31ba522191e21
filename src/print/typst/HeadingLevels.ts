import type { Paragraph } from '../layout/Layout.ts'

/**
 * Styles that are headings to a reader who listens: headlines of the first level, what stands
 * inside of the second.
 */
const LEVELS: Partial<Record<Paragraph['style'], 1 | 2>> = {
  'headline-lead': 1,
  'headline-second': 1,
  'headline-brief': 1,
  'box-title': 1,
  subhead: 2,
}

/**
 * The level of each heading of a page, in the order in which they are read. A heading of the second
 * level has one of the first before it, or is one itself (PDF/UA-1, 7.4.2).
 */
export class HeadingLevels {
  #seen = false

  /** The level of a paragraph; 0 for one that is no heading. */
  of({ style }: Paragraph): number {
    const level = LEVELS[style] ?? 0
    if (level === 0) return 0
    const given = this.#seen ? level : 1
    this.#seen = true
    return given
  }
}
