import { Kind } from '../../text/charClass.ts'
import { Space } from '../../text/stream.ts'
import { draft, type Rule } from '../draft.ts'
import { afterSentence, endsLine, lineStart } from '../edges.ts'
import { nameRunBefore } from '../words.ts'
import { endsAside, isCutBracket, isLoneLink, isMenu, isTagged } from '../shapes/bareShapes.ts'
import { bracketed, programEnd } from '../shapes/bracket.ts'
import { mixedBracket } from '../shapes/mixedBracket.ts'
import { isBeforeCaption, isFinalHouse, shooterBefore } from '../shapes/captionShapes.ts'
import { copyrightBefore, handsBefore, isHandsLine } from '../shapes/labelledShapes.ts'
import { handedOnEnd, viaInChinese } from '../shapes/viaShapes.ts'
import { isAtSite, isDashTail, isSiteTail, isSpacedTail, siteEnd } from '../shapes/siteTail.ts'
import { isAddress, isBracketed, type NameList } from '../list.ts'
import { charAt, gapAt, kindAt, nameAt, type Scan, skipSpace, skipSpaceBack, textBetween } from '../scan.ts'

/** Shortest title before a dash and a house. */
const shortestTitle = 6

/** Shortest caption before a credit that no full stop parts from it. */
const shortestCaption = 8

/** （路透社） after a sentence; 新華社 at a caption's end, or alone; <byline>A-B-C</byline>. */
export const bare: Rule = (scan, list) => {
  if (list.names.some((name) => name.key === 'self') || isMenu(scan, list) || isLoneLink(scan, list))
    return undefined
  // - [x] 某社: an item of a list of tasks.
  if (/\[[ x]\] ?$/.test(textBetween(scan, Math.max(0, list.start - 4), list.start))) return undefined
  // …要索賠！@某報: somebody is called, not credited.
  const called = charAt(scan, list.start) === '@' && gapAt(scan, list.start + 1) === Space.none
  if (called && !isBracketed(scan, list) && !isHeadedPost(scan, list.start)) return undefined
  if (isHandsLine(scan, list)) return draft(list, 'caption', { start: list.start, end: list.end })
  if (isFinalHouse(scan, list) || isSiteTail(scan, list) || isBeforeCaption(scan, list))
    return draft(list, 'caption', { start: list.start, end: list.end })
  if (isAtSite(scan, list) || isSpacedTail(scan, list) || isDashTail(scan, list))
    return draft(list, 'caption', { start: list.start, end: list.end })
  const through = viaInChinese(scan, list)
  if (through !== undefined) return draft(list, 'caption', { start: through, end: list.end })
  const copyright = copyrightBefore(scan, list)
  if (copyright !== undefined) return draft(list, 'caption', { start: copyright, end: list.end })
  const hands = handsBefore(scan, list)
  if (hands !== undefined) return draft(list, 'caption', { start: hands, end: list.end + 1 })
  const handed = handedOnEnd(scan, list)
  if (handed !== undefined) return draft(list, 'caption', { start: list.start, end: handed })
  const site = siteEnd(scan, list)
  if (site !== undefined) return draft(list, 'caption', { start: list.start, end: site })
  const shooter = shooterBefore(scan, list)
  if (shooter !== undefined) return draft(list, 'caption', { start: shooter, end: list.end })
  if (list.names.some((name) => isAddress(scan, name)) && !isBracketed(scan, list)) return undefined
  if (isTagged(scan, list) || endsAside(scan, list))
    return draft(list, 'caption', { start: list.start, end: list.end })
  if (isCutBracket(scan, list))
    return draft(list, 'trailer', { start: skipSpaceBack(scan, list.start) - 1, end: list.end })
  const mixed = mixedBracket(scan, list)
  if (mixed && afterSentence(scan, mixed.open))
    return draft(list, 'trailer', { start: mixed.open, end: mixed.end })
  if (isBracketed(scan, { start: list.start, end: programEnd(scan, list.end) })) return bracketed(scan, list)
  // [BFW]
  if (charAt(scan, list.start) === '[') return draft(list, 'trailer', { start: list.start, end: list.end })
  if (list.names.every((name) => name.key === 'gov')) return handedOut(scan, list)
  // 路透（Reuters）: a name explained, not credited.
  if (list.via.length === 0 && list.end > (list.names.at(-1)?.end ?? 0) + 1) return undefined
  if (opensText(scan, list)) return draft(list, 'lede', { start: 0, end: list.end })
  // "the day.Getty ImagesThe next": paragraphs run together.
  const glued = kindAt(scan, list.start - 1) === Kind.final && kindAt(scan, list.end) === Kind.upper
  if (glued && gapAt(scan, list.start) === Space.none)
    return draft(list, 'caption', { start: list.start, end: list.end })
  if (!endsSlot(scan, list.end) || !startsSlot(scan, list)) return undefined
  return draft(list, 'caption', { start: list.start, end: list.end })
}

const longestPost = 300

/** 【渡輪停航】…。@某報: a post that opens with a headline in brackets ends with whose news it is. */
function isHeadedPost(scan: Scan, at: number): boolean {
  return /【[^】]{4,}】/.test(textBetween(scan, lineStart(scan, at, longestPost), at))
}

/** Police handout: a whole line. */
function handedOut(scan: Scan, list: NameList): ReturnType<Rule> {
  const run = nameRunBefore(scan, list.start, 3)
  const start = run?.start ?? list.start
  const whole = (start === 0 || gapAt(scan, start) >= Space.line) && endsLine(scan, list.end)
  return whole ? draft(list, 'caption', { start, end: list.end }) : undefined
}

/** "AP - A ferry sank": a name, a dash and a sentence. */
function opensText(scan: Scan, list: NameList): boolean {
  const at = skipSpace(scan, list.end)
  if (list.start !== 0 || kindAt(scan, list.start) === Kind.han || kindAt(scan, at) !== Kind.dash)
    return false
  let next = at
  while (kindAt(scan, next) === Kind.dash && next < at + 3) next++
  const spaced = gapAt(scan, at) > Space.none && gapAt(scan, next) > Space.none
  return (
    spaced &&
    kindAt(scan, skipSpace(scan, next)) === Kind.upper &&
    scan.stream.length - next >= 2 * shortestCaption
  )
}

const dayInBracket = /^ ?\(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\)/

/** A page's button behind its last words. */
const buttons = /^ ?(?:查看原[始文]|阅读[全原]文|看更多|更多新闻|延伸阅读)/

function endsSlot(scan: Scan, at: number): boolean {
  if (endsLine(scan, at)) return true
  if (buttons.test(textBetween(scan, at, at + 6))) return true
  const kind = kindAt(scan, at)
  // …'Old bridge reopens | CNN', … - Reuters (2026-02-04)
  if ('\'"'.includes(charAt(scan, at) || ' ')) return endsLine(scan, at + 1)
  const dated = dayInBracket.exec(textBetween(scan, at, at + 13))?.[0].length ?? 0
  if (dated > 0) return endsLine(scan, at + dated)
  return (kind === Kind.final && endsLine(scan, at + 1)) || charAt(scan, at) === '◆'
}

/** The whole text, a caption's last word after its full stop, or a line of its own in a caption that opens with ◆. */
function startsSlot(scan: Scan, list: NameList): boolean {
  const start = afterDash(scan, list.start)
  // 1. 某社: an item of a list.
  if (/^\(?\d{1,3}[.、)] ?$/.test(textBetween(scan, lineStart(scan, start, 8), start))) return false
  // - 某網: an item of a list that holds nothing else.
  if (
    start < list.start &&
    kindAt(scan, list.start) === Kind.han &&
    /^- ?$/.test(textBetween(scan, 0, list.start))
  )
    return false
  // 人民日報海外版 as a whole text is a masthead.
  if (start === 0 && charAt(scan, list.end - 1) === '版') return false
  // 林小帆 攝 中新社: the house behind its photographer.
  if (start === scan.done && charAt(scan, start - 1) === '摄') return true
  if (start === 0 || charAt(scan, start - 1) === '>')
    return list.end >= scan.stream.length || charAt(scan, list.end) === '<'
  if (kindAt(scan, start - 1) === Kind.marker && start === 1) return list.end >= scan.stream.length
  if (gapAt(scan, start) === Space.none && !endsItem(scan, start))
    return list.names.some((name) => !name.doubtful) && partedFromCaption(scan, list)
  const doubtful = list.names.every((name) => name.doubtful)
  if (!doubtful && partedFromCaption(scan, list)) return true
  if (endsQuotedWord(scan, start, list.end)) return false
  if (afterSentence(scan, start) && lineOrSentence(scan, start))
    return !doubtful || kindAt(scan, skipSpaceBack(scan, start) - 1) === Kind.final
  if (start < list.start && !doubtful && kindAt(scan, list.start) !== Kind.han)
    return isSpaced(scan, start) && isSpaced(scan, list.start)
  const from = lineStart(scan, start)
  if (underMarker(scan, start)) return !doubtful
  if (doubtful || kindAt(scan, start) !== Kind.han || kindAt(scan, start - 1) !== Kind.han) return false
  return (
    kindAt(scan, from) === Kind.marker ||
    (gapAt(scan, start) === Space.wide && start - from >= shortestCaption)
  )
}

/** 被指 “抄襲” 美聯社。: a word in quotation marks, and not a sentence, before a name that its sentence's full stop follows. */
function endsQuotedWord(scan: Scan, start: number, end: number): boolean {
  const quote = skipSpaceBack(scan, start) - 1
  if (kindAt(scan, quote) !== Kind.quoteClose || kindAt(scan, end) !== Kind.final) return false
  return kindAt(scan, quote - 1) === Kind.han && gapAt(scan, start) === Space.one
}

/** White space within a line. */
function isSpaced(scan: Scan, at: number): boolean {
  return gapAt(scan, at) === Space.one || gapAt(scan, at) === Space.wide
}

/** A dash of any kind, an underscore or a slash. */
function isParting(scan: Scan, at: number): boolean {
  const kind = kindAt(scan, at)
  return kind === Kind.dash || kind === Kind.slash
}

/** A full stop, that of a quotation, or （完）, at once before `at`. */
function endsItem(scan: Scan, at: number): boolean {
  const kind = kindAt(scan, at - 1)
  if (kind === Kind.quoteClose || charAt(scan, at - 1) === '"') return kindAt(scan, at - 2) === Kind.final
  return kind === Kind.final || (kind === Kind.close && charAt(scan, at - 2) === '完')
}

/** 渡輪靠岸，乘客上船/法新社; 渡輪明日復航_新華網: a slash or a dash between a Chinese caption, or a page's title, and its credit. */
function partedFromCaption(scan: Scan, list: NameList): boolean {
  if (kindAt(scan, list.start) !== Kind.han || gapAt(scan, list.start) >= Space.line) return false
  const sign = skipSpaceBack(scan, list.start)
  let at = sign
  while (at > 0 && sign - at < 2 && isParting(scan, at - 1)) at--
  const parted = sign - at === 2 ? kindAt(scan, at) === Kind.dash : sign - at === 1
  if (!parted || gapAt(scan, at) >= Space.line) return false
  const last = skipSpaceBack(scan, at)
  return endsTitle(scan, last) && last - lineStart(scan, last) >= shortestTitle
}

/** An ideograph, or what can end a Chinese title besides: “第二春”, 29元！, 2026. */
function endsTitle(scan: Scan, at: number): boolean {
  const kind = kindAt(scan, at - 1)
  if (kind === Kind.han) return true
  const other = kind === Kind.quoteClose || kind === Kind.final || kind === Kind.digit || kind === Kind.close
  return other && /\p{Script=Han}/u.test(textBetween(scan, at - shortestTitle, at))
}

/** How far a caption's ◆ can stand before its credit. */
const longestCaption = 160

/** A line of its own under a caption that opens with ◆, though its last sentence has no full stop. */
function underMarker(scan: Scan, start: number): boolean {
  if (gapAt(scan, start) !== Space.line || kindAt(scan, start - 1) !== Kind.han) return false
  for (let at = start - 1; at >= 0 && start - at < longestCaption; at--) {
    if (kindAt(scan, at) === Kind.marker) return true
    if (gapAt(scan, at) === Space.blankLine) return false
  }
  return false
}

/** "— AFP", "| AFP": the sign before a name is part of the credit. */
function afterDash(scan: Scan, start: number): number {
  let at = skipSpaceBack(scan, start)
  if (gapAt(scan, start) >= Space.line) return start
  while (at > 0 && (kindAt(scan, at - 1) === Kind.dash || kindAt(scan, at - 1) === Kind.slash)) at--
  if (at === start - 1 && charAt(scan, at) === '/' && gapAt(scan, at) === Space.none) return start
  return at < skipSpaceBack(scan, start) ? at : start
}

/** A line that holds nothing but names counts only after a sentence, not in a list of agencies. */
function lineOrSentence(scan: Scan, start: number): boolean {
  const last = skipSpaceBack(scan, start) - 1
  const kind = kindAt(scan, last)
  if (kind === Kind.marker) return true
  return (
    (kind === Kind.final || kind === Kind.quoteClose || kind === Kind.close) &&
    nameAt(scan, last) === undefined
  )
}
