import { isRecord } from '../../../rows/isRecord.ts'
import { placedIn, type PlacedValue, type Places } from './placedIn.ts'
import { wordsIn } from './wordsIn.ts'

/** What a Story takes from a node that it cannot represent. */
export interface NodeParts {
  placed: PlacedValue[]
  /** The caption of the one photo that the node places; empty where it places none or several. */
  caption: string
  /** All other words. */
  words: string[]
}

/**
 * Splits a node or block into documents, caption and words. Where it places one photo, its field
 * `caption` is that photo's. All text fields of an upload node are its caption.
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
