import type { QuoteIn } from '../../../story/types.ts'
import type { BoxDraft } from '../drafts.ts'
import { isQuoted } from '../text/marks.ts'
import { sliceStrip, trimStrip, type Strip } from '../text/Strip.ts'

const FROM = /(?:出自|語出|语出|典出|見於|见于|載於|载于|取自|源自|摘自|出於|出于)\s?/
const BY_LINE = /^[—–―-]{1,3}\s?/

/** A quotation taken apart. */
export interface QuoteParts {
  quote: NonNullable<BoxDraft['quote']>
  /** What is left of the paragraphs. */
  body: Strip[]
  /** Characters that were understood and go into no field: 「」 and 出自. */
  marks: Strip[]
  /** Where it is a sentence of the body: how it stands there. */
  quoteIn?: QuoteIn
}

/** A quotation read from one paragraph or line. */
export interface FoundQuote extends Omit<QuoteParts, 'body' | 'quoteIn'> {
  /** The sentence's own words between the line and the work, where it is a sentence. */
  from?: string
}

/**
 * The quotation of a box, when one of its paragraphs names the work (出自《…》, ——《…》) or the
 * speaker; otherwise nothing. The quoted line stands in 「」, and the text may tell what it means.
 */
export const readQuote = (paragraphs: readonly Strip[]): QuoteParts | undefined => {
  for (const [i, paragraph] of paragraphs.entries()) {
    const found = fromWork(paragraph) ?? fromByLine(paragraph)
    if (!found) continue
    const { from, ...parts } = found
    const body = paragraphs.filter((_, k) => k !== i)
    return { ...parts, body, ...(from !== undefined && { quoteIn: { after: i, from } }) }
  }
  return undefined
}

/** 「…」出自《…》，意思是…: the quotation, the work, and the rest of the paragraph as its gloss. */
const fromWork = (paragraph: Strip): FoundQuote | undefined => {
  const { text } = paragraph
  const from = FROM.exec(text)
  if (!from || !isQuoted(text.slice(0, from.index).trimEnd())) return undefined
  const named = from.index + from[0].length
  const open = text.indexOf('《', from.index)
  const close = text.indexOf('》', open)
  if (open < 0 || close < 0 || open > named + 6) return undefined
  const gloss = afterComma(text, close + 1)
  const quotation = sliceStrip(paragraph, 0, from.index)
  return {
    quote: {
      ...unquote(quotation),
      // What stands before 《 is the author: 出自荀子《勸學》.
      ...optional('speaker', sliceStrip(paragraph, named, open)),
      work: sliceStrip(paragraph, open, close + 1),
      ...optional('gloss', sliceStrip(paragraph, gloss)),
    },
    marks: [
      ...quoteMarks(quotation),
      sliceStrip(paragraph, from.index, named),
      sliceStrip(paragraph, close + 1, gloss),
    ],
    from: fromWords(
      text.slice(from.index, named).trim(),
      text.slice(close + 1, gloss).trim(),
      gloss < text.length,
    ),
  }
}

/** A comma is what joins the meaning to the work anyway; another mark, or none, is kept. */
const fromWords = (before: string, after: string, isExplained: boolean): string =>
  after === '，' || (after === '' && !isExplained) ? before : `${before}…${after}`

/** The work or the speaker that a line under a quotation names: ——《…》, or ——and a name. */
export const fromByLine = (line: Strip): FoundQuote | undefined => {
  const dash = BY_LINE.exec(line.text)?.[0].length ?? 0
  if (dash === 0 || line.text.length > 40) return undefined
  const open = line.text.indexOf('《', dash)
  const speaker = sliceStrip(line, dash, open < 0 ? undefined : open)
  return {
    quote: { ...optional('speaker', speaker), ...(open < 0 ? {} : { work: sliceStrip(line, open) }) },
    marks: [sliceStrip(line, 0, dash)],
  }
}

/** The words inside 「」, for a strip that is one quotation. */
export const unquote = (strip: Strip): { text: Strip } => {
  const trimmed = trimStrip(strip)
  return { text: sliceStrip(trimmed, 1, trimmed.text.length - 1) }
}

/** The 「 and 」 of a strip that is one quotation. */
export const quoteMarks = (strip: Strip): Strip[] => {
  const trimmed = trimStrip(strip)
  return [sliceStrip(trimmed, 0, 1), sliceStrip(trimmed, trimmed.text.length - 1)]
}

const optional = <Name extends string>(name: Name, strip: Strip): Partial<Record<Name, Strip>> => {
  const value = trimStrip(strip)
  // A computed key widens to string; the name is the parameter's own.
  return value.text === '' ? {} : ({ [name]: value } as Record<Name, Strip>)
}

const afterComma = (text: string, start: number): number => {
  let i = start
  while ('，,、；; 。'.includes(text.charAt(i)) && i < text.length) i += 1
  return i
}
