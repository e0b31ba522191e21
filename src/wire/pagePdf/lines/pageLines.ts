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
  const lines = [
    ...rowsOf(across, shapes, pictures).map((row) => lineOf(row, 'across')),
    ...stacks.map((stack) => lineOf(stack, 'down')),
    ...turnedRows(rest.filter(({ turn }) => turn !== 0 && turn % 90 === 0)).map((row) =>
      lineOf(row, 'turned'),
    ),
  ].filter(({ text }) => text !== '')
  return joinTurnedMarks(joinDropCaps(lines)).sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
}

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
