import { After } from '../../lexicon/after.ts'
import { Before } from '../../lexicon/before.ts'
import { Kind } from '../../text/charClass.ts'
import { Space } from '../../text/stream.ts'
import { isPhrase } from './bareShapes.ts'
import { dateEnd } from '../date.ts'
import { type Draft, draft } from '../draft.ts'
import { afterSentence, endsLine, lineStart } from '../edges.ts'
import { wordBefore } from '../lead.ts'
import type { NameList } from '../list.ts'
import { placeEnd } from '../places.ts'
import { charAt, gapAt, kindAt, nameAt, type Scan, skipSpace, skipSpaceBack, textBetween } from '../scan.ts'
import { wordAt } from '../wordAt.ts'

/** Shortest caption before a bracket that has no full stop. */
const shortestCaption = 8

/** （甲社北京25日）, （甲社，北京）, （甲社，2026年）: the end of a known place and a date after a name. */
function datelineEnd(scan: Scan, from: number): number {
  const at = charAt(scan, from) === ',' ? from + 1 : from
  const place = placeEnd(scan, at)
  if (place > at) return dateEnd(scan, place)
  if (at === from || kindAt(scan, skipSpace(scan, at)) !== Kind.digit) return from
  const date = dateEnd(scan, skipSpace(scan, at))
  return date > skipSpace(scan, at) ? date : from
}

/** (X & agencies), (X, additional reporting by our staff): the end of what stands beside a name, or `at`. */
function othersEnd(scan: Scan, at: number): number {
  const others = /^ (?:&|and) (?:other )?(?:news )?(?:agencies|wires|Agencies)(?=[)\]])/.exec(
    textBetween(scan, at, at + 28),
  )
  if (others) return at + others[0].length
  // (A via Some House)
  const passed = /^ via \*?(?:the |The )?[A-Z][\w.' &-]{1,32}\*?(?=[)\]])/.exec(
    textBetween(scan, at, at + 44),
  )
  if (passed) return at + passed[0].length
  // （美聯社／達志影像）: a house that hands on others' pictures.
  const house = /^\/\p{Script=Han}{1,4}(?:影像|图片社|图库|视觉)(?=[)\]])/u.exec(
    textBetween(scan, at, at + 9),
  )
  if (house) return at + house[0].length
  // (Reuters, March 2, 2026)
  const dated =
    charAt(scan, at) !== ','
      ? null
      : /^, (?:[A-Z][a-z]{2,8}\.? )?(?:\d{1,2},? )?(?:[A-Z][a-z]{2,8} )?\d{4}(?=[)\]])/.exec(
          textBetween(scan, at, at + 24),
        )
  if (dated) return at + dated[0].length
  const more = /^, additional reporting by [^)\]]{3,40}(?=[)\]])/.exec(textBetween(scan, at, at + 68))
  if (more && !nameAt(scan, at + ', additional reporting by '.length)) return at + more[0].length
  return at
}

/** 甲台《節目》, 甲網APP: the end of a programme's or a channel's name after its station's. */
export function programEnd(scan: Scan, from: number): number {
  const at = datelineEnd(scan, from)
  const sign = charAt(scan, at)
  if (sign === ' ' || sign === ',' || sign === '/') return othersEnd(scan, at)
  if (kindAt(scan, at) === Kind.upper || kindAt(scan, at) === Kind.han) {
    const channel = wordAt(scan, at)
    return channel && channel.value & After.filler ? channel.end : at
  }
  if (kindAt(scan, at) !== Kind.quoteOpen) return at
  for (let end = at + 1; end - at < 20; end++) if (kindAt(scan, end) === Kind.quoteClose) return end + 1
  return at
}

/** （路透社） behind a sentence or a caption, and what else the bracket holds. */
export function bracketed(scan: Scan, list: NameList): Draft | undefined {
  const open = skipSpaceBack(scan, list.start) - 1
  const end = skipSpace(scan, programEnd(scan, list.end)) + 1
  if (charAt(scan, open) === '{' || repeats(scan, list, open)) return undefined
  // （法新社）（路透社）
  const follows = open > 0 && open === scan.done
  const stands =
    follows || behindDateline(scan, open) || '〔【'.includes(charAt(scan, open)) || afterSentence(scan, open)
      ? !goesOn(scan, end)
      : endsCaption(scan, list, open, end)
  return stands ? draft(list, 'trailer', { start: open, end }) : undefined
}

/** 【某網3月2日訊】(甲社)渡輪…: a site's own dateline in a bracket before the agency's. */
function behindDateline(scan: Scan, open: number): boolean {
  return /[讯电]】$/.test(textBetween(scan, open - 2, open))
}

/** （美聯社）的, （美聯社）和: the sentence goes on, so the bracket was part of it. */
function goesOn(scan: Scan, end: number): boolean {
  return '的和与及、,'.includes(charAt(scan, skipSpace(scan, end)) || ' ')
}

/** The date of a page behind a bracket: … (X) - 2026-03-02. */
const dateBehind = /^ ?[-–—|] ?\d{4}-\d{1,2}-\d{1,2}$/

/** A bracket at a line's end, or before its full stop, after enough words, in the script of the words. */
function endsCaption(scan: Scan, list: NameList, open: number, end: number): boolean {
  const dated = dateBehind.exec(textBetween(scan, end, end + 14).trimEnd())?.[0].length ?? 0
  const stop = kindAt(scan, end) === Kind.final ? end + 1 : end + dated
  // …（美聯社）〔財經頻道／綜合報導〕…: the next item of a page begins.
  const next = '〔【▲◆'.includes(charAt(scan, skipSpace(scan, stop)) || ' ')
  if (isHalf(scan, end)) return kindAt(scan, open - 1) === Kind.han
  if (!next && !endsLine(scan, stop)) return isPictureBracket(scan, list, open, end)
  const last = skipSpaceBack(scan, open)
  // 資料圖（甲社）
  const picture = wordBefore(scan, last)
  if (picture && picture.does & Before.picture && afterSentence(scan, picture.start)) return true
  const before = kindAt(scan, last - 1)
  const inside = kindAt(scan, open + 1)
  const from0 = lineStart(scan, last)
  const latin = before === Kind.upper || before === Kind.lower || before === Kind.digit
  if (latin && inside === Kind.han) return false
  const quoted = before === Kind.quoteClose || '\'"'.includes(charAt(scan, last - 1))
  const pointed = '↓→↑↘☟⇩'.includes(charAt(scan, last - 1) || ' ')
  if (pointed) return inside === Kind.han
  if (before === Kind.close) return followsBracket(scan, list, from0, last)
  if (!latin && before !== Kind.han && !quoted) return false
  // 何川/方晴（法新社）: who wrote it, in Chinese.
  if (!latin && signedInChinese(scan, from0, last)) return true
  // jr/ab (AFP, dpa): who wrote it, and from whom.
  if (latin && (list.names.length > 1 || last - from0 < shortestCaption) && signedShort(scan, from0, last))
    return true
  const opening = textBetween(scan, from0, last)
  // 照片：Jane Roe（甲社）
  if (last - from0 < longestShooter && labelOpens.test(opening)) return true
  if (latin && /^(?:By|BY) [A-Z]/.test(opening) && opening.split(' ').length <= 5) return true
  const isList = !latin && list.names.length > 1
  const shortest = charAt(scan, open) === '[' || isList ? shortestCaption / 2 : shortestCaption
  if (inside !== Kind.han && charAt(scan, open) === '(' && last - from0 < 3 * shortestCaption)
    return before === Kind.han ? isNoun(scan, list, from0, last) : isPhrase(scan, from0, last)
  return last - from0 >= shortest
}

/** Longest label and photographer before a bracket. */
const longestShooter = 40
const labelOpens =
  /^(?:图片来源|图片|照片|图|摄影|供图|影片|视频|Photo|Image|Picture)s? ?[:/] ?[\p{Script=Han}A-Za-z.' ·-]{2,32}$/u

const shown = /^(?:资料图片?|示意图|图为|图[:/]|图片|合成图|视频截图|档案图片)/
/** What is abbreviated in a bracket: 國際通訊社（AFP）, 接入點（AP）. */
const abbreviated =
  /(?:社|台|报|网|闻|媒体|机构|公司|集团|协会|联盟|组织|成员|[署局处部院校系所厅]|中心|委员会|[点值数率量度力法器剂卡码表线层级]|课程|系统|协议|计划|标准|技术|接口|程序|模式|强度)$/

/** 市長羅某（AFP）: a short caption in ideographs before a house in Latin letters, which does not abbreviate it. */
function isNoun(scan: Scan, list: NameList, from: number, end: number): boolean {
  if (list.names.every((name) => name.doubtful)) return false
  const letters = textBetween(scan, list.start, list.end)
  // AP is short for much else.
  const shortest = letters === 'AP' || letters === 'CNN' ? shortestCaption + 2 : shortestCaption / 2
  const words = textBetween(scan, from, end)
  if (shown.test(words)) return true
  return /\p{Script=Han}/u.test(words) && words.length >= shortest && !abbreviated.test(words)
}

const longestBracket = 60

/** 議長羅某（Jane Roe）（美聯社）; 大使沈某(中)(路透社): a bracket that explains the caption's last word, and the credit's behind it. */
function followsBracket(scan: Scan, list: NameList, from: number, end: number): boolean {
  let open = end - 1
  while (open > from && end - open < longestBracket && kindAt(scan, open) !== Kind.open) open--
  if (kindAt(scan, open) !== Kind.open || nameAt(scan, open + 1)) return false
  if (list.names.every((name) => name.doubtful) || open - from < shortestCaption / 2) return false
  return kindAt(scan, open - 1) === Kind.han
}

/** …（美聯社），右圖為…: one of several pictures in a caption. */
function isHalf(scan: Scan, end: number): boolean {
  return charAt(scan, end) === ',' && /^,(?:而|另)?[上下左右中]?图/.test(textBetween(scan, end, end + 4))
}

/** …their famous victory (Getty) But the harbour…: a picture house in a bracket, between a caption and the sentence after it. */
function isPictureBracket(scan: Scan, list: NameList, open: number, end: number): boolean {
  if (!list.names.every((name) => name.key === 'getty' || name.key === 'shutterstock')) return false
  if (kindAt(scan, skipSpace(scan, end)) !== Kind.upper || gapAt(scan, end) === Space.none) return false
  const from = lineStart(scan, open)
  return (
    open - from >= 3 * shortestCaption &&
    /(?: [a-z]{2,}){1}.*(?: [a-z]{2,})/.test(textBetween(scan, from, open))
  )
}

/** jr/ab, Jane Roe/Ann Lee before a bracket: initials or names parted by a slash. */
function signedShort(scan: Scan, from: number, end: number): boolean {
  if (/^[A-Z][\w'-]+ [A-Z][\w'-]+\/[A-Z][\w'-]+ [A-Z][\w'-]+$/.test(textBetween(scan, from, end))) return true
  for (let at = end - 1; end - at < 8; at--) if (kindAt(scan, at) === Kind.slash) return true
  return false
}

/** 何川/方晴: nothing but two people on a line. */
function signedInChinese(scan: Scan, from: number, end: number): boolean {
  return (
    end - from < 16 && /^\p{Script=Han}{2,4}(?:\/\p{Script=Han}{2,4})+$/u.test(textBetween(scan, from, end))
  )
}

/** Access Point (AP), Agence France-Presse (AFP), 法國新聞社（法新社）: the bracket only shortens or repeats what stands before. */
export function repeats(scan: Scan, list: NameList, open: number): boolean {
  const letters = textBetween(scan, list.start, list.end)
  // 攝像頭（CCTV）: closed circuit television.
  if (
    letters === 'CCTV' &&
    /(?:摄像头|摄像机|录像|探头|监控|闭路电视|镜头|摄影机|系统|[Cc]ameras?|[Ss]urveillance|[Tt]elevision) ?$/.test(
      textBetween(scan, Math.max(0, open - 14), open),
    )
  )
    return true
  if (kindAt(scan, list.start) === Kind.han) return '社台报网'.includes(charAt(scan, open - 1) || ' ')
  if (!/^[A-Z]{2,5}$/.test(letters)) return false
  let at = skipSpaceBack(scan, open)
  for (const letter of [...letters].reverse()) {
    const start = initialBefore(scan, at)
    if (charAt(scan, start).toUpperCase() !== letter) return false
    at = skipSpaceBack(scan, start)
  }
  return true
}

const small = ['of', 'the', 'and', 'for', 'in']

/** Where the word that ends at `at` starts, over the small words of a title: Academy of the Arts. */
function initialBefore(scan: Scan, at: number): number {
  let end = at
  for (let i = 0; ; i++) {
    let start = end
    while (start > 0 && end - start < 30 && isLetter(kindAt(scan, start - 1))) start--
    const word = textBetween(scan, start, end)
    if (i === 2 || !small.includes(word)) return start
    end = skipSpaceBack(scan, start)
  }
}

const isLetter = (kind: number): boolean => kind === Kind.upper || kind === Kind.lower
