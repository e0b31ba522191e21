import type { PublishedBlock } from '../published/types.ts'
import { lineText } from './lineText.ts'

/** The running words of a body, a line each: no pictures, no boxes. */
export const bodyWords = (body: readonly PublishedBlock[]): string => body.flatMap(linesOf).join('\n')

function linesOf(block: PublishedBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'quotation':
    case 'subhead':
      return [lineText(block.children)]
    case 'list':
      return block.items.flatMap(({ children }) => children.flatMap(linesOf))
    case 'rule':
    case 'photo':
    case 'sidebar':
      return []
  }
}
