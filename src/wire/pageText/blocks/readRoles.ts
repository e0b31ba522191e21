import type { Line } from '../lines/Line.ts'
import { isFurniture } from '../text/isFurniture.ts'
import { markAt, ordinalLength, sourceLabelAt } from '../text/marks.ts'
import { mapInSteps, type Steps } from '../steps.ts'
import type { FindCredits } from '../types.ts'
import { isByline } from '../words/bylinesOf.ts'
import { isSigned, OPENING_REACH, openingOf, type Opening } from '../words/openingOf.ts'
import { isCreditLine } from '../words/splitCredit.ts'
import { displayQuotes } from './displayQuotes.ts'
import { headsOfOpenings } from './headsOfOpenings.ts'
import type { LineRole, PageLines, Surroundings } from './PageLines.ts'

/** Reads what each line is by itself, before lines are joined into blocks. Reads each line once. */
export function* readRoles(lines: readonly Line[], findCredits: FindCredits): Steps<PageLines> {
  const openings = yield* mapInSteps(lines, ({ strip }, i) =>
    openingOf(strip.text, openingText(lines, i), findCredits),
  )
  const roles = yield* mapInSteps(lines, ({ strip }, i) =>
    isSigned(openings[i]) ? 'plain' : roleOf(strip.text, findCredits),
  )
  const surroundings = surroundingsOf(lines, openings, roles)
  const { quotes, heads } = displayQuotes(lines, surroundings.standsOff)
  return {
    ...surroundings,
    quotes,
    role: (index) => roles[index] ?? 'plain',
    opening: (index) => (roles[index] === 'plain' ? openings[index] : undefined),
    heads: new Set([...headsOfOpenings(surroundings), ...heads]),
  }
}

const surroundingsOf = (
  lines: readonly Line[],
  openings: readonly (Opening | undefined)[],
  roles: readonly LineRole[],
): Surroundings => ({
  lines,
  stands: (index) => openings[index]?.by === 'lede' || roles[index] === 'ordinal',
  opens: (index) => isSigned(openings[index]) || roles[index] === 'byline',
  standsOff: (index) => isSigned(openings[index]) || !['plain', 'ordinal'].includes(roles[index] ?? 'plain'),
})

const roleOf = (text: string, findCredits: FindCredits): LineRole => {
  if (sourceLabelAt(text, 0) > 0) return 'source'
  if (isFurniture(text)) return 'furniture'
  if (isCreditLine(text, findCredits)) return 'credit'
  if (isByline(text)) return 'byline'
  if (markAt(text, 0)) return 'marked'
  return ordinalLength(text) > 0 ? 'ordinal' : 'plain'
}

/**
 * The line and as much of the next lines as an opening can take up: in a narrow column a dateline
 * takes three lines or more.
 */
const openingText = (lines: readonly Line[], index: number): string => {
  let head = ''
  for (let i = index; i < lines.length && i < index + 12 && head.length < OPENING_REACH; i += 1) {
    head += (i > index && /[A-Za-z,.]$/.test(head) ? ' ' : '') + (lines[i]?.strip.text ?? '')
  }
  return head.slice(0, OPENING_REACH)
}
