import { escapeStarts } from './escapes.ts'
import { radicals } from './radicals.ts'
import { traditional } from './traditional.ts'

/** Folded units that are no characters of the stream. */
export const Drop = 0xe001
export const Gap = 0xe002
export const WideGap = 0xe003
export const LineGap = 0xe004
/** Look the raw unit up in `expansions`. */
export const Expand = 0xe005
/** May be the start of what `escapeAt` reads; `plain` says what it is otherwise. */
export const MayEscape = 0xe006
/** The first half of a character outside the BMP. */
export const High = 0xe007
/** Stands for any ideograph outside the BMP: people's names have them. */
export const RareHan = 0xe000
/** Stands for whatever is no character at all: a lone surrogate. */
export const Unknown = 0xfffd

/** Blocks in which NFKC finds something to do, beside ideographs: Latin-1 to spacing letters, punctuation to CJK symbols, full width. */
const blocks: readonly (readonly [number, number])[] = [
  [0x00a0, 0x024f],
  [0x2000, 0x33ff],
  [0xf900, 0xfaff],
  [0xfb00, 0xfb06],
  [0xfe30, 0xffef],
]

/** NFKC would take these apart, and the grammar wants them whole. */
const whole = new Set(['…', '‥', '—', '–', '―', '・', '•'])
const invisible: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
]
const lineEnds = [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]
const same: readonly (readonly [string, string])[] = [
  ['‧', '·'],
  ['・', '·'],
  ['∙', '·'],
  ['•', '·'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['－', '-'],
  ['﹣', '-'],
  ['−', '-'],
  ['⁄', '/'],
  ['∕', '/'],
  ['’', "'"],
  ['丨', '|'],
  ['∣', '|'],
  ['▏', '|'],
  ['┃', '|'],
  ['❘', '|'],
  ['│', '|'],
  ['¦', '|'],
]

export interface FoldTable {
  /** By raw UTF-16 unit. */
  units: Uint16Array
  /** What a unit with `Expand` becomes. */
  expansions: ReadonlyMap<number, readonly number[]>
  /** What a unit with `MayEscape` is read as when nothing is spelt out there. */
  plain: ReadonlyMap<number, number>
}

/** `A` for Á: names of agencies are found with and without their accents. */
function bare(character: string): string {
  const base = character.normalize('NFKD')[0] ?? character
  return /[A-Za-z]/.test(base) ? base : character
}

function compatibility(units: Uint16Array, expansions: Map<number, readonly number[]>): void {
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code++) {
      const raw = String.fromCharCode(code)
      const folded = whole.has(raw) ? raw : code < 0x250 ? bare(raw) : raw.normalize('NFKC')
      if (folded.length === 1) units[code] = folded.charCodeAt(0)
      // Longer ones (㍿, ㏂) are in no agency's name, and two units at most keep a stream within twice its text.
      else if (folded.length === 2) {
        units[code] = Expand
        expansions.set(
          code,
          Array.from(folded, (part) => units[part.charCodeAt(0)] ?? Unknown),
        )
      }
    }
  }
}

function spaces(units: Uint16Array): void {
  units.fill(Gap, 0, 0x21)
  units[0x09] = WideGap
  for (const code of [0xa0, 0x1680, 0x202f, 0x205f]) units[code] = Gap
  units.fill(Gap, 0x2000, 0x200b)
  units[0x3000] = WideGap
  for (const code of lineEnds) units[code] = LineGap
  for (const [first, last] of invisible) units.fill(Drop, first, last + 1)
}

/** Pairs as `音音 ` repeated: three units each. */
function pairs(units: Uint16Array, source: string): void {
  for (let i = 0; i + 1 < source.length; i += 3) units[source.charCodeAt(i)] = source.charCodeAt(i + 1)
}

/**
 * What every UTF-16 unit is read as: NFKC for single characters (full width, ligatures, compatibility ideographs), radicals as the
 * characters they stand for, Traditional as Simplified where the lexicon needs it, white space and invisible characters as such.
 */
function build(): FoldTable {
  const units = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  const expansions = new Map<number, readonly number[]>()
  compatibility(units, expansions)
  pairs(units, radicals)
  for (const [from, to] of same) units[from.charCodeAt(0)] = to.charCodeAt(0)
  spaces(units)
  units.fill(Unknown, 0xd800, 0xf900)
  const script = Uint16Array.from(units)
  pairs(script, traditional)
  for (let code = 0; code < 0x10000; code++) {
    const folded = units[code] ?? Unknown
    if (folded < RareHan || folded >= 0xf900) units[code] = script[folded] ?? folded
  }
  const plain = new Map(escapeStarts.map((code) => [code, units[code] ?? Unknown]))
  for (const code of escapeStarts) units[code] = MayEscape
  units.fill(High, 0xd800, 0xdc00)
  return { units, expansions, plain }
}

let table: FoldTable | undefined

/** The table, built at first use: 65 536 entries, once per process. */
export function foldTable(): FoldTable {
  table ??= build()
  return table
}
