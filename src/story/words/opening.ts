import { isBlank } from '../../attribution/text/isBlank.ts'
import { plainLine, plainText } from './plainText.ts'
import type { Block } from '../types.ts'

/**
 * A first line shorter than this, in UTF-16 units, that ends no sentence is a byline or a place and
 * not yet the text.
 */
const LINE_OF_NAMES = 60

/**
 * The words that open a body: its first paragraph that shows any, and where that is only a line of
 * names (a byline, the paper's own name), the next one too.
 * @returns one text for each paragraph, at most three, so that words of two paragraphs are never
 *   read as one.
 */
export function openingOf(body: readonly Block[]): string[] {
  const opening: string[] = []
  for (const text of paragraphsOf(body)) {
    opening.push(text)
    if (text.length > LINE_OF_NAMES || /[。！？]/u.test(text)) break
    if (opening.length === 3) break
  }
  return opening
}

/** The words that close a body: its last paragraph that shows any. */
export const closingOf = (body: readonly Block[]): string =>
  paragraphsOf(body.toReversed()).next().value ?? ''

/**
 * The words of each paragraph, quotation and list that shows any. Subheads are no part of the
 * running text.
 */
function* paragraphsOf(body: readonly Block[]): Generator<string, undefined> {
  for (const block of body) {
    const text = textOfParagraph(block)
    if (!isBlank(text)) yield text
  }
}

function textOfParagraph(block: Block): string {
  if (block.type === 'paragraph' || block.type === 'quotation') return plainLine(block.children)
  return block.type === 'list' ? plainText([block]) : ''
}
