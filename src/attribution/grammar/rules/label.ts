import { Before } from '../../lexicon/before.ts'
import { After } from '../../lexicon/after.ts'
import { Kind } from '../../text/charClass.ts'
import { type Draft, draft, type Rule } from '../draft.ts'
import { endsBeforeBreak } from '../edges.ts'
import { leadOverItems, mixedList } from '../items.ts'
import { beforeModifiers, labelBefore, type Lead } from '../lead.ts'
import type { NameList } from '../list.ts'
import { charAt, kindAt, type Scan, skipSpace, textBetween } from '../scan.ts'
import { labelledShape } from '../shapes/labelledShapes.ts'
import { readTail } from '../tail.ts'
import { wordAt } from '../wordAt.ts'

/** ◆來源：新華社、央廣網; 圖：路透社; Photo: Reuters; 轉自中新網. */
export const label: Rule = (scan, list) => {
  if (isNotice(scan, list)) return undefined
  const direct = labelBefore(scan, list.start) ?? overModifiers(scan, list) ?? providedBy(scan, list)
  const over = direct ? undefined : leadOverItems(scan, list.start, (at) => labelBefore(scan, at))
  const lead = direct ?? over?.lead
  const shape = lead ? undefined : labelledShape(scan, list)
  if (shape) return draft(list, 'caption', shape)
  if (!lead || (lead.does & Before.takenFrom && isStaffOf(scan, list.end))) return undefined
  const start = kindAt(scan, lead.start - 1) === Kind.marker ? lead.start - 1 : lead.start
  const form = lead.does & Before.picture ? 'caption' : 'box'
  const mixed =
    form === 'box' && kindAt(scan, list.start) === Kind.han && !isSentence(scan, lead, list)
      ? mixedList(scan, list)
      : { ...list, others: 0 }
  const found: Draft = draft(mixed, form, { start, end: mixed.end })
  if (form === 'box' && mixed.others + (over?.others ?? 0) > 0) found.sources.push('other')
  return withRest(scan, found)
}

/** 來自某社的職員, 來自某社工會: who works there. */
function isStaffOf(scan: Scan, at: number): boolean {
  return /^社?的?(?:工会|职工|职员|员工|社长|总裁|集团|分析师|同事|同行|代表)/.test(
    textBetween(scan, at, at + 6),
  )
}

/** 消息來自某社，…: behind a comma the sentence goes on, and no list. */
function isSentence(scan: Scan, lead: Lead, list: NameList): boolean {
  return (
    charAt(scan, lead.start + 1) === '自' &&
    charAt(scan, list.end) === ',' &&
    !!(lead.does & Before.takenFrom)
  )
}

const longestNotice = 24
const notice =
  /(?:凡|如)[^。]{0,8}(?:注明|标明|标示|标注|署名)[^。]{0,4}$|本[站网][^。,]{0,8}(?:来自|转自|转载自)$|声明:[^。,]{0,4}(?:转载自|转自|来自)$/

/** 凡注明「來源：某社」的稿件: a house's notice about credits, not one. */
function isNotice(scan: Scan, list: NameList): boolean {
  if (list.start === 0) return false
  const from = Math.max(0, list.start - longestNotice)
  const words = textBetween(scan, from, list.start)
  return /[凡如本声]/.test(words) && notice.test(words)
}

/** 圖／大陸央視: a country between a label and a name. */
function overModifiers(scan: Scan, list: NameList): Lead | undefined {
  const start = beforeModifiers(scan, list.start)
  return start < list.start && endsBeforeBreak(scan, list.end) ? labelBefore(scan, start) : undefined
}

/** 由某社提供: the word counts only with a verb of handing out or of publishing; 由某社主辦 is none. */
function providedBy(scan: Scan, list: NameList): Lead | undefined {
  // 本文系某報首發
  const own = /(?:本文|本稿|该文|文章|作品)[系为]$/.exec(
    textBetween(scan, Math.max(0, list.start - 3), list.start),
  )?.[0]
  if (
    own !== undefined &&
    /^[^,。;:]{0,10}(?:首发|原创|出品)/.test(textBetween(scan, list.end, list.end + 14))
  )
    return { start: list.start - own.length, does: Before.takenFrom }
  if (charAt(scan, list.start - 1) !== '由') return undefined
  return /^(?!\p{Script=Han}{0,4}(?:智库|研究院|研究所|集团|公司))[^,。;:]{0,6}(?:发(?=$|[,。)])|提供|供图|供稿|发布|播发|首发|报道|报导|拍摄|摄制|授权|刊发|披露|率先|汇总|汇编|统计|整理)/u.test(
    textBetween(scan, list.end, list.end + 10),
  )
    ? { start: list.start - 1, does: Before.takenFrom }
    : undefined
}

/** 資料來源：大公報記者整理: the words after the names that still belong to them. */
function withRest(scan: Scan, found: Draft): Draft {
  const word = wordAt(scan, skipSpace(scan, found.end))
  if (word && word.value & (After.picture | After.wire | After.report)) found.end = word.end
  else if (word && word.value & After.role) found.end = readTail(scan, found.end)?.end ?? found.end
  return found
}
