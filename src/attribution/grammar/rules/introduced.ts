import { Before } from '../../lexicon/before.ts'
import { draft, type Rule } from '../draft.ts'
import { beginsAfterBreak } from '../edges.ts'
import { beforeModifiers, wordBefore } from '../lead.ts'
import { isBelieved } from '../list.ts'
import { charAt, textBetween } from '../scan.ts'

const whole =
  /^的?(?:(?:报道|报导|文章|评论|社论|电文|电讯|消息|通稿|稿件)(?:全文|内容|原文)?(?:整理)?如下|(?:报道|报导|文章|评论|社论|电文|通稿|稿件)?(?:全文|原文)(?:如下)?):/
const longestNoun = 12

/** 新華社全文如下：; 以下為新華社報道全文：. */
export const introduced: Rule = (scan, list) => {
  if (!'的报文评社电消通稿全原'.includes(charAt(scan, list.end) || ' ') || !isBelieved(scan, list))
    return undefined
  const start = beforeModifiers(scan, list.start)
  const lead = wordBefore(scan, start)
  const introduces = lead !== undefined && (lead.does & Before.introduces) !== 0
  if (!introduces && !beginsAfterBreak(scan, start)) return undefined
  const words = whole.exec(textBetween(scan, list.end, list.end + longestNoun))?.[0]
  if (words === undefined) return undefined
  return draft(list, 'lede', { start: introduces ? lead.start : list.start, end: list.end + words.length })
}
