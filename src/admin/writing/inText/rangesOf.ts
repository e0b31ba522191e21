import type { ReadLine } from '../../../endpoints/check/verdict.ts'
import { editorLines, type EditorLine } from './editorLines.ts'

/** One credit where it stands in the page. */
export interface CreditRange {
  range: Range
  credit: ReadLine['credits'][number]
}

/**
 * Where the credits that the gate has read stand in an editor. A line that has been changed since
 * is left out: nothing is underlined that the gate has not read.
 */
export function rangesOf(editor: Element, read: readonly ReadLine[]): CreditRange[] {
  if (read.length === 0) return []
  const creditsOf = new Map(read.map(({ text, credits }) => [text, credits]))
  return editorLines(editor).flatMap((line) =>
    (creditsOf.get(line.text) ?? []).flatMap((credit) => {
      const range = rangeIn(line, credit)
      return range ? [{ range, credit }] : []
    }),
  )
}

function rangeIn({ pieces }: EditorLine, { start, end }: { start: number; end: number }): Range | undefined {
  const first = pieces.findLast((piece) => piece.start <= start)
  const last = pieces.findLast((piece) => piece.start < end)
  if (!first || !last) return undefined
  const range = document.createRange()
  range.setStart(first.node, Math.min(start - first.start, first.node.length))
  range.setEnd(last.node, Math.min(end - last.start, last.node.length))
  return range
}
