import { After } from '../../lexicon/after.ts'
import { Before } from '../../lexicon/before.ts'
import { draft, type Rule } from '../draft.ts'
import { beginsAfterBreak, endsBeforeBreak } from '../edges.ts'
import { leadOverItems, mixedList } from '../items.ts'
import { type Lead, leadBefore } from '../lead.ts'
import { relayedBy } from '../relay.ts'
import { charAt, type Scan, textBetween } from '../scan.ts'
import { wordAt } from '../wordAt.ts'
import { readTail } from '../tail.ts'

function compiledAt(scan: Scan, at: number): Lead | undefined {
  return leadBefore(scan, at, Before.compiled)
}

/** Where 等 and 等媒體 behind a list end. */
function afterOthers(scan: Scan, at: number): number {
  const word = wordAt(scan, at)
  return word && word.value & After.filler && charAt(scan, at) === '等' ? word.end : at
}

/** 綜合甲社、乙社和...: a text that was cut off. */
function isCutOff(scan: Scan, at: number): boolean {
  for (let end = at; end - at <= 6; end++) {
    const sign = charAt(scan, end)
    if (sign === '…' || (sign === '.' && charAt(scan, end + 1) === '.')) return true
    if (sign === '' || '，。,;'.includes(sign)) return false
  }
  return false
}

/** 本版稿件綜合某社、某報. */
function isOfText(scan: Scan, at: number): boolean {
  return /(?:稿件|本文|文章|内容|资料|图文|图片)[均皆]?$/.test(textBetween(scan, Math.max(0, at - 3), at))
}

/** 綜合中新社及新華社報道; （綜合新華社、中新社）. */
export const compiled: Rule = (scan, list) => {
  const lead =
    compiledAt(scan, list.start) ?? leadOverItems(scan, list.start, (at) => compiledAt(scan, at))?.lead
  if (!lead) return undefined
  const mixed = mixedList(scan, list)
  const tail = readTail(scan, mixed.end)
  const reports = tail !== undefined && (tail.verb & (After.report | After.wire)) !== 0
  const end = afterOthers(scan, mixed.end)
  const several =
    mixed.names.length + mixed.others > 1 && end > mixed.end && beginsAfterBreak(scan, lead.start)
  if (!reports && !several && !endsBeforeBreak(scan, end) && !isCutOff(scan, mixed.end)) return undefined
  if (!reports && mixed.others > 0 && !beginsAfterBreak(scan, lead.start) && !isOfText(scan, lead.start))
    return undefined
  const found = draft(mixed, 'lede', { start: lead.start, end: reports ? tail.end : end })
  // （綜合整理自某網、某報）: a list in place of a credit names whom it does not know; a sentence's does not.
  if (!reports && mixed.others > 0 && charAt(scan, lead.start - 1) === '(') found.sources.push('other')
  if (reports) found.people.push(...tail.people)
  return relayedBy(scan, found)
}
