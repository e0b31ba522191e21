import { Kind } from '../../text/charClass.ts'
import { endOffset, offsetOf } from '../../text/stream.ts'
import { draft, type Rule } from '../draft.ts'
import { dashAfter, type Head, longestPlace, readHead } from '../datelineHead.ts'
import { lineStart } from '../edges.ts'
import { repeats } from './bare.ts'
import { isBracketed, type NameList } from '../list.ts'
import { charAt, kindAt, type Scan, skipSpace, skipSpaceBack, textBetween } from '../scan.ts'

/** BEIJING, Jan. 25 (Xinhua) --; (Reuters) —; (AP) BIRMINGHAM, Ala. —; KIEV, August 25. /TASS/. */
export const englishDateline: Rule = (scan, list) => {
  const slashed = kindAt(scan, list.start - 1) === Kind.slash && charAt(scan, list.end) === '/'
  if (!slashed && !isBracketed(scan, list)) return undefined
  const open = skipSpaceBack(scan, list.start) - 1
  const close = skipSpace(scan, list.end) + 1
  const after = dashAfter(scan, close)
  // Most brackets hold a trailer in Chinese: no dash, no tag, no capital after them.
  if (after === undefined && !slashed && !mayOpen(scan, list, close)) return undefined
  const head = readHead(scan, open)
  if (!head) return undefined
  const tagged = charAt(scan, close) === '<' || (head.placeEnd > head.start && datedAfter(scan, close))
  const later = open === head.start ? placeAfter(scan, close) : undefined
  const dated =
    head.placeEnd > head.start && (head.dateEnd > head.dateStart || isCapitals(scan, list, head, close))
  if (!slashed && after === undefined && !tagged && !later && !dated) return undefined
  if (slashed && head.start === open) return undefined
  const found = draft(list, 'lede', { start: head.start, end: later?.end ?? after ?? close })
  const place = later ? text(scan, later.placeStart, later.placeEnd) : text(scan, head.start, head.placeEnd)
  const date = text(scan, head.dateStart, head.dateEnd)
  return { ...found, dateline: true, ...(place && { place }), ...(date && { date }) }
}

function mayOpen(scan: Scan, list: NameList, close: number): boolean {
  return charAt(scan, close) === '<' || kindAt(scan, list.start) !== Kind.han
}

function text(scan: Scan, start: number, end: number): string {
  if (end <= start) return ''
  return scan.stream.text.slice(offsetOf(scan.stream, start), endOffset(scan.stream, end)).trim()
}

/** LONDON (AP) A ferry: capitals at a line's start, and a sentence after. */
function isCapitals(scan: Scan, list: NameList, head: Head, close: number): boolean {
  const place = text(scan, head.start, head.placeEnd)
  if (!/^[A-Z]{4,}[A-Z ,./-]*$/.test(place) || lineStart(scan, head.start) !== head.start) return false
  return (
    !repeats(scan, list, skipSpaceBack(scan, list.start) - 1) &&
    kindAt(scan, skipSpace(scan, close)) !== Kind.lower
  )
}

/** Paris (AFP) May 03, 2024 A ferry: the date behind the bracket. */
function datedAfter(scan: Scan, close: number): boolean {
  const from = skipSpace(scan, close)
  if (kindAt(scan, from) !== Kind.upper) return false
  const words = textBetween(scan, from, from + 18)
  return /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, \d{4}/.test(words)
}

/** (AP) BIRMINGHAM, Ala. —: the place behind the bracket. */
function placeAfter(
  scan: Scan,
  close: number,
): { placeStart: number; placeEnd: number; end: number } | undefined {
  const start = skipSpace(scan, close)
  if (kindAt(scan, start) !== Kind.upper) return undefined
  for (let at = start; at - start < longestPlace; at++) {
    const kind = kindAt(scan, at)
    if (kind === Kind.dash && kindAt(scan, at - 1) === Kind.space)
      return { placeStart: start, placeEnd: at - 1, end: at + 1 }
    if (kind === Kind.open || kind === Kind.close || kind === Kind.han) return undefined
  }
  return undefined
}
