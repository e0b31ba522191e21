import { After } from '../../lexicon/after.ts'
import { Before } from '../../lexicon/before.ts'
import { draft, type Rule } from '../draft.ts'
import { endsBeforeBreak } from '../edges.ts'
import { leadOverItems, mixedList } from '../items.ts'
import { type Lead, wordBefore } from '../lead.ts'
import { relayedBy } from '../relay.ts'
import type { Scan } from '../scan.ts'
import { readTail } from '../tail.ts'

function compiledAt(scan: Scan, at: number): Lead | undefined {
  const word = wordBefore(scan, at)
  return word && word.does & Before.compiled ? word : undefined
}

/** 綜合中新社及新華社報道; （綜合新華社、中新社）. */
export const compiled: Rule = (scan, list) => {
  const lead =
    compiledAt(scan, list.start) ?? leadOverItems(scan, list.start, (at) => compiledAt(scan, at))?.lead
  if (!lead) return undefined
  const mixed = mixedList(scan, list)
  const tail = readTail(scan, mixed.end)
  const reports = tail !== undefined && (tail.verb & (After.report | After.wire)) !== 0
  if (!reports && !endsBeforeBreak(scan, mixed.end)) return undefined
  const found = draft(mixed, 'lede', { start: lead.start, end: reports ? tail.end : mixed.end })
  if (reports) found.people.push(...tail.people)
  return relayedBy(scan, found)
}
