import { differs, type Block } from '../blocks/Block.ts'
import { isBlock, type Item } from '../blocks/Item.ts'
import { BOX_NAME, isQuoted } from '../text/marks.ts'
import { isSigned } from '../words/openingOf.ts'
import type { FoundBox } from './FoundBox.ts'
import { quoteAbove, quoteBoxOf } from './quoteAbove.ts'
import { readQuote } from './readQuote.ts'
import { textBoxOf } from './textBoxOf.ts'

/** No box has more paragraphs. */
const LONGEST = 12
/** How many items back a story's opening is looked for. */
const FAR = 40

/**
 * The quote or note box that the source line `source` closes, or nothing. Its paragraphs are those
 * before the line, back to where the column changes its measure or to the heading that names the
 * box. Where they run on in the story's own measure, under no such heading, they are the story's,
 * and so is the line.
 *
 * @param passed the items before the line that no box took
 */
export const textBoxBefore = (source: Block, passed: readonly Item[]): FoundBox | undefined => {
  if (source.kind !== 'source') return undefined
  const paragraphs = paragraphsBefore(passed)
  if (paragraphs === undefined) return undefined
  // Not all of them, or the time would grow with the square of the page.
  const before = passed.slice(-FAR - LONGEST, passed.length - paragraphs.length)
  const quoted = quoteAbove(before)
  if (quoted) {
    const box = quoteBoxOf(quoted, paragraphs, source)
    return { box, back: paragraphs.length + (quoted.title ? 3 : 2), used: 1 }
  }
  const last = before.at(-1)
  const title = isBlock(last) && last.kind === 'heading' ? last : undefined
  if (!isSetApart(paragraphs, title, before)) return undefined
  return { box: textBoxOf(paragraphs, title, source), back: paragraphs.length + (title ? 1 : 0), used: 1 }
}

/** The last paragraphs of one measure, in order; nothing when a story opens with one of them. */
const paragraphsBefore = (passed: readonly Item[]): Block[] | undefined => {
  const paragraphs: Block[] = []
  for (let k = passed.length - 1; k >= 0 && paragraphs.length < LONGEST; k -= 1) {
    const item = passed[k]
    if (!isBlock(item) || item.kind !== 'paragraph') break
    const first = paragraphs[0]
    if (first && differs(item.tail, first.head)) break
    if (isSigned(item.opening)) return undefined
    paragraphs.unshift(item)
  }
  return paragraphs
}

/**
 * Whether the paragraphs are a box: they are named like one, quote, or are set to another measure
 * than the text before them.
 */
const isSetApart = (
  paragraphs: readonly Block[],
  title: Block | undefined,
  before: readonly Item[],
): boolean => {
  const first = paragraphs[0]
  if (title && isQuoted(title.strip.text)) return true
  if (!first) return false
  if (title && BOX_NAME.test(title.strip.text)) return true
  const text = title ? before.at(-2) : before.at(-1)
  if (text === undefined) return readQuote(paragraphs.map(({ strip }) => strip)) !== undefined
  if (!isBlock(text)) return true
  if (title && isInSignedStory(before)) return true
  return text.kind === 'source' || (text.kind === 'paragraph' && differs(text.tail, first.head))
}

/**
 * Whether the story around told at its opening whom it owes. Such a story has no source line at its
 * end, so the line closes what its last heading opens.
 */
const isInSignedStory = (before: readonly Item[]): boolean => {
  const opening = before.slice(-FAR).findLast((item) => isBlock(item) && item.opening !== undefined)
  return isBlock(opening) && isSigned(opening.opening)
}
