import { joinLines } from '../../pageText/blocks/joinLines.ts'
import { quoteMarks, readQuote, unquote, type QuoteParts } from '../../pageText/boxes/readQuote.ts'
import { markOff } from '../../pageText/boxes/markOff.ts'
import type { BoxDraft, PointDraft } from '../../pageText/drafts.ts'
import { isQuoted, markAt, ordinalLength, sourceLabelAt } from '../../pageText/text/marks.ts'
import type { Strip } from '../../pageText/text/Strip.ts'
import type { PageBlock } from '../blocks/PageBlock.ts'
import { paragraphsOf } from '../stories/paragraphsOf.ts'
import type { Words } from './Words.ts'

/** A box read from the blocks of its panel, in reading order. */
export const boxDraft = (blocks: readonly PageBlock[], words: Words, font: string): BoxDraft => {
  const [first] = blocks
  const isTitled = first !== undefined && isTitle(first, blocks)
  const rest = isTitled ? blocks.slice(1) : blocks
  const title = isTitled ? joinLines(first.lines.map((line) => words.strip(line))) : undefined
  const own = rest.map((block): PageBlock => ({ ...block, role: 'body' }))
  // Every block of a box is set apart from the next, so each begins a paragraph.
  const read = own.map((block) => paragraphsOf([block], { strip: (line) => words.strip(line), font }))
  const strips = read.flatMap(({ body }) => body.flatMap((one) => (one.type === 'list' ? [] : one.parts)))
  const last = rest.at(-1)
  const isSmall =
    last?.lines.length === 1 && last.size < 0.6 * (blocks[0]?.size ?? 0) && last.text.length < 50
  const source =
    strips.findLast(({ text }) => sourceLabelAt(text, 0) > 0) ?? (isSmall ? strips.at(-1) : undefined)
  const paragraphs = strips.filter((strip) => strip !== source)
  const found = kindOf(paragraphs)
  return {
    kind: 'note',
    ...(title && { title: title.strip }),
    ...(source && { source }),
    points: [],
    body: paragraphs,
    review: [],
    ...found,
    marks: [
      ...(title ? [title.hyphens] : []),
      ...read.flatMap(({ hyphens }) => hyphens),
      ...(found.marks ?? []),
    ],
  }
}

const isTitle = (first: PageBlock, blocks: readonly PageBlock[]): boolean =>
  blocks.length > 1 &&
  first.text.length <= 60 &&
  first.lines.length <= 3 &&
  (first.size > 1.1 * (blocks[1]?.size ?? 0) || first.font !== blocks[1]?.font)

const kindOf = (paragraphs: readonly Strip[]): Partial<BoxDraft> => {
  const quote = readQuote(paragraphs)
  if (quote) return { kind: 'quote', ...withLine(quote) }
  const isPoint = ({ text }: Strip): boolean => ordinalLength(text) > 0 || markAt(text, 0) !== undefined
  if (paragraphs.filter(isPoint).length < 2) return {}
  const from = paragraphs.findIndex(isPoint)
  const intro = from === 1 ? paragraphs[0] : undefined
  if (from > 1) return {}
  const { points, marks } = pointsIn(paragraphs.slice(from))
  return { kind: 'keyPoints', ...(intro && { intro }), points, body: [], marks }
}

/** The line in quotation marks over the name of its work is what the box quotes. */
const withLine = ({ quote, body, marks }: QuoteParts): Pick<BoxDraft, 'quote' | 'body' | 'marks'> => {
  const line = quote.text ? undefined : body.find(({ text }) => isQuoted(text))
  if (!line) return { quote, body, marks }
  return {
    quote: { ...quote, ...unquote(line) },
    body: body.filter((one) => one !== line),
    marks: [...marks, ...quoteMarks(line)],
  }
}

const pointsIn = (paragraphs: readonly Strip[]): { points: PointDraft[]; marks: Strip[] } => {
  const points: PointDraft[] = []
  const marks: Strip[] = []
  for (const paragraph of paragraphs) {
    const isHeading = ordinalLength(paragraph.text) > 0
    if (isHeading) {
      points.push({ heading: paragraph, items: [] })
      continue
    }
    const { mark, text } = markOff(paragraph)
    marks.push(mark)
    const open = points.at(-1)
    if (open) open.items.push(text)
    else points.push({ items: [text] })
  }
  return { points, marks }
}
