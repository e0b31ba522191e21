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
  if (end !== undefined && (isSight(scan, list.end, end) || fillsOwnOffice(scan, end))) return undefined
  return end === undefined ? undefined : draft(list, 'lede', { start: list.start, end })
}

/** 新華社記者在現場看到: what a reporter saw is told inside the agency's own story, which is credited elsewhere. */
function isSight(scan: Scan, from: number, end: number): boolean {
  return /记者.*(?:看到|见到|发现)$/.test(textBetween(scan, from, end))
}

const ownOffice =
  /^[,:][^。;,《]{0,4}(?:任命|委任|聘任|聘请|由)[^。;,《]{1,12}?(?:出任|为|担任|接任)(?:新任|新|该社|该台|该报|执行|副)*(?:总编辑|总编|主编|社长|台长)/

/** 甲社宣布，任命某人為總編輯: its own office; 山城日報總編輯 is another's. */
function fillsOwnOffice(scan: Scan, at: number): boolean {
  return ownOffice.test(textBetween(scan, at, at + 32))
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
