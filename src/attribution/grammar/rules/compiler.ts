import { After } from '../../lexicon/after.ts'
import { Before } from '../../lexicon/before.ts'
import { draft, type Rule } from '../draft.ts'
import { beginsAfterBreak, endsBeforeBreak, endsLine } from '../edges.ts'
import { wordBefore } from '../lead.ts'
import { Kind } from '../../text/charClass.ts'
import type { NameList } from '../list.ts'
import { charAt, kindAt, nameAt, type Scan } from '../scan.ts'
import { readTail } from '../tail.ts'

/** A line's or a bracket's end. */
function endsSlot(scan: Scan, at: number): boolean {
  return endsLine(scan, at) || kindAt(scan, at) === Kind.close
}

/** 甲網據乙社報道: what it relays is read next, and joined to it as behind a dateline. */
function isRelay(scan: Scan, list: NameList): boolean {
  if (charAt(scan, list.end) !== '据' || !beginsAfterBreak(scan, list.start)) return false
  const next = nameAt(scan, list.end + 1)
  const tail = next && next.key !== '' ? readTail(scan, next.end) : undefined
  return tail !== undefined && (tail.verb & (After.report | After.say)) !== 0
}

/** 甲報綜合乙社、丙社: the house that puts others' reports together. What it puts together is read next. */
export const compiler: Rule = (scan, list) => {
  if (isRelay(scan, list))
    return { ...draft(list, 'lede', { start: list.start, end: list.end }), dateline: true }
  if (charAt(scan, list.end) !== '综' || !beginsAfterBreak(scan, list.start)) return undefined
  const word = wordBefore(scan, list.end + 2)
  const next = nameAt(scan, list.end + 2)
  const own = list.names.every((name) => name.key === 'self')
  // （本報綜合）; 甲網綜合 as a whole line or bracket
  const alone = own ? endsBeforeBreak(scan, list.end + 2) : endsSlot(scan, list.end + 2)
  if (!word || !(word.does & Before.compiled) || (!alone && (!next || next.key === ''))) return undefined
  return { ...draft(list, 'byline', { start: list.start, end: list.end }), ...(own && { unnamed: true }) }
}
