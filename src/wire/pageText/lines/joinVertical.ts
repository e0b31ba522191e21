/**
 * Vertical setting: a caption beside a tall picture, or a headline down the edge of a story. Extraction gives one character,
 * or one number set upright, per line. Four such lines in a row are no accident. Where an empty line follows each of them it means
 * nothing; one here and there parts two columns.
 */

import { widthOf } from '../text/ink.ts'
import type { Line } from './linesOf.ts'
import { markAt } from '../text/marks.ts'
import { joinStrips } from '../text/strip.ts'

const LEAST = 4

/** A line, and whether any empty line at all stood before it. */
export interface SetLine extends Line {
  apart: boolean
}

/** The lines, with every column of single characters put together into one line. */
export const joinVertical = (lines: readonly SetLine[]): Line[] => {
  const joined: Line[] = []
  let i = 0
  while (i < lines.length) {
    const end = endOfColumn(lines, i)
    const run = lines.slice(i, end)
    const first = run[0]
    if (first && run.length >= LEAST) {
      const strip = joinStrips(run.map((line) => line.strip))
      joined.push({ ...first, strip, width: widthOf(strip.text), vertical: true })
      i = end
      continue
    }
    joined.push(...lines.slice(i, Math.max(end, i + 1)))
    i = Math.max(end, i + 1)
  }
  return joined
}

/** One past the last single character of the column that starts at `i`; `i` when none does. */
const endOfColumn = (lines: readonly SetLine[], i: number): number => {
  let end = i
  // Two characters set close show that the empty lines of this column mean something.
  const close = isSingle(lines[i + 1]) && lines[i + 1]?.apart === false
  while (end < lines.length && isSingle(lines[end])) {
    if (end > i && (opensAnother(lines[end]) || (close && end - i >= LEAST && lines[end]?.apart))) break
    end += 1
  }
  return end
}

/** The mark of the next caption, set right after this one. */
const opensAnother = (line: Line | undefined): boolean =>
  line !== undefined && markAt(line.strip.text, 0) === 'strong'

const isSingle = (line: Line | undefined): boolean => line !== undefined && line.width <= 1
