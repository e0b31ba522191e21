import type { Line } from '../lines/Line.ts'
import { isRemark } from '../text/marks.ts'
import { mayHead } from './mayHead.ts'
import type { Surroundings } from './PageLines.ts'

/** The most lines above an opening: kicker, headline and deck, one of them in two lines. */
const DEEPEST = 4

/**
 * The lines right above each opening that are its headline, deck and kicker: up to four lines that
 * could be headings, after the end of the text before. If a fifth line could be a heading too, they
 * are probably running text, and only those after the last empty line count.
 */
export const headsOfOpenings = ({ lines, opens, standsOff }: Surroundings): Set<number> => {
  const isHead = (index: number): boolean => {
    const line = lines[index]
    return line !== undefined && mayHead(line) && !standsOff(index)
  }
  const heads = new Set<number>()
  for (let opening = 1; opening < lines.length; opening += 1) {
    if (!opens(opening)) continue
    for (let i = firstHead(opening, lines, isHead); i < opening; i += 1) heads.add(i)
  }
  return heads
}

const firstHead = (opening: number, lines: readonly Line[], isHead: (index: number) => boolean): number => {
  let from = opening
  // A series may be named between the headline and the story: （新春走基層）.
  if (isSeries(lines[opening - 1]) && isHead(opening - 2)) from -= 1
  while (from > 0 && opening - from <= DEEPEST && isHead(from - 1)) from -= 1
  return opening - from > DEEPEST ? lastGap(opening, from, lines) : from
}

const isSeries = (line: Line | undefined): boolean =>
  line !== undefined && isRemark(line.strip.text) && !line.blankBefore

const lastGap = (opening: number, from: number, lines: readonly Line[]): number => {
  for (let i = opening - 1; i > from; i -= 1) if (lines[i]?.blankBefore) return i
  return opening - 1
}
