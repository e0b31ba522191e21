import { Kind } from '../../text/charClass.ts'
import { endsBeforeBreak, endsLine } from '../edges.ts'
import { charAt, kindAt, type Scan, skipSpace, textBetween } from '../scan.ts'

/** ", File" and the like before the closing bracket. */
export function takeFile(scan: Scan, at: number): number {
  return (
    at +
    (/^, (?:[Ff]ile|FILE)(?: (?:photo|picture|image|pic))?(?![a-z])/.exec(textBetween(scan, at, at + 15))?.[0]
      .length ?? 0)
  )
}

/** 'Jane Roe/A': a line of data in quotation marks. */
function endsQuoted(scan: Scan, at: number): boolean {
  return '\'"'.includes(charAt(scan, at) || ' ') && endsLine(scan, at + 1)
}

/** What a site writes behind a credit: its buttons, or from whom it has the picture. */
const siteWords =
  /^ ?(?:https?:\/\/|pic\.twitter|(?:hide|toggle) caption|caption(?= [A-Z])|(?:隐藏|切换|显示)(?:标题|说明|字幕|图注)|via (?:[Tt]he )?[A-Z][\w.'&-]*(?: [A-Z][\w.'&-]*){0,3}(?=$|[.)\]]))/

/** Whether a caption is over: its line is, or the buttons of its site follow. */
export function endsWhole(scan: Scan, at: number): boolean {
  return endsLine(scan, at) || endsQuoted(scan, at) || siteWords.test(textBetween(scan, at, at + 48))
}

/** Whether nothing goes on behind a chain of names. */
export function endsChain(scan: Scan, at: number): boolean {
  const end = takeFile(scan, at)
  const next = skipSpace(scan, end)
  if (kindAt(scan, next) === Kind.lower && siteWords.test(textBetween(scan, end, end + 48))) return true
  const forWhom = textBetween(scan, next, next + 4) === 'for '
  if (endsBeforeBreak(scan, end) && (forWhom || kindAt(scan, next) !== Kind.lower)) return true
  return kindAt(scan, end) === Kind.upper && kindAt(scan, end - 1) === Kind.lower
}
