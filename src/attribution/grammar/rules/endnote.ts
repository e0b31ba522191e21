import { Kind } from '../../text/charClass.ts'
import { draft, type Rule } from '../draft.ts'
import { endsLine, opensLine } from '../edges.ts'
import { type NameList } from '../list.ts'
import { charAt, kindAt, type Scan, skipSpace, textBetween } from '../scan.ts'

const longestBefore = 160

/** What a line or a bracket holds before the agency that ends it. */
const opened = [
  // Reporting by Jane Roe in London; Editing by Ann Lee, Reuters
  /(?:^|[(\[])(Reporting by [^()]{3,120}; (?:[A-Za-z]+ing) by [^()]{2,60}, )$/,
  // Contributing: Jane Roe, Ann Lee, AP
  /(?:^|[.!?)] ?|\n)(Contributing: (?:[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){1,3}(?:, and |, | and |; )){1,6}(?:[Tt]he )?)$/,
  // — Jane Roe, AP
  /(?:^|\n)([-–—]{1,2} ?[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){1,3}, )$/,
  // BY ANN LEE from the Associated Press
  /(?:^|[.!?"] |\n)((?:By|BY) [A-Z][\w'.-]*(?: [A-Z][\w'.-]*){1,3},? (?:from|of|with|for) (?:[Tt]he )?)$/,
  // By Ann Lee, AP.
  /(?:^|[.!?"] )((?:By|BY) [A-Z][\w'.-]*(?: [A-Z][\w'.-]*){1,3}, )$/,
]

/** What a line holds behind the agency that opens it: who wrote it, or the title of a site's text. */
const closed =
  /^ (?:(?:By|BY) [A-Z][\w'.-]*(?: [A-Z][\w'.-]*){1,3}|Special (?:\w+ )?Report|\((?:Photo|Video): [A-Z][\w'. -]{2,40}\))$/

/** Names in what tells readers whose text it is, as a whole line: From cctv.com (CCTV News): According to … */
export const endnote: Rule = (scan, list) => {
  if (kindAt(scan, list.start) === Kind.han) return undefined
  const contact = contactFor(scan, list)
  if (contact) return draft(list, 'trailer', contact)
  const signed = signedBy(scan, list)
  if (signed) return draft(list, 'trailer', signed)
  const start = ending(scan, list) ?? opening(scan, list)
  return start === undefined ? undefined : draft(list, 'trailer', { start, end: list.end })
}

const contacting = /To contact (?:the )?$/
const staffOf = /^(?: News)? (?:staff|editors?|reporters?)(?: responsible)? (?:for|on) this story(?=:)/

/** To contact Bloomberg News staff for this story: whose story it is. */
function contactFor(scan: Scan, list: NameList): { start: number; end: number } | undefined {
  if (charAt(scan, list.start - 2) !== 't' && charAt(scan, list.start - 2) !== 'e') return undefined
  const lead = contacting.exec(textBetween(scan, Math.max(0, list.start - 16), list.start))?.[0]
  const staff = lead && staffOf.exec(textBetween(scan, list.end, list.end + 48))?.[0]
  return lead && staff ? { start: list.start - lead.length, end: list.end + staff.length } : undefined
}

const behindQuote = /(?:[.!?]["”']|["”'][.!?]?) ?([-–—]{1,2} ?(?:[Tt]he )?)$/
const person = /^'s [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2}(?: (?:on|in) [A-Z][\w .]{2,20})?/

/** "…of place." — A's Jane Roe: who took a quotation down, and for whom, at a line's end. */
function signedBy(scan: Scan, list: NameList): { start: number; end: number } | undefined {
  if (charAt(scan, list.end) !== "'") return undefined
  const name = person.exec(textBetween(scan, list.end, list.end + 60))?.[0]
  if (name === undefined) return undefined
  const end = list.end + name.length
  if (!endsLine(scan, kindAt(scan, end) === Kind.final ? end + 1 : end)) return undefined
  const dash = behindQuote.exec(textBetween(scan, Math.max(0, list.start - 12), list.start))?.[1]
  return dash === undefined ? undefined : { start: list.start - dash.length, end }
}

function ending(scan: Scan, list: NameList): number | undefined {
  const next = skipSpace(scan, list.end)
  const stop = kindAt(scan, next) === Kind.final || kindAt(scan, next) === Kind.close ? next + 1 : next
  if (!endsLine(scan, stop)) return undefined
  const from = Math.max(0, list.start - longestBefore)
  const before = textBetween(scan, from, list.start)
  for (const pattern of opened) {
    const words = pattern.exec(before)?.[1]
    if (words === undefined) continue
    const start = list.start - words.length
    return start === 0 || opensLine(scan, start) || kindAt(scan, start - 1) !== Kind.lower ? start : undefined
  }
  return undefined
}

function opening(scan: Scan, list: NameList): number | undefined {
  if (opensLine(scan, list.start)) {
    const after = textBetween(scan, list.end, list.end + 60)
    const words = closed.exec(after)?.[0]
    return words !== undefined && endsLine(scan, list.end + words.length) ? list.start : undefined
  }
  const from = list.start - 'From '.length
  if (from < 0 || textBetween(scan, from, list.start) !== 'From ' || !opensLine(scan, from)) return undefined
  const again = /^ ?\([A-Z][\w ]{1,20}\)/.exec(textBetween(scan, list.end, list.end + 24))?.[0].length ?? 0
  const colon = skipSpace(scan, list.end + again)
  return kindAt(scan, colon) === Kind.colon && kindAt(scan, skipSpace(scan, colon + 1)) === Kind.upper
    ? from
    : undefined
}
