import type { Template } from '../templates/types.ts'
import type { Paragraph } from './Layout.ts'
import { heightOf, sizeOf, tallOf } from './stack.ts'

/** Points that a measure may be off. */
const SLACK = 0.05

/**
 * The least height, in points, at which text fills the columns, none lower than the first but
 * the last. It breaks columns as the engine does: between any two lines of a paragraph, not after
 * what is kept with the next.
 */
export function balance(paragraphs: readonly Paragraph[], columns: number, template: Template): number {
  const whole = heightOf(paragraphs, template)
  if (columns === 1 || paragraphs.length === 0) return whole
  // What stands on whole lines of the others has a leading of its own, which says nothing about the
  // columns.
  const running = paragraphs.filter(({ set }) => set.height === 0)
  const step = Math.min(...(running.length > 0 ? running : paragraphs).map(({ set }) => set.leading))
  const first = paragraphs[0] ? sizeOf(paragraphs[0], template) : 0
  let height = first + Math.max(0, Math.ceil((whole / columns - first) / step) - 1) * step
  while (height < whole && !fits(paragraphs, columns, height, template)) height += step
  return Math.min(height, whole)
}

/** Whether text ends within the columns at a height in points. */
export function fits(
  paragraphs: readonly Paragraph[],
  columns: number,
  height: number,
  template: Template,
): boolean {
  let column = 1
  let used = 0
  const room = (need: number, gap: number) => (used === 0 ? need : used + gap + need) <= height + SLACK
  const put = (need: number, gap: number) => {
    if (!room(need, gap)) {
      column += 1
      used = 0
    }
    used = used === 0 ? need : used + gap + need
  }
  paragraphs.forEach((paragraph, index) => {
    const { set } = paragraph
    const size = sizeOf(paragraph, template)
    const next = paragraphs[index + 1]
    const withNext = set.keep && next ? next.set.gap + (next.set.height || sizeOf(next, template)) : 0
    if (set.height > 0 || set.keep) {
      const tall = tallOf(paragraph, template)
      if (!room(tall + withNext, set.gap) && used > 0) {
        column += 1
        used = 0
      }
      return put(tall, set.gap)
    }
    put(size, set.gap)
    for (let line = 1; line < set.lines; line++) put(size, set.leading - size)
  })
  return column <= columns
}
