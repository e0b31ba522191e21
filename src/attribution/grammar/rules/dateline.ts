import { After } from '../../lexicon/after.ts'
import { draft, type Draft, type Rule } from '../draft.ts'
import { beginsAfterBreak, endsBeforeBreak } from '../edges.ts'
import type { NameList } from '../list.ts'
import { people, readPeople, written } from '../people.ts'
import { charAt, nameAt, type Scan, textBetween } from '../scan.ts'
import { quotesUnknown, relayedBy, relays } from '../relay.ts'
import { readPeopleBracket, readTail, type Tail } from '../tail.ts'

/** 新華社北京1月25日電（記者 甲、乙）; 中新網10月20日電; 央廣網北京2月23日消息; 香港文匯報訊（記者…）; 【大公報訊】. */
export const dateline: Rule = (scan, list) => {
  const tail = readTail(scan, list.end)
  if (!tail || !isDateline(scan, list, tail)) return undefined
  const house = isHouse(scan, list, tail)
  const found = draft(list, house ? 'byline' : 'lede', { start: list.start, end: tail.end })
  found.people.push(...tail.people)
  if (tail.date) found.date = tail.date
  if (tail.placeEnd > tail.placeStart) found.place = written(scan, tail.placeStart, tail.placeEnd)
  if (!house) found.dateline = true
  const signed = relayedBy(scan, withPeople(scan, insideRelay(scan, found, tail)))
  return house ? signed : quotesUnknown(scan, signed)
}

function isDateline(scan: Scan, list: NameList, tail: Tail): boolean {
  if (!(tail.verb & (After.wire | After.report))) return false
  const at = list.start
  if (!beginsAfterBreak(scan, at) && !tail.date) return false
  const own = list.names[0]?.key === 'self'
  if (tail.placeEnd === tail.placeStart) {
    return (tail.verb & After.wire) !== 0 || tail.date !== undefined || (own && isComposite(scan, tail))
  }
  if (tail.date !== undefined || tail.knownPlace) return true
  // 新華社三峽工地電: a place nobody listed, where nothing else could stand.
  return (tail.verb & After.wire) !== 0 && tail.placeEnd - tail.placeStart <= 4
}

/** 法新電 behind a date: how a dateline shortens whose wire it relays. Simplified script, by key. */
const wires: ReadonlyMap<string, string> = new Map([
  ['法新', 'afp'],
  ['路透', 'reuters'],
  ['美联', 'ap'],
  ['德新', 'dpa'],
  ['共同', 'kyodo'],
  ['合众', 'upi'],
])

/** （中央社巴黎3日法新電）, （中央社倫敦3日綜合路透社報導）: whom the dateline itself relays. */
function insideRelay(scan: Scan, found: Draft, tail: Tail): Draft {
  const short = wires.get(textBetween(scan, tail.verbStart - 2, tail.verbStart))
  if (short !== undefined && tail.date) return relays(found, [short], tail.end)
  const inside = textBetween(scan, found.start, tail.verbStart).lastIndexOf('综合')
  const name = tail.date && inside >= 0 ? nameAt(scan, found.start + inside + 2) : undefined
  return name && name.key !== ''
    ? relays(found, [name.key], readTail(scan, name.end)?.end ?? name.end)
    : found
}

/** 本報綜合報道, 本台消息： */
function isComposite(scan: Scan, tail: Tail): boolean {
  return charAt(scan, tail.verbStart) === '综' || endsBeforeBreak(scan, tail.end)
}

/** 大公報訊 is a paper's own, 新華社…訊 is not: no place, no date. */
function isHouse(scan: Scan, list: NameList, tail: Tail): boolean {
  return charAt(scan, tail.end - 1) === '讯' && !tail.date && list.names.length === 1
}

function withPeople(scan: Scan, found: Draft): Draft {
  const bracket = readPeopleBracket(scan, found.end)
  if (bracket) {
    found.people.push(...bracket.people)
    found.end = bracket.end
    if (bracket.placeEnd > bracket.placeStart)
      found.place = written(scan, bracket.placeStart, bracket.placeEnd)
  } else if (charAt(scan, found.end) === '记' && charAt(scan, found.end + 1) === '者') {
    const read = readPeople(scan, found.end + 2)
    const short = read.runs.filter((run) => run.end - run.start <= 4)
    found.people.push(...people(scan, short, 'reporter'))
    if (short.length > 0) found.end = read.end
  }
  return found
}
