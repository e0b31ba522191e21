import type { Layout, Paragraph } from '../layout/Layout.ts'
import type { PrintFinding } from '../PrintFinding.ts'

/**
 * The words of a story that have no room, counted from its end by the lines that are too many: what
 * an editor cuts. Empty for a finding that is not about overset text.
 */
export function oversetWords({ frames }: Layout, { item, rule, params }: PrintFinding): string {
  const lines = rule === 'overset' ? Number(params.lines) : 0
  const body = frames.find((frame) => frame.item === item && frame.type === 'text' && frame.part === 'body')
  if (body?.type !== 'text' || !(lines > 0)) return ''
  let left = lines
  const words: string[] = []
  for (const paragraph of [...body.paragraphs].reverse()) {
    if (left <= 0) break
    words.unshift(endOf(paragraph, left))
    left -= paragraph.set.lines
  }
  return words.join(' ')
}

/** The last lines of a paragraph; its lines are about equally long. */
function endOf({ runs, set }: Paragraph, lines: number): string {
  const characters = Array.from(runs.map(({ text }) => text).join(''))
  const share = Math.min(1, lines / Math.max(1, set.lines))
  return characters.slice(characters.length - Math.ceil(characters.length * share)).join('')
}
