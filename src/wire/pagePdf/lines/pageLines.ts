import { isSquare } from '../../pageText/text/ink.ts'
import { common } from '../marks/areas.ts'
import type { Glyph, Marks } from '../marks/Mark.ts'
import { joinDropCaps } from './joinDropCaps.ts'
import { lineOf } from './lineOf.ts'
import { onceEach } from './onceEach.ts'
import type { PageLine } from './PageLine.ts'
import { rowsOf } from './rowsOf.ts'
import { takeStacks } from './takeStacks.ts'

/** The printed lines of a page, from the top down. Every glyph with ink is in exactly one. */
export const pageLines = ({
  glyphs,
  shapes,
  pictures,
}: Pick<Marks, 'glyphs' | 'shapes' | 'pictures'>): PageLine[] => {
  const once = onceEach(glyphs)
  const { stacks, rest } = takeStacks(once)
  const across = rest.filter(({ turn }) => turn === 0 || turn % 90 !== 0)
  const { rows, columns } = loneColumns(rowsOf(across, shapes, pictures))
  const lines = [
    ...rows.map((row) => lineOf(row, 'across')),
    ...columns.map((column) => lineOf(column, 'down')),
    ...stacks.map((stack) => lineOf(stack, 'down')),
    ...turnedRows(rest.filter(({ turn }) => turn !== 0 && turn % 90 === 0)).map((row) =>
      lineOf(row, 'turned'),
    ),
  ].filter(({ text }) => text !== '')
  return joinTurnedMarks(joinDropCaps(lines)).sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
}

/** Of the type size: how far below the next character of a loose line set downwards begins, at most. */
const LOOSE = 1.7
/** The fewest characters of a loose line set downwards. */
const FEWEST = 4

/** Takes out the lines set downwards whose characters stand as far apart as lines: each alone in its row. */
const loneColumns = (rows: readonly Glyph[][]): { rows: Glyph[][]; columns: Glyph[][] } => {
  const alone = rows.filter((row) => row.length === 1 && isSquare(row[0]?.text.charCodeAt(0) ?? 0)).flat()
  const columns: Glyph[][] = []
  for (const glyph of [...alone].sort((a, b) => a.y0 - b.y0)) {
    const column = columns.find((one) => isNextDown(one.at(-1) ?? glyph, glyph))
    if (column) column.push(glyph)
    else columns.push([glyph])
  }
  const kept = columns.filter((column) => column.length >= FEWEST)
  const taken = new Set(kept.flat())
  return { rows: rows.filter(([first]) => !first || !taken.has(first)), columns: kept }
}

const isNextDown = (last: Glyph, glyph: Glyph): boolean =>
  Math.abs(last.size - glyph.size) < 0.1 * glyph.size &&
  Math.abs(last.x0 + last.x1 - glyph.x0 - glyph.x1) < 0.6 * glyph.size &&
  glyph.y0 - last.y0 > 0.5 * glyph.size &&
  glyph.y0 - last.y0 < LOOSE * glyph.size

/** Which way an arrow points when it is turned by a quarter, clockwise. */
const QUARTER: Readonly<Record<string, string>> = {
  '▲': '▶',
  '▶': '▼',
  '▼': '◀',
  '◀': '▲',
  '►': '▼',
  '◄': '▲',
}

/** Gives a turned arrow to the line set downwards that it opens, as it points on the page. */
const joinTurnedMarks = (lines: readonly PageLine[]): PageLine[] => {
  const gone = new Set<PageLine>()
  const grown = new Map<PageLine, PageLine>()
  for (const mark of lines) {
    if (mark.way !== 'turned' || mark.glyphs.length !== 1) continue
    const line = lines.find(
      ({ way, x0, x1, y0, size }) =>
        way === 'down' && common(x0, x1, mark.x0, mark.x1) > size / 2 && Math.abs(y0 - mark.y1) < size,
    )
    if (!line) continue
    const quarters = (mark.glyphs[0]?.turn ?? 0) / 90
    let text = mark.text
    for (let i = 0; i < quarters; i += 1) text = QUARTER[text] ?? text
    gone.add(mark)
    grown.set(line, { ...lineOf([...mark.glyphs, ...line.glyphs], 'down'), text: text + line.text })
  }
  return lines.filter((line) => !gone.has(line)).map((line) => grown.get(line) ?? line)
}

/** Lines turned on their side, or upside down. */
const turnedRows = (glyphs: readonly Glyph[]): Glyph[][] => {
  const rows: Glyph[][] = []
  for (const turn of [90, 180, 270]) {
    const along = ({ x0, y0 }: Glyph): number => (turn === 90 ? y0 : turn === 270 ? -y0 : -x0)
    const sorted = glyphs
      .filter((glyph) => glyph.turn === turn)
      .sort((a, b) => a.base - b.base || along(a) - along(b))
    for (const glyph of sorted) {
      const row = rows.at(-1)
      const last = row?.at(-1)
      const isNext =
        last?.turn === turn &&
        Math.abs(last.base - glyph.base) < glyph.size * 0.3 &&
        Math.abs(along(glyph) - along(last)) < glyph.size * 3
      if (row && isNext) row.push(glyph)
      else rows.push([glyph])
    }
  }
  return rows
}
