import { mayHead } from './mayHead.ts'
import type { Surroundings } from './PageLines.ts'
import { fillOf, leastOf, median, overflowOf, widest } from '../lines/fill.ts'
import type { Line } from '../lines/Line.ts'
import { BOX_NAME, endsSentence, isQuoted } from '../text/marks.ts'

/** An indent of two em, with what squeezed punctuation may add. */
const INDENT = 2.75
/** The first line of a paragraph is shorter than the second by at least this much, in em. */
const INDENTED = 1.75
/** What punctuation hung out at the end of a line adds to its width, in em. */
const HANGING = 1.25
/**
 * A line with a comma, or right under a subhead, is seldom a heading: only when it is shorter than
 * this share of its column.
 */
const DOUBTFUL = 0.6
/**
 * The same share for Latin text, whose lines are ragged: a long word may have gone to the next
 * line.
 */
const RAGGED = 0.7

/**
 * Whether the line at `index`, which does not continue the one before, is a heading inside the
 * page. There are no fonts to tell by, but a heading has a length of its own, while the lines under
 * it fill their column. So a heading is well short of its column, or wider than it, or stands over
 * the first line of a paragraph. A first line itself is no shorter than its indent (two em) and
 * what could not be broken at its end (a number, a character before 。) explain.
 *
 * @param heads lines already known to be headings
 * @param afterHeading whether the line before is a subhead
 */
export const isHeading = (
  index: number,
  { lines, standsOff, stands }: Surroundings,
  { heads, afterHeading }: { heads: ReadonlySet<number>; afterHeading: boolean },
): boolean => {
  const line = lines[index]
  if (!line || !mayHead(line)) return false
  const { text } = line.strip
  const ends = (i: number): boolean => i >= lines.length || standsOff(i) || heads.has(i)
  if (isQuoted(text) || ends(index + 1) || stands(index + 1)) return true
  if (line.blankBefore && BOX_NAME.test(text)) return true
  const below = linesBelow(index, lines, ends)
  if (runsInto(text, below[0]?.strip.text ?? '')) return false
  const above = lines.slice(Math.max(0, index - 3), index)
  return isSetAsHeading(line, { below, above, afterHeading }) || isOverIndent(index, lines, ends)
}

/** The lines around one that tell its column. */
interface Neighbours {
  below: readonly Line[]
  above: readonly Line[]
  afterHeading: boolean
}

const isSetAsHeading = (line: Line, { below, above, afterHeading }: Neighbours): boolean => {
  const [first, second] = below
  if (!first) return true
  const stopped = endsSentence(first.strip.text)
  const near = below.slice(0, stopped ? 4 : 2)
  // In a paragraph of two lines the first may be indented, so the lines above count as well.
  const unsure = below.length === 1 || (below.length === 2 && endsSentence(second?.strip.text ?? ''))
  const column = columnOf(near, unsure ? above : [], leastOf)
  if (line.width + overflowOf(first) < shortOf(column, line.strip.text, afterHeading)) return true
  if (/[，,]/.test(line.strip.text)) return false
  if (line.blankBefore && !stopped && second && isIndented(first, second)) return true
  // The last line of a paragraph does not show the width of its column.
  if (stopped && below.length === 1) return false
  const filled = columnOf(near, unsure ? above : [], fillOf)
  return line.blankBefore
    ? line.width > filled + HANGING
    : line.width > Math.max(filled, widest(above.map(fillOf))) + INDENT
}

type Measured = (line: Line) => number

/**
 * The width of the column, which the lines below fill. The lines above count if they may be in the
 * same column.
 */
const columnOf = (below: readonly Line[], above: readonly Line[], measured: Measured): number => {
  const width = widest(below.map(measured))
  const over = widest(above.map(measured))
  return over <= width + INDENT ? Math.max(width, over) : width
}

/**
 * How many lines around a line are looked at for its column's width, and how many full ones
 * suffice.
 */
const AROUND = 7
const ENOUGH = 3

/**
 * Whether the line below is the first of a paragraph, going by the width of the full lines around.
 * If so, the line at `index` does not belong to that paragraph.
 */
const isOverIndent = (index: number, lines: readonly Line[], ends: (index: number) => boolean): boolean => {
  const [first, second] = [lines[index + 1], lines[index + 2]]
  const text = lines[index]?.strip.text ?? ''
  if (!first || !second || endsSentence(first.strip.text) || /[，,]/.test(text) || isLatin(text)) return false
  const whole = wholeLines(index, lines, ends)
  if (whole.length < ENOUGH) return false
  // The column's width lies between these two, since punctuation may be squeezed; the indent must
  // fit both.
  const [least, most] = [median(whole.map(leastOf)), median(whole.map(({ width }) => width))]
  const end = first.width + overflowOf(second)
  return most - end >= INDENTED && least - end <= INDENT && (lines[index]?.width ?? 0) <= most + HANGING
}

/** The lines around one that are neither the first nor the last of their paragraph. */
const wholeLines = (index: number, lines: readonly Line[], ends: (index: number) => boolean): Line[] => {
  const whole: Line[] = []
  const take = (i: number): void => {
    const [last, line] = [lines[i - 1], lines[i]]
    if (last && line && !endsSentence(last.strip.text) && !endsSentence(line.strip.text)) whole.push(line)
  }
  for (let i = index + 2; i <= index + AROUND && i < lines.length && !ends(i); i += 1) take(i)
  for (let i = index - 1; i > 0 && i >= index - AROUND && !ends(i); i -= 1) take(i)
  return whole
}

/** Whether a line is the first of a paragraph: shorter than the next by just an indent. */
const isIndented = (first: Line, second: Line): boolean => {
  const short = fillOf(second) - first.width - overflowOf(second)
  return short >= INDENTED && short <= INDENT
}

/**
 * Up to four lines below, as far as they surely belong together: not past an empty line after a
 * full stop.
 */
const linesBelow = (index: number, lines: readonly Line[], ends: (index: number) => boolean): Line[] => {
  const below: Line[] = []
  for (let i = index + 1; i <= index + 4 && !ends(i); i += 1) {
    const line = lines[i]
    const last = below.at(-1)
    if (!line || (last && line.blankBefore && endsSentence(last.strip.text))) break
    below.push(line)
  }
  return below
}

/**
 * Whether the next line goes on with this one's sentence: in lower case, or by ending it within a
 * few characters (政。).
 */
const runsInto = (text: string, next: string): boolean =>
  isLatin(text) ? /^[a-z]/.test(next) : /^.{0,5}[。；！？]/.test(next) || /^.?[，、）」』》]/.test(next)

/** The width below which a line is short enough to be a heading. */
const shortOf = (column: number, text: string, afterHeading: boolean): number => {
  if (afterHeading || /[，,]/.test(text)) return column * DOUBTFUL
  return isLatin(text) ? column * RAGGED : column - INDENT
}

const isLatin = (text: string): boolean => /^[^\u2e80-\uffee]*$/.test(text)
