import { draft, type Rule } from '../draft.ts'
import { lineStart } from '../edges.ts'
import { isBelieved } from '../list.ts'
import { charAt, type Scan, textBetween } from '../scan.ts'

const longestNote = 200
/** [^12]: the mark that opens a footnote. */
const mark = /^\[\^[\w-]{1,16}\]: ?/
/** A title before a house: a dash, a bar or a comma, and the signs of emphasis. */
const behindTitle = /(?:[-—–|]|[》〉」”"], ?) ?[*_]{0,2}[《〈]?$/
/** What can follow a house that a note is from: a sign, a date, or what kind of text of its own it is. */
const goesOn =
  /^[》〉]?[*_]{0,2}(?:$|[ ,.:(\-—–|]|\d|(?:中文版|英文版|电子报|新闻网)?(?:报道|报导|专访|整理|记录|调查|影音|影片|社论|评论|专栏|特稿))/
const itself = /^[》〉]? ?(?:[-—–] ?)?(?:社|的|官网|官方网站|集团|总部|创办|创刊|招聘)/

/** [^2]: [某社：舊橋重開](…) — 2026 年…; [^3]: [舊橋重開 - 某報](…); [^4]: [舊橋重開](…) — 某社（2026-03-02）: whom a footnote is from. */
export const footnote: Rule = (scan, list) => {
  if (
    !scan.notes ||
    list.names.some((name) => name.key !== list.names[0]?.key) ||
    !isFootnote(scan, list.start) ||
    !isBelieved(scan, list)
  )
    return undefined
  const before = textBetween(scan, lineStart(scan, list.start, longestNote), list.start).replace(mark, '')
  const behind = textBetween(scan, list.end, list.end + 8)
  if (!goesOn.test(behind) || itself.test(behind)) return undefined
  const opens = /^[《〈*_]{0,3}$/.test(before)
  return opens || (before.length > 4 && behindTitle.test(before))
    ? draft(list, 'box', { start: list.start, end: list.end })
    : undefined
}

/** Whether the line that holds `at` opens with a footnote's mark. Lines seldom do, so a line's first sign is asked before its words. */
function isFootnote(scan: Scan, at: number): boolean {
  const from = lineStart(scan, at, longestNote)
  return charAt(scan, from) === '[' && mark.test(textBetween(scan, from, from + 22))
}
