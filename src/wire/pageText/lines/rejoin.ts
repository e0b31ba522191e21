import { median } from './fill.ts'
import { widthOf } from '../text/ink.ts'
import type { Line } from './Line.ts'
import { endsSentence, markAt, sourceLabelAt } from '../text/marks.ts'
import { joinStrips } from '../text/Strip.ts'

/** How much wider than its column a line may be, in em, because its punctuation was squeezed. */
const SQUEEZED = 1.5
/** How much narrower a full line may be, in em, because a word could not be broken. */
const SLACK = 0.5
/** How many lines on either side are looked at for the width of the column. */
const NEIGHBOURS = 4
/** The most pieces of one line. */
const MOST = 12

const MARKS = /[。，、；：！？．「」『』（）《》]/g
/** Punctuation that is never a printed line by itself. */
const LONE = /^[。，、；：！？．」』）》〉]{1,3}$/
const OPENS = /^[「『（《〈]/
/** A sentence continues after one of these. */
const PAUSES = /[，、；：]$/
/** Closing marks, which take less than their square when an opening mark follows. */
const CLOSES = /[。！？」』）》]$/
const TWICE = /[。！？]」$/
/** An indent of two em, with what squeezed punctuation may add. */
const INDENT = 2.75
/** A line of one word in quotation marks. */
const QUOTED = /^「[^」。！？]{1,6}」$/

/**
 * Puts printed lines together again that extraction broke. Punctuation is set closer than its
 * square (」 before 「, or a comma squeezed so that a line fits), and pdftotext -raw takes a
 * character that starts left of where the last one ended for a new line. The pieces of one line
 * together fill the column; two whole lines would be wider. A page without a certain piece is left
 * as it is.
 */
export const rejoin = (lines: readonly Line[]): Line[] => {
  if (!lines.some((_, i) => isSurePiece(lines, i))) return [...lines]
  const whole: Line[] = []
  let i = 0
  while (i < lines.length) {
    const end = endOfLine(lines, i, whole)
    const first = lines[i]
    if (first) whole.push(end > i + 1 ? joined(first, lines.slice(i, end)) : first)
    i = end
  }
  return whole
}

/**
 * Whether the line is certainly a piece of a broken line: a comma or a full stop alone, or the
 * first few words of a quotation above a longer line.
 */
const isSurePiece = (lines: readonly Line[], i: number): boolean => {
  const [last, line, next] = [lines[i - 1], lines[i], lines[i + 1]]
  if (!line || line.vertical) return false
  if (LONE.test(line.strip.text)) return true
  if (!last || !next || !CLOSES.test(last.strip.text) || !/^「[^」]+$/.test(line.strip.text)) return false
  // The line below may be a piece as well, with the rest of it on the line after.
  const rest = isBrokenBefore(lines, i + 2) ? (lines[i + 2]?.width ?? 0) : 0
  return line.width * 2 < next.width && last.width + line.width <= next.width + rest + SQUEEZED
}

const joined = (first: Line, pieces: readonly Line[]): Line => {
  const strip = joinStrips(pieces.map((piece) => piece.strip))
  return { ...first, strip, width: widthOf(strip.text) }
}

/** One past the last piece of the line that starts at `i`. */
const endOfLine = (lines: readonly Line[], i: number, before: readonly Line[]): number => {
  let end = i + 1
  if (!isBrokenBefore(lines, end)) return end
  const column = columnAt(lines, i, before)
  let width = lines[i]?.width ?? 0
  while (end < lines.length && end - i < MOST && isBrokenBefore(lines, end)) {
    const next = width + (lines[end]?.width ?? 0)
    // A lone comma belongs to the line before it, whatever the column.
    if (next > column + squeezedIn(lines.slice(i, end + 1)) && !LONE.test(textAt(lines, end))) break
    if (startsAnew(lines, end, { column, filled: next })) break
    width = next
    end += 1
  }
  return end
}

/** How much wider than its column a line of these pieces may be: each mark can lose half an em. */
const squeezedIn = (pieces: readonly Line[]): number =>
  Math.max(SQUEEZED, pieces.reduce((sum, { strip }) => sum + (strip.text.match(MARKS)?.length ?? 0), 0) / 2)

/**
 * Whether line `at` begins something new although the line before ends with a closing mark: text
 * under a heading in quotation marks, or a subhead or paragraph after 。」. It does not when the
 * pieces together fill the column, unless the piece is as long as a paragraph's first line.
 */
const startsAnew = (
  lines: readonly Line[],
  at: number,
  { column, filled }: { column: number; filled: number },
): boolean => {
  const [before, after] = [textAt(lines, at - 1), textAt(lines, at)]
  const isFull = filled >= column - SLACK
  if (QUOTED.test(before)) return !isFull
  if (!TWICE.test(before) || OPENS.test(after) || LONE.test(after)) return false
  return !isFull || (lines[at]?.width ?? 0) >= column - INDENT
}

const textAt = (lines: readonly Line[], i: number): string => lines[i]?.strip.text ?? ''

/**
 * Whether line `at` and the line before may be pieces of one line: it breaks at a mark that stands
 * alone, or after a mark that takes less than its square. After a bare full stop the next paragraph
 * may begin, so the lines are kept apart.
 */
const isBrokenBefore = (lines: readonly Line[], at: number): boolean => {
  const [last, line] = [lines[at - 1], lines[at]]
  if (!last || !line || line.blankBefore || line.indent > 0 || last.vertical || line.vertical) return false
  const [before, after] = [last.strip.text, line.strip.text]
  // A caption's mark, a source line and ——《…》 each begin a line of their own.
  if (markAt(after, 0) || sourceLabelAt(after, 0) > 0) return false
  if (/^[—–―]/.test(before) || /^[—–―]{2}/.test(after)) return false
  if (TWICE.test(before) && !endsSentence(after)) return true
  if (LONE.test(before) || LONE.test(after) || PAUSES.test(before) || QUOTED.test(before)) return true
  return CLOSES.test(before) && OPENS.test(after)
}

/**
 * The width of the column around line `i`: the median of the lines before it or of those after it,
 * whichever is wider, since two columns may meet here.
 */
const columnAt = (lines: readonly Line[], i: number, before: readonly Line[]): number => {
  const below = lines.slice(i + 1, i + 1 + MOST)
  const whole = below.filter((_, k) => !isBrokenBefore(lines, i + 1 + k) && !isBrokenBefore(lines, i + 2 + k))
  const near = [before.slice(-NEIGHBOURS), whole.slice(0, NEIGHBOURS), below.slice(0, NEIGHBOURS)]
  return Math.max(...near.map((some) => median(some.map(({ width }) => width))))
}
