import { Kind } from '../../text/charClass.ts'
import { draft, type Draft, type Rule } from '../draft.ts'
import { opensHeadline } from '../edges.ts'
import { isBelieved, type NameList } from '../list.ts'
import { kindAt, type Scan, skipSpace, textBetween } from '../scan.ts'
import { isChineseHeadline, restOfLine } from './headline.ts'

const longestColumn = 9

/** 華爾街日報|甲行入駐舊城; 中新網-視頻-山洪沖斷舊橋; 人民日報老街觀瀾：…; 人民日報官微：…: an outlet, its column or account, and a headline. */
export const masthead: Rule = (scan, list) => {
  if (list.names.length > 1 || !opensHeadline(scan, list.start) || !isBelieved(scan, list)) return undefined
  return barred(scan, list) ?? channelled(scan, list) ?? columned(scan, list)
}

/** A bar, and a headline that no further bar parts. */
function barred(scan: Scan, list: NameList): Draft | undefined {
  const bar = skipSpace(scan, list.end)
  if (kindAt(scan, bar) !== Kind.slash || textBetween(scan, bar, bar + 1) !== '|') return undefined
  const rest = restOfLine(scan, skipSpace(scan, bar + 1))
  return isChineseHeadline(rest) && !/[|/-]/.test(rest)
    ? draft(list, 'lede', { start: list.start, end: bar + 1 })
    : undefined
}

const channel = /^[-_](?:视频|图片|组图|快讯|独家|直播|专题|高清|音频|图集)[-_]/

function channelled(scan: Scan, list: NameList): Draft | undefined {
  const words = channel.exec(textBetween(scan, list.end, list.end + 5))?.[0]
  if (words === undefined) return undefined
  return isChineseHeadline(restOfLine(scan, list.end + words.length))
    ? draft(list, 'lede', { start: list.start, end: list.end + words.length })
    : undefined
}

/** What stands between an outlet and a colon and is no column: who speaks, a department, a verb. */
const noColumn =
  /[员者长人们报社网台版说称道指讯电部处室站局会厅线机址箱单编审监师生家]$|^(?:员工|主持|主播|发言|记者|读者|驻|前|原|创刊|创办|成立|建社|旗下|集团|总部|北京|上海|香港|广告|招聘|地址|电话|联系|简介|全称|简称|英文|订阅|发行|全文|原文|报道|报导|消息|文章|社论)/
const account =
  /^(?:官微|官方微博|微博|官方微信|微信公众号|公众号|客户端|官方账号|抖音号?|视频号|头条号|官博)$/

function columned(scan: Scan, list: NameList): Draft | undefined {
  if (kindAt(scan, list.end) !== Kind.han) return undefined
  const words = textBetween(scan, list.end, list.end + longestColumn)
  const name = /^([\p{Script=Han}]{2,8}):/u.exec(words)?.[1]
  if (name === undefined) return undefined
  if (!account.test(name) && (name.length < 4 || name.length > 5 || noColumn.test(name))) return undefined
  const end = list.end + name.length + 1
  return isChineseHeadline(restOfLine(scan, skipSpace(scan, end)))
    ? draft(list, 'lede', { start: list.start, end })
    : undefined
}
