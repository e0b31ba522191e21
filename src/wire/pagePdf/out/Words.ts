import { ADDED, type Strip } from '../../pageText/text/Strip.ts'
import { hull } from '../marks/areas.ts'
import type { Area } from '../marks/Mark.ts'
import type { PageLine } from '../lines/PageLine.ts'
import type { PageBlock } from '../blocks/PageBlock.ts'

/**
 * The text of a page, block after block, one printed line to a line; and for every character where
 * it is printed.
 */
export class Words {
  readonly text: string
  private readonly starts = new Map<PageLine, number>()
  /** For each UTF-16 unit its line. */
  private readonly at: (PageLine | undefined)[] = []

  constructor(blocks: readonly PageBlock[]) {
    let text = ''
    for (const { lines } of blocks) {
      for (const line of lines) {
        this.starts.set(line, text.length)
        for (let i = 0; i < line.text.length; i += 1) this.at[text.length + i] = line
        text += `${line.text}\n`
      }
      text += '\n'
    }
    this.text = text
  }

  /** A line with the place of each of its characters in the text. */
  strip(line: PageLine): Strip {
    const start = this.starts.get(line) ?? 0
    return { text: line.text, at: Array.from({ length: line.text.length }, (_, i) => start + i) }
  }

  /** Where on the page a part of the text is printed. */
  areaOf(start: number, end: number): Area | undefined {
    const lines = new Set(this.at.slice(start, end).filter((line) => line !== undefined))
    return lines.size === 0 ? undefined : hull([...lines])
  }

  /** Where on the page some words are printed. */
  areaOfStrip({ at }: Strip): Area | undefined {
    const lines = new Set(at.filter((offset) => offset !== ADDED).flatMap((offset) => this.at[offset] ?? []))
    return lines.size === 0 ? undefined : hull([...lines])
  }
}
