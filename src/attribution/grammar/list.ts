import { Kind } from '../text/charClass.ts'
import { Space } from '../text/stream.ts'
import { After, after } from '../lexicon/after.ts'
import { charAt, gapAt, kindAt, type Name, nameAt, type Scan, skipSpace, skipSpaceBack } from './scan.ts'

/** Names that are credited together: 新華社、《甲報》及乙社; `A/B via C`. */
export interface NameList {
  /** Stream indices, quotation marks included. */
  start: number
  end: number
  names: readonly Name[]
  /** Keys that follow a "via". */
  via: readonly string[]
}

/** Longest run of names read as one list. */
const mostNames = 64

/** The list that starts with a known name. A name in brackets that only repeats the one before belongs to it. */
export function readList(scan: Scan, first: Name): NameList {
  const names = [first]
  const via: string[] = []
  const start = openingQuote(scan, first.start)
  let end = closeName(scan, first)
  while (names.length < mostNames) {
    const join = readJoin(scan, end)
    const next = join && nameAt(scan, quoted(scan, join.end))
    if (!join || !next || next.key === '') break
    names.push(next)
    if (join.via) via.push(next.key)
    end = closeName(scan, next)
  }
  return { start, end, names, via }
}

function openingQuote(scan: Scan, at: number): number {
  return kindAt(scan, at - 1) === Kind.quoteOpen ? at - 1 : at
}

function quoted(scan: Scan, at: number): number {
  return kindAt(scan, at) === Kind.quoteOpen ? at + 1 : at
}

/** The end of a name with its closing mark and a bracket that says the same again: 日本廣播協會（NHK）. */
function closeName(scan: Scan, name: Name): number {
  let end = kindAt(scan, name.end) === Kind.quoteClose ? name.end + 1 : name.end
  const open = skipSpace(scan, end)
  if (kindAt(scan, open) !== Kind.open) return end
  const again = nameAt(scan, open + 1)
  if (again && again.key === name.key && kindAt(scan, again.end) === Kind.close) end = again.end + 1
  return end
}

interface Join {
  end: number
  via: boolean
}

/** What joins two names: 、 及 & / via, a dash between Latin names, 电 before a further 、, or white space alone. */
function readJoin(scan: Scan, at: number): Join | undefined {
  const from = skipSpace(scan, afterItem(scan, at))
  const kind = kindAt(scan, from)
  if (kind === Kind.slash) return { end: skipSpace(scan, from + 1), via: false }
  if (kind === Kind.dash)
    return { end: skipSpace(scan, dashes(scan, from)), via: gapAt(scan, from) > Space.none }
  const hit = after.find(scan.stream.code, from, scan.stream.length, scan.meter)
  if (hit && hit.value & After.join) return { end: skipSpace(scan, afterComma(scan, hit.end)), via: false }
  if (isVia(scan, from)) return { end: skipSpace(scan, from + 3), via: true }
  const gap = gapAt(scan, from)
  return gap === Space.one || gap === Space.wide ? { end: from, via: false } : undefined
}

/** "A, via B" and "A, and B": the word after a comma belongs to the join. */
function afterComma(scan: Scan, at: number): number {
  const from = skipSpace(scan, at)
  const hit = after.find(scan.stream.code, from, scan.stream.length, scan.meter)
  return hit && hit.value & After.join && kindAt(scan, from) !== Kind.comma ? hit.end : from
}

function isVia(scan: Scan, at: number): boolean {
  return /^via /i.test(Array.from({ length: 4 }, (_, i) => charAt(scan, at + i)).join(''))
}

function dashes(scan: Scan, at: number): number {
  let end = at
  while (end < at + 3 && kindAt(scan, end) === Kind.dash) end++
  return end
}

/** 新华社电、《甲报》: the 电 of an item, where a 、 or 及 follows. */
function afterItem(scan: Scan, at: number): number {
  const verb = after.find(scan.stream.code, at, scan.stream.length, scan.meter)
  if (!verb || !(verb.value & (After.wire | After.report))) return at
  const join = after.find(scan.stream.code, verb.end, scan.stream.length, scan.meter)
  return join && join.value & After.join && charAt(scan, verb.end) !== ',' ? verb.end : at
}

/** Whether a list stands between an opening and a closing bracket, alone but for white space. */
export function isBracketed(scan: Scan, list: { start: number; end: number }): boolean {
  const open = skipSpaceBack(scan, list.start) - 1
  return kindAt(scan, open) === Kind.open && kindAt(scan, skipSpace(scan, list.end)) === Kind.close
}
