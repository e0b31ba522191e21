import { Kind } from '../../text/charClass.ts'
import { Space } from '../../text/stream.ts'
import { draft, type Rule } from '../draft.ts'
import { afterSentence, endsLine, opensLine } from '../edges.ts'
import type { NameList } from '../list.ts'
import { charAt, gapAt, kindAt, type Scan, skipSpace, skipSpaceBack, textBetween } from '../scan.ts'

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const day = `(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{4}|${month} \\d{1,2}, \\d{4}|\\d{1,2} ${month} \\d{4})`
const stamp = new RegExp(`^ ?[|,.] ?(?:(?:Updated|Published|Posted|Last updated):? ?)?${day}`)
const inBrackets = new RegExp(`^(?: ${day}|, (?:\\d{1,2} ${month}|${month} \\d{1,2})(?=[)\\]]))`)
const longestStamp = 40
/** （2025年3月2日 04版）, 2025年3月2日04版: where a paper printed it. */
const page = /^(?:\( ?)?(?:\d{4}年)?\d{1,2}月\d{1,2}日,? ?第? ?[\dA-C]{1,3}版(?::[^()]{1,10})?\)?/

/** Whether a digit or a capital stands behind at most a sign: all else need not be tried. */
function mayStamp(scan: Scan, at: number): boolean {
  const sign = skipSpace(scan, at)
  const from = '|,.'.includes(charAt(scan, sign) || ' ') ? skipSpace(scan, sign + 1) : sign
  const kind = kindAt(scan, from)
  return kind === Kind.digit || kind === Kind.upper
}

/**
 * Xinhua | Updated: 2021-05-03; Reuters, May 3, 2021; "A headline". Reuters. 3 May 2021; (China Daily 05/03/2021 page3): who had it and
 * when, at a line's start, behind a sentence or in brackets.
 */
export const stamped: Rule = (scan, list) => {
  if (list.names.some((name) => name.doubtful)) return undefined
  const printed = printedOn(scan, list)
  if (printed !== undefined) return draft(list, 'box', { start: list.start, end: printed })
  const open = skipSpaceBack(scan, list.start)
  const bracketed = kindAt(scan, open - 1) === Kind.open
  if (!bracketed && open > 0 && gapAt(scan, open) < Space.line && !afterSentence(scan, list.start))
    return undefined
  if (!mayStamp(scan, list.end)) return undefined
  const words = textBetween(scan, list.end, list.end + longestStamp)
  const found = stamp.exec(words)?.[0] ?? (bracketed ? inBrackets.exec(words)?.[0] : undefined)
  return found === undefined
    ? undefined
    : draft(list, 'byline', { start: list.start, end: list.end + found.length })
}

/** 《人民日報》（2025年3月2日04版）: a paper, the day and the page as a whole line. Where the line ends. */
function printedOn(scan: Scan, list: NameList): number | undefined {
  const marked = kindAt(scan, list.end) === Kind.open || kindAt(scan, list.end - 1) === Kind.quoteClose
  if (!marked || !opensLine(scan, list.start)) return undefined
  const found = page.exec(textBetween(scan, list.end, list.end + longestStamp))?.[0]
  return found !== undefined && endsLine(scan, list.end + found.length) ? list.end + found.length : undefined
}
