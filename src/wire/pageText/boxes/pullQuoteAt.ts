import { isBlock, type Item } from '../blocks/Item.ts'
import { isQuoted } from '../text/marks.ts'
import type { FoundBox } from './FoundBox.ts'
import { fromByLine, quoteMarks, unquote } from './readQuote.ts'

/**
 * A pull quote at item `i`: 「…」 in large type over ——and a name, with no source line. It repeats
 * what somebody in the story says. Nothing where the line names a work instead.
 */
export const pullQuoteAt = (i: number, items: readonly Item[]): FoundBox | undefined => {
  const [line, by] = [items[i], items[i + 1]]
  if (!isBlock(line) || !isBlock(by) || !isQuoted(line.strip.text) || by.strip.text.includes('《'))
    return undefined
  const found = fromByLine(by.strip)
  if (!found) return undefined
  const marks = [...found.marks, by.hyphens, line.hyphens, ...quoteMarks(line.strip)]
  const quote = { ...found.quote, ...unquote(line.strip) }
  return { box: { kind: 'quote', quote, points: [], body: [], marks, review: [] }, back: 0, used: 2 }
}
