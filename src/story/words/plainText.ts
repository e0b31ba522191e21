import type { Block, Inline } from '../types.ts'
import { wordedLines } from './wordedLines.ts'

/**
 * The words of a text without its marks: blocks and list items on lines of their own, breaks as
 * `\n`, tabs as `\t`. Photos, boxes and rules have no words here; a photo's per-use caption is read
 * with `textOf`.
 */
export const plainText = (blocks: readonly Block[]): string => blocks.flatMap(linesOf).join('\n')

/** The words of one line. */
export const plainLine = (line: readonly Inline[]): string => line.map(wordsOf).join('')

/** The lines of one block; none for a block without words of its own. */
export const linesOf = (block: Block): string[] => wordedLines(block, plainLine)

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return '\n'
    case 'tab':
      return '\t'
    case 'link':
    case 'documentLink':
      return plainLine(inline.children)
  }
}
