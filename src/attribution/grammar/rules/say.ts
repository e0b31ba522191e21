import { After } from '../../lexicon/after.ts'
import { Before } from '../../lexicon/before.ts'
import { clauseVerbEnd } from '../clause.ts'
import { draft, type Rule } from '../draft.ts'
import { beginsAfterBreak } from '../edges.ts'
import { beforeModifiers, wordBefore } from '../lead.ts'
import { Kind } from '../../text/charClass.ts'
import { charAt, kindAt, type Scan, skipSpace, textBetween } from '../scan.ts'
import { relayed } from '../relay.ts'
import { readTail } from '../tail.ts'

/** 韓聯社報道，; 美聯社報導美國政府…; 新華社引述…; 路透社15日稱. Own reports (本報昨日報道) are no credit. */
export const say: Rule = (scan, list) => {
  if (list.names.some((name) => name.key === 'self' || name.key === 'gov')) return undefined
  const slash = skipSpace(scan, list.end)
  const tail = readTail(scan, kindAt(scan, slash) === Kind.slash ? slash + 1 : list.end)
  if (!tail || tail.placeEnd > tail.placeStart) return undefined
  const lead = wordBefore(scan, list.start)
  if (lead && lead.does & Before.addressed) return undefined
  if (isCounted(scan, list.start, tail.end)) return undefined
  const plain = tail.verb & (After.report | After.wire)
  // 提過韓聯社的報導: what an agency wrote is spoken of, unless the clause starts with it.
  const spoken = !plain || charAt(scan, list.end) === '的'
  if (spoken && !beginsAfterBreak(scan, beforeModifiers(scan, list.start))) return undefined
  const found = draft(list, 'lede', { start: list.start, end: tail.end })
  found.people.push(...tail.people)
  if (tail.date) found.date = tail.date
  if (!(tail.verb & After.cite)) return found
  const whole = relayed(scan, found)
  // 引用古詩: to quote is to report only where somebody is quoted.
  const quotes = charAt(scan, tail.end - 2) !== '引' || charAt(scan, tail.end - 1) !== '用'
  return quotes || whole.via.length > 0 || clauseVerbEnd(scan, tail.end) !== undefined ? whole : undefined
}

/** 一則中央社電訊, 那條新華社消息: one of an agency's items is spoken of, unless it says what follows (一篇路透社報道指). */
function isCounted(scan: Scan, start: number, end: number): boolean {
  const before = textBetween(scan, Math.max(0, start - 2), start)
  if (!/[一二两三几那这该此某每][则篇条份段封张]$/.test(before)) return false
  return !/^(?:,?(?:称|说|指|显示|提到|引述|援引|披露|写道)|[,:])/.test(textBetween(scan, end, end + 4))
}
