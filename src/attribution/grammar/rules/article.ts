import { After } from '../../lexicon/after.ts'
import { draft, type Rule } from '../draft.ts'
import { afterSentence, beginsAfterBreak, endsBeforeBreak } from '../edges.ts'
import { charAt, kindAt, type Scan, textBetween } from '../scan.ts'
import { Kind } from '../../text/charClass.ts'
import { dateEnd } from '../date.ts'
import { wordAt } from '../wordAt.ts'

/** 新華社…電 人民日報12月12日評論員文章: a paper's article that an agency carries whole. */
export const article: Rule = (scan, list) => {
  if (!beginsAfterBreak(scan, list.start)) return undefined
  if (isColumn(scan, list.start, list.end))
    return draft(list, 'lede', { start: list.start, end: list.end + 1 })
  const at = dateEnd(scan, list.end)
  const word = wordAt(scan, at)
  if (!word || !(word.value & After.article) || !(endsBeforeBreak(scan, word.end) || isSaid(scan, word.end)))
    return undefined
  return draft(list, 'lede', { start: list.start, end: word.end })
}

const columns = ['快讯', '快报', '时评', '视点', '全媒', '快评', '网评', '锐评']

/** 新華時評： a column's head names its house. */
function isColumn(scan: Scan, start: number, end: number): boolean {
  const kind = kindAt(scan, end)
  const column = textBetween(scan, end - 2, end)
  const parted = kind === Kind.colon || kind === Kind.slash || charAt(scan, end) === '+'
  if (!parted && !(column === '快讯' && kind === Kind.comma)) return false
  return afterSentence(scan, start) && columns.includes(column)
}

/** 社評指 */
function isSaid(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  return word !== undefined && (word.value & After.say) !== 0
}
