import { Kind } from '../../text/charClass.ts'
import { Space } from '../../text/stream.ts'
import { draft, type Rule } from '../draft.ts'
import { afterSentence, endsLine, lineStart, opensLine } from '../edges.ts'
import { isAddress, type NameList } from '../list.ts'
import { charAt, gapAt, kindAt, type Scan, skipSpace, skipSpaceBack, textBetween } from '../scan.ts'

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const day = `(?:\\d{4}[-.]\\d{1,2}[-.]\\d{1,2}|\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{1,2}/\\d{1,2}/\\d{4}|${month} \\d{1,2}, \\d{4}|\\d{1,2} ${month} \\d{4})`
const stamp = new RegExp(`^ ?[|,.] ?(?:(?:Updated|Published|Posted|Last updated):? ?)?${day}`)
const inBrackets = new RegExp(`^(?: ${day}|, (?:\\d{1,2} ${month}|${month} \\d{1,2})(?=[)\\]]))`)
const longestStamp = 40
/** （2025年3月2日 04版）, 2025年3月2日04版: where a paper printed it. */
const page =
  /^(?:\( ?)?(?:\d{4}年)?\d{1,2}月\d{1,2}日,? ?(?:第? ?[\dA-D]{1,3}版|头版(?:头条|[一二三四]条)?)(?::[^()]{1,10})?\)?|^\d{4}年\d{1,2}月\d{1,2}日$/

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
  const posted = postedBy(scan, list)
  if (posted) return draft(list, 'byline', posted)
  const timed = timedLine(scan, list)
  if (timed) return draft(list, 'box', timed)
  if (list.names.some((name) => name.doubtful && !isAddress(scan, name))) return undefined
  const printed = printedOn(scan, list)
  if (printed !== undefined) return draft(list, 'box', { start: list.start, end: printed })
  const open = skipSpaceBack(scan, list.start)
  const bracketed = kindAt(scan, open - 1) === Kind.open
  const titled = !bracketed && cited.test(textBetween(scan, Math.max(0, list.start - 3), list.start))
  const opened = bracketed || titled || open === 0 || gapAt(scan, open) >= Space.line
  if (!opened && !afterSentence(scan, list.start)) return undefined
  if (!mayStamp(scan, list.end)) return undefined
  const words = textBetween(scan, list.end, list.end + longestStamp)
  const found = stamp.exec(words)?.[0] ?? (bracketed ? inBrackets.exec(words)?.[0] : undefined)
  return found === undefined
    ? undefined
    : draft(list, 'byline', { start: list.start, end: list.end + found.length })
}

const account = /[-–—] ?[^()\n—]{2,40} ?\(@?$/
const postedOn = new RegExp(`^\\) ${month} \\d{1,2}, \\d{4}`)

/** — A news agency (@A) July 15, 2026: whose post is shown above. */
function postedBy(scan: Scan, list: NameList): { start: number; end: number } | undefined {
  if (charAt(scan, list.end) !== ')' || !'(@'.includes(charAt(scan, list.start - 1) || ' ')) return undefined
  const at = charAt(scan, list.start) === '@' || charAt(scan, list.start - 1) === '@'
  const date = at ? postedOn.exec(textBetween(scan, list.end, list.end + 20))?.[0] : undefined
  const who = account.exec(textBetween(scan, Math.max(0, list.start - 46), list.start))?.[0]
  return date === undefined || who === undefined
    ? undefined
    : { start: list.start - who.length, end: list.end + date.length }
}

const instant = '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日? ?\\d{1,2}:\\d{2}(?::\\d{2})?'
const timeBefore = new RegExp(`(?:^|\\n)(${instant} ?)$`)
const timeBehind = new RegExp(
  `^ ?(?:${instant}|${month} \\d{1,2}, \\d{4}(?:,? \\d{1,2}:\\d{2} ?[APap]\\.?[Mm]\\.?(?: [A-Z]{2,4})?)?)`,
)

/** 2026-03-02 10:20 新華社, 央視新聞 2026-03-02 10:20: nothing but a name and a moment on a line, as pages head their texts. */
function timedLine(scan: Scan, list: NameList): { start: number; end: number } | undefined {
  if (endsLine(scan, list.end) && kindAt(scan, skipSpaceBack(scan, list.start) - 1) === Kind.digit) {
    const words = timeBefore.exec(
      textBetween(scan, Math.max(0, list.start - longestStamp / 2), list.start),
    )?.[1]
    const start = list.start - (words?.length ?? 0)
    return words !== undefined && (start === 0 || gapAt(scan, start) >= Space.line)
      ? { start, end: list.end }
      : undefined
  }
  const behind = kindAt(scan, skipSpace(scan, list.end))
  if ((behind !== Kind.digit && behind !== Kind.upper) || !opensLine(scan, list.start)) return undefined
  const words = timeBehind.exec(textBetween(scan, list.end, list.end + longestStamp))?.[0]
  return words !== undefined && endsLine(scan, list.end + words.length)
    ? { start: list.start, end: list.end + words.length }
    : undefined
}

const dayBefore = /\d{4}年\d{1,2}月\d{1,2}日,? ?$/
/** （1967年5月31日 某報）: a day and a name alone in a bracket. */
const dayInBracket = /[(\[]\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?,? ?$/
/** (‘A headline’, Reuters, 3 May 2021): a name behind a headline in quotation marks. */
const cited = /['’"”], ?$/

/** 《人民日報》（2025年3月2日04版）: a paper, the day and the page as a whole line. Where the line ends. */
function printedOn(scan: Scan, list: NameList): number | undefined {
  const before = textBetween(scan, Math.max(0, list.start - 16), list.start)
  if (kindAt(scan, skipSpace(scan, list.end)) === Kind.close && dayInBracket.test(before)) return list.end
  const marked = kindAt(scan, list.end) === Kind.open || kindAt(scan, list.end - 1) === Kind.quoteClose
  if (!marked) return undefined
  // …，2026年3月2日《某報》 at a line's end.
  if (endsLine(scan, list.end) && dayBefore.test(before)) return list.end
  const bylined = /^(?:作者|记者|文)[:/]/.test(textBetween(scan, lineStart(scan, list.start, 40), list.start))
  if (!bylined && !afterSentence(scan, list.start)) return undefined
  const found = page.exec(textBetween(scan, list.end, list.end + longestStamp))?.[0]
  if (found === undefined) return undefined
  const end = list.end + found.length
  return endsLine(scan, kindAt(scan, end) === Kind.final ? end + 1 : end) ? end : undefined
}
