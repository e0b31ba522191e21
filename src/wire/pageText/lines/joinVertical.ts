import { widthOf } from '../text/ink.ts'
import { markAt } from '../text/marks.ts'
import { joinStrips } from '../text/Strip.ts'
import type { Line } from './Line.ts'

/** So many single characters, one below the other, are a column; fewer may be an accident. */
const LEAST = 4

/** A line, and whether an empty line of any kind stood before it. */
export interface SetLine extends Line {
  apart: boolean
}

/**
 * Puts every column of single characters together into one line. Type is set so beside a tall
 * picture, or down the edge of a story, and extraction gives one character, or one number set
 * upright, per line. Where an empty line follows each of them it means nothing; a rare one parts
 * two columns.
 */
export const joinVertical = (lines: readonly SetLine[]): Line[] => {
  const joined: Line[] = []
  for (let i = 0; i < lines.length;) {
    const end = Math.max(endOfColumn(lines, i), i + 1)
    const run = lines.slice(i, end)
    const [first] = run
    if (first && run.length >= LEAST) joined.push(columnOf(first, run))
    else joined.push(...run)
    i = end
  }
  return joined
}

const columnOf = (first: Line, run: readonly Line[]): Line => {
  const strip = joinStrips(run.map((line) => line.strip))
  return { ...first, strip, width: widthOf(strip.text), vertical: true }
}

/** One past the last single character of the column that starts at `i`; `i` when none does. */
const endOfColumn = (lines: readonly SetLine[], i: number): number => {
  let end = i
  // Two characters set close show that empty lines mean something in this column.
  const close = isSingle(lines[i + 1]) && lines[i + 1]?.apart === false
  while (end < lines.length && isSingle(lines[end])) {
    if (end > i && (opensAnother(lines[end]) || (close && end - i >= LEAST && lines[end]?.apart))) break
    end += 1
  }
  return end
}

/** The mark of the next caption may be set right after this one. */
const opensAnother = (line: Line | undefined): boolean =>
  line !== undefined && markAt(line.strip.text, 0) === 'strong'

const isSingle = (line: Line | undefined): boolean => line !== undefined && line.width <= 1
