import { After } from '../../lexicon/after.ts'
import { Before } from '../../lexicon/before.ts'
import { clauseVerbEnd } from '../clause.ts'
import { draft, type Draft, type Rule } from '../draft.ts'
import { beginsAfterBreak } from '../edges.ts'
import { mixedList } from '../items.ts'
import { beforeModifiers, wordBefore } from '../lead.ts'
import { Kind } from '../../text/charClass.ts'
import { isBelieved, isBracketed, isStaff, type NameList } from '../list.ts'
import { charAt, kindAt, type Scan, skipSpace, skipSpaceBack, textBetween } from '../scan.ts'
import { wordAt } from '../wordAt.ts'
import { relayed } from '../relay.ts'
import { readTail } from '../tail.ts'

/** 韓聯社報道，; 美聯社報導美國政府…; 新華社引述…; 路透社15日稱. Own reports (本報昨日報道) are no credit. */
export const say: Rule = (scan, list) => {
  if (isStaff(list)) return undefined
  const named = explained(scan, list)
  if (named) return named
  const slash = skipSpace(scan, list.end)
  const tail = readTail(scan, kindAt(scan, slash) === Kind.slash ? slash + 1 : channelEnd(scan, list.end))
  if (!tail) return withUnknown(scan, list)
  if (tail.placeEnd > tail.placeStart) return undefined
  if (isInterview(scan, tail.end) || isDoubted(scan, list.start, tail.end)) return undefined
  const lead = wordBefore(scan, list.start)
  if (isAddressedOver(scan, list.start)) return undefined
  if (
    lead &&
    lead.does & Before.addressed &&
    !like.test(textBetween(scan, Math.max(0, list.start - 3), list.start))
  )
    return undefined
  if (isCounted(scan, list.start, tail.end)) return undefined
  const plain = tail.verb & (After.report | After.wire)
  // 提過韓聯社的報導: what an agency wrote is spoken of, unless the clause starts with it.
  const spoken = !plain || charAt(scan, list.end) === '的'
  if (spoken && !opensClause(scan, beforeModifiers(scan, list.start))) return undefined
  const found = draft(list, 'lede', { start: list.start, end: tail.end })
  found.people.push(...tail.people)
  if (tail.date) found.date = tail.date
  if (!(tail.verb & After.cite)) return found
  const whole = relayed(scan, found)
  // 引用古詩: to quote is to report only where somebody is quoted.
  const quotes = charAt(scan, tail.end - 2) !== '引' || charAt(scan, tail.end - 1) !== '用'
  return quotes || whole.via.length > 0 || clauseVerbEnd(scan, tail.end) !== undefined ? whole : undefined
}

/** 批評官方新華社報道: words that say what kind of agency it is stand between. */
function isAddressedOver(scan: Scan, at: number): boolean {
  const start = beforeModifiers(scan, at)
  return /(?:批评|指责|感谢|反驳|驳斥|质疑|斥|谴责|嘲笑|痛骂|痛批|观看|收看|阅读) ?$/.test(
    textBetween(scan, Math.max(0, start - 3), start),
  )
}

/** 路透社與 MoneyDJ 報導，: a house nobody knows beside it. */
function withUnknown(scan: Scan, list: NameList): Draft | undefined {
  if (!'与和及、'.includes(charAt(scan, list.end) || ' ')) return undefined
  const alike = agreed(scan, list)
  if (alike) return alike
  const mixed = mixedList(scan, list)
  const more = mixed.others > 0 || mixed.names.length > list.names.length
  const tail = more ? readTail(scan, mixed.end) : undefined
  if (!tail || !(tail.verb & (After.report | After.cite)) || tail.placeEnd > tail.placeStart) return undefined
  if (/[,的做]|从事|进行/.test(textBetween(scan, list.end, tail.verbStart))) return undefined
  const found = draft(mixed, 'lede', { start: list.start, end: tail.end })
  if (mixed.others > 0) found.sources.push('other')
  return found
}

const agreeing =
  /^(?:与|和|及) ?[A-Z][A-Za-z ]{1,16}(?:发现|披露|揭露|报道|报导)(?=[,:“「])|^(?:与|和|及|以及|、)[《「]?[\p{Script=Han}A-Za-z ]{2,10}?[》」]?(?:都|均|皆|同样|一致|不约而同)地?(?:提醒|分析|指出|认为|强调|警告|报道|报导|披露|直言|形容|预测|称|指|说)(?:称|指|说)?(?=[,:“「])/u

/** 華爾街日報與某某都提醒，: what an agency and a house nobody knows say alike. */
function agreed(scan: Scan, list: NameList): Draft | undefined {
  const words = agreeing.exec(textBetween(scan, list.end, list.end + 24))?.[0]
  if (words === undefined || !isBelieved(scan, list) || !beginsAfterBreak(scan, list.start)) return undefined
  const found = draft(list, 'lede', { start: list.start, end: list.end + words.length })
  found.sources.push('other')
  return found
}

/** Whether a name is its clause's subject; also where a clause says what it did: 同樣報道此事的某社稱. */
function opensClause(scan: Scan, start: number): boolean {
  if (beginsAfterBreak(scan, start)) return true
  // 當年被調查時某報稱其…: a clause of time without its comma.
  if (/(?:当|在|被)[^,。]{1,10}[^小当同这那]时$/.test(textBetween(scan, Math.max(0, start - 14), start)))
    return true
  if (charAt(scan, start - 1) !== '的') return false
  return /(?:报道|报导|披露|关注|跟进)[^,。的]{0,6}的$/.test(textBetween(scan, Math.max(0, start - 9), start))
}

/** 正如同某社報道: it is measured by what an agency says. */
const like = /如同$/

/** 一則中央社電訊, 那條新華社消息: one of an agency's items is spoken of, unless it says what follows (一篇路透社報道指). */
function isCounted(scan: Scan, start: number, end: number): boolean {
  const before = textBetween(scan, Math.max(0, start - 2), start)
  if (!/[一二两三几那这该此某每][则篇条份段封张]$/.test(before)) return false
  return !/^(?:,?(?:称|说|指|显示|提到|引述|援引|披露|写道)|[,:])/.test(textBetween(scan, end, end + 4))
}

/** 央視記者專訪了某人: whom it spoke to, and not what it reports. */
function isInterview(scan: Scan, end: number): boolean {
  return /(?:专访|访谈)$/.test(textBetween(scan, end - 2, end)) && kindAt(scan, end) === Kind.han
}

/** 在某報專欄中批評: what somebody writes there is their own. */
function isColumnOf(scan: Scan, start: number, end: number): boolean {
  if (!/专栏$/.test(textBetween(scan, end - 2, end))) return false
  return /在\p{Script=Han}{0,4}$/u.test(textBetween(scan, Math.max(0, start - 5), start))
}

const ordered = /(?:只能|必须|一律|统一|不得|禁止|要求)[^,。]{0,4}(?:引用|采用|使用|转载|刊发|发布)$/

/** 新華社長篇報道令人讚嘆, 某社報導抓取失敗: how a report is taken, and what becomes of its copy. */
const judged =
  /^(?:令人|让人|引[发起](?!用)|惹|招致|遭到?|备受|受到|不实|失实|有误|与事实|纯属|抓取|无法|截图|链接|连结|失败|被[^,。]{0,2}(?:删|下架|撤|批|骂|封|屏蔽|指)|的(?:文风|语气|口吻|篇幅|立场|风格|可信|真实性|准确|态度|手法|标题党))/
/** 轉載的某社報導: its copy. */
const used = /(?:转载|转贴|抓取|收集|搜集|翻译)的$/

/** 甲報報導了吧; 只能引用某社通稿: who asks whether it reported, or who has to print what it reports. */
function isDoubted(scan: Scan, start: number, end: number): boolean {
  // 某社文章發布後，: when somebody else did something.
  if (/^(?:发布|发表|刊出|刊登|见报|播出)(?:之|以)?后/.test(textBetween(scan, end, end + 5))) return true
  if (
    judged.test(textBetween(scan, end, end + 6)) ||
    used.test(textBetween(scan, Math.max(0, start - 4), start))
  )
    return true
  if (/^的[啊吧呀嘛呢]/.test(textBetween(scan, end, end + 2)) || isColumnOf(scan, start, end)) return true
  if (/^了?(?:[吧吗么没嘛]|(?:之后|以后|后),)/.test(textBetween(scan, end, end + 4))) return true
  // 央視說的話我不信
  if (/^的话(?!,|:)/.test(textBetween(scan, end, end + 3))) return true
  // 某人央視專訪：…
  if (/(?:专访|访谈)$/.test(textBetween(scan, end - 2, end)) && kindAt(scan, end) === Kind.colon)
    return !beginsAfterBreak(scan, beforeModifiers(scan, start))
  return ordered.test(textBetween(scan, Math.max(0, start - 10), start))
}

/** 新華社某省頻道: the end of a regional channel's name, or `at`. */
function channelEnd(scan: Scan, at: number): number {
  if (kindAt(scan, at) !== Kind.han) return at
  return at + (/^\p{Script=Han}{2,4}频道/u.exec(textBetween(scan, at, at + 6))?.[0].length ?? 0)
}

/** Who is named in a bracket: 外電, 法國通訊社, or nobody (（美聯社）指). */
const wire =
  /(?:^|[,。;:、!?]|外电|外媒|报道|报导|消息|媒体|传媒|通讯社|通信社|新闻社|电台|电视台|报章|官媒|报纸|新闻网络?|电视网络?|广播协会|广播公司)$/

/** 外電（美聯社）指，: the agency that a bracket names, and its verb behind the bracket. */
function explained(scan: Scan, list: NameList): Draft | undefined {
  if (!isBracketed(scan, list) || list.names.some((name) => name.doubtful)) return undefined
  const open = skipSpaceBack(scan, list.start) - 1
  const close = skipSpace(scan, list.end) + 1
  const verb = wordAt(scan, close)
  if (!verb || !(verb.value & (After.say | After.report))) return undefined
  if (!wire.test(textBetween(scan, Math.max(0, open - 5), open))) return undefined
  return draft(list, 'lede', { start: open, end: verb.end })
}
