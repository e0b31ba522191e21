import type { NameEntry, Register } from '../register.ts'
import { Kind, kindOf } from '../text/charClass.ts'
import { offsetOf, Space, type Stream, toStream } from '../text/stream.ts'
import { textOfUnits } from '../text/textOfUnits.ts'
import type { Meter } from '../trie.ts'
import { endsInPerson } from './withinPerson.ts'

/** A name of the register in the stream. */
export interface Name {
  /** Stream indices, half open. */
  start: number
  end: number
  key: string
  doubtful: boolean
}

/** A text being read: its stream, the register, and what has been met so far. */
export interface Scan {
  stream: Stream
  register: Register
  meter: Meter
  /** Where words stand that settle a clash, by the alias they settle. Ascending. */
  evidence: Map<string, number[]>
  /** Where the last credit ended: what follows it at once begins afresh. */
  done: number
  /** The stream as a string, made when words are first asked for; before that undefined. */
  folded: string | undefined
  /** Whether the text holds footnotes' marks ([^1]). */
  notes: boolean
}

/** Opens a text. */
export function openScan(text: string, register: Register, meter: Meter): Scan {
  const stream = toStream(text)
  meter.steps += stream.length
  return {
    stream,
    register,
    meter,
    evidence: new Map(),
    done: 0,
    folded: undefined,
    notes: text.includes('[^'),
  }
}

/** The kind of the unit at `at`; past either end: `Kind.space`. */
export function kindAt(scan: Scan, at: number): number {
  scan.meter.steps++
  return at < 0 || at >= scan.stream.length ? Kind.space : (kindOf[scan.stream.code[at] ?? 0] ?? Kind.other)
}

/** The unit at `at` as a one-character string; past either end: ''. */
export function charAt(scan: Scan, at: number): string {
  return at < 0 || at >= scan.stream.length ? '' : String.fromCharCode(scan.stream.code[at] ?? 0)
}

/** The folded text between two stream indices. `end` may lie past the end: the stream's zeros are left out. */
export function textBetween(scan: Scan, start: number, end: number): string {
  scan.folded ??= textOfUnits(scan.stream.code.subarray(0, scan.stream.length))
  return scan.folded.slice(start, end)
}

/** White space before `at`, the U+0020 the stream keeps included. The end of the text is a blank line. */
export function gapAt(scan: Scan, at: number): number {
  if (at <= 0) return Space.blankLine
  return (
    scan.stream.gap[kindAt(scan, at) === Kind.space && at < scan.stream.length ? at + 1 : at] ?? Space.none
  )
}

/** `at`, or one further when it is at a kept space. */
export function skipSpace(scan: Scan, at: number): number {
  return at < scan.stream.length && kindAt(scan, at) === Kind.space ? at + 1 : at
}

/** `at` (exclusive end), or one less when a kept space stands before it. */
export function skipSpaceBack(scan: Scan, at: number): number {
  return at > 0 && kindAt(scan, at - 1) === Kind.space ? at - 1 : at
}

/** How far, in characters, a word can stand from an alias and still settle what it means. */
const near = 400

function settled(scan: Scan, entry: NameEntry, at: number, end: number): string {
  const { clash } = entry
  // 央廣 clashes and 央广 does not: the alias is meant as it is written.
  const last = scan.stream.text[offsetOf(scan.stream, end - 1)]
  if (!clash || last !== clash.alias.at(-1)) return entry.key
  const places = scan.evidence.get(clash.alias) ?? []
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < at - near) low = middle + 1
    else high = middle
  }
  const place = places[low]
  return place !== undefined && place <= at + near ? (clash.means ?? '') : entry.key
}

/** 圖／中新: a short name counts only behind a slash, and where no ideograph goes on with it. */
function isShortName(scan: Scan, at: number, end: number): boolean {
  const ends = kindAt(scan, end) !== Kind.han || gapAt(scan, end) > Space.none
  return ends && kindAt(scan, skipSpaceBack(scan, at) - 1) === Kind.slash
}

/** The name that starts at `at`: with an empty key when it is a trap or means somebody unknown. Signs are no names. */
export function nameAt(scan: Scan, at: number): Name | undefined {
  const { code, length } = scan.stream
  if (!scan.register.names.starts(code[at] ?? 0)) return undefined
  const hit = scan.register.names.find(code, at, length, scan.meter)
  const entry = hit && scan.register.entries[hit.value]
  if (!hit || !entry || entry.sign || (entry.short && !isShortName(scan, at, hit.end))) return undefined
  const key = endsInPerson(scan, at, hit.end) ? '' : settled(scan, entry, at, hit.end)
  return { start: at, end: hit.end, key, doubtful: entry.doubtful }
}

/** The sign of an unnamed credit that starts at `at`. */
export function signAt(scan: Scan, at: number): Name | undefined {
  const { code, length } = scan.stream
  const hit = scan.register.names.find(code, at, length, scan.meter)
  const entry = hit && scan.register.entries[hit.value]
  return hit && entry?.sign ? { start: at, end: hit.end, key: entry.key, doubtful: true } : undefined
}
