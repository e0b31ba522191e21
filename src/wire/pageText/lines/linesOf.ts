import { widthOf } from '../text/ink.ts'
import { markAt, sourceLabelAt } from '../text/marks.ts'
import { sliceStrip, trimStrip, type Strip } from '../text/Strip.ts'
import { closeUp, setsNumbersOff } from './closeUp.ts'
import { isLeaded } from './isLeaded.ts'
import { joinVertical, type SetLine } from './joinVertical.ts'
import type { Line } from './Line.ts'
import { rejoin } from './rejoin.ts'
import { rowsOf } from './rowsOf.ts'

/**
 * The lines of the page that have ink, as the page set them. Extraction leaves accidents behind:
 * spaces of justification, columns of single characters, lines broken at punctuation, two pieces on
 * one line. All of these are corrected here. Offsets refer to `text` as given.
 */
export const linesOf = (text: string): Line[] => {
  const numbersOff = setsNumbersOff(text)
  const rows = rowsOf(text)
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

/**
 * Cuts a line at a mark (◆) or a source label after the end of a sentence: something new begins
 * there, which extraction sometimes puts on the same line.
 */
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
