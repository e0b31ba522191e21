/**
 * Headings, without fonts to see them by. A headline or a subhead is a line on its own: no full stop, no comma at its end, and its
 * length is its own, while the lines under it fill their column. So a line well short of the lines that follow it, or wider
 * than their column, is one; the first line of a paragraph is at most its indent (two em) short. A line right above a
 * story's opening is one whatever its length.
 */

import { BOX_NAME, endsOpen, endsSentence, hasFullStop, isQuoted } from './marks.ts'
import type { Line } from './lines.ts'

/** An indent of two em, and what squeezed punctuation may add. */
const INDENT = 2.75
/** Punctuation hung out at the end of a line. */
const HANGING = 1.25
/** A line with a comma is seldom a heading: one must be this much shorter than the column, as a share of it. */
const WITH_COMMA = 0.6
/** Latin text is set ragged: a line of it loses up to a long word. */
const RAGGED = 0.7
/** No headline line is longer. */
const WIDEST = 45
/** Kicker, headline and deck, one of them broken in two. */
const DEEPEST = 4

/** Whether the line alone could be set as a heading. */
export const mayHead = (line: Line): boolean => {
  const { text } = line.strip
  if (isQuoted(text)) return true
  if (isRemainder(text)) return false
  return line.width <= WIDEST && !hasFullStop(text) && !endsOpen(text) && !isPlainSentence(text)
}

/** The end of something that began on the line before: 社）, 」表示 */
const isRemainder = (text: string): boolean => {
  if (/^[，。、；：！？）」』》】)]/.test(text)) return true
  return /[）)]$/.test(text) && !/[（(]/.test(text)
}

/** Ends like a sentence of the body; a headline may ask or exclaim. */
const isPlainSentence = (text: string): boolean => endsSentence(text) && !/[！？!?][」』”"]?$/.test(text)

/** How a line stands among its neighbours, as far as a heading is concerned. */
export interface Surroundings {
  lines: readonly Line[]
  /** Whether the line opens a piece that cannot go on with the line before: a mark, a source label, a story's opening. */
  standsOff: (index: number) => boolean
  /** Whether the line starts with an attribution (據路透社報道) or an ordinal (第一，): what comes under a heading, seldom in a sentence. */
  stands: (index: number) => boolean
  /** Whether the line opens a story. */
  opens: (index: number) => boolean
}

/** Whether the line at `index`, which does not continue the one before, is a heading. `heads` are lines known to be some. */
export const isHeading = (
  index: number,
  { lines, standsOff, stands }: Surroundings,
  heads: ReadonlySet<number>,
): boolean => {
  const line = lines[index]
  if (!line || !mayHead(line)) return false
  const { text } = line.strip
  if (isQuoted(text)) return true
  const ends = (i: number): boolean => i >= lines.length || standsOff(i) || heads.has(i)
  if (ends(index + 1) || stands(index + 1)) return true
  if (line.blankBefore && BOX_NAME.test(text)) return true
  if (isLatin(text) && /^[a-z]/.test(lines[index + 1]?.strip.text ?? '')) return false
  const below = columnBelow(index, lines, ends)
  if (line.width < shortOf(below.width, text)) return true
  // Over a paragraph of two lines nothing shows how wide the column is.
  if (below.unsure || /[，,]/.test(text)) return false
  const above = Math.max(0, ...lines.slice(Math.max(0, index - 3), index).map(({ width }) => width))
  return line.blankBefore ? line.width > below.width + HANGING : line.width > Math.max(below.width, above) + INDENT
}

/** What of a line is inside its column: the punctuation at its end may hang out. */
const fillOf = (line: Line | undefined): number =>
  line ? line.width - (/[。，、；：！？」』）]$/.test(line.strip.text) ? 1 : 0) : 0

/** How short of its column a line must be to be a heading. */
const shortOf = (column: number, text: string): number => {
  if (isLatin(text)) return column * RAGGED
  return /[，,]/.test(text) ? column * WITH_COMMA : column - INDENT
}

const isLatin = (text: string): boolean => /^[^\u2e80-\uffee]*$/.test(text)

/** The width of the column under a line: its two next lines, or four when the first of them is a paragraph's last. */
const columnBelow = (
  index: number,
  lines: readonly Line[],
  ends: (index: number) => boolean,
): { width: number; unsure: boolean } => {
  const stopped = endsSentence(lines[index + 1]?.strip.text ?? '')
  let width = 0
  let seen = 0
  for (let i = index + 1; i <= index + (stopped ? 4 : 2) && !ends(i); i += 1) {
    width = Math.max(width, fillOf(lines[i]))
    seen += 1
  }
  return { width, unsure: stopped && seen === 1 }
}

/**
 * The lines right above each opening that are its headline, deck and kicker: up to four that could head, down from the end of the
 * text before. When a fifth could be one too, something else is going on, and only what an empty line sets off is taken.
 */
export const headsOfOpenings = ({ lines, opens, standsOff }: Surroundings): Set<number> => {
  const heads = new Set<number>()
  for (let opening = 1; opening < lines.length; opening += 1) {
    if (!opens(opening)) continue
    let from = opening
    while (from > 0 && opening - from <= DEEPEST && isHeadAt(from - 1, lines, standsOff)) from -= 1
    if (opening - from > DEEPEST) from = lastGap(opening, from, lines)
    for (let i = from; i < opening; i += 1) heads.add(i)
  }
  return heads
}

const isHeadAt = (index: number, lines: readonly Line[], standsOff: (index: number) => boolean): boolean => {
  const line = lines[index]
  return line !== undefined && mayHead(line) && !standsOff(index)
}

const lastGap = (opening: number, from: number, lines: readonly Line[]): number => {
  for (let i = opening - 1; i > from; i -= 1) if (lines[i]?.blankBefore) return i
  return opening - 1
}
