import { leastOf, median, overflowOf, widest } from '../lines/fill.ts'
import type { Line } from '../lines/Line.ts'
import { endsOpen, endsSentence, isQuoted } from '../text/marks.ts'
import { NARROW } from './isPictureText.ts'
import { columnOf, type OpenBlock } from './OpenBlock.ts'
import type { PageLines } from './PageLines.ts'

/**
 * A line at least this much shorter than its column, in em, ended where its paragraph ends.
 * Squeezed or hanging punctuation explains smaller differences.
 */
const SHORT = 2
/** The indent makes a first line at least this much shorter than its column, in em. */
const INDENTED = 1.25
/**
 * A difference larger than what a number that cannot be broken leaves empty at a line end, in em.
 */
const LONGER = 3.5

/** Whether line `i` continues the open block that ends right before it. */
export const goesOn = (i: number, open: OpenBlock, page: PageLines): boolean => {
  const line = page.lines[i]
  const last = page.lines[i - 1]
  if (!line || !last || startsForSure(i, open, page)) return false
  if (open.kind === 'source') return endsOpen(last.strip.text)
  if (endsSentence(last.strip.text)) return goesOnAfterStop(i, open, page)
  if (endsOpen(last.strip.text)) return true
  // The first line of an item that continues fills its column, so no later line is much longer.
  if (open.kind === 'marked' && line.width > last.width + LONGER) return false
  if (page.role(i) === 'ordinal' && countsOn(line, open, page)) return false
  return !(open.kind === 'marked' && line.blankBefore && isShort(i - 1, open, page))
}

/** Whether a line with an ordinal is the next point, not the middle of a sentence. */
const countsOn = (line: Line, open: OpenBlock, page: PageLines): boolean =>
  line.blankBefore || open.kind === 'marked' || page.role(open.first) === 'ordinal'

const startsForSure = (i: number, open: OpenBlock, page: PageLines): boolean => {
  const last = page.lines[i - 1]
  const stopped = last === undefined || endsSentence(last.strip.text)
  const role = page.role(i)
  if (role === 'marked' || role === 'source' || role === 'furniture' || page.heads.has(i)) return true
  if (role === 'byline') return stopped || page.lines[i]?.blankBefore === true
  if (role === 'credit' && last && endsOpen(last.strip.text)) return false
  if (role === 'credit') return stopped || open.kind === 'marked' || columnOf(open, page) <= NARROW
  const opening = page.opening(i)
  if (opening?.by === 'house') return true
  return opening?.by === 'dateline' && (stopped || open.end - open.first < 2)
}

/**
 * Whether the paragraph continues although the line before ends a sentence: only when that line
 * filled its column and this one is not indented.
 */
const goesOnAfterStop = (i: number, open: OpenBlock, page: PageLines): boolean => {
  const line = page.lines[i]
  const before = page.lines[i - 2]
  if (!line || page.role(i) === 'ordinal' || isQuoted(line.strip.text)) return false
  if (line.indent >= 1 && line.indent > (page.lines[i - 1]?.indent ?? 0)) return false
  // Where an empty line follows every line, an empty line means nothing.
  const leaded =
    page.lines[i - 1]?.blankBefore === true && i - 2 >= open.first && !endsSentence(before?.strip.text ?? '')
  if (line.blankBefore && !leaded) return false
  return !isShort(i - 1, open, page) && !isFirstLine(i, open, page)
}

/**
 * Whether the line is shorter than its column. The block's lines before it and the two lines after
 * it tell the column's width.
 */
export const isShort = (i: number, open: OpenBlock, page: PageLines): boolean => {
  const before = page.lines.slice(Math.max(open.first, i - 3), i)
  const column = widest([...before, ...linesAfter(i, page)].map(({ width }) => width))
  return (page.lines[i]?.width ?? 0) < column - SHORT
}

/**
 * Whether the line is shorter than its column by an indent. The two lines after it, or else the
 * block's lines before it, tell the column's width.
 */
const isFirstLine = (i: number, open: OpenBlock, page: PageLines): boolean => {
  const line = page.lines[i]
  const after = linesAfter(i, page)
  const [next] = after
  if (!line || !next || endsSentence(line.strip.text)) return false
  if (line.width <= widest(after.map(({ width }) => width)) - INDENTED) return true
  const column = median(page.lines.slice(Math.max(open.first + 1, i - 4), i).map(leastOf))
  return line.width + overflowOf(next) <= column - INDENTED
}

/**
 * The two lines after line `i`, fewer where another column may begin: at an empty line after a full
 * stop.
 */
const linesAfter = (i: number, page: PageLines): Line[] => {
  const after: Line[] = []
  for (let k = i + 1; k <= i + 2; k += 1) {
    const line = page.lines[k]
    const stopped = after.length > 0 && endsSentence(page.lines[k - 1]?.strip.text ?? '')
    if (!line || page.standsOff(k) || page.heads.has(k) || (stopped && line.blankBefore)) break
    after.push(line)
  }
  return after
}
