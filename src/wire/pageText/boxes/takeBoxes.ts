/**
 * Boxes. What a box shows in plain text is its source line (◆來源：…) at its end, and its column: it is set to another measure than
 * the story around it. Key points are a run of marked items under ordinals (第一，…); the rest is a quote or a note.
 */

import type { BoxDraft } from '../drafts.ts'
import { isBlock, type Item } from '../blocks/Item.ts'
import { keyPointsAt } from './keyPointsAt.ts'
import { giveStrays } from './giveStrays.ts'
import { pullQuoteAt, textBoxBefore } from './textBoxBefore.ts'

/** What a recogniser found. */
export interface FoundBox {
  box: BoxDraft
  /** How many of the items before, already passed, it takes back: its title, its paragraphs. */
  back: number
  /** How many items from here on it takes up. */
  used: number
}

/** Takes the boxes out. A source line that closes no box stays, for its story. */
export const takeBoxes = (items: readonly Item[]): { boxes: BoxDraft[]; items: Item[] } => {
  const passed: Item[] = []
  const boxes: BoxDraft[] = []
  /** By the index in `passed` of the place where a box stood. */
  const places = new Map<number, BoxDraft>()
  let i = 0
  while (i < items.length) {
    const item = items[i]
    const found = isBlock(item)
      ? (keyPointsAt(i, items, passed) ?? textBoxBefore(item, passed) ?? pullQuoteAt(i, items))
      : undefined
    if (found) {
      passed.length -= found.back
      places.set(passed.length, found.box)
      boxes.push(found.box)
      passed.push({ kind: 'taken', what: 'box' })
    } else if (item) {
      passed.push(item)
    }
    i += found?.used ?? 1
  }
  return { boxes, items: giveStrays(passed, places) }
}
