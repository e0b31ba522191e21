import { escapeAt } from './escapes.ts'
import {
  Drop,
  Expand,
  type FoldTable,
  foldTable,
  High,
  LineGap,
  MayEscape,
  RareHan,
  Unknown,
  WideGap,
} from './fold.ts'

/** White space before a character of the stream. Higher is more. */
export const Space = { none: 0, one: 1, wide: 2, line: 3, blankLine: 4 } as const

/**
 * A text as the grammar reads it: folded, without invisible characters, and without white space except one U+0020 between
 * two characters that are both narrow. So 「新 華\n社」 reads 新华社, and `AP  Photo` reads `AP Photo`.
 */
export interface Stream {
  text: string
  /** Folded UTF-16 units, `length` of them, then zeros. */
  code: Uint16Array
  /** `Space` before each unit; at `length`: the end of the text counts as a blank line. */
  gap: Uint8Array
  length: number
  /** Where the distance between a unit's index and its offset in `text` changes, ascending; see `offsetOf`. */
  shifts: { index: number[]; by: number[] }
}

const narrowLimit = 0x2e80

/**
 * `text.charCodeAt(at)`, told where the method is: strings come in so many internal kinds that looking it up on the text itself took
 * as long as all the rest of `toStream`.
 */
const unitAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at)

/** What is not read at a glance: a spelt-out character, a pair of surrogates, a ligature. */
interface FoldedUnit {
  folded: number
  /** The second unit of what is taken apart; `Drop`: there is none. */
  more: number
  /** Units of the text. */
  used: number
}

function readSpecial(table: FoldTable, text: string, at: number, folded: number): FoldedUnit {
  const raw = text.charCodeAt(at)
  if (folded === High) {
    const [code, used] = readPair(text, at)
    return { folded: code, more: Drop, used }
  }
  if (folded === Expand) {
    const [first = Unknown, second = Unknown] = table.expansions.get(raw) ?? []
    return { folded: first, more: second, used: 1 }
  }
  const escape = escapeAt(text, at)
  if (!escape) return { folded: table.plain.get(raw) ?? Unknown, more: Drop, used: 1 }
  const code = escape.character.charCodeAt(0)
  const meant = table.plain.get(code) ?? table.units[code] ?? Unknown
  // One that would become two characters is read as unknown.
  return { folded: meant === Expand || meant === High ? Unknown : meant, more: Drop, used: escape.used }
}

function widen(pending: number, folded: number): number {
  if (folded === LineGap) return pending >= Space.line ? Space.blankLine : Space.line
  if (folded === WideGap || pending === Space.one) return Math.max(pending, Space.wide)
  return Math.max(pending, Space.one)
}

/** Whether a folded unit is no character of the stream by itself: `Drop` to `High` follow one another. */
const isSpecial = (folded: number): boolean => folded >= Drop && folded <= High

/**
 * Reads a text into a stream in one pass. Lone surrogates read as U+FFFD. One function and its own variables only: it sees every
 * character, and in a class it took twice as long. Most characters stand in runs without white space or anything else to look at,
 * which the inner loop copies.
 */
export function toStream(text: string): Stream {
  const table = foldTable()
  const { units } = table
  let code: Uint16Array = new Uint16Array(text.length + 2)
  let gap: Uint8Array = new Uint8Array(text.length + 2)
  const shifts: Stream['shifts'] = { index: [], by: [] }
  let length = 0
  let shift = 0
  let pending: number = Space.blankLine
  for (let at = 0, used = 1; at < text.length; at += used) {
    let folded = units[unitAt(text, at)] ?? Unknown
    let more: number = Drop
    used = 1
    if (folded >= Expand && folded <= High) ({ folded, more, used } = readSpecial(table, text, at, folded))
    if (folded >= Drop && folded <= LineGap) {
      if (folded !== Drop) pending = widen(pending, folded)
      continue
    }
    if (pending !== Space.none) {
      if (folded < narrowLimit && length > 0 && (code[length - 1] ?? 0) < narrowLimit) code[length++] = 0x20
      gap[length] = pending
      pending = Space.none
    }
    if (at - length !== shift) {
      shift = at - length
      shifts.index.push(length)
      shifts.by.push(shift)
    }
    code[length++] = folded
    if (more !== Drop) {
      // The first one that is taken apart: from here on a stream can be longer than its text.
      if (code.length === text.length + 2) ({ code, gap } = widened(code, gap, expanded(text, units)))
      shifts.index.push(length)
      shifts.by.push(--shift)
      code[length++] = more
    }
    if (used > 1) continue
    for (; at + 1 < text.length; at++) {
      const plain = units[unitAt(text, at + 1)] ?? Unknown
      if (isSpecial(plain)) break
      code[length++] = plain
    }
  }
  gap[length] = Space.blankLine
  return { text, code, gap, shifts, length }
}
/** How many units the folded text can have more than the text: one for each that is taken apart. */
function expanded(text: string, units: Uint16Array): number {
  let more = 0
  for (let at = 0; at < text.length; at++) if (units[unitAt(text, at)] === Expand) more++
  return more
}

/** The same with room for `more` units. */
function widened(code: Uint16Array, gap: Uint8Array, more: number): Pick<Stream, 'code' | 'gap'> {
  const wide = { code: new Uint16Array(code.length + more), gap: new Uint8Array(gap.length + more) }
  wide.code.set(code)
  wide.gap.set(gap)
  return wide
}

/** One character outside the BMP: its folded unit, and how many units of the text it takes. */
function readPair(text: string, at: number): [code: number, used: number] {
  const low = text.charCodeAt(at + 1)
  if (!(low >= 0xdc00 && low <= 0xdfff)) return [Unknown, 1]
  const point = text.codePointAt(at) ?? Unknown
  if (point >= 0xe0100 && point <= 0xe01ef) return [Drop, 2]
  if (point >= 0x1d400 && point <= 0x1d7ff) return mathematical(text, at)
  if (point < 0x20000 || point > 0x3ffff) return [Unknown, 2]
  const folded = text.slice(at, at + 2).normalize('NFKC')
  if (folded.length !== 1) return [RareHan, 2]
  return [foldTable().units[folded.charCodeAt(0)] ?? RareHan, 2]
}

/** 𝐑𝐞𝐮𝐭𝐞𝐫𝐬: letters of formulas, used for show, are letters. */
function mathematical(text: string, at: number): [code: number, used: number] {
  const letter = text.slice(at, at + 2).normalize('NFKC')
  return [letter.length === 1 ? letter.charCodeAt(0) : Unknown, 2]
}

/** The UTF-16 offset in the text of the stream's unit `index`; of `length`: the text's end. */
export function offsetOf(stream: Stream, index: number): number {
  if (index >= stream.length) return stream.text.length
  const { index: starts, by } = stream.shifts
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return index + (low === 0 ? 0 : (by[low - 1] ?? 0))
}

/** The offset in the text just after a stream's unit `index - 1`. */
export function endOffset(stream: Stream, index: number): number {
  if (index === 0) return 0
  const at = offsetOf(stream, index - 1)
  const raw = stream.text.charCodeAt(at)
  if (foldTable().units[raw] === MayEscape) return at + (escapeAt(stream.text, at)?.used ?? 1)
  const low = stream.text.charCodeAt(at + 1)
  return at + (raw >= 0xd800 && raw <= 0xdbff && low >= 0xdc00 && low <= 0xdfff ? 2 : 1)
}
