import type { Paragraph } from '../layout/Layout.ts'

/**
 * The styles that are headings for screen readers: headlines have the first level, headings inside
 * a story the second.
 */
const LEVELS: Partial<Record<Paragraph['style'], 1 | 2>> = {
  'headline-lead': 1,
  'headline-second': 1,
  'headline-brief': 1,
  'box-title': 1,
  subhead: 2,
}

/**
 * Gives the levels of a page's headings, called in reading order. The first heading of a page has
 * the first level, whatever its style, because levels may not be skipped (PDF/UA-1, 7.4.2).
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
