import { Kind } from '../../text/charClass.ts'
import { endOffset, offsetOf } from '../../text/stream.ts'
import { draft, type Draft, type Rule } from '../draft.ts'
import { dashAfter, type Head, longestHead, readHead } from '../datelineHead.ts'
import { lineStart, opensLine } from '../edges.ts'
import { repeats } from '../shapes/bracket.ts'
import { isBracketed, type NameList } from '../list.ts'
import { charAt, kindAt, type Scan, skipSpace, skipSpaceBack, textBetween } from '../scan.ts'
import { nameRunBefore } from '../words.ts'

/** BEIJING, Jan. 25 (Xinhua) --; (Reuters) —; (AP) BIRMINGHAM, Ala. —; KIEV, August 25. /TASS/. */
export const englishDateline: Rule = (scan, list) =>
  headed(scan, list) ?? glued(scan, list) ?? behindWords(scan, list) ?? boxed(scan, list)

/** A dateline with its place in front, or behind, where a line or a sentence begins. */
function headed(scan: Scan, list: NameList): Draft | undefined {
  const slashed = kindAt(scan, list.start - 1) === Kind.slash && charAt(scan, list.end) === '/'
  const writer = slashed || isBracketed(scan, list) ? list.end : writerEnd(scan, list)
  if (writer === undefined) return undefined
  const open = skipSpaceBack(scan, list.start) - 1
  const close = skipSpace(scan, writer) + 1
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
  found.dateline = true
  if (place) found.place = place
  if (date) found.date = date
  return found
}

/** (Xinhua, by Li He and Ma Lu): the end of who wrote it, behind the agency in the same bracket. */
function writerEnd(scan: Scan, list: NameList): number | undefined {
  if (charAt(scan, list.end) !== ',' || kindAt(scan, skipSpaceBack(scan, list.start) - 1) !== Kind.open)
    return undefined
  const words = textBetween(scan, list.end, list.end + longestHead)
  const writer =
    /^, (?:by )?(?:foreign correspondents|[A-Z][\w'.-]*(?: (?:and )?[A-Z][\w'.-]*){0,7})(?=[)\]])/.exec(words)
  return writer ? list.end + writer[0].length : undefined
}

/** 【Cape City, Kyodo】According to …: place and agency in one bracket, and a sentence behind it. */
function boxed(scan: Scan, list: NameList): Draft | undefined {
  const close = skipSpace(scan, list.end)
  if (kindAt(scan, close) !== Kind.close || kindAt(scan, list.start) === Kind.han) return undefined
  const words = textBetween(scan, Math.max(0, list.start - longestHead), list.start)
  const place = /[[【]([A-Z][\w'. ,()-]{2,56}?), $/.exec(words)
  if (!place || kindAt(scan, skipSpace(scan, close + 1)) !== Kind.upper) return undefined
  const start = list.start - place[0].length
  return { ...draft(list, 'lede', { start, end: close + 1 }), dateline: true, place: place[1] }
}

/** Old Harbour (CNN)Two ferries sank; Cape City (CNN) Two ferries sank; (AFP) Two ferries sank …: no dash, but a sentence behind the bracket. */
function glued(scan: Scan, list: NameList): Draft | undefined {
  if (!isBracketed(scan, list) || kindAt(scan, list.start) === Kind.han || list.names.length > 1)
    return undefined
  const open = skipSpaceBack(scan, list.start) - 1
  const close = skipSpace(scan, list.end) + 1
  const next = skipSpace(scan, close)
  if (kindAt(scan, next) !== Kind.upper) return undefined
  if (!isSentence(textBetween(scan, next, next + 2 * longestHead))) return undefined
  const parted =
    next > close &&
    (charAt(scan, open) !== '(' || list.names.some((name) => name.doubtful) || repeats(scan, list, open))
  const start = opensLine(scan, open) ? open : parted ? undefined : placeStart(scan, open)
  return start === undefined ? undefined : { ...draft(list, 'lede', { start, end: close }), dateline: true }
}

/** Three small words before the full stop, or four with an abbreviation between: Jane Roe Jr. said. */
function isSentence(words: string): boolean {
  if (/^[A-Z][^.!?]*(?: [a-z]{2,}[^.!?]*){3}/.test(words)) return true
  return /^(?:[A-Z][^.!?]*?)?(?:Gov|Sen|Rep|Mrs?|Ms|Dr|Jr|Sr|St|Lt|Gen|Col|D)\. [^!?]*?(?: [a-z]{2,}[^!?]*?){4}/.test(
    words,
  )
}

/** Where a capitalised place before a bracket opens a line. */
function placeStart(scan: Scan, open: number): number | undefined {
  const run = nameRunBefore(scan, open, 4)
  if (!run || opensLine(scan, run.start)) return run?.start
  // Cape City, Shire (CNN)
  const comma = skipSpaceBack(scan, run.start) - 1
  const city = charAt(scan, comma) === ',' ? nameRunBefore(scan, comma, 3) : undefined
  return city && opensLine(scan, city.start) ? city.start : undefined
}

/** Ferry sinks OLD HARBOUR (AP) —: a place in capitals before a bracket and a dash needs no line of its own. */
function behindWords(scan: Scan, list: NameList): Draft | undefined {
  if (kindAt(scan, list.start) === Kind.han || !isBracketed(scan, list)) return undefined
  const open = skipSpaceBack(scan, list.start) - 1
  const after = dashAfter(scan, skipSpace(scan, list.end) + 1)
  if (after === undefined || after >= scan.stream.length) return undefined
  const words = textBetween(scan, Math.max(0, open - longestHead), open)
  const place = /(?:^|[ "'>])((?:[A-Z]{2,}[ -]){0,3}[A-Z]{4,}(?:, [A-Z][\w.]+)?) $/.exec(words)?.[1]
  if (place === undefined) return undefined
  const start = open - 1 - place.length
  return { ...draft(list, 'lede', { start, end: after }), dateline: true, place }
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
  if (
    !/^[A-Z]{4,}[A-Z ,./-]*$|^[A-Z]{4,}[A-Z .'-]*, [A-Z][a-z.]+$/.test(place) ||
    lineStart(scan, head.start) !== head.start
  )
    return false
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
  for (let at = start; at - start < longestHead; at++) {
    const kind = kindAt(scan, at)
    if (kind === Kind.dash && kindAt(scan, at - 1) === Kind.space)
      return { placeStart: start, placeEnd: at - 1, end: at + 1 }
    if (kind === Kind.open || kind === Kind.close || kind === Kind.han) return undefined
  }
  return undefined
}
