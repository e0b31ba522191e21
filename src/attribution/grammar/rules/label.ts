import { Before } from '../../lexicon/before.ts'
import { After } from '../../lexicon/after.ts'
import { Kind } from '../../text/charClass.ts'
import { type Draft, draft, type Rule } from '../draft.ts'
import { leadOverItems, mixedList } from '../items.ts'
import { labelBefore } from '../lead.ts'
import { kindAt, type Scan, skipSpace } from '../scan.ts'
import { readTail } from '../tail.ts'
import { wordAt } from '../wordAt.ts'

/** ◆來源：新華社、央廣網; 圖：路透社; Photo: Reuters; 轉自中新網. */
export const label: Rule = (scan, list) => {
  const direct = labelBefore(scan, list.start)
  const over = direct ? undefined : leadOverItems(scan, list.start, (at) => labelBefore(scan, at))
  const lead = direct ?? over?.lead
  if (!lead) return undefined
  const start = kindAt(scan, lead.start - 1) === Kind.marker ? lead.start - 1 : lead.start
  const form = lead.does & Before.picture ? 'caption' : 'box'
  const mixed =
    form === 'box' && kindAt(scan, list.start) === Kind.han ? mixedList(scan, list) : { ...list, others: 0 }
  const found: Draft = draft(mixed, form, { start, end: mixed.end })
  if (form === 'box' && mixed.others + (over?.others ?? 0) > 0) found.sources.push('other')
  return withRest(scan, found)
}

/** 資料來源：大公報記者整理: the words after the names that still belong to them. */
function withRest(scan: Scan, found: Draft): Draft {
  const word = wordAt(scan, skipSpace(scan, found.end))
  if (word && word.value & (After.picture | After.wire | After.report)) found.end = word.end
  else if (word && word.value & After.role) found.end = readTail(scan, found.end)?.end ?? found.end
  return found
}
