import { After } from '../../lexicon/after.ts'
import { Before } from '../../lexicon/before.ts'
import { draft, type Rule } from '../draft.ts'
import { endsBeforeBreak } from '../edges.ts'
import { wordBefore } from '../lead.ts'
import { relayedBy } from '../relay.ts'
import { readTail } from '../tail.ts'

/** 綜合中新社及新華社報道; （綜合新華社、中新社）. */
export const compiled: Rule = (scan, list) => {
  const lead = wordBefore(scan, list.start)
  if (!lead || !(lead.does & Before.compiled)) return undefined
  const tail = readTail(scan, list.end)
  const reports = tail !== undefined && (tail.verb & (After.report | After.wire)) !== 0
  if (!reports && !endsBeforeBreak(scan, list.end)) return undefined
  const found = draft(list, 'lede', { start: lead.start, end: reports ? tail.end : list.end })
  if (reports) found.people.push(...tail.people)
  return relayedBy(scan, found)
}
