import { escapeAt } from './escapes.ts'
import {
  Drop,
  Expand,
  type FoldTable,
  foldTable,
  Gap,
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

/** Whether a folded unit stands for itself, so that nothing needs a closer look. */
const isPlain = (folded: number): boolean => folded < Drop || folded > High

/** Writes a stream unit by unit: everything but the long runs of plain characters, which `toStream` copies itself. */
class Writer {
  readonly code: Uint16Array
  readonly gap: Uint8Array
  readonly shifts: Stream['shifts'] = { index: [], by: [] }
  length = 0
  private shift = 0
  private pending: number = Space.blankLine

  constructor(
    private readonly text: string,
    private readonly table: FoldTable,
  ) {
    const size = text.length + expanded(text, table.units) + 2
    this.code = new Uint16Array(size)
    this.gap = new Uint8Array(size)
  }

  /** Reads from `at` on until a run of plain characters can be copied: where it starts. */
  special(at: number): number {
    const { text, table } = this
    let next = at
    do next += this.step(next)
    while (
      next < text.length &&
      (this.pending !== Space.none || !isPlain(table.units[text.charCodeAt(next)] ?? Unknown))
    )
    return next
  }

  /** One character, or what spells one out: how many units of the text it takes. */
  private step(at: number): number {
    const { text, table } = this
    const raw = text.charCodeAt(at)
    const folded = table.units[raw] ?? Unknown
    if (isPlain(folded)) return this.push(folded, at)
    if (folded === Drop) return 1
    if (folded <= LineGap) return this.widen(folded)
    if (folded === MayEscape) return this.escape(raw, at)
    if (folded === High) {
      const [code, used] = readPair(text, at)
      if (code !== Drop) this.push(code, at)
      return used
    }
    for (const part of table.expansions.get(raw) ?? []) this.push(part, at)
    return 1
  }

  /** What is spelt out at `at`; one that would become two characters is read as unknown. */
  private escape(raw: number, at: number): number {
    const escape = escapeAt(this.text, at)
    if (!escape) return this.push(this.table.plain.get(raw) ?? Unknown, at)
    const code = escape.character.charCodeAt(0)
    const folded = this.table.plain.get(code) ?? this.table.units[code] ?? Unknown
    if (folded >= Gap && folded <= LineGap) this.widen(folded)
    else if (folded !== Drop) this.push(isPlain(folded) ? folded : Unknown, at)
    return escape.used
  }

  private widen(folded: number): number {
    const { pending } = this
    if (folded === LineGap) this.pending = pending >= Space.line ? Space.blankLine : Space.line
    else {
      const wide = folded === WideGap || pending === Space.one
      this.pending = Math.max(pending, wide ? Space.wide : Space.one)
    }
    return 1
  }

  private push(folded: number, at: number): number {
    const { code, pending } = this
    if (pending !== Space.none) {
      const narrow = folded < narrowLimit && (code[this.length - 1] ?? narrowLimit) < narrowLimit
      if (narrow) this.put(0x20, at - 1)
      this.gap[this.length] = pending
      this.pending = Space.none
    }
    return this.put(folded, at)
  }

  private put(folded: number, at: number): number {
    this.align(at)
    this.code[this.length++] = folded
    return 1
  }

  /** Notes that the next unit comes from `at`. */
  align(at: number): void {
    const shift = at - this.length
    if (shift === this.shift) return
    this.shift = shift
    this.shifts.index.push(this.length)
    this.shifts.by.push(shift)
  }
}

/** Reads a text into a stream in one pass. Lone surrogates read as U+FFFD. */
export function toStream(text: string): Stream {
  const table = foldTable()
  const { units } = table
  const writer = new Writer(text, table)
  const { code } = writer
  let at = 0
  while (at < text.length) {
    at = writer.special(at)
    if (at < text.length) writer.align(at)
    let { length } = writer
    for (; at < text.length; at++) {
      const folded = units[text.charCodeAt(at)] ?? Unknown
      if (folded >= Drop && folded <= High) break
      code[length++] = folded
    }
    writer.length = length
  }
  const { gap, shifts, length } = writer
  gap[length] = Space.blankLine
  return { text, code, gap, shifts, length }
}

/** How many units the folded text can have more than the text: one for each that is taken apart. */
function expanded(text: string, units: Uint16Array): number {
  let more = 0
  for (let at = 0; at < text.length; at++) if (units[text.charCodeAt(at)] === Expand) more++
  return more
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
