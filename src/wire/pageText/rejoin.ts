/**
 * Printed lines that extraction broke. Punctuation is set closer than its square (」 before 「, a comma squeezed so that a line fits),
 * and pdftotext -raw takes a character that starts left of where the last one ended for a new line. The pieces of one line fill
 * the column together; two lines are wider than it.
 */

import { median } from './fill.ts'
import { widthOf } from './ink.ts'
import type { Line } from './lines.ts'
import { markAt, sourceLabelAt } from './marks.ts'
import { joinStrips } from './strip.ts'

/** Punctuation squeezed into a line makes it wider than its column, in em. */
const SQUEEZED = 1.5
/** Less than its column a line may be, for what could not be broken. */
const SLACK = 0.5
/** The lines by which a column is known, on either side. */
const NEIGHBOURS = 4
/** Pieces of one line. */
const MOST = 12

const LONE = /^[。，、；：！？．」』）》〉]{1,3}$/
const OPENS = /^[「『（《〈]/
/** What no line ends with before its column does. */
const PAUSES = /[，、；：]$/
/** What is set closer than its square before an opening mark. */
const CLOSES = /[。！？」』）》]$/
/** A word in quotation marks, no more. */
const QUOTED = /^「[^」。！？]{1,6}」$/

/** The lines, with the pieces of each put together again; only on a page where a comma or a full stop stands alone, which none is set so. */
export const rejoin = (lines: readonly Line[]): Line[] => {
  if (!lines.some((line) => !line.vertical && LONE.test(line.strip.text))) return [...lines]
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

const joined = (first: Line, pieces: readonly Line[]): Line => {
  const strip = joinStrips(pieces.map((piece) => piece.strip))
  return { ...first, strip, width: widthOf(strip.text) }
}

/** One past the last piece of the line that starts at `i`. */
const endOfLine = (lines: readonly Line[], i: number, before: readonly Line[]): number => {
  let end = i + 1
  if (!isBroken(lines, end)) return end
  const column = columnAt(lines, i, before)
  let width = lines[i]?.width ?? 0
  while (end < lines.length && end - i < MOST && isBroken(lines, end)) {
    const next = width + (lines[end]?.width ?? 0)
    // A lone comma belongs to the line before it, whatever the column.
    if (next > column + SQUEEZED && !LONE.test(textAt(lines, end))) break
    // A word in quotation marks may be a heading: then the pieces must fill the column.
    if (QUOTED.test(textAt(lines, end - 1)) && next < column - SLACK) break
    width = next
    end += 1
  }
  return end
}

const textAt = (lines: readonly Line[], i: number): string => lines[i]?.strip.text ?? ''

/**
 * Whether the line before `at` may have been broken there: at a mark that stands alone, or after one that was set closer. After a
 * full stop, before no mark, the next paragraph may begin: such lines stay apart.
 */
const isBroken = (lines: readonly Line[], at: number): boolean => {
  const [last, line] = [lines[at - 1], lines[at]]
  if (!last || !line || line.blankBefore || line.indent > 0 || last.vertical || line.vertical) return false
  const [before, after] = [last.strip.text, line.strip.text]
  // A caption's mark, a source line and ——《…》 have a line of their own.
  if (markAt(after, 0) || sourceLabelAt(after, 0) > 0 || /^[—–―]/.test(before)) return false
  if (LONE.test(before) || LONE.test(after) || PAUSES.test(before) || QUOTED.test(before)) return true
  return CLOSES.test(before) && OPENS.test(after)
}

/** The width of the column: what the whole lines around fill; where two columns meet, the wider. */
const columnAt = (lines: readonly Line[], i: number, before: readonly Line[]): number => {
  const below = lines.slice(i + 1, i + 1 + MOST + NEIGHBOURS)
  const whole = below.filter((_, k) => !isBroken(lines, i + 1 + k) && !isBroken(lines, i + 2 + k))
  const widths = (near: readonly Line[]): number[] => near.map(({ width }) => width)
  return Math.max(median(widths(before.slice(-NEIGHBOURS))), median(widths(whole.slice(0, NEIGHBOURS))))
}
