import { hyphensOf, type Block } from '../blocks/Block.ts'
import { isBlock, type Item } from '../blocks/Item.ts'
import type { BoxDraft } from '../drafts.ts'
import { isQuoted } from '../text/marks.ts'
import type { Strip } from '../text/Strip.ts'
import { fromByLine, quoteMarks, unquote } from './readQuote.ts'

/** A quotation in large type with the line that names its work. */
export interface QuoteAbove {
  quote: NonNullable<BoxDraft['quote']>
  /** Characters that were understood and go into no field. */
  marks: Strip[]
  /** The heading over the quotation. */
  title?: Block
}

/** The quotation that some items end with: a line, ——《…》 under it, and often a title above. */
export const quoteAbove = (items: readonly Item[]): QuoteAbove | undefined => {
  const [over, line, by] = [items.at(-3), items.at(-2), items.at(-1)]
  if (!isHeading(by) || !isHeading(line) || !by.strip.text.includes('《')) return undefined
  const found = fromByLine(by.strip)
  if (!found) return undefined
  const quoted = isQuoted(line.strip.text)
  return {
    quote: { ...found.quote, ...(quoted ? unquote(line.strip) : { text: line.strip }) },
    marks: [...found.marks, by.hyphens, line.hyphens, ...(quoted ? quoteMarks(line.strip) : [])],
    ...(isHeading(over) ? { title: over } : {}),
  }
}

const isHeading = (item: Item | undefined): item is Block => isBlock(item) && item.kind === 'heading'

/**
 * Makes a box of a quotation and the paragraphs under it, which explain it. A paragraph that opens
 * with a word of the quotation is its gloss; the others are the box's body.
 */
export const quoteBoxOf = (
  { quote, marks, title }: QuoteAbove,
  paragraphs: readonly Block[],
  source: Block,
): BoxDraft => {
  const strips = paragraphs.map(({ strip }) => strip)
  const [first, ...rest] = strips
  const gloss = first && explains(first.text, quote.text?.text ?? '') ? { gloss: first } : undefined
  return {
    kind: 'quote',
    ...(title ? { title: title.strip } : {}),
    quote: { ...quote, ...gloss },
    points: [],
    body: gloss ? rest : strips,
    source: source.strip,
    marks: [...hyphensOf([...paragraphs, title]), ...marks],
    review: [],
  }
}

/** Whether a text opens with words of the quotation in 「」 and says what they mean: 「邇」解作近. */
const explains = (text: string, quotation: string): boolean => {
  const word =
    /^[「『“]([^」』”]{1,12})[」』”]\s?(?:[,，]\s?)?(?:解|指|意|即|就|是|作|通|同|讀|读|音|means)/.exec(
      text,
    )?.[1]
  return word !== undefined && quotation.includes(word)
}
