import { endsSentence, hasFullStop, isRemark, ordinalLength } from '../text/marks.ts'
import { joinLines } from './joinLines.ts'
import type { Line } from '../lines/Line.ts'
import type { Opening } from '../words/openingOf.ts'
import type { Strip } from '../text/Strip.ts'

/**
 * What a block is. `point`: a heading with an ordinal (第一，). `marked`: opens with ◆ or its kin.
 * `credit`: a picture's credit, alone. `furniture`: the page's own, such as its number.
 */
export type BlockKind =
  'paragraph' | 'heading' | 'point' | 'marked' | 'source' | 'credit' | 'byline' | 'furniture'

/**
 * The width of a column, in em, as a least and a most: a short paragraph does not tell it exactly.
 */
export interface Measure {
  least: number
  most: number
}

/** What was set as one piece: a paragraph, a heading, a marked item, a caption, a source line. */
export interface Block {
  kind: BlockKind
  strip: Strip
  /** The hyphens taken off at line ends. */
  hyphens: Strip
  lines: number
  /** The column's width where the block begins and where it ends, as far as its lines show. */
  head: Measure
  tail: Measure
  /** The width of its widest line, in em. */
  width: number
  /** Whether it ends a sentence, or is a remark in brackets. */
  ends: boolean
  blankBefore: boolean
  vertical: boolean
  opening?: Opening
}

/** The most characters of a heading with an ordinal; a longer one is a paragraph. */
const LONGEST_POINT = 60

/**
 * The block that some lines make. `opening` is what opens a story at its first line, if anything.
 */
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
    head: measureOf(inner.slice(0, 3), widths),
    tail: measureOf(inner.slice(-3), widths),
    width: widths.reduce((widest, width) => Math.max(widest, width), 0),
    ends: endsSentence(strip.text) || isRemark(strip.text),
    blankBefore: lines[0]?.blankBefore ?? false,
    vertical: lines.length === 1 && lines[0]?.vertical === true,
    ...(opening ? { opening } : {}),
  }
}

/** By how much the first line may be short of its column: an indent, with punctuation hung out. */
const INDENT = 2.5
/** By how much two widths may differ in one column. */
const TOLERANCE = 1.25

/**
 * The width of the column that lines were set to. The last line tells little, since it may end
 * early, and the first one may be indented.
 *
 * @param inner the lines that tell the width; `widths` are those of every line
 */
const measureOf = (inner: readonly number[], widths: readonly number[]): Measure => {
  const least = Math.max(...inner)
  if (widths.length === 1) return { least, most: Infinity }
  const widest = Math.max(least, ...widths)
  return widths.length === 2
    ? { least: widest, most: Math.max(least + INDENT, widest) }
    : { least, most: least }
}

/** Whether two columns are surely of different width. */
export const differs = (one: Measure, other: Measure): boolean =>
  one.least > other.most + TOLERANCE || other.least > one.most + TOLERANCE

const isShortTitle = (text: string): boolean =>
  text.length <= LONGEST_POINT && !hasFullStop(text) && !endsSentence(text)

/** The hyphens that some blocks lost at line ends. Blocks that are not there have none. */
export const hyphensOf = (blocks: readonly (Block | undefined)[]): Strip[] =>
  blocks.flatMap((block) => block?.hyphens ?? [])
