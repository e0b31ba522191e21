/**
 * Vertical setting: a caption beside a tall picture, or a headline down the edge of a story. Extraction gives one character,
 * or one number set upright, per line. Four such lines in a row are no accident; blank lines between them mean nothing.
 */

import { widthOf } from './ink.ts'
import type { Line } from './lines.ts'
import { markAt } from './marks.ts'
import { joinStrips } from './strip.ts'

const LEAST = 4

/** The lines, with every column of single characters put together into one line. */
export const joinVertical = (lines: readonly Line[]): Line[] => {
  const joined: Line[] = []
  let i = 0
  while (i < lines.length) {
    let end = i
    while (end < lines.length && isSingle(lines[end]) && !(end > i && opensAnother(lines[end]))) end += 1
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

/** The mark of the next caption, set right after this one. */
const opensAnother = (line: Line | undefined): boolean =>
  line !== undefined && markAt(line.strip.text, 0) === 'strong'

const isSingle = (line: Line | undefined): boolean => line !== undefined && line.width <= 1
