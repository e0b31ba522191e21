import { Kind } from '../../text/charClass.ts'
import { draft, type Rule } from '../draft.ts'
import { afterSentence, opensHeadline } from '../edges.ts'
import { isBelieved, type NameList } from '../list.ts'
import { charAt, kindAt, type Scan, skipSpace, textBetween } from '../scan.ts'

/** Names of columns. */
const columns =
  '(?:最新|突发|快讯|快报|头条|时评|社评|社论|评论|热评|快评|网评|锐评|短评|微评|视评|锐见|观察|视点|全媒|深度|独家|聚焦|关注|图解|特稿|专访|连线|热点|夜读|解读|直播|记录|特写)'
const endsInColumn = new RegExp(`${columns}$`)
const startsColumn = new RegExp(`^${columns}(?=[:|/+】])`)
/** 談校園餐： what a paper writes about, up to a colon; 談成 and 評職稱 are other words. */
const about =
  /^(?:刊文|发文|撰文)?(?:谈(?![成判妥拢])|评(?![职选奖级审估])|论(?![坛文])|批(?![准发复])|聚焦|关注|调查(?!记者|部|员|组|报道)|三问|四问|追问|揭秘|还原|直击|探访|起底)[^,。!?:|]{1,20}(?=[:|])/
const longestAbout = 24

/** 新華時評：; 央廣熱評丨; 光明日報談校園餐：: the head of a column, or a paper's headline, names its house. */
export const column: Rule = (scan, list) => {
  if (!isBelieved(scan, list)) return undefined
  const end = (afterSentence(scan, list.start) ? namedEnd(scan, list) : undefined) ?? topicEnd(scan, list)
  return end === undefined ? undefined : draft(list, 'lede', { start: list.start, end })
}

/** Where the head of a column ends. */
function namedEnd(scan: Scan, list: NameList): number | undefined {
  if (headsColumn(scan, list)) return list.end + 1
  if (kindAt(scan, list.end) !== Kind.han) return undefined
  const named = startsColumn.exec(textBetween(scan, list.end, list.end + longestAbout))?.[0]
  return named === undefined ? undefined : list.end + named.length + 1
}

/** Where 談校園餐： ends, with a headline behind it. */
function topicEnd(scan: Scan, list: NameList): number | undefined {
  if (!'刊发撰一二三四谈评论批聚关调追揭还直探起'.includes(charAt(scan, list.end) || ' ')) return undefined
  const topic = about.exec(textBetween(scan, list.end, list.end + longestAbout))?.[0]
  if (topic === undefined || !opensTopic(scan, list.start)) return undefined
  const end = list.end + topic.length + 1
  const next = kindAt(scan, skipSpace(scan, end))
  return next === Kind.han || next === Kind.quoteOpen ? end : undefined
}

/** 新華時評：, where the column's name is the source's. */
function headsColumn(scan: Scan, list: NameList): boolean {
  const kind = kindAt(scan, list.end)
  const parted = kind === Kind.colon || kind === Kind.slash || charAt(scan, list.end) === '+'
  const newsflash = kind === Kind.comma && charAt(scan, list.end - 1) === '讯'
  return (parted || newsflash) && endsInColumn.test(textBetween(scan, list.start, list.end))
}

/** 3月2日，人民日報談舊橋：; 某網轉：人民日報談舊橋：: a line's start, or a date or who passes it on before the name. */
function opensTopic(scan: Scan, at: number): boolean {
  if (opensHeadline(scan, at)) return true
  const before = textBetween(scan, Math.max(0, at - 12), at)
  return /(?:^|[。!? ])(?:\d{4}年)?\d{1,2}月\d{1,2}日,$|[转发]:$/.test(before)
}
