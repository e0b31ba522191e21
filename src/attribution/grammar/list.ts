import { Kind } from '../text/charClass.ts'
import { Space } from '../text/stream.ts'
import { After } from '../lexicon/after.ts'
import { nameRunAfter } from './words.ts'
import {
  charAt,
  gapAt,
  kindAt,
  type Name,
  nameAt,
  type Scan,
  skipSpace,
  skipSpaceBack,
  textBetween,
} from './scan.ts'
import { wordAt } from './wordAt.ts'

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
  let comma = 0
  while (names.length < mostNames) {
    const join = readJoin(scan, end)
    const next = join && nameAt(scan, quoted(scan, join.end))
    if (!join || !next || next.key === '') break
    if (charAt(scan, end) === ',') comma = names.length
    names.push(next)
    if (join.via || via.length > 0) via.push(next.key)
    end = closeName(scan, next)
  }
  return withRelays(scan, { start, end, names, via }, comma)
}

/** 甲社（乙社轉發）, and inside a bracket 甲社，乙社轉發. */
function withRelays(scan: Scan, list: NameList, comma: number): NameList {
  const word = wordAt(scan, list.end)
  if (word && word.value & After.relay && comma > 0) {
    return { ...list, end: word.end, via: list.names.slice(comma).map((name) => name.key) }
  }
  const relays = readRelays(scan, list.end)
  if (!relays) return list
  const keys = relays.names.map((name) => name.key)
  return { ...list, end: relays.end, names: [...list.names, ...relays.names], via: [...list.via, ...keys] }
}

/** Who relays by the bracket that follows: （乙社、丙社轉發）, （經乙社）, and where it ends. */
export function readRelays(scan: Scan, at: number): { names: readonly Name[]; end: number } | undefined {
  const open = skipSpace(scan, at)
  if (kindAt(scan, open) !== Kind.open) return undefined
  const through = throughEnd(scan, open + 1)
  const first = nameAt(scan, through ?? open + 1)
  if (!first || first.key === '') return undefined
  const names = [first]
  let end = first.end
  while (names.length < mostNames) {
    const join = readJoin(scan, end)
    const next = join && nameAt(scan, join.end)
    if (!next || next.key === '') break
    names.push(next)
    end = next.end
  }
  if (through !== undefined && kindAt(scan, end) === Kind.close) return { names, end: end + 1 }
  const word = wordAt(scan, end)
  return word && word.value & After.relay && kindAt(scan, word.end) === Kind.close
    ? { names, end: word.end + 1 }
    : undefined
}

function openingQuote(scan: Scan, at: number): number {
  return kindAt(scan, at - 1) === Kind.quoteOpen || charAt(scan, at - 1) === '@' ? at - 1 : at
}

/** `at`, or one further when a quotation mark or an @ stands there. */
export function quoted(scan: Scan, at: number): number {
  return kindAt(scan, at) === Kind.quoteOpen || charAt(scan, at) === '@' ? at + 1 : at
}

/** The end of a name with its closing mark and a bracket that says the same again: 日本廣播協會（NHK）, 《某報》（The Shire Post, SP）. */
export function closeName(scan: Scan, name: Name): number {
  const end = kindAt(scan, name.end) === Kind.quoteClose ? name.end + 1 : name.end
  // 央廣RTI: the same source in the other script, glued on.
  const glued = nameAt(scan, end)
  if (glued && glued.key === name.key && gapAt(scan, end) === Space.none) return glued.end
  const open = skipSpace(scan, end)
  if (kindAt(scan, open) !== Kind.open) return end
  const again = nameAt(scan, open + 1)
  if (!again || again.key !== name.key) return end
  const more = /^(?:, ?[A-Z][\w. ]{0,11})?(?=[)\]])/.exec(textBetween(scan, again.end, again.end + 16))?.[0]
  return more === undefined ? end : again.end + more.length + 1
}

interface Join {
  end: number
  via: boolean
}

/** What joins two names: 、 及 & / via, a dash between Latin names, 电 before a further 、, or white space alone. */
function readJoin(scan: Scan, at: number): Join | undefined {
  const from = skipSpace(scan, afterItem(scan, at))
  const kind = kindAt(scan, from)
  if (kind === Kind.slash) return overHouse(scan, skipSpace(scan, from + 1))
  if (kind === Kind.dash && gapAt(scan, from) < Space.line) {
    return { end: skipSpace(scan, dashes(scan, from)), via: gapAt(scan, from) > Space.none }
  }
  // 甲社及時事社: 及時 is a word too, so a name is tried first.
  if ('及和与暨'.includes(charAt(scan, from) || ' ') && nameAt(scan, quoted(scan, from + 1)))
    return { end: from + 1, via: false }
  const hit = wordAt(scan, from)
  if (hit && hit.value & After.join) {
    const end = skipSpace(scan, afterComma(scan, hit.end))
    return { end, via: isVia(scan, end - 4) }
  }
  if (isVia(scan, from)) return viaHouse(scan, skipSpace(scan, from + 3))
  const through = throughEnd(scan, from)
  if (through !== undefined && nameAt(scan, quoted(scan, through))) return { end: through, via: true }
  // 新华网央视网消息, 法新社GettyImages: two names with nothing between.
  if (
    from === at &&
    kindAt(scan, at - 1) === Kind.han &&
    (kindAt(scan, at) === Kind.han || kindAt(scan, at) === Kind.upper) &&
    gapAt(scan, at) === Space.none
  )
    return isHouse(nameAt(scan, at)) ? { end: at, via: false } : undefined
  const gap = gapAt(scan, from)
  return gap === Space.one || gap === Space.wide ? { end: from, via: false } : undefined
}

/** 通過, 經由, 經: what Chinese has for "via"; where it ends. */
function throughEnd(scan: Scan, at: number): number | undefined {
  if (!'通透经'.includes(charAt(scan, at) || ' ')) return undefined
  const word = /^(?:通过|透过|经由|经过|经)/.exec(textBetween(scan, at, at + 2))?.[0]
  return word === undefined ? undefined : skipSpace(scan, at + word.length)
}

/** Whether a name is a house's, and not own staff's (新華社本社訊) or a trap. */
function isHouse(name: Name | undefined): boolean {
  return name !== undefined && !['', 'self', 'gov', 'various', 'other'].includes(name.key)
}

/** "A, via B" and "A, and B": the word after a comma belongs to the join. */
function afterComma(scan: Scan, at: number): number {
  const from = skipSpace(scan, at)
  if (isVia(scan, from)) return skipSpace(scan, from + 3)
  const hit = wordAt(scan, from)
  return hit && hit.value & After.join && kindAt(scan, from) !== Kind.comma ? hit.end : from
}

/** A/Some House via B: a house nobody knows between two names. */
function overHouse(scan: Scan, at: number): Join | undefined {
  if (nameAt(scan, at)) return { end: at, via: false }
  if (isVia(scan, at)) return { end: skipSpace(scan, at + 3), via: true }
  const house = nameRunAfter(scan, at)
  const next = house && skipSpace(scan, house.end)
  if (next === undefined) return undefined
  if (kindAt(scan, next) === Kind.slash) return { end: skipSpace(scan, next + 1), via: false }
  return isVia(scan, next) ? { end: skipSpace(scan, next + 3), via: true } : undefined
}

/** A via Some House/B, A via Some House via B. */
function viaHouse(scan: Scan, at: number): Join {
  const direct = { end: at, via: true }
  if (nameAt(scan, at)) return direct
  const house = nameRunAfter(scan, at)
  const next = house && skipSpace(scan, house.end)
  if (next === undefined) return direct
  if (kindAt(scan, next) === Kind.slash) return { end: skipSpace(scan, next + 1), via: true }
  return isVia(scan, next) ? { end: skipSpace(scan, next + 3), via: true } : direct
}

/** "via " in any case: most places fail at the first letter. */
function isVia(scan: Scan, at: number): boolean {
  const { code, length } = scan.stream
  if (at < 0 || at + 3 >= length || ((code[at] ?? 0) | 0x20) !== 0x76) return false
  return (
    ((code[at + 1] ?? 0) | 0x20) === 0x69 && ((code[at + 2] ?? 0) | 0x20) === 0x61 && code[at + 3] === 0x20
  )
}

function dashes(scan: Scan, at: number): number {
  let end = at
  while (end < at + 3 && kindAt(scan, end) === Kind.dash) end++
  return end
}

/** 新华社电、《甲报》: the 电 of an item, where a 、 or 及 follows. */
function afterItem(scan: Scan, at: number): number {
  const verb = wordAt(scan, at)
  if (!verb || !(verb.value & (After.wire | After.report))) return at
  const join = wordAt(scan, verb.end)
  return join && join.value & After.join && charAt(scan, verb.end) !== ',' ? verb.end : at
}

/** Whether a list stands between an opening and a closing bracket, alone but for white space. */
export function isBracketed(scan: Scan, list: { start: number; end: number }): boolean {
  const open = skipSpaceBack(scan, list.start) - 1
  return kindAt(scan, open) === Kind.open && kindAt(scan, skipSpace(scan, list.end)) === Kind.close
}

/** Houses that sell pictures and report nothing. */
const pictureHouses = new Set([
  'vcg',
  'ic',
  'getty',
  'shutterstock',
  'cfp',
  'zuma',
  'invision',
  'youtube',
  'navy',
])

/** Whether running prose may be believed to mean the names: own staff never, and of the doubtful ones only an agency's Chinese name. */
export function isBelieved(scan: Scan, list: NameList): boolean {
  return list.names.every(({ key, doubtful, start }) => {
    if (key === 'self' || key === 'gov' || pictureHouses.has(key)) return false
    return (
      !doubtful ||
      (kindAt(scan, start) === Kind.han &&
        (scan.register.agencies.get(key)?.kind === 'agency' || charAt(scan, start - 1) === '《'))
    )
  })
}

/** Whether a list names own staff or an authority. */
export function isStaff(list: NameList): boolean {
  return list.names.some((name) => name.key === 'self' || name.key === 'gov')
}

/** udn.com: an address alone is a link; under a label or in brackets it is a source. */
export function isAddress(scan: Scan, name: Name): boolean {
  return name.doubtful && /\.[a-z]/.test(textBetween(scan, name.start, name.end))
}
