import { isRecord } from '../../../rows/isRecord.ts'
import { placedIn, type PlacedValue, type Places } from './placedIn.ts'
import { wordsIn } from './wordsIn.ts'

/** What a story sees of a node that it has no place for. */
export interface NodeParts {
  placed: PlacedValue[]
  /** Of the one photo that the node places; empty where it has none, or places several. */
  caption: string
  /** All other words. */
  words: string[]
}

/**
 * Takes any node or block apart. Where it places one photo, what it calls `caption` is that photo's;
 * the fields of an upload in the text are nothing but its caption.
 */
export function partsOf(node: Record<string, unknown>, places: Places): NodeParts {
  const placed = placedIn(node, places)
  const isOnePhoto = placed.length === 1 && placed[0]?.kind === 'photo'
  const { fields } = node
  if (!isOnePhoto || !isRecord(fields)) return { placed, caption: '', words: wordsIn(node) }
  if (node.type === 'upload') return { placed, caption: wordsIn(fields).join(' '), words: [] }
  const { caption, ...others } = fields
  return { placed, caption: wordsIn(caption).join(' '), words: wordsIn(others) }
}
