import type { Run } from '../layout/Layout.ts'
import { uprightCells, type Cell } from '../layout/text/uprightCells.ts'
import { printable } from './typesetText.ts'

/** A mark that may not begin a line stays at the end of a full one. */
const BEGINS_NO_LINE = /^[、。，．！？：；）」』》〉】〕’”·・…—～〜％]/u

/**
 * Sets words upright, in lines from right to left. A line ends at a space or a break, otherwise when
 * it is full.
 *
 * @param room the most characters in a line
 */
export function uprightLines(runs: readonly Run[], room: number): Cell[][] {
  const most = Math.max(1, Math.floor(room + 0.01))
  return uprightCells(printable(runs.map(({ text }) => text).join(''))).flatMap((cells) =>
    linesOf(cells, most),
  )
}

function linesOf(cells: readonly Cell[], room: number): Cell[][] {
  const lines: Cell[][] = [[]]
  let used = 0
  for (const cell of cells) {
    if (used + cell.tall > room && used > 0 && !BEGINS_NO_LINE.test(cell.text)) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(cell)
    used += cell.tall
  }
  return lines
}
