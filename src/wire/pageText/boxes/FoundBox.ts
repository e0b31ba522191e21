import type { BoxDraft } from '../drafts.ts'

/** A box that was recognised, and which pieces of the page it takes up. */
export interface FoundBox {
  box: BoxDraft
  /** How many of the pieces already passed it takes back: its title, its paragraphs. */
  back: number
  /** How many pieces it takes up from the one it was recognised at. */
  used: number
}
