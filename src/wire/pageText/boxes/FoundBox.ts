import type { BoxDraft } from '../drafts.ts'

/** A box that was recognised, and the items of the page that belong to it. */
export interface FoundBox {
  box: BoxDraft
  /** How many of the items before it belong to it: its title, its paragraphs. */
  back: number
  /** How many items belong to it, from the one at which it was recognised. */
  used: number
}
