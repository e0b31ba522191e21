import type { Paragraph, Run } from '../layout/Layout.ts'
import { sizeOf } from '../layout/stack.ts'
import { toPoints } from '../layout/units.ts'
import type { Template, TypeSpec } from '../templates/types.ts'
import { typesetText, type Piece } from './typesetText.ts'
import { uprightLines } from './uprightLines.ts'

/** Points of one step of indentation. */
const STEP = 14

/**
 * A paragraph as the Typst program reads it; lengths in points.
 *
 * @param heading its level as a heading; 0 for none
 * @param upright for upright text: the height of its frame in millimetres
 */
export function paragraphData(paragraph: Paragraph, template: Template, heading = 0, upright?: number) {
  const spec = template.type[paragraph.style]
  const size = sizeOf(paragraph, template)
  const { leading, gap, height, keepWithNext } = paragraph.set
  return {
    size,
    leading,
    gap,
    height,
    sticky: keepWithNext,
    heading,
    align: paragraph.align ?? spec.align ?? 'left',
    first: paragraph.align || paragraph.indent ? 0 : (spec.indent ?? 0) * size,
    inset: (paragraph.indent ?? 0) * STEP,
    rtl: paragraph.direction === 'rtl',
    runs: runsData(paragraph, spec, size, template),
    upright: upright === undefined ? [] : uprightData(paragraph, toPoints(upright), spec, size),
  }
}

/**
 * Upright lines that fit into a height in points; each line is a list of cells, each cell a run.
 */
function uprightData({ runs, style }: Paragraph, height: number, spec: TypeSpec, size: number) {
  const runOf = (text: string) =>
    runData({ text, glued: false, mayBreak: false }, { marks: [] }, style, spec, size)
  return uprightLines(runs, height / size).map((line) =>
    line.map(({ text, ...cell }) => ({ ...cell, run: runOf(text) })),
  )
}

function runsData({ runs, style }: Paragraph, spec: TypeSpec, size: number, { type }: Template) {
  return runs.flatMap((run, index) => {
    const own = run.style ? type[run.style] : spec
    return typesetText(run.text, index === runs.length - 1).map((piece) =>
      runData(piece, run, run.style ?? style, own, run.style ? own.size : size),
    )
  })
}

function runData(
  piece: Piece,
  { marks }: Pick<Run, 'marks'>,
  style: Paragraph['style'],
  spec: TypeSpec,
  size: number,
) {
  return {
    ...piece,
    style,
    size,
    weight: marks.includes('bold') ? Math.max(700, spec.weight) : spec.weight,
    colour: spec.colour ?? 'black',
    underline: marks.includes('underline'),
    strike: marks.includes('strikethrough'),
    sub: marks.includes('subscript'),
    super: marks.includes('superscript'),
  }
}
