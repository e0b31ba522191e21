import { escapeAt, mayEscape } from './escapes.ts'
import { Drop, Expand, foldTable, Gap, LineGap, RareHan, Unknown, WideGap } from './fold.ts'

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
  /** UTF-16 offset in `text` each unit came from. */
  from: Uint32Array
  /** `Space` before each unit; at `length`: the end of the text counts as a blank line. */
  gap: Uint8Array
  length: number
}

const narrowLimit = 0x2e80

/** Reads a text into a stream in one pass. Lone surrogates read as U+FFFD. */
export function toStream(text: string): Stream {
  const { units, expansions } = foldTable()
  const size = text.length + expanded(text, units) + 2
  const stream: Stream = {
    text,
    code: new Uint16Array(size),
    from: new Uint32Array(size),
    gap: new Uint8Array(size),
    length: 0,
  }
  let gap: number = Space.blankLine
  for (let at = 0; at < text.length; at++) {
    const raw = text.charCodeAt(at)
    const escape = raw < 0x100 && mayEscape[raw] === 1 ? escapeAt(text, at) : undefined
    if (escape) {
      gap = pushEscape(stream, units[escape.character.charCodeAt(0)] ?? Unknown, at, gap)
      at += escape.used - 1
      continue
    }
    const folded = units[raw] ?? Unknown
    // By far the most characters: nothing before them, and nothing special about them.
    if (gap === Space.none && (folded < RareHan || folded > Expand) && (raw < 0xd800 || raw > 0xdbff)) {
      stream.code[stream.length] = folded
      stream.from[stream.length++] = at
      continue
    }
    if (folded === Drop) continue
    if (folded >= Gap && folded <= LineGap) {
      gap = widen(gap, folded)
      continue
    }
    if (raw >= 0xd800 && raw <= 0xdbff) {
      const [code, used] = readPair(text, at)
      if (code !== Drop) gap = push(stream, code, at, gap)
      at += used - 1
      continue
    }
    if (folded !== Expand) gap = push(stream, folded, at, gap)
    else for (const part of expansions.get(raw) ?? []) gap = push(stream, part, at, gap)
  }
  stream.gap[stream.length] = Space.blankLine
  stream.from[stream.length] = text.length
  return stream
}

/** A character that is spelt out: what it folds to. One that would become two is read as unknown. */
function pushEscape(stream: Stream, folded: number, at: number, gap: number): number {
  if (folded === Drop) return gap
  if (folded >= Gap && folded <= LineGap) return widen(gap, folded)
  return push(stream, folded === Expand ? Unknown : folded, at, gap)
}

/** How many units the folded text can have more than the text: one for each that is taken apart. */
function expanded(text: string, units: Uint16Array): number {
  let more = 0
  for (let at = 0; at < text.length; at++) if (units[text.charCodeAt(at)] === Expand) more++
  return more
}

function widen(gap: number, folded: number): number {
  if (folded === LineGap) return gap >= Space.line ? Space.blankLine : Space.line
  if (folded === WideGap || gap === Space.one) return Math.max(gap, Space.wide)
  return Math.max(gap, Space.one)
}

function push(stream: Stream, code: number, at: number, gap: number): number {
  const { length } = stream
  if (
    gap !== Space.none &&
    length > 0 &&
    code < narrowLimit &&
    (stream.code[length - 1] ?? 0) < narrowLimit
  ) {
    stream.code[length] = 0x20
    stream.from[length] = at
    stream.length++
  }
  stream.code[stream.length] = code
  stream.from[stream.length] = at
  stream.gap[stream.length] = gap
  stream.length++
  return Space.none
}

/** One character outside the BMP: its folded unit, and how many units of the text it takes. */
function readPair(text: string, at: number): [code: number, used: number] {
  const low = text.charCodeAt(at + 1)
  if (!(low >= 0xdc00 && low <= 0xdfff)) return [Unknown, 1]
  const point = text.codePointAt(at) ?? Unknown
  if (point >= 0xe0100 && point <= 0xe01ef) return [Drop, 2]
  if (point < 0x20000 || point > 0x3ffff) return [Unknown, 2]
  const folded = text.slice(at, at + 2).normalize('NFKC')
  if (folded.length !== 1) return [RareHan, 2]
  return [foldTable().units[folded.charCodeAt(0)] ?? RareHan, 2]
}

/** The offset in the text just after a stream's unit `index - 1`. */
export function endOffset(stream: Stream, index: number): number {
  if (index === 0) return 0
  const at = stream.from[index - 1] ?? 0
  const raw = stream.text.charCodeAt(at)
  if (raw < 0x100 && mayEscape[raw] === 1) return at + (escapeAt(stream.text, at)?.used ?? 1)
  const low = stream.text.charCodeAt(at + 1)
  return at + (raw >= 0xd800 && raw <= 0xdbff && low >= 0xdc00 && low <= 0xdfff ? 2 : 1)
}
