import type { Inline } from '../../types.ts'
import { isInline, readInline, readLine } from './readInline.ts'
import type { LocatedNode } from './LocatedNode.ts'

/**
 * Reads children that are words, or paragraphs of words (which text pasted into a quotation or a
 * list item can have), as lines.
 * @returns one entry a line; none for no children.
 * @throws LexicalNodeError for a child that is neither.
 */
export function readRuns(children: readonly LocatedNode[]): Inline[][] {
  const lines: Inline[][] = []
  let open: Inline[] | undefined
  for (const child of children) {
    if (isInline(child) || child.node.type !== 'paragraph') {
      if (open === undefined) lines.push((open = []))
      open.push(...readInline(child))
    } else {
      open = undefined
      lines.push(readLine(child))
    }
  }
  return lines
}

/** Lines as one line with breaks between them. */
export const joinLines = (lines: readonly (readonly Inline[])[]): Inline[] =>
  lines.flatMap((line, index): Inline[] => (index === 0 ? [...line] : [{ type: 'break' }, ...line]))
