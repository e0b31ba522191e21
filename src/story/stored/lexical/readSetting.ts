import type { Setting } from '../../types.ts'
import { LexicalNodeError } from './LexicalNodeError.ts'
import { ALIGNS } from './nodes.ts'
import { numberOf } from './LocatedNode.ts'
import type { LocatedNode } from './LocatedNode.ts'

/**
 * Alignment, indent and direction of a block of text; what is not set is left out.
 * @throws LexicalNodeError for an alignment Lexical 0.50 does not have.
 */
export function readSetting({ node, path }: LocatedNode): Setting {
  const { format = '' } = node
  // Lexical wrote 0 for "not set" until 0.12.
  const align = ALIGNS.find((known) => known === format)
  if (align === undefined && format !== '' && format !== 0) {
    throw new LexicalNodeError(node.type, path, `unknown alignment "${String(format)}"`)
  }
  const indent = numberOf(node.indent) ?? 0
  const direction = node.direction
  return {
    ...(align !== undefined && { align }),
    ...(indent > 0 && { indent }),
    ...((direction === 'ltr' || direction === 'rtl') && { direction }),
  }
}
