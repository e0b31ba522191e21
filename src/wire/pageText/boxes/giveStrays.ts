/**
 * What belongs to a box and was extracted apart from it, because it is set across the page or in large type: the quoted line of a
 * quote box, whose words come again in the box; and the sentence that introduces key points, the first piece after their source
 * line, in a measure that is no story's.
 */

import type { BoxDraft } from '../drafts.ts'
import { differs, type Block } from '../blocks/Block.ts'
import { isBlock, type Item } from '../blocks/Item.ts'
import { isQuoted } from '../text/marks.ts'
import { quoteMarks, unquote } from './readQuote.ts'

/** Hands stray pieces to their boxes; `places` are the boxes by the index of the place where they stood. */
export const giveStrays = (items: readonly Item[], places: ReadonlyMap<number, BoxDraft>): Item[] => {
  const given = new Set<number>()
  for (const [place, box] of places) {
    for (const i of [place + 1, place - 1]) {
      if (given.has(i)) continue
      const item = items[i]
      if (isBlock(item) && (takesLine(box, item) || (i > place && takesIntro(box, i, items)))) given.add(i)
    }
  }
  return items.filter((_, i) => !given.has(i))
}

const INK = /[\p{L}\p{N}]/gu
const inkOf = (text: string): string => (text.match(INK) ?? []).join('')

/** A line in 「」 beside a box that says the same words: the box's line, which heads it. */
const takesLine = (box: BoxDraft, line: Block): boolean => {
  if (box.title || line.kind !== 'heading' || !isQuoted(line.strip.text)) return false
  const words = inkOf(line.strip.text)
  const own = [...box.body, ...Object.values(box.quote ?? {})]
  if (words === '' || !own.some((strip) => inkOf(strip.text).includes(words))) return false
  box.kind = box.kind === 'note' ? 'quote' : box.kind
  if (box.quote?.text || box.kind !== 'quote') {
    box.title = line.strip
  } else {
    box.quote = { ...box.quote, ...unquote(line.strip) }
    box.marks.push(...quoteMarks(line.strip))
  }
  return true
}

const takesIntro = (box: BoxDraft, i: number, items: readonly Item[]): boolean => {
  const item = items[i]
  const next = items[i + 1]
  if (box.kind !== 'keyPoints' || box.intro || !isBlock(item) || item.kind !== 'paragraph' || item.opening)
    return false
  if (isBlock(next) && next.kind === 'paragraph' && !next.opening) return false
  const story = items
    .slice(Math.max(0, i - 12), i - 1)
    .findLast((before) => isBlock(before) && before.kind === 'paragraph')
  if (isBlock(story) && (!story.ends || !differs(story.tail, item.head))) return false
  box.intro = item.strip
  box.marks.push(item.hyphens)
  box.review.push({
    path: 'intro',
    why: 'uncertain',
    note: 'This paragraph stands after the source line in the text, in another column width than the stories: it is taken for the introduction of the key points.',
  })
  return true
}
