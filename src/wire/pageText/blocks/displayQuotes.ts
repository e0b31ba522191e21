import type { Line } from '../lines/Line.ts'
import { endsSentence, isQuoted } from '../text/marks.ts'
import { mayHead } from './mayHead.ts'

/** The most lines of a quotation in large type. */
const DEEPEST = 4
const BY_WORK = /^[—–―-]{1,3}\s?[^，。；]{0,12}《[^》]{1,30}》$/

/** Where the quotations in large type stand. */
export interface DisplayQuotes {
  /** The index of a quotation's first line to the index after its last. */
  quotes: ReadonlyMap<number, number>
  /** The lines above them that are titles, and the lines below them that name the work. */
  heads: ReadonlySet<number>
}

/**
 * The quotations in large type: 「…」 in one to four lines, ——《…》 under it, and often a title above.
 * They are recognised by the dash and the quotation marks; the width of the column does not matter.
 *
 * @param standsOff as in `Surroundings`
 */
export const displayQuotes = (
  lines: readonly Line[],
  standsOff: (index: number) => boolean,
): DisplayQuotes => {
  const quotes = new Map<number, number>()
  const heads = new Set<number>()
  for (const [by, { strip }] of lines.entries()) {
    if (!BY_WORK.test(strip.text)) continue
    const first = firstLine(by, lines, standsOff)
    if (first === undefined) continue
    quotes.set(first, by)
    heads.add(by)
    if (isTitle(first - 1, lines, standsOff)) heads.add(first - 1)
  }
  return { quotes, heads }
}

/** The index of the first line of the quotation that ends right above line `by`. */
const firstLine = (
  by: number,
  lines: readonly Line[],
  standsOff: (index: number) => boolean,
): number | undefined => {
  let words = ''
  for (let i = by - 1; i >= 0 && by - i <= DEEPEST && !standsOff(i); i -= 1) {
    words = (lines[i]?.strip.text ?? '') + words
    if (isQuoted(words)) return i
    if (lines[i]?.blankBefore) return undefined
  }
  return undefined
}

/** Whether the line could be a heading, and the line before does not continue into it. */
const isTitle = (index: number, lines: readonly Line[], standsOff: (index: number) => boolean): boolean => {
  const line = lines[index]
  if (!line || standsOff(index) || !mayHead(line)) return false
  const before = lines[index - 1]
  return before === undefined || line.blankBefore || standsOff(index - 1) || endsSentence(before.strip.text)
}
