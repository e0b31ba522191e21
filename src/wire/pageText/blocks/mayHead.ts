import type { Line } from '../lines/Line.ts'
import { endsOpen, endsSentence, hasFullStop, isQuoted, isRemark } from '../text/marks.ts'

/** The widest line of a headline, in em. */
const WIDEST = 45

/**
 * Whether the line by itself could be a heading: it has no full stop and does not end with a comma.
 * Right above a story's opening such a line is a heading, whatever its length
 * (`headsOfOpenings.ts`). Elsewhere the width of its column decides (`isHeading.ts`).
 */
export const mayHead = (line: Line): boolean => {
  const { text } = line.strip
  if (isQuoted(text)) return true
  if (isRemainder(text) || /[a-z]{2}[.] [A-Z]/.test(text)) return false
  return line.width <= WIDEST && !hasFullStop(text) && !endsOpen(text) && !isPlainSentence(text)
}

/**
 * Whether the line closes what the line before opened (社）, 」表示), or is only a remark in brackets
 * (（完）).
 */
const isRemainder = (text: string): boolean =>
  isRemark(text) || /^[，。、；：！？）」』》】)]/.test(text) || (/[）)]$/.test(text) && !/[（(]/.test(text))

/** Whether it ends like a sentence of the body. A headline may ask or exclaim. */
const isPlainSentence = (text: string): boolean => endsSentence(text) && !/[！？!?][」』”"]?$/.test(text)
