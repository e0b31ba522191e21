import type { Template } from '../templates/types.ts'
import type { Paragraph } from './Layout.ts'
import { heightOf, sizeOf, tallOf } from './stack.ts'

/** By how many points a measurement may be wrong. */
const SLACK = 0.05

/**
 * The least height, in points, at which the text fits into the columns, all of one height but the
 * last. Columns break as the engine breaks them: between any two lines of a paragraph, but not
 * after a paragraph that is kept with the next.
 */
export function balance(paragraphs: readonly Paragraph[], columns: number, template: Template): number {
  const whole = heightOf(paragraphs, template)
  if (columns === 1 || paragraphs.length === 0) return whole
  // A paragraph with another leading (a subhead) is set on whole lines of the others, so columns
  // grow by the leading of the others.
  const running = paragraphs.filter(({ set }) => set.height === 0)
  const step = Math.min(...(running.length > 0 ? running : paragraphs).map(({ set }) => set.leading))
  const first = paragraphs[0] ? sizeOf(paragraphs[0], template) : 0
  let height = first + Math.max(0, Math.ceil((whole / columns - first) / step) - 1) * step
  while (height < whole && !fits(paragraphs, columns, height, template)) height += step
  return Math.min(height, whole)
}

/** Whether the text fits into the columns at this height, in points. */
export function fits(
  paragraphs: readonly Paragraph[],
  columns: number,
  height: number,
  template: Template,
): boolean {
  const filling = new Filling(height)
  paragraphs.forEach((paragraph, index) => {
    const { set } = paragraph
    const size = sizeOf(paragraph, template)
    if (set.height > 0 || set.keepWithNext) {
      const next = paragraphs[index + 1]
      const withNext =
        set.keepWithNext && next ? next.set.gap + (next.set.height || sizeOf(next, template)) : 0
      const tall = tallOf(paragraph, template)
      if (filling.isBegun && !filling.hasRoom(tall + withNext, set.gap)) filling.breakColumn()
      return filling.put(tall, set.gap)
    }
    filling.put(size, set.gap)
    for (let line = 1; line < set.lines; line++) filling.put(size, set.leading - size)
  })
  return filling.columns <= columns
}

/** Columns of equal height that are filled from the top; lengths in points. */
class Filling {
  /** How many columns have text so far, the current one included. */
  columns = 1
  #used = 0

  constructor(readonly height: number) {}

  /** Whether the current column has text. */
  get isBegun(): boolean {
    return this.#used > 0
  }

  /** Whether something fits into the current column, below its text and a gap. */
  hasRoom(need: number, gap: number): boolean {
    return this.#after(need, gap) <= this.height + SLACK
  }

  /** Puts it into the current column, or at the head of the next one. */
  put(need: number, gap: number): void {
    if (!this.hasRoom(need, gap)) this.breakColumn()
    this.#used = this.#after(need, gap)
  }

  /** Continues at the head of the next column. */
  breakColumn(): void {
    this.columns += 1
    this.#used = 0
  }

  /** No gap stands at the head of a column. */
  #after(need: number, gap: number): number {
    return this.#used === 0 ? need : this.#used + gap + need
  }
}
