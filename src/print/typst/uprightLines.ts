import { printable } from './typesetText.ts'
import type { Run } from '../layout/Layout.ts'

/**
 * One cell of an upright line: a character, a short number set across, or a Latin word on its side.
 */
export interface Cell {
  text: string
  /** Height in characters. */
  tall: number
  turned: boolean
}

const CELLS = /[0-9]{1,2}(?![0-9])|[!-~\u00C0-\u024F]+|[\s\S]/gu

/**
 * Sets words upright, in lines from right to left. A line ends at a space or a break near its end,
 * otherwise when it is full.
 *
 * @param room the most characters in a line
 */
export function uprightLines(runs: readonly Run[], room: number): Cell[][] {
  const words = printable(runs.map(({ text }) => text).join(''))
  return words
    .split(/[\n 　]+/u)
    .filter(Boolean)
    .flatMap((part) => linesOf(part, Math.max(1, Math.floor(room + 0.01))))
}

function linesOf(text: string, room: number): Cell[][] {
  const lines: Cell[][] = [[]]
  let used = 0
  for (const [cellText] of text.matchAll(CELLS)) {
    const cell = cellOf(cellText)
    if (used + cell.tall > room && used > 0) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(cell)
    used += cell.tall
  }
  return lines
}

function cellOf(text: string): Cell {
  const turned = /^[!-~\u00C0-\u024F]{3,}$/u.test(text)
  return { text, turned, tall: turned ? Math.ceil(text.length * 0.6) : 1 }
}
