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

/** The width of a column as a range, in em: a short paragraph does not show the exact width. */
export interface Measure {
  least: number
  most: number
}

/** Lines that belong together: a paragraph, a heading, a marked item, a caption, a source line. */
export interface Block {
  kind: BlockKind
  strip: Strip
  /** The hyphens that were removed at line ends. */
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
 * Makes a block of its lines. `opening` is what opens a story at the first line, if anything does.
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

/** How much shorter than its column the first line may be, in em: an indent and a hanging mark. */
const INDENT = 2.5
/** How much the widths of two lines of one column may differ, in em. */
const TOLERANCE = 1.25

/**
 * The width of the column in which these lines were set. The first line may be indented and the
 * last may end early, so both count less than the others.
 *
 * @param inner the widths of the lines in between; `widths` has those of all lines
 */
const measureOf = (inner: readonly number[], widths: readonly number[]): Measure => {
  const least = Math.max(...inner)
  if (widths.length === 1) return { least, most: Infinity }
  const widest = Math.max(least, ...widths)
  return widths.length === 2
    ? { least: widest, most: Math.max(least + INDENT, widest) }
    : { least, most: least }
}

/** Whether two columns certainly have different widths. */
export const differs = (one: Measure, other: Measure): boolean =>
  one.least > other.most + TOLERANCE || other.least > one.most + TOLERANCE

const isShortTitle = (text: string): boolean =>
  text.length <= LONGEST_POINT && !hasFullStop(text) && !endsSentence(text)

/** The hyphens that were removed from these blocks at line ends; none for `undefined`. */
export const hyphensOf = (blocks: readonly (Block | undefined)[]): Strip[] =>
  blocks.flatMap((block) => block?.hyphens ?? [])
