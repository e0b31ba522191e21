import { Kind } from '../text/charClass.ts'
import { Space } from '../text/stream.ts'
import { After } from '../lexicon/after.ts'
import type { CreditedPerson } from '../types.ts'
import { bracketDateEnd, dateEnd } from './date.ts'
import { people, readPeople, roleOf, written } from './people.ts'
import { longestPlace, placeEnd, places } from './places.ts'
import { charAt, gapAt, kindAt, type Scan, skipSpace, textBetween } from './scan.ts'
import { wordAt } from './wordAt.ts'

/** What follows a name up to the verb of its credit: 記者甲北京1月25日電. */
export interface Tail {
  /** Stream index after the verb. */
  end: number
  /** `After` bits of the verb. */
  verb: number
  verbStart: number
  people: CreditedPerson[]
  /** Stream bounds of what may be a place. */
  placeStart: number
  placeEnd: number
  date?: string
  /** Whether the place is a known dateline. */
  knownPlace: boolean
}

/** The longest stretch between a name and its verb. */
const longestTail = 40
const verbs = After.report | After.wire | After.say | After.cite

/** A tail while it is read: where the reading stands, and what was found so far. */
interface TailReading {
  at: number
  runs: { start: number; end: number }[]
  role: string
  placeStart: number
  placeEnd: number
  dateStart: number
  dateEnd: number
}

function startReading(at: number, runs: TailReading['runs'] = []): TailReading {
  return { at, runs, role: '', placeStart: at, placeEnd: at, dateStart: at, dateEnd: at }
}

/** 溫貴香台北: the last name run loses a known place, or what is left after three characters. */
function splitPlace(scan: Scan, reading: TailReading): void {
  const last = reading.runs.at(-1)
  if (!last || reading.placeEnd > reading.placeStart || kindAt(scan, last.start) !== Kind.han) return
  const size = last.end - last.start
  let cut =
    size > 4 || (size === 4 && reading.dateEnd > reading.dateStart)
      ? last.start + (size === 4 ? 2 : 3)
      : last.end
  for (let length = Math.min(longestPlace, size - 2); length >= 2; length--) {
    if (!places.has(textBetween(scan, last.end - length, last.end))) continue
    cut = last.end - length
    break
  }
  reading.placeStart = cut
  reading.placeEnd = last.end
  last.end = cut
}

/** 中國之聲《節目》報道: the end of a programme or column in quotation marks; or `at`. */
function programmeEnd(scan: Scan, at: number): number {
  if (kindAt(scan, at) !== Kind.quoteOpen) return at
  for (let end = at + 1; end - at < 16; end++) {
    const kind = kindAt(scan, end)
    if (kind === Kind.quoteClose) return end + 1
    if (kind === Kind.final || kind === Kind.comma || kind === Kind.quoteOpen) return at
  }
  return at
}

/** 新華社，北京，; 重慶／成都; 北京、上海; （北京）: the end of a known place behind a sign, with the bracket or comma that closes it; or `at`. */
function furtherPlace(scan: Scan, reading: TailReading, at: number): number {
  const kind = kindAt(scan, at)
  const sign = kind === Kind.comma || kind === Kind.slash || kind === Kind.dash || kind === Kind.open
  if (!sign || reading.placeEnd - reading.placeStart > 10) return at
  const end = placeEnd(scan, at + 1)
  if (end === at + 1) return at
  if (kind === Kind.open) return kindAt(scan, end) === Kind.close ? end + 1 : at
  return charAt(scan, at) === ',' && charAt(scan, end) === ',' ? end + 1 : end
}

/** [圖庫], 【組圖】: the end of what kind of item it is, in brackets inside a dateline; or `at`. */
function itemKindEnd(scan: Scan, at: number): number {
  if (kindAt(scan, at) !== Kind.open) return at
  return (
    at +
    (/^[[【(](?:图库|组图|图文|图集|图片|视频|快讯|图|更新|独家)[\]】)]/.exec(
      textBetween(scan, at, at + 4),
    )?.[0].length ?? 0)
  )
}

/** One step of the reading; false when nothing of a tail stands here. */
function step(scan: Scan, reading: TailReading): boolean {
  const at = skipSpace(scan, reading.at)
  if (gapAt(scan, at) >= Space.blankLine && at > reading.at) return false
  const dated = Math.max(dateEnd(scan, at), bracketDateEnd(scan, at))
  if (dated > at) {
    if (reading.dateEnd === reading.dateStart) reading.dateStart = at
    reading.dateEnd = reading.at = dated
    return true
  }
  // 路透社於6月22日報導
  if (charAt(scan, at) === '于') {
    const dated = dateEnd(scan, skipSpace(scan, at + 1))
    if (dated > skipSpace(scan, at + 1)) {
      reading.at = dated
      return true
    }
  }
  // 中央社／台北2日電, 記者甲／台北2日電
  if (kindAt(scan, at) === Kind.slash && reading.placeEnd === reading.placeStart) {
    reading.at = at + 1
    return true
  }
  // 某網海城[組圖]5月7日電
  const kind = itemKindEnd(scan, at)
  if (kind > at) {
    reading.at = kind
    return true
  }
  const further = furtherPlace(scan, reading, at)
  if (further > at) {
    if (reading.placeEnd === reading.placeStart) reading.placeStart = at + 1
    reading.at = reading.placeEnd = further
    return true
  }
  const programme = programmeEnd(scan, at)
  if (programme > at) {
    reading.at = programme
    return true
  }
  // 呼和浩特: a known place may hold a word such as 和.
  const known = reading.placeEnd === reading.placeStart ? placeEnd(scan, at) : at
  if (known > at + 2) {
    reading.placeStart = at
    reading.at = reading.placeEnd = known
    return true
  }
  const word = wordAt(scan, at)
  if (word && word.value & After.role && reading.runs.length === 0) {
    const read = readPeople(scan, word.end)
    reading.role = textBetween(scan, at, word.end)
    reading.runs.push(...read.runs)
    reading.at = Math.max(read.end, word.end)
    return true
  }
  if (word && word.value & After.filler) {
    reading.at = word.end
    return true
  }
  if ((word && word.value & After.mention) || charAt(scan, at) === '据') return false
  if (kindAt(scan, at) !== Kind.han && charAt(scan, at) !== '·') return false
  if (reading.placeEnd === reading.placeStart) reading.placeStart = at
  reading.at = reading.placeEnd = word && word.value === After.none ? word.end : at + 1
  return reading.placeEnd - reading.placeStart <= 10
}

function finish(scan: Scan, reading: TailReading, verb: { start: number; end: number; value: number }): Tail {
  splitPlace(scan, reading)
  const { placeStart, placeEnd } = reading
  return {
    end: verb.end,
    verb: verb.value,
    verbStart: verb.start,
    people: people(
      scan,
      reading.runs.filter((run) => run.end > run.start),
      roleOf(reading.role),
    ),
    placeStart,
    placeEnd,
    knownPlace: places.has(textBetween(scan, placeStart, placeEnd)),
    ...(reading.dateEnd > reading.dateStart && { date: written(scan, reading.dateStart, reading.dateEnd) }),
  }
}

/** …4月6日电网友称: 电 behind a date ends a dateline, though 电网 is a word. */
function isCutWire(scan: Scan, reading: TailReading, at: number): boolean {
  if (charAt(scan, at) !== '电' || reading.dateEnd === reading.dateStart || reading.dateEnd !== at)
    return false
  return /^电(?:网[友民传络上]|台[风湾北]|子商务|力部门|商平台)/.test(textBetween(scan, at, at + 5))
}

/** Reads on from a name to a verb of reporting, over people, place, date and fillers. Nothing when another thing stands between. */
export function readTail(scan: Scan, from: number): Tail | undefined {
  const reading = startReading(from)
  while (reading.at - from <= longestTail) {
    const at = skipSpace(scan, reading.at)
    const word = wordAt(scan, at)
    if (word && word.value & verbs) return finish(scan, reading, { start: at, ...word })
    if (isCutWire(scan, reading, at))
      return finish(scan, reading, { start: at, end: at + 1, value: After.wire })
    if (!step(scan, reading)) return undefined
  }
  return undefined
}

/** The people in brackets after a dateline or a house's name: （記者 甲、乙 北京報道）, (甲 乙). */
export function readPeopleBracket(
  scan: Scan,
  from: number,
): { people: CreditedPerson[]; end: number; placeStart: number; placeEnd: number } | undefined {
  const open = skipSpace(scan, from)
  if (kindAt(scan, open) !== Kind.open) return undefined
  const inside = skipSpace(scan, open + 1)
  const word = wordAt(scan, inside)
  const role = word && word.value & After.role ? word : undefined
  const read = readPeople(scan, role ? role.end : inside)
  if (read.runs.length === 0) return undefined
  let end = read.end
  const reading = startReading(end, [...read.runs])
  const verb = wordAt(scan, skipSpace(scan, end))
  if (verb && verb.value & (After.report | After.wire | After.shot)) {
    if (verb.value & (After.report | After.wire)) splitReported(scan, reading)
    end = verb.end
  }
  const closed = skipSpace(scan, end)
  if (!role && kindAt(scan, closed) !== Kind.close) return undefined
  const kind = roleOf(
    textBetween(scan, inside, role ? role.end : inside) + (verb && verb.value & After.shot ? '摄' : ''),
  )
  const found = people(
    scan,
    reading.runs.filter((run) => run.end > run.start),
    kind,
  )
  const { placeStart, placeEnd } = reading
  return { people: found, end: kindAt(scan, closed) === Kind.close ? closed + 1 : end, placeStart, placeEnd }
}

/** 記者 張三 北京報道: a last "name" that is a known place is the place. */
function splitReported(scan: Scan, reading: TailReading): void {
  const last = reading.runs.at(-1)
  if (last && reading.runs.length > 1 && places.has(textBetween(scan, last.start, last.end))) {
    reading.placeStart = last.start
    reading.placeEnd = last.end
    reading.runs.pop()
  } else splitPlace(scan, reading)
}
