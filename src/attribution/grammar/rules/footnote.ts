import { draft, type Rule } from '../draft.ts'
import { isBelieved } from '../list.ts'
import { gapAt, type Scan, textBetween } from '../scan.ts'
import { Space } from '../../text/stream.ts'

const longestNote = 200
/** [^12]: the mark that opens a footnote. */
const mark = /^\[\^[\w-]{1,16}\]: ?/
/** A title before a house: a dash, a bar or a comma, and the signs of emphasis. */
const behindTitle = /(?:[-—–|]|[》〉」”"], ?) ?[*_]{0,2}[《〈]?$/
/** What can follow a house that a note is from: a sign, a date, or what kind of text of its own it is. */
const goesOn =
  /^[》〉]?[*_]{0,2}(?:$|[ ,.:(\-—–|〈《「]|\d|(?:中文版|英文版|电子报|新闻网)?(?:报道|报导|专访|整理|记录|调查|影音|影片|社论|评论|专栏|特稿))/
const itself = /^[》〉]? ?(?:[-—–] ?)?(?:社|的|官网|官方网站|集团|总部|创办|创刊|招聘)/

/** [^2]: [某社：舊橋重開](…) — 2026 年…; [^3]: [舊橋重開 - 某報](…); [^4]: [舊橋重開](…) — 某社（2026-03-02）: whom a footnote is from. */
export const footnote: Rule = (scan, list) => {
  if (!scan.notes || list.names.some((name) => name.key !== list.names[0]?.key)) return undefined
  const before = noteBefore(scan, list.start)
  if (before === undefined || !isBelieved(scan, list)) return undefined
  const behind = textBetween(scan, list.end, list.end + 8)
  if (!goesOn.test(behind) || itself.test(behind)) return undefined
  const opens = /^[[《〈*_]{0,3}$/.test(before)
  return opens || (before.length > 3 && behindTitle.test(before))
    ? draft(list, 'box', { start: list.start, end: list.end })
    : undefined
}

/** What a footnote holds before `at`, its mark left out. A link's words can count as a line, so the mark is looked for, not the line's start. */
function noteBefore(scan: Scan, at: number): string | undefined {
  const from = Math.max(0, at - longestNote)
  const head = textBetween(scan, from, at)
  const start = head.lastIndexOf('[^')
  if (start < 0 || (from + start > 0 && gapAt(scan, from + start) < Space.line)) return undefined
  const words = head.slice(start)
  return mark.test(words) ? words.replace(mark, '') : undefined
}
