import { Before } from '../../lexicon/before.ts'
import { Kind } from '../../text/charClass.ts'
import { clauseVerbEnd } from '../clause.ts'
import { draft, type Rule } from '../draft.ts'
import { beginsAfterBreak } from '../edges.ts'
import { beforeModifiers, wordBefore } from '../lead.ts'
import { isBelieved, type NameList } from '../list.ts'
import { kindAt, type Scan, textBetween } from '../scan.ts'

/** 新華社公布，; 彭博匯總的數據顯示; 中國日報記者從某局獲悉，; 央視旗下微博賬號「某」發文說. */
export const finding: Rule = (scan, list) => {
  if (!isBelieved(scan, list) || !opensClause(scan, list)) return undefined
  const end = clauseVerbEnd(scan, list.end)
  if (end !== undefined && isSight(scan, list.end, end)) return undefined
  return end === undefined ? undefined : draft(list, 'lede', { start: list.start, end })
}

/** 新華社記者在現場看到: what a reporter saw is told inside the agency's own story, which is credited elsewhere. */
function isSight(scan: Scan, from: number, end: number): boolean {
  return /记者.*(?:看到|见到|发现)$/.test(textBetween(scan, from, end))
}

/** Whether the name is its clause's subject: nothing but 官方 or a country before it, and ideographs behind. */
function opensClause(scan: Scan, list: NameList): boolean {
  const next = kindAt(scan, list.end)
  if (next !== Kind.han && next !== Kind.digit && next !== Kind.open) return false
  const start = beforeModifiers(scan, list.start)
  if (!beginsAfterBreak(scan, start)) return false
  const lead = wordBefore(scan, start)
  return !lead || (lead.does & Before.addressed) === 0
}
