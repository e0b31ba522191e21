import { widthOf } from '../text/ink.ts'
import { markAt } from '../text/marks.ts'
import { joinStrips } from '../text/Strip.ts'
import type { Line } from './Line.ts'

/**
 * The fewest single characters below each other that are a vertical line; fewer may be an accident.
 */
const LEAST = 4

/** A line, and whether an empty line of any kind stood before it. */
export interface SetLine extends Line {
  apart: boolean
}

/**
 * Joins every column of single characters into one line. Captions beside a tall picture are set
 * like this, and extraction gives one character, or one upright number, per line. Empty lines mean
 * nothing where one follows each character; otherwise an empty line separates two columns.
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
  // Two characters without an empty line between them show that empty lines separate columns here.
  const close = isSingle(lines[i + 1]) && lines[i + 1]?.apart === false
  while (end < lines.length && isSingle(lines[end])) {
    if (end > i && (opensAnother(lines[end]) || (close && end - i >= LEAST && lines[end]?.apart))) break
    end += 1
  }
  return end
}

/** Whether the line is the mark of another caption, which may follow this one directly. */
const opensAnother = (line: Line | undefined): boolean =>
  line !== undefined && markAt(line.strip.text, 0) === 'strong'

const isSingle = (line: Line | undefined): boolean => line !== undefined && line.width <= 1
