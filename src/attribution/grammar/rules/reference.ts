import { offsetOf } from '../../text/stream.ts'
import { draft, type Rule } from '../draft.ts'
import { endsLine, lineStart } from '../edges.ts'
import { isBelieved, type NameList } from '../list.ts'
import { charAt, kindAt, nameAt, type Scan, skipSpaceBack, textBetween } from '../scan.ts'
import { Kind } from '../../text/charClass.ts'
import { isChineseHeadline, restOfLine } from './headline.ts'

const longestHead = 10
const longestItemHead = 24
const numbered = /^(?:[-*•·] ?)?(?:\[\d{1,3}\]|\(?\d{1,3}[.、)]) ?$/
const bulleted = /^[-*•·] ?$/

const day = '\\d{4}[-年/.] ?\\d{1,2}[-月/.]\\d{1,2}日?'
const title = '[〈《「][^〉》」]{4,80}[〉》」]'
/** （2026年3月2日）：《…》 */
const dated = new RegExp(`^ ?\\( ?${day} ?\\)[:,]? ?(?=[《〈「]|\\p{Script=Han}{2})`, 'u')
/** ，〈…〉，2026年3月2日 */
const titled = new RegExp(`^, ?${title}`)
/** , March 2, "Old bridge reopens */
const dayAndTitle =
  /^, (?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Z][a-z]{2,8} \d{4}), (?=["“‘'][A-Z\d])/
/** , Old bridge reopens after two years, March 2, 2026: at a line's end */
const titleAndDay =
  /^, ["“]?[A-Z][^.;:\n]{16,110}, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, \d{4}$/
/** - 舊橋明日重開; . 舊橋明日重開 */
const parted = /^(?: ?[-–—] ?|\. ?)(?=[《〈「]|[\d/]{0,6}\p{Script=Han}{4})/u
/** What a house is, behind a dash: no headline. */
const described = /^(?:提供|报道|报导|简称|官方|是|为|国家|最大|全球|中国|台湾|香港|资料|说明|介绍)/

/** [2] 中央社（2026年3月2日）：《…》; 3. 某報 - 舊橋明日重開: an item of a list of references, by whom, when and what. */
export const reference: Rule = (scan, list) => {
  const cited = citedIn(scan, list) ?? behindLink(scan, list)
  if (cited !== undefined) return draft(list, 'box', { start: cited, end: list.end })
  if (!'(,.-–—: '.includes(charAt(scan, list.end) || 'x') || !isBelieved(scan, list)) return undefined
  const head = textBetween(scan, lineStart(scan, list.start, longestHead), list.start)
  const linked = scan.stream.text.charAt(offsetOf(scan.stream, list.start) - 1) === '['
  const inList = numbered.test(head) || (linked && bulleted.test(head))
  if (!inList && head !== '' && !bulleted.test(head)) return undefined
  const behind = textBetween(scan, list.end, list.end + 96)
  const words =
    dated.exec(behind)?.[0] ??
    dayAndTitle.exec(behind)?.[0] ??
    (behind.startsWith(', ') ? titleAndDay.exec(lineRest(scan, list.end))?.[0] : undefined) ??
    (bulleted.test(head) ? colonAndTitle(scan, list, behind, linked) : undefined) ??
    (inList ? (titled.exec(behind)?.[0] ?? headlined(scan, list.end, behind)) : undefined)
  return words === undefined
    ? undefined
    : draft(list, 'box', { start: list.start, end: list.end + words.length })
}

const work = /[《〈「]([^《》〈〉「」]{5,80})[》〉」], ?$/
const issue = /^(?:\p{Script=Han}{1,3}版)?, ?(?:\d{4}[-年/.]|第 ?\d+ ?[版期卷])|^ ?\( ?\d{4}[-年/.]/u

/** 羅某：〈渡口的風〉，《某報》，2026年3月2日: a title, a comma and where it was printed. Gives where the title begins. */
function citedIn(scan: Scan, list: NameList): number | undefined {
  const last = charAt(scan, list.start - 1)
  if (last !== ',' && last !== ' ') return undefined
  if (!/[》〉」], ?$/.test(textBetween(scan, list.start - 3, list.start)) || !isBelieved(scan, list))
    return undefined
  const found = work.exec(textBetween(scan, Math.max(0, list.start - 84), list.start))
  if (!found) return undefined
  const start = list.start - found[0].length
  // 《甲報》，《乙報》: a list of papers.
  if (nameAt(scan, start + 1)) return undefined
  const whole = endsLine(scan, list.end) && opensItem(scan, start)
  return whole || issue.test(textBetween(scan, list.end, list.end + 12)) ? start : undefined
}

const longestItem = 150

/** The words from `from` to its line's end. */
function lineRest(scan: Scan, from: number): string {
  let end = from
  while (end - from < longestItem && !endsLine(scan, end)) end++
  return textBetween(scan, from, end)
}

const longestLink = 240
const link = /\]\([^()\s]{4,200}\)$/

/** - [舊橋重開](…) - 某網: a site behind a link, at a line's end. Gives where the dash stands. */
function behindLink(scan: Scan, list: NameList): number | undefined {
  const sign = kindAt(scan, skipSpaceBack(scan, list.start) - 1)
  if (sign !== Kind.dash && sign !== Kind.slash) return undefined
  const dash = /[-—–|] ?$/.exec(textBetween(scan, list.start - 2, list.start))?.[0]
  if (dash === undefined || !endsLine(scan, list.end) || !isBelieved(scan, list)) return undefined
  const at = list.start - dash.length
  const offset = offsetOf(scan.stream, at)
  const before = scan.stream.text.slice(Math.max(0, offset - longestLink), offset).trimEnd()
  return link.test(before) ? at : undefined
}

/** Whether a title opens a line, or stands behind a list's number or an author with a colon. */
function opensItem(scan: Scan, start: number): boolean {
  const head = textBetween(scan, lineStart(scan, start, longestItemHead), start)
  return head === '' || numbered.test(head) || /^[^,。;:]{2,16}: ?$/.test(head)
}

/** - 某社：舊橋明日重開; - [Global Times: Old bridge reopens](…): a colon and a title behind a list's mark. */
function colonAndTitle(scan: Scan, list: NameList, behind: string, linked: boolean): string | undefined {
  const colon = /^: ?/.exec(behind)?.[0]
  if (colon === undefined) return undefined
  const rest = restOfLine(scan, list.end + colon.length)
  if (described.test(rest)) return undefined
  const chinese = isChineseHeadline(rest) && rest.length >= 8
  return chinese || (linked && /^["“']?[A-Z\d]\S* \S+ \S+/.test(rest)) ? colon : undefined
}

function headlined(scan: Scan, at: number, behind: string): string | undefined {
  const sign = parted.exec(behind)?.[0]
  if (sign === undefined) return undefined
  const rest = restOfLine(scan, at + sign.length)
  return isChineseHeadline(rest) && rest.length >= 8 && !described.test(rest) ? sign : undefined
}
