import { differs, type Block } from '../blocks/Block.ts'
import { isBlock, type Item } from '../blocks/Item.ts'
import type { BoxDraft } from '../drafts.ts'
import { isQuoted } from '../text/marks.ts'
import { quoteMarks, unquote } from './readQuote.ts'

/**
 * Gives boxes their parts that the extraction put elsewhere, because they are set across the page
 * or in large type: the line that a quote box quotes (its words are repeated in the box), and the
 * sentence that introduces key points. Changes the boxes, and returns the items without those
 * parts.
 *
 * @param places the boxes, by the index in `items` of the place where each stood
 */
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

const LETTERS = /[\p{L}\p{N}]/gu
const lettersOf = (text: string): string => (text.match(LETTERS) ?? []).join('')

/**
 * Gives a box the line in 「」 beside it when the box has the same words: as the quoted line of a
 * quote box that has none yet, otherwise as the title. Returns whether it did.
 */
const takesLine = (box: BoxDraft, line: Block): boolean => {
  if (box.title || line.kind !== 'heading' || !isQuoted(line.strip.text)) return false
  const words = lettersOf(line.strip.text)
  const own = [...box.body, ...Object.values(box.quote ?? {})]
  if (words === '' || !own.some((strip) => lettersOf(strip.text).includes(words))) return false
  box.kind = box.kind === 'note' ? 'quote' : box.kind
  if (box.quote?.text || box.kind !== 'quote') {
    box.title = line.strip
  } else {
    box.quote = { ...box.quote, ...unquote(line.strip) }
    box.marks.push(...quoteMarks(line.strip))
  }
  return true
}

/** How many items before a box are searched for the story around it. */
const FAR = 12

/**
 * Gives key points the single paragraph after their source line as their introduction, when it
 * cannot belong to a story. Returns whether it did.
 */
const takesIntro = (box: BoxDraft, i: number, items: readonly Item[]): boolean => {
  const item = items[i]
  if (box.kind !== 'keyPoints' || box.intro || !isUnopened(item) || isUnopened(items[i + 1])) return false
  const story = items
    .slice(Math.max(0, i - FAR), i - 1)
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

/** Whether it is a paragraph that opens no story. */
const isUnopened = (item: Item | undefined): item is Block =>
  isBlock(item) && item.kind === 'paragraph' && !item.opening
