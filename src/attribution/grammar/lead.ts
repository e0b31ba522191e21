import { Kind } from '../text/charClass.ts'
import { Before, before } from '../lexicon/before.ts'
import { afterSentence, beginsAfterBreak } from './edges.ts'
import { Space } from '../text/stream.ts'
import { charAt, gapAt, kindAt, type Scan, skipSpaceBack, textBetween } from './scan.ts'

/** A word before a name that makes it a credit. */
export interface Lead {
  start: number
  does: number
}

/** Modifiers such as 巴勒斯坦官方通訊社 between 據 and a name. */
const longestModifier = 12

/** The word that ends at `at`, whatever it does. */
export function wordBefore(scan: Scan, at: number): Lead | undefined {
  const hit = before.findBack(scan.stream.code, at, scan.meter)
  return hit && { start: hit.end, does: hit.value }
}

/** A word that does one of `wanted` before `at`, at once or with up to a dozen ideographs between (據日本共同社). */
export function leadBefore(scan: Scan, at: number, wanted: number): Lead | undefined {
  for (let end = at; at - end <= longestModifier; end--) {
    const word = wordBefore(scan, end)
    if (word && word.does & wanted && (end === at || isModifier(scan, end, at))) return word
    if (word && word.does === Before.none && end === at) return undefined
    const kind = kindAt(scan, end - 1)
    const opening = kind === Kind.quoteOpen && end === at
    if (kind !== Kind.han && !opening) return undefined
  }
  return undefined
}

/** What may stand between: no verb, and nothing that makes another word of 據 (據悉, 據了解). */
function isModifier(scan: Scan, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if ('悉了说称指对向接受告诉与和及在从是被将介此传点报'.includes(charAt(scan, i))) return false
  }
  return true
}

/** A label (來源, Photo) before `at` with its colon or slash, or without one where the word needs none. */
export function labelBefore(scan: Scan, at: number): Lead | undefined {
  const open = skipSpaceBack(scan, afterHost(scan, at))
  // 來源：[新華社]
  const boxed =
    kindAt(scan, open - 1) === Kind.open && kindAt(scan, skipSpaceBack(scan, open - 1) - 1) === Kind.colon
  const last = boxed ? skipSpaceBack(scan, open - 1) : open
  // 原刊 [《甲報》](…): a link.
  const linked = charAt(scan, last - 1) === '[' ? skipSpaceBack(scan, last - 1) : last
  const direct = wordBefore(scan, linked)
  if (direct && direct.does & Before.takenFrom) return comesFrom(scan, direct, at) ? direct : undefined
  const kind = kindAt(scan, last - 1)
  // 來源 新華社: white space will do after this word.
  if (direct && gapAt(scan, at) > Space.none && isLooseLabel(scan, direct, last)) return direct
  // "Image source, Reuters"
  const source = kind === Kind.comma ? wordBefore(scan, last - 1) : undefined
  if (source && source.does & Before.picture && 'et源权'.includes(charAt(scan, last - 2))) return source
  // "Credit...Jane Roe for A"
  const dots = kind === Kind.final ? dotsBefore(scan, last) : 0
  if (dots > 0) return pictureWord(wordBefore(scan, last - dots))
  if (kind !== Kind.colon && kind !== Kind.slash) return undefined
  const word = wordBefore(scan, skipSpaceBack(scan, last - 1))
  return word && word.does & (Before.label | Before.takenFrom) ? word : undefined
}

const message =
  /(?:消息|报道|报导|新闻|图片|照片|视频|影片|内容|资料|数据|文章|文字|信息|资讯|稿件|说法|画面|截图|图表|素材|全文|材料|以上|[图文片稿]|[皆均都也多是]|主要|部分|分别|最新的)$/

const itsMessage =
  /^[《「“]?[\p{Script=Han}A-Za-z]{2,9}[》」”]?的(?:最新)?(?:消息|报道|报导|图片|照片|视频|影片|画面|数据|文章|统计|电讯|快讯)/u

/** 消息來自某社: what comes from an agency is its own; a clerk or a delegate who does is not. */
function comesFrom(scan: Scan, word: Lead, at: number): boolean {
  const first = charAt(scan, word.start)
  if (charAt(scan, word.start + 1) !== '自' || (first !== '来' && first !== '出')) return true
  if (kindAt(scan, word.start - 1) !== Kind.han) return true
  if (itsMessage.test(textBetween(scan, at, at + 18))) return true
  return message.test(textBetween(scan, Math.max(0, word.start - 3), word.start))
}

/** 來源：www.udn.com: where the address begins that a name is part of. */
function afterHost(scan: Scan, at: number): number {
  if (!'./'.includes(charAt(scan, at - 1) || ' ')) return at
  const host = hosts.find((each) => textBetween(scan, Math.max(0, at - each.length), at) === each)
  return host === undefined ? at : at - host.length
}

const hosts = ['https://www.', 'http://www.', 'www.', 'https://', 'http://']

/** How long the ellipsis is that ends at `at`: three full stops, or one sign of its own; or 0. */
function dotsBefore(scan: Scan, at: number): number {
  if (charAt(scan, at - 1) === '…') return 1
  return [1, 2, 3].every((back) => charAt(scan, at - back) === '.') ? 3 : 0
}

function pictureWord(word: Lead | undefined): Lead | undefined {
  return word && word.does & Before.picture ? word : undefined
}

/** 來源 新華社, SOURCE Reuters; 圖 視覺中國, 資料圖 美聯社 at a sentence's start. */
function isLooseLabel(scan: Scan, word: Lead, end: number): boolean {
  if (!(word.does & Before.label)) return false
  const last = charAt(scan, end - 1)
  if (last === '源' || last === '权' || last === 'E') return true
  return (
    (last === '图' || last === '片') &&
    (afterSentence(scan, word.start) || kindAt(scan, word.start - 1) === Kind.open)
  )
}

/** Where 俄羅斯官方 before a name begins. */
export function beforeModifiers(scan: Scan, at: number): number {
  let start = at
  for (let i = 0; i < 3; i++) {
    const word = wordBefore(scan, start)
    const from = word && word.does & Before.modifier ? word.start : start - timeLength(scan, start)
    if (from === start) break
    start = from
  }
  return start === at ? afterPlace(scan, at) : start
}

const time =
  /(?:(?:\d{2,4}年)?(?:\d{1,2}月)?\d{1,2}[日号]|[上本这]?(?:周|星期|礼拜)[一二三四五六日天]|[昨今前当][天日晚])(?:清晨|早上|上午|中午|下午|傍晚|晚间|晚上|晚|凌晨|深夜)?$/
const longestTime = 16

/** How long the date is that stands at once before `at`, with which a clause can begin: 26日新華社, 上周五彭博社. */
function timeLength(scan: Scan, at: number): number {
  if (!'日号天晚午晨夜一二三四五六间上傍早'.includes(charAt(scan, at - 1) || ' ')) return 0
  return time.exec(textBetween(scan, Math.max(0, at - longestTime), at))?.[0].length ?? 0
}

/** 台“中央社”, 韓《韓聯社》: a country in one character before a quotation mark, where its word begins; or `at`. */
function afterPlace(scan: Scan, at: number): number {
  if (kindAt(scan, at) !== Kind.quoteOpen || !beginsAfterBreak(scan, at - 1)) return at
  return '台日韩美英法德俄朝港澳印'.includes(charAt(scan, at - 1) || ' ') ? at - 1 : at
}
