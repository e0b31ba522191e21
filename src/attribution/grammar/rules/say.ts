import { After } from '../../lexicon/after.ts'
import { Before } from '../../lexicon/before.ts'
import { draft, type Rule } from '../draft.ts'
import { beginsAfterBreak } from '../edges.ts'
import { wordBefore } from '../lead.ts'
import { Kind } from '../../text/charClass.ts'
import type { NameList } from '../list.ts'
import { charAt, kindAt, type Scan, skipSpace } from '../scan.ts'
import { relayed } from '../relay.ts'
import { readTail } from '../tail.ts'

/** 韓聯社報道，; 美聯社報導美國政府…; 新華社引述…; 路透社15日稱. Own reports (本報昨日報道) are no credit. */
export const say: Rule = (scan, list) => {
  if (list.names.some((name) => name.key === 'self' || name.key === 'gov')) return undefined
  const slash = skipSpace(scan, list.end)
  const tail = readTail(scan, kindAt(scan, slash) === Kind.slash ? slash + 1 : list.end)
  if (headsSentence(scan, list)) return draft(list, 'lede', { start: list.start, end: list.end })
  if (!tail || tail.placeEnd > tail.placeStart) return undefined
  const lead = wordBefore(scan, list.start)
  if (lead && lead.does & Before.addressed) return undefined
  const plain = tail.verb & (After.report | After.wire)
  if (!plain && !beginsAfterBreak(scan, beforeModifiers(scan, list.start))) return undefined
  const found = draft(list, 'lede', { start: list.start, end: tail.end })
  found.people.push(...tail.people)
  if (tail.date) found.date = tail.date
  return tail.verb & After.cite ? relayed(scan, found) : found
}

/** Where 俄羅斯官方 before a name begins. */
function beforeModifiers(scan: Scan, at: number): number {
  let start = at
  for (let i = 0; i < 3; i++) {
    const word = wordBefore(scan, start)
    if (!word || !(word.does & Before.modifier)) break
    start = word.start
  }
  return start
}

/** 韓聯社：…: an agency, a colon and what it said, at the start of a text. */
function headsSentence(scan: Scan, list: NameList): boolean {
  const last = list.names.at(-1)?.end ?? list.end
  if (list.start !== 0 || kindAt(scan, list.end) !== Kind.colon || charAt(scan, last - 1) !== '社')
    return false
  const next = kindAt(scan, skipSpace(scan, list.end + 1))
  return next === Kind.han || next === Kind.quoteOpen
}
