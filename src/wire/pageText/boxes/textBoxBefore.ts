/**
 * Boxes of prose: the paragraphs before a source line, back to where the column changes its measure, or to the heading that names
 * the box. Paragraphs that run on in the story's own measure, under no such heading, are the story's, and so is the line.
 */

import { differs, type Block } from '../blocks/Block.ts'
import type { FoundBox } from './takeBoxes.ts'
import type { BoxDraft } from '../drafts.ts'
import { isBlock, type Item } from '../blocks/Item.ts'
import { BOX_NAME, isQuoted, ordinalLength } from '../text/marks.ts'
import { fromByLine, quoteMarks, readQuote, unquote } from './readQuote.ts'

const LONGEST = 12
/** How far back a story's opening is looked for, in blocks. */
const FAR = 40
/** The quote or note box that `source` closes, or nothing. `passed` are the items before it that nothing took. */
export const textBoxBefore = (source: Block, passed: readonly Item[]): FoundBox | undefined => {
  if (source.kind !== 'source') return undefined
  const paragraphs: Block[] = []
  let k = passed.length - 1
  for (; k >= 0 && paragraphs.length < LONGEST; k -= 1) {
    const item = passed[k]
    if (!isBlock(item) || item.kind !== 'paragraph') break
    const first = paragraphs[0]
    if (first && differs(item.tail, first.head)) break
    if (isOpening(item)) return undefined
    paragraphs.unshift(item)
  }
  const before = passed[k]
  const title = isBlock(before) && before.kind === 'heading' ? before : undefined
  const named = title && quotedAbove(title, passed[k - 1])
  if (named) {
    const over = passed[k - 2]
    const name = isBlock(over) && over.kind === 'heading' ? over : undefined
    const box = explained(named, { title: name, paragraphs, source })
    return { box, back: paragraphs.length + (name ? 3 : 2), used: 1 }
  }
  if (paragraphs.length === 0 && !(title && isQuoted(title.strip.text))) return undefined
  if (!isSetApart(paragraphs, title, passed.slice(0, Math.max(0, k + 1)))) return undefined
  return { box: boxOf(paragraphs, title, source), back: paragraphs.length + (title ? 1 : 0), used: 1 }
}

/**
 * A quotation and what stands under it, which explains it: what opens with a word of the quotation is its gloss, the rest is body,
 * whatever else it quotes or counts.
 */
const explained = (
  { quote = {}, marks }: Pick<BoxDraft, 'quote' | 'marks'>,
  { title, paragraphs, source }: { title: Block | undefined; paragraphs: readonly Block[]; source: Block },
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
    marks: [...[...paragraphs, ...(title ? [title] : [])].map(({ hyphens }) => hyphens), ...marks],
    review: [],
  }
}

/** 「邇」解作近: whether the words open with some of the quotation's, in marks, and what they mean. */
const explains = (text: string, quotation: string): boolean => {
  const word =
    /^[「『“]([^」』”]{1,12})[」』”]\s?(?:[,，]\s?)?(?:解|指|意|即|就|是|作|通|同|讀|读|音|means)/.exec(
      text,
    )?.[1]
  return word !== undefined && quotation.includes(word)
}

/** ——《…》 under a line: the line is what the box quotes. */
const quotedAbove = (by: Block, line: Item | undefined): Pick<BoxDraft, 'quote' | 'marks'> | undefined => {
  if (!isBlock(line) || line.kind !== 'heading' || !by.strip.text.includes('《')) return undefined
  const found = fromByLine(by.strip)
  if (!found) return undefined
  const quoted = isQuoted(line.strip.text)
  return {
    quote: { ...found.quote, ...(quoted ? unquote(line.strip) : { text: line.strip }) },
    marks: [...found.marks, by.hyphens, line.hyphens, ...(quoted ? quoteMarks(line.strip) : [])],
  }
}

/** 「…」 in large type and ——a name under it, with no source line: a quote box of what somebody says. */
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

const isOpening = (block: Block): boolean => block.opening?.by === 'house' || block.opening?.by === 'dateline'

/** Whether the paragraphs are a box: named like one, quoting, or set to another measure than the text before. */
const isSetApart = (
  paragraphs: readonly Block[],
  title: Block | undefined,
  before: readonly Item[],
): boolean => {
  const first = paragraphs[0]
  if (!first || (title && (BOX_NAME.test(title.strip.text) || isQuoted(title.strip.text)))) return true
  const text = title ? before.at(-2) : before.at(-1)
  if (text === undefined) return readQuote(paragraphs.map(({ strip }) => strip)) !== undefined
  if (!isBlock(text)) return true
  if (title && isInSignedStory(before)) return true
  return text.kind === 'source' || (text.kind === 'paragraph' && differs(text.tail, first.head))
}

/** A story that says at its opening whom it owes has no source line at its end: the line closes what its last heading opens. */
const isInSignedStory = (before: readonly Item[]): boolean => {
  const opening = before.slice(-FAR).findLast((item) => isBlock(item) && item.opening !== undefined)
  return isBlock(opening) && isOpening(opening)
}

const boxOf = (paragraphs: readonly Block[], title: Block | undefined, source: Block): BoxDraft => {
  const strips = paragraphs.map(({ strip }) => strip)
  const shared = {
    ...(title ? { title: title.strip } : {}),
    source: source.strip,
    review: [],
  }
  const marks = [...paragraphs, ...(title ? [title] : [])].map((block) => block.hyphens)
  const quote = readQuote(strips)
  if (quote)
    return {
      ...shared,
      kind: 'quote',
      quote: quote.quote,
      points: [],
      body: quote.body,
      marks: [...marks, ...quote.marks],
    }
  if (title && isQuoted(title.strip.text))
    return { ...shared, kind: 'quote', quote: {}, points: [], body: strips, marks }
  const points = strips.filter((strip) => ordinalLength(strip.text) > 0)
  if (
    points.length >= 2 &&
    strips.length - points.length <= 1 &&
    ordinalLength(strips.at(0)?.text ?? '') + points.length > 1
  ) {
    return numbered(shared, strips, marks)
  }
  return { ...shared, kind: 'note', points: [], body: strips, marks }
}

type Shared = Pick<BoxDraft, 'title' | 'source' | 'review'>

/** Numbered sentences: each is a point without items; a paragraph before them is their introduction. */
const numbered = (shared: Shared, strips: BoxDraft['body'], marks: BoxDraft['marks']): BoxDraft => {
  const intro = strips.find((strip) => ordinalLength(strip.text) === 0)
  return {
    ...shared,
    kind: 'keyPoints',
    ...(intro ? { intro } : {}),
    points: strips.filter((strip) => strip !== intro).map((heading) => ({ heading, items: [] })),
    body: [],
    marks,
  }
}
