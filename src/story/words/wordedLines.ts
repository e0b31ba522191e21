/** Blocks as far as their words go: those of a story, and those that readers get of it. */
export type Worded<Line> =
  | { type: 'paragraph' | 'subhead' | 'quotation'; children: Line }
  | { type: 'list'; items: readonly { children: readonly Worded<Line>[] }[] }
  | { type: 'rule' | 'photo' | 'sidebar' }

/**
 * The lines of one block, those of a list's items too; none for a block without words of its own.
 *
 * @param lineOf writes one line as text
 */
export function wordedLines<Line>(block: Worded<Line>, lineOf: (line: Line) => string): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
    case 'quotation':
      return [lineOf(block.children)]
    case 'list':
      return block.items.flatMap(({ children }) => children.flatMap((child) => wordedLines(child, lineOf)))
    case 'rule':
    case 'photo':
    case 'sidebar':
      return []
  }
}
