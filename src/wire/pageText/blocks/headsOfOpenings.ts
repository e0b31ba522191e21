/**
 * What could be a heading: a line on its own, without a full stop, and without a comma at its end. Right above the opening of a story
 * it is one, whatever its length; elsewhere the column decides (`headingByColumn.ts`).
 */

import { endsOpen, endsSentence, hasFullStop, isQuoted, isRemark } from '../text/marks.ts'
import type { Line } from '../lines/Line.ts'

/** No headline line is longer. */
const WIDEST = 45
/** Kicker, headline and deck, one of them broken in two. */
const DEEPEST = 4

/** Whether the line alone could be set as a heading. */
export const mayHead = (line: Line): boolean => {
  const { text } = line.strip
  if (isQuoted(text)) return true
  if (isRemainder(text) || /[a-z]{2}[.] [A-Z]/.test(text)) return false
  return line.width <= WIDEST && !hasFullStop(text) && !endsOpen(text) && !isPlainSentence(text)
}

/** The end of something that began on the line before (社）, 」表示), or a remark in brackets (完). */
const isRemainder = (text: string): boolean => {
  if (isRemark(text)) return true
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

/**
 * The lines right above each opening that are its headline, deck and kicker: up to four that could head, down from the end of the
 * text before. When a fifth could be one too, something else is going on, and only what an empty line sets off is taken.
 */
export const headsOfOpenings = ({ lines, opens, standsOff }: Surroundings): Set<number> => {
  const heads = new Set<number>()
  for (let opening = 1; opening < lines.length; opening += 1) {
    if (!opens(opening)) continue
    let from = opening
    // （新春走基層）: a series named between the headline and the story.
    if (isSeries(opening - 1, lines) && isHeadAt(opening - 2, lines, standsOff)) from -= 1
    while (from > 0 && opening - from <= DEEPEST && isHeadAt(from - 1, lines, standsOff)) from -= 1
    if (opening - from > DEEPEST) from = lastGap(opening, from, lines)
    for (let i = from; i < opening; i += 1) heads.add(i)
  }
  return heads
}

const isSeries = (index: number, lines: readonly Line[]): boolean =>
  isRemark(lines[index]?.strip.text ?? '') && lines[index]?.blankBefore === false

const isHeadAt = (index: number, lines: readonly Line[], standsOff: (index: number) => boolean): boolean => {
  const line = lines[index]
  return line !== undefined && mayHead(line) && !standsOff(index)
}

const lastGap = (opening: number, from: number, lines: readonly Line[]): number => {
  for (let i = opening - 1; i > from; i -= 1) if (lines[i]?.blankBefore) return i
  return opening - 1
}
