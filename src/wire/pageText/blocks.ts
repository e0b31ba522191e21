/** A block: what was set as one piece. A paragraph, a heading, a marked item, a caption, a source line. */

import { endsSentence, hasFullStop, ordinalLength } from './marks.ts'
import { joinLines } from './joinLines.ts'
import type { Line } from './lines.ts'
import type { Opening } from './openings.ts'
import type { Strip } from './strip.ts'

/** `point`: a heading with an ordinal (第一，). `marked`: opens with ◆ or its kin. `credit`: a picture's credit, alone. */
export type BlockKind =
  'paragraph' | 'heading' | 'point' | 'marked' | 'source' | 'credit' | 'byline' | 'furniture'

export interface Block {
  kind: BlockKind
  strip: Strip
  /** Hyphens taken off at line ends. */
  hyphens: Strip
  lines: number
  /** The width of the column at the block's beginning and at its end, in em. */
  headWidth: number
  tailWidth: number
  /** The widest line. */
  width: number
  /** Ends a sentence. */
  ends: boolean
  blankBefore: boolean
  vertical: boolean
  opening?: Opening
}

const LONGEST_POINT = 60

/** The block that the lines make. */
export const blockOf = (kind: BlockKind, lines: readonly Line[], opening: Opening | undefined): Block => {
  const { strip, hyphens } = joinLines(lines.map((line) => line.strip))
  const widths = lines.map((line) => line.width)
  const inner = widths.length > 1 ? widths.slice(0, -1) : widths
  const isPoint = kind === 'paragraph' && ordinalLength(strip.text) > 0 && isShortTitle(strip.text)
  return {
    kind: isPoint ? 'point' : kind,
    strip,
    hyphens,
    lines: lines.length,
    headWidth: Math.max(...inner.slice(0, 3)),
    tailWidth: Math.max(...inner.slice(-3)),
    width: widths.reduce((widest, width) => Math.max(widest, width), 0),
    ends: endsSentence(strip.text),
    blankBefore: lines[0]?.blankBefore ?? false,
    vertical: lines.length === 1 && lines[0]?.vertical === true,
    ...(opening ? { opening } : {}),
  }
}

const isShortTitle = (text: string): boolean =>
  text.length <= LONGEST_POINT && !hasFullStop(text) && !endsSentence(text)
