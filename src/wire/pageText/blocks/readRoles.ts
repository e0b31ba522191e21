/** What each line is by itself, before its neighbours are asked. */

import { isByline } from '../words/bylinesOf.ts'
import { displayQuotes } from './displayQuotes.ts'
import { headsOfOpenings, type Surroundings } from './headsOfOpenings.ts'
import type { Line } from '../lines/Line.ts'
import { isFurniture } from '../text/isFurniture.ts'
import { markAt, ordinalLength, sourceLabelAt } from '../text/marks.ts'
import { OPENING_REACH, openingOf, type Opening } from '../words/openingOf.ts'
import { isCreditLine } from '../words/splitCredit.ts'
import type { FindCredits } from '../types.ts'

export type LineRole = 'marked' | 'source' | 'furniture' | 'byline' | 'credit' | 'ordinal' | 'plain'

export interface PageLines extends Surroundings {
  role: (index: number) => LineRole
  /** What opens a story at the line, if anything does. */
  opening: (index: number) => Opening | undefined
  /** Headlines, decks and kickers right above an opening; what stands over and under a quotation in large type. */
  heads: ReadonlySet<number>
  /** Quotations in large type: by their first line, one past their last. */
  quotes: ReadonlyMap<number, number>
}

/** Reads each line once. */
export const readRoles = (lines: readonly Line[], findCredits: FindCredits): PageLines => {
  const openings = lines.map((line, index) => openingOf(line.strip.text, headAt(lines, index), findCredits))
  const roles = lines.map((line, index) => {
    const opens = openings[index]?.by
    return opens === 'house' || opens === 'dateline' ? 'plain' : roleOf(line.strip.text, findCredits)
  })
  const isStrong = (index: number): boolean => {
    const by = openings[index]?.by
    return by === 'house' || by === 'dateline'
  }
  const surroundings: Surroundings = {
    lines,
    stands: (index) => openings[index]?.by === 'lede' || roles[index] === 'ordinal',
    opens: (index) => isStrong(index) || roles[index] === 'byline',
    standsOff: (index) => isStrong(index) || !['plain', 'ordinal'].includes(roles[index] ?? 'plain'),
  }
  const { quotes, heads } = displayQuotes(lines, surroundings.standsOff)
  return {
    ...surroundings,
    quotes,
    role: (index) => roles[index] ?? 'plain',
    opening: (index) => (roles[index] === 'plain' ? openings[index] : undefined),
    heads: new Set([...headsOfOpenings(surroundings), ...heads]),
  }
}

const roleOf = (text: string, findCredits: FindCredits): LineRole => {
  if (sourceLabelAt(text, 0) > 0) return 'source'
  if (isFurniture(text)) return 'furniture'
  if (isCreditLine(text, findCredits)) return 'credit'
  if (isByline(text)) return 'byline'
  if (markAt(text, 0)) return 'marked'
  return ordinalLength(text) > 0 ? 'ordinal' : 'plain'
}

/** The line with as much of the next ones as an opening may need: in a narrow column a dateline runs over three lines. */
const headAt = (lines: readonly Line[], index: number): string => {
  let head = ''
  for (let i = index; i < lines.length && i < index + 12 && head.length < OPENING_REACH; i += 1) {
    head += (i > index && /[A-Za-z,.]$/.test(head) ? ' ' : '') + (lines[i]?.strip.text ?? '')
  }
  return head.slice(0, OPENING_REACH)
}
