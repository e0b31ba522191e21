import { heightOf, isIn, widthOf } from '../marks/areas.ts'
import type { Marks, Picture } from '../marks/Mark.ts'
import { pageLines } from '../lines/pageLines.ts'
import type { PageLine } from '../lines/PageLine.ts'
import { blocksOf } from './blocksOf.ts'
import type { Layout } from './Layout.ts'
import { panelIn, panelsOf } from './panelsOf.ts'
import type { PageBlock } from './PageBlock.ts'
import { splitEnds } from './splitEnds.ts'

/** A picture with more lines of text in it than this is what they are printed on. */
const MOST_LINES = 5
/** Points: a picture is no smaller than this. */
const SMALLEST = 34

/** Takes a page apart: lines into blocks, panels, pictures, rules, and the type of its text. */
export const layoutOf = (marks: Marks): Layout => {
  const lines = pageLines(marks)
  const pictures = marks.pictures.filter((picture) => isPicture(picture, lines))
  const grounds = marks.pictures
    .filter((picture) => !pictures.includes(picture) && heightOf(picture) > SMALLEST * 2)
    .map((picture) => ({ ...picture, kind: 'frame' as const, colour: '' }))
  const drawn = { ...marks, shapes: [...marks.shapes, ...grounds], pictures }
  const panels = panelsOf(drawn).filter((panel) => !isLabel(panel, lines))
  const panelOf = panelIn(panels)
  const blocks = blocksOf(lines, { shapes: marks.shapes, panelOf }).flatMap((block) =>
    splitEnds(block, panelOf),
  )
  return {
    width: marks.width,
    height: marks.height,
    blocks,
    pictures,
    panels,
    rules: marks.shapes.filter(({ kind, x0, x1, y0, y1 }) => kind === 'rule' && x1 - x0 > y1 - y0),
    text: textType(blocks),
  }
}

const isPicture = (picture: Picture, lines: readonly PageLine[]): boolean =>
  Math.min(widthOf(picture), heightOf(picture)) >= SMALLEST &&
  lines.filter((line) => isIn(line, picture)).length <= MOST_LINES

/** A panel with only a line or two in it is the ground of a headline or a label. */
const isLabel = (
  panel: { x0: number; y0: number; x1: number; y1: number },
  lines: readonly PageLine[],
): boolean => lines.filter((line) => isIn(line, panel)).length <= 2 && heightOf(panel) < 90

/** The type that most characters in blocks of several lines have. */
const textType = (blocks: readonly PageBlock[]): Layout['text'] => {
  const counts = new Map<string, { size: number; font: string; count: number }>()
  for (const fewest of [4, 1]) {
    for (const { lines } of blocks.filter((block) => block.lines.length >= fewest && block.way === 'across'))
      for (const { size, font, text } of lines) {
        const key = `${size} ${font}`
        const type = counts.get(key) ?? { size, font, count: 0 }
        counts.set(key, { ...type, count: type.count + text.length })
      }
    if (counts.size > 0) break
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count)
  return most ?? { size: 10, font: '' }
}
