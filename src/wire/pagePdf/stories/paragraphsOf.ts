import { joinLines } from '../../pageText/blocks/joinLines.ts'
import type { BodyDraft } from '../../pageText/drafts.ts'
import { endsSentence, markAt } from '../../pageText/text/marks.ts'
import type { Strip } from '../../pageText/text/Strip.ts'
import { commonX, widthOf } from '../marks/areas.ts'
import type { PageBlock } from '../blocks/PageBlock.ts'
import type { PageLine } from '../lines/PageLine.ts'

/** How far a paragraph's first line is set in at least, in type sizes. */
const INDENT = 0.6

interface Paragraph {
  type: 'paragraph' | 'subhead'
  lines: PageLine[]
}

/**
 * The paragraphs and subheads of a story, from its blocks in reading order. A paragraph begins where
 * a line is set in, or follows one that ends a sentence early; one that a column's end cuts goes on
 * in the next column.
 */
export const paragraphsOf = (
  blocks: readonly PageBlock[],
  about: { strip: (line: PageLine) => Strip; font: string },
): { body: BodyDraft[]; hyphens: Strip[] } => {
  const paragraphs: Paragraph[] = []
  for (const block of blocks) {
    if (block.role === 'subhead') paragraphs.push({ type: 'subhead', lines: [...block.lines] })
    else addBlock(block, { paragraphs, blocks, font: about.font })
  }
  const hyphens: Strip[] = []
  const body = paragraphs.map(({ type, lines }): BodyDraft => {
    const joined = joinLines(lines.map(about.strip))
    hyphens.push(joined.hyphens)
    return { type, parts: [joined.strip], ends: endsSentence(joined.strip.text) }
  })
  return { body, hyphens }
}

interface Page {
  paragraphs: Paragraph[]
  blocks: readonly PageBlock[]
  font: string
}

const addBlock = (block: PageBlock, { paragraphs, blocks, font }: Page): void => {
  const column = columnOf(block, blocks)
  const leading = usualLeading(block.lines)
  for (const [i, line] of block.lines.entries()) {
    const open = paragraphs.at(-1)
    const before = i > 0 ? block.lines[i - 1] : undefined
    const begins = before
      ? beginsAfter(line, before, { column, leading, font })
      : beginsBlock(line, open, { column, font })
    if (begins || open?.type !== 'paragraph') paragraphs.push({ type: 'paragraph', lines: [line] })
    else open.lines.push(line)
  }
}

interface Column {
  x0: number
  x1: number
}

/** The edges of the column in which a block stands: those of all the story's text in it. */
const columnOf = (block: PageBlock, blocks: readonly PageBlock[]): Column => {
  const beside = blocks.filter(
    (other) =>
      other.role === 'body' &&
      commonX(other, block) > 0.7 * Math.min(widthOf(other), widthOf(block)) &&
      widthOf(other) < 1.4 * Math.max(widthOf(block), 60),
  )
  const lines = (beside.length > 0 ? beside : [block]).flatMap((one) => one.lines)
  return { x0: Math.min(...lines.map(({ x0 }) => x0)), x1: Math.max(...lines.map(({ x1 }) => x1)) }
}

const usualLeading = (lines: readonly PageLine[]): number => {
  const steps = lines.slice(1).map((line, i) => line.base - (lines[i]?.base ?? line.base))
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
}

const indentOf = (line: PageLine, { x0 }: Column): number => (line.x0 - x0) / line.size

/** Whether a line is set in the middle of its column, in a type of its own. */
const isCentred = (line: PageLine, { x0, x1 }: Column, font: string): boolean => {
  const left = (line.x0 - x0) / line.size
  const right = (x1 - line.x1) / line.size
  return line.font !== font && left > 0.25 && right > 0.25 && Math.abs(left - right) < 0.4
}

interface Setting {
  column: Column
  font: string
}

const beginsAfter = (
  line: PageLine,
  before: PageLine,
  { column, leading, font }: Setting & { leading: number },
): boolean => {
  if (isCentred(line, column, font) || isCentred(before, column, font)) return true
  if (markAt(line.text, 0) === 'strong') return true
  const short = (column.x1 - before.x1) / line.size
  const isLoose = leading > 0 && line.base - before.base > leading + 0.45 * line.size
  if (isLoose && (short > 1 || endsSentence(before.text))) return true
  const indent = indentOf(line, column)
  if (indent < INDENT) return endsSentence(before.text) && short > 0.3 * ((column.x1 - column.x0) / line.size)
  // Beside a drop cap or a label, line after line is set in.
  const isSetIn = Math.abs(line.x0 - before.x0) < 1.5 && short < 1.5
  const isLessIn = before.x0 > line.x0 + 1.5 && indentOf(before, column) > INDENT && short < 1.5
  const isDropCap = (before.glyphs[0]?.size ?? 0) > 1.6 * before.size
  return !isSetIn && !isLessIn && !isDropCap && indent < 0.6 * ((column.x1 - column.x0) / line.size)
}

const beginsBlock = (line: PageLine, open: Paragraph | undefined, { column, font }: Setting): boolean => {
  const last = open?.lines.at(-1)
  if (!last || open?.type !== 'paragraph') return true
  if (Math.abs(last.size - line.size) > 0.06 * line.size) return true
  if (isCentred(line, column, font) || last.font !== line.font)
    return endsSentence(last.text) || isCentred(line, column, font)
  return indentOf(line, column) >= INDENT || false
}
