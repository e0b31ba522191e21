import { Kind } from '../../text/charClass.ts'
import { draft, type Rule } from '../draft.ts'
import { afterSentence } from '../edges.ts'
import { surnames } from '../../lexicon/surnames.ts'
import { isStaff } from '../list.ts'
import { charAt, kindAt, skipSpace, textBetween } from '../scan.ts'

/** The longest text between a bracket and the name in it. */
const longestLead = 14
/** A date, what kind of account it is, or who put it together. */
const lead =
  /^(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日,? ?|(?:微信公众号|公众号|官方微博|微博|客户端|视频号|微信)[:/ ]?|(?:综编|编辑|编译|整理|综合|作者|责编|文|图文)[:/|] ?)$/
/** The rest of an account's name, and that it had the text first; or who wrote it. */
const rest =
  /^(?:[\p{Script=Han}A-Za-z]{0,6}[”」》"]?(?:首发|刊发|发布|报道|报导|消息|讯)?| ?\p{Script=Han}{2,4})$/u
const mentioned = /(?:招聘|社长|工会|读者|广告|订阅|记者会|创刊|成立|停刊)/

/** （海外網李小萌）: a person's name and nothing else. */
function isPerson(words: string): boolean {
  return /^\p{Script=Han}{2,3}$/u.test(words) && surnames.has(words.charAt(0)) && !noPerson.test(words)
}

const noPerson =
  /^(?:高[管层]|江[苏西]|金融|安[徽保全]|方[面言]|白皮|马[上来]|常[务驻]|万里|余波|时[报评]|文[章艺]|贺[信电]|于)/

/** (10月16日澎湃新聞); （微信公眾號「人民日報政文」首發）; （綜編/海外網 甲）: a bracket behind a sentence that holds more than a name. */
export const aside: Rule = (scan, list) => {
  if (kindAt(scan, list.start) === Kind.close || list.names.length > 1 || isStaff(list)) return undefined
  let open = list.start - 1
  while (open > 0 && list.start - open < longestLead && kindAt(scan, open) !== Kind.open) open--
  if (charAt(scan, open) !== '(' || !afterSentence(scan, open)) return undefined
  let close = list.end
  while (close - list.end < longestLead && kindAt(scan, close) !== Kind.close) close++
  if (charAt(scan, close) !== ')') return undefined
  const before = textBetween(scan, open + 1, list.start)
  const after = textBetween(scan, list.end, close)
  if (
    !(lead.test(before) || (before === '' && isPerson(after))) ||
    !rest.test(after) ||
    mentioned.test(after)
  )
    return undefined
  const next = charAt(scan, skipSpace(scan, close + 1))
  if (next !== '' && '的和与及、,'.includes(next)) return undefined
  return draft(list, 'trailer', { start: open, end: close + 1 })
}
