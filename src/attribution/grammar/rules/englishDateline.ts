import { Kind } from '../../text/charClass.ts'
import { endOffset } from '../../text/stream.ts'
import { draft, type Rule } from '../draft.ts'
import { lineStart } from '../edges.ts'
import { repeats } from './bare.ts'
import { isBracketed, type NameList } from '../list.ts'
import { charAt, kindAt, type Scan, skipSpace, skipSpaceBack } from '../scan.ts'

/** Longest "PLACE, Date" before an agency. */
const longestPlace = 64

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
  const tagged = charAt(scan, close) === '<'
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
  return scan.stream.text.slice(scan.stream.from[start] ?? 0, endOffset(scan.stream, end)).trim()
}

interface Head {
  start: number
  placeEnd: number
  dateStart: number
  dateEnd: number
}

const monthOrDay =
  /(?:^|[,\s])((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.? {1,2}\d{1,2}(?:, \d{4})?|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\.?$/

/** "PLACE, Date" between a line's or sentence's start and the bracket. */
function readHead(scan: Scan, open: number): Head | undefined {
  const end = skipSpaceBack(scan, open)
  let start = Math.max(lineStart(scan, end, longestPlace), 0)
  const words = String.fromCharCode(...scan.stream.code.subarray(start, end))
  const cut = lastSentence(words)
  start += cut
  const head = words.slice(cut)
  if (head === '') return { start: open, placeEnd: open, dateStart: open, dateEnd: open }
  if (!/^(?:[A-Z]|\p{Script=Han}{2,8}(?=,))/u.test(head) || !/(?:^|[ ,/-])[A-Z][\w'.]*\.?$|\d\.?$/.test(head))
    return undefined
  const date = monthOrDay.exec(head)?.[1]
  if (date === undefined)
    return capitalised(head) ? { start, placeEnd: end, dateStart: end, dateEnd: end } : undefined
  const dateStart = start + head.lastIndexOf(date)
  let placeEnd = dateStart
  while (placeEnd > start && /[ ,]/.test(charAt(scan, placeEnd - 1))) placeEnd--
  return { start, placeEnd, dateStart, dateEnd: dateStart + date.length }
}

/** Where the last sentence of some words starts: after ". " before a capital, but not after Calif. or Jan. */
function lastSentence(words: string): number {
  let cut = 0
  for (let i = words.length - 1; i > 1; i--) {
    if (
      words[i] === ' ' &&
      /[\u2013\u2014]/.test(words[i - 1] ?? '') &&
      /\p{Script=Han}/u.test(words[i - 3] ?? '')
    )
      return i + 1
    if (
      words[i] === ' ' &&
      /[.!?"”)]/.test(words[i - 1] ?? '') &&
      /[a-z]{4}[.!?]|[!?"”)]$/.test(words.slice(Math.max(0, i - 6), i))
    ) {
      if (/(?:Calif|Tenn|Conn|Mass|Minn|Wash|Sept|Mont)\.$/.test(words.slice(0, i))) continue
      cut = i + 1
      break
    }
  }
  return cut
}

/** A place has no small words but those between its parts: RIO DE JANEIRO, Isle of Man. */
function capitalised(head: string): boolean {
  const small = head
    .split(/[ ,/-]+/)
    .filter(
      (word) =>
        /^[a-z]/.test(word) &&
        !['de', 'of', 'the', 'and', 'la', 'el', 'al', 'on', 'del', 'da', 'do'].includes(word),
    )
  return small.length === 0 && head.split(' ').length <= 8
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

const dashEntity = /^&(?:mdash|ndash|#8212|#8211|#x2014);/

/** The index after a dash that follows a dateline. */
function dashAfter(scan: Scan, close: number): number | undefined {
  let at = skipSpace(scan, charAt(scan, close) === '.' ? close + 1 : close)
  const start = at
  while (at < start + 3 && kindAt(scan, at) === Kind.dash) at++
  if (at > start) return at
  const entity = dashEntity.exec(String.fromCharCode(...scan.stream.code.subarray(at, at + 9)))
  return entity ? at + entity[0].length : undefined
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
