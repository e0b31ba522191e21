import type { NameList } from '../list.ts'
import { type Scan, textBetween } from '../scan.ts'

const longestClause = 100

/** Words of what is expected, before a poll. */
const expected =
  /(?:forecasts?|estimates?|estimated|expected|expectations?|predicted|predictions?|projected|projections?|median|consensus|economists|analysts)(?![a-z])[^.!?;]*? (?:in|by|from) (?:an? |the |its |latest )*$/i
const poll =
  /^(?:'s)? (?:[Nn]ews )?(?:poll|survey)(?=[.,;)]| of (?:\d+ )?[a-z]+|$| that | had | has | showed)/
const medianIn = /(?:median|average|mean) [^.!?;]{0,40}? in (?:an? |the )?$/i
const tracked =
  /(?:analysts?|economists?|firms|brokerages|estimates?|brokers)(?: [a-z]+)? (?:tracked|monitored) by (?:the )?$/i
const consensus = /(?:consensus|average|median) (?:estimates?|forecasts?) (?:compiled )?(?:from|by) $/i
const based = /(?:based on|compared (?:to|with)|according to) $/i
const ownFigures =
  /^(?:'s)?(?: (?:calculations?|estimates?|data)(?![a-z])|-compiled (?:[a-z]+ )?(?:estimates?|data|figures)(?![a-z]))/

/**
 * …, below the rise forecast in a Reuters poll; analysts tracked by Bloomberg; based on Bloomberg calculations: figures that an agency has
 * asked or counted for. Gives where the words begin and end.
 */
export function forecastIn(scan: Scan, list: NameList): { start: number; end: number } | undefined {
  const tail = textBetween(scan, list.start - 4, list.start)
  if (!/(?:in|by|a|an|he|to|on|th|m|st) $/.test(tail)) return undefined
  const before = textBetween(scan, Math.max(0, list.start - longestClause), list.start)
  const behind = textBetween(scan, list.end, list.end + 36)
  const asked = poll.exec(behind)?.[0]
  if (asked !== undefined && (expected.test(before) || medianIn.test(before)))
    return { start: list.start, end: list.end + asked.length }
  const by = tail === ' by ' || tail === 'the '
  const counted = by ? tracked.exec(before)?.[0] : undefined
  if (counted !== undefined) return { start: list.start - counted.length, end: list.end }
  const agreed = by || tail === 'rom ' ? consensus.exec(before)?.[0] : undefined
  if (agreed !== undefined && /^(?! Intelligence)/.test(behind))
    return { start: list.start - agreed.length, end: list.end }
  const figures =
    (tail === ' on ' || tail === ' to ' || tail === 'ith ') && based.test(before)
      ? ownFigures.exec(behind)?.[0]
      : undefined
  return figures === undefined ? undefined : { start: list.start, end: list.end + figures.length }
}
