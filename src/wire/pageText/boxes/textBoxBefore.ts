import { differs, type Block } from '../blocks/Block.ts'
import { isBlock, type Item } from '../blocks/Item.ts'
import { BOX_NAME, isQuoted } from '../text/marks.ts'
import { isSigned } from '../words/openingOf.ts'
import type { FoundBox } from './FoundBox.ts'
import { quoteAbove, quoteBoxOf } from './quoteAbove.ts'
import { readQuote } from './readQuote.ts'
import { textBoxOf } from './textBoxOf.ts'

/** The most paragraphs of a box. */
const LONGEST = 12
/** How many items back a story's opening is searched for. */
const FAR = 40

/**
 * The quote or note box that the source line `source` closes, or nothing. Its paragraphs are those
 * before the line, back to where the width of the column changes or to the heading that names the
 * box. Where the width does not change and there is no such heading, the paragraphs and the source
 * line belong to the story.
 *
 * @param passed the items before the line that no box took
 */
export const textBoxBefore = (source: Block, passed: readonly Item[]): FoundBox | undefined => {
  if (source.kind !== 'source') return undefined
  const paragraphs = paragraphsBefore(passed)
  if (paragraphs === undefined) return undefined
  // Only the last ones: to look at all would take time in the square of the page.
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

/**
 * The last paragraphs with columns of one width, in order; nothing when one of them opens a story.
 */
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
 * Whether the paragraphs are a box: their heading is a box's name, they quote, or their column is
 * not as wide as that of the text before.
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
 * Whether the story around names its source at its opening. Such a story has no source line at its
 * end, so the line closes a box that begins at the last heading.
 */
const isInSignedStory = (before: readonly Item[]): boolean => {
  const opening = before.slice(-FAR).findLast((item) => isBlock(item) && item.opening !== undefined)
  return isBlock(opening) && isSigned(opening.opening)
}
