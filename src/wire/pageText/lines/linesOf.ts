/**
 * Lines as the page set them: their words, their width and what stood between them. Extraction ends a line with LF, CRLF or
 * CR, and a page with a form feed; indents survive as leading spaces (U+3000 twice, in Chinese), where they survive.
 */

import { foldGlyph } from '../text/foldGlyph.ts'
import { isInk, isSpace, widthOf } from '../text/ink.ts'
import { isLeaded } from './isLeaded.ts'
import { markAt, sourceLabelAt } from '../text/marks.ts'
import { rejoin } from './rejoin.ts'
import { closeUp, setsNumbersOff } from './closeUp.ts'
import { sliceStrip, trimStrip, type Strip } from '../text/strip.ts'
import { joinVertical, type SetLine } from './joinVertical.ts'

export interface Line {
  strip: Strip
  /** In em. */
  width: number
  /** Leading white space, in em. */
  indent: number
  /** Whether an empty line, or the end of a page, stood before it. */
  blankBefore: boolean
  /** Put together from a column of single characters. */
  vertical: boolean
}

/** The lines that have ink, in order. Offsets are into `text` as given. */
export const linesOf = (text: string): Line[] => {
  const numbersOff = setsNumbersOff(text)
  const rows = inkedRows(text)
  const leaded = isLeaded(rows.slice(1).map(({ empty }) => empty))
  const lines = rows.flatMap(({ strip, indent, empty }) =>
    cutAtMarks(closeUp(strip, numbersOff)).map((part, i): SetLine => ({
      strip: part,
      width: widthOf(part.text),
      indent: i === 0 ? indent : 0,
      blankBefore: i === 0 && empty > (leaded ? 1 : 0),
      vertical: false,
      apart: i === 0 && empty > 0,
    })),
  )
  return rejoin(joinVertical(lines))
}

interface Row {
  strip: Strip
  indent: number
  /** Empty lines before it; the end of a page counts for two. */
  empty: number
}

const inkedRows = (text: string): Row[] => {
  const rows: Row[] = []
  let empty = 0
  for (const [start, end, pageEnd] of rowsOf(text)) {
    const { strip, indent } = rowAt(text, start, end)
    if (strip.text === '') empty += 1
    else {
      rows.push({ strip, indent, empty })
      empty = 0
    }
    if (pageEnd) empty += 2
  }
  return rows
}

/** `[start, end, endsPage]` of each row between line ends. CRLF is one end. */
function* rowsOf(text: string): Generator<[number, number, boolean]> {
  let start = 0
  for (let i = 0; i <= text.length; i += 1) {
    const char = text.charAt(i)
    if (i < text.length && !'\n\r\f\v\u0085\u2028\u2029'.includes(char)) continue
    yield [start, i, char === '\f']
    if (char === '\r' && text.charAt(i + 1) === '\n') i += 1
    start = i + 1
  }
}

const SOFT_HYPHEN = 0xad

const endsRow = (text: string, from: number, end: number): boolean => {
  for (let i = from; i < end && i < from + 3; i += 1) if (isInk(text.charCodeAt(i))) return false
  return end - from <= 3
}

const rowAt = (text: string, start: number, end: number): { strip: Strip; indent: number } => {
  let chars = ''
  const at: number[] = []
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i)
    // A soft hyphen is printed where a line ends, and says that its word goes on.
    if (!isInk(code) && !isSpace(code) && !(code === SOFT_HYPHEN && endsRow(text, i + 1, end))) continue
    chars += foldGlyph(text.charAt(i))
    at.push(i)
  }
  const strip = trimStrip({ text: chars, at })
  return { strip, indent: widthOf(chars.slice(0, chars.length - chars.trimStart().length)) }
}

/** A mark (◆) or a source label after the end of a sentence opens a piece of its own, though extraction left it on the line. */
const cutAtMarks = (line: Strip): Strip[] => {
  const parts: Strip[] = []
  let start = 0
  for (let i = 1; i < line.text.length; i += 1) {
    if (!opensPiece(line.text, start, i)) continue
    parts.push(trimStrip(sliceStrip(line, start, i)))
    start = i
  }
  parts.push(trimStrip(sliceStrip(line, start)))
  return parts
}

const opensPiece = (text: string, start: number, i: number): boolean => {
  const before = text.charAt(i - 1)
  if (!' \u3000。！？」』）)'.includes(before) || text.slice(start, i).trim() === '') return false
  return markAt(text, i) === 'strong' || sourceLabelAt(text, i) > 0
}
