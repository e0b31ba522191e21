import { isBlock, type Item } from '../blocks/Item.ts'
import type { BoxDraft } from '../drafts.ts'
import type { FoundBox } from './FoundBox.ts'
import type { Steps } from '../steps.ts'
import { giveStrays } from './giveStrays.ts'
import { keyPointsAt } from './keyPointsAt.ts'
import { pullQuoteAt } from './pullQuoteAt.ts'
import { textBoxBefore } from './textBoxBefore.ts'

/**
 * Takes the boxes out and leaves a place where each one stood. In plain text a box is recognised by
 * the source line at its end (◆來源：…), and by its column, whose width differs from the story's
 * around it. Key points are a run of marked items under ordinals (第一，…); the rest is a quote or a
 * note. A source line that closes no box stays among the items: it belongs to a story.
 */
export function* takeBoxes(items: readonly Item[]): Steps<{ boxes: BoxDraft[]; items: Item[] }> {
  const passed: Item[] = []
  /** The boxes, by the index in `passed` of the place where each stood. */
  const places = new Map<number, BoxDraft>()
  let i = 0
  while (i < items.length) {
    const item = items[i]
    const found = boxAt(i, items, passed)
    if (found) {
      passed.length -= found.back
      places.set(passed.length, found.box)
      passed.push({ kind: 'taken', what: 'box' })
    } else if (item) {
      passed.push(item)
    }
    i += found?.used ?? 1
    yield
  }
  return { boxes: [...places.values()], items: giveStrays(passed, places) }
}

const boxAt = (i: number, items: readonly Item[], passed: readonly Item[]): FoundBox | undefined => {
  const item = items[i]
  if (!isBlock(item)) return undefined
  return keyPointsAt(i, items, passed) ?? textBoxBefore(item, passed) ?? pullQuoteAt(i, items)
}
