import { Before } from '../../lexicon/before.ts'
import { draft, type Rule } from '../draft.ts'
import { beginsAfterBreak, endsBeforeBreak } from '../edges.ts'
import { wordBefore } from '../lead.ts'
import { charAt, nameAt } from '../scan.ts'

/** 甲報綜合乙社、丙社: the house that puts others' reports together. What it puts together is read next. */
export const compiler: Rule = (scan, list) => {
  if (charAt(scan, list.end) !== '综' || !beginsAfterBreak(scan, list.start)) return undefined
  const word = wordBefore(scan, list.end + 2)
  const next = nameAt(scan, list.end + 2)
  const own = list.names.every((name) => name.key === 'self')
  // （本報綜合）
  const alone = own && endsBeforeBreak(scan, list.end + 2)
  if (!word || !(word.does & Before.compiled) || (!alone && (!next || next.key === ''))) return undefined
  return { ...draft(list, 'byline', { start: list.start, end: list.end }), ...(own && { unnamed: true }) }
}
