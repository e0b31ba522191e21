/**
 * Quote boxes. The quoted line stands in 「」, in large type or in the words below; the text says where it is from (出自《…》,
 * ——《…》) and what it means (意思是…).
 */

import type { BoxDraft } from '../drafts.ts'
import { isQuoted } from '../text/marks.ts'
import { sliceStrip, trimStrip, type Strip } from '../text/Strip.ts'

const FROM = /(?:出自|語出|语出|典出|見於|见于|載於|载于|取自|源自|摘自|出於|出于)\s?/
const BY_LINE = /^[—–―-]{1,3}\s?/

export interface QuoteParts {
  quote: NonNullable<BoxDraft['quote']>
  /** What is left of the paragraphs. */
  body: Strip[]
  /** 「」 and 出自. */
  marks: Strip[]
}

/** The quotation that the paragraphs name the work or the speaker of, or nothing. */
export const readQuote = (paragraphs: readonly Strip[]): QuoteParts | undefined => {
  for (const [i, paragraph] of paragraphs.entries()) {
    const found = fromWork(paragraph) ?? fromByLine(paragraph)
    if (found) return { ...found, body: paragraphs.filter((_, k) => k !== i) }
  }
  return undefined
}

/** 「…」出自《…》，意思是…: the quotation, the work, and the rest of the paragraph as its gloss. */
const fromWork = (paragraph: Strip): Omit<QuoteParts, 'body'> | undefined => {
  const { text } = paragraph
  const from = FROM.exec(text)
  if (!from || !isQuoted(text.slice(0, from.index).trimEnd())) return undefined
  const open = text.indexOf('《', from.index)
  const close = text.indexOf('》', open)
  if (open < 0 || close < 0 || open > from.index + from[0].length + 6) return undefined
  const gloss = afterComma(text, close + 1)
  return {
    quote: {
      ...unquote(sliceStrip(paragraph, 0, from.index)),
      // What stands before 《 is the author: 出自荀子《勸學》.
      ...optional('speaker', sliceStrip(paragraph, from.index + from[0].length, open)),
      work: sliceStrip(paragraph, open, close + 1),
      ...optional('gloss', sliceStrip(paragraph, gloss)),
    },
    marks: [
      ...quoteMarks(paragraph, from.index),
      sliceStrip(paragraph, from.index, from.index + from[0].length),
      sliceStrip(paragraph, close + 1, gloss),
    ],
  }
}

/** ——《…》 or ——a name: a line of its own under the quotation. */
export const fromByLine = (paragraph: Strip): Omit<QuoteParts, 'body'> | undefined => {
  const dash = BY_LINE.exec(paragraph.text)?.[0].length ?? 0
  if (dash === 0 || paragraph.text.length > 40) return undefined
  const open = paragraph.text.indexOf('《', dash)
  const speaker = sliceStrip(paragraph, dash, open < 0 ? undefined : open)
  return {
    quote: { ...optional('speaker', speaker), ...(open < 0 ? {} : { work: sliceStrip(paragraph, open) }) },
    marks: [sliceStrip(paragraph, 0, dash)],
  }
}

/** The words inside 「」, for a strip that is one quotation. */
export const unquote = (strip: Strip): { text: Strip } => {
  const trimmed = trimStrip(strip)
  return { text: sliceStrip(trimmed, 1, trimmed.text.length - 1) }
}

/** The 「 and 」 around a quotation that ends before `end`. */
export const quoteMarks = (strip: Strip, end: number = strip.text.length): Strip[] => {
  const trimmed = trimStrip(sliceStrip(strip, 0, end))
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
