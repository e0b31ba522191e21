import { After } from '../../lexicon/after.ts'
import { Before } from '../../lexicon/before.ts'
import { Kind } from '../../text/charClass.ts'
import { Space } from '../../text/stream.ts'
import { type Draft, draft, type Rule } from '../draft.ts'
import { beginsAfterBreak } from '../edges.ts'
import { leadOverItems, mixedList } from '../items.ts'
import { beforeModifiers, type Lead, leadBefore, wordBefore } from '../lead.ts'
import { isBelieved, type NameList } from '../list.ts'
import { readPeople, people } from '../people.ts'
import { charAt, gapAt, kindAt, type Scan, skipSpace, textBetween } from '../scan.ts'
import { readPeopleBracket, readTail, type Tail } from '../tail.ts'
import { written } from '../people.ts'
import { quotesUnknown, relayed } from '../relay.ts'
import { wordAt } from '../wordAt.ts'

/** 據新華社報道, 根據路透社，, 據新華社西安六月二十一日電（記者…）, 據甲社援引乙社報道. */
export const from: Rule = (scan, list) => {
  const direct = leadBefore(scan, list.start, Before.from) ?? citedFirst(scan, list)
  const lead = direct ?? leadOverItems(scan, list.start, fromAt(scan))?.lead
  if (!lead) return undefined
  const found = draft(list, 'lede', { start: lead.start, end: list.end })
  const person = ofPerson(scan, list)
  const mixed = mixedList(scan, list)
  if (mixed.others > 0 || mixed.end > list.end) {
    const tail = readTail(scan, mixed.end)
    if (tail) return extend(scan, draft(mixed, 'lede', { start: lead.start, end: mixed.end }), tail)
  }
  if (isSpokenOf(scan, list.end)) return undefined
  const tail = readTail(scan, person?.end ?? list.end)
  if (tail) return extend(scan, found, tail, person?.people)
  if (endsClause(scan, list.end) || isReporters(scan, list.end)) return found
  return direct && isTakenFrom(scan, list, direct) ? found : undefined
}

/** 據 and 根據 alone say that what follows is the agency's, whatever it did; 按 and 依照 need a verb. */
const sources = ['依', '据', '根据', '另据', '又据', '而据', '并据']
/** 據某社規定, 據某社與工會的協議: not what it reported. */
const notReported =
  /^(?:长(?![春沙安江三治])|(?:社|的)?(?:规定|要求|协议|合同|章程|安排|授权|条例|部署|官网|官方简历|简历|统一|与|和|跟|同|集团|公司|董事|社长|台长|总编|主编|主任|员工|工会|网友|读者|观众|用户|[^,。]{0,8}(?:指数|排行榜|榜单)))/

function isTakenFrom(scan: Scan, list: NameList, lead: Lead): boolean {
  if (!isBelieved(scan, list)) return false
  if (!sources.some((word) => textBetween(scan, lead.start, lead.start + word.length) === word)) return false
  // 依某社的分析: at once before a name, since much else is 依.
  if (
    charAt(scan, lead.start) === '依' &&
    charAt(scan, lead.start + 1) !== '据' &&
    lead.start + 1 !== list.start
  )
    return false
  return !notReported.test(textBetween(scan, list.end, list.end + 8))
}

/** 援引某報的報道稱，: a word of quoting that opens a sentence. */
function citedFirst(scan: Scan, list: NameList): Lead | undefined {
  const word = wordBefore(scan, beforeModifiers(scan, list.start))
  if (!word || !(word.does & Before.cite) || !beginsAfterBreak(scan, word.start)) return undefined
  const tail = readTail(scan, list.end)
  return tail && tail.verb & (After.report | After.say) ? word : undefined
}

/** Finds 據 or 根據 right before a place. */
function fromAt(scan: Scan): (at: number) => Lead | undefined {
  return (at) => {
    const word = wordBefore(scan, at)
    return word && word.does & Before.from ? word : undefined
  }
}

/** Adds what a tail says. */
function extend(scan: Scan, found: Draft, tail: Tail, more: Draft['people'] = []): Draft {
  found.end = tail.end
  found.people.push(...more, ...tail.people)
  if (tail.date) found.date = tail.date
  if (tail.verb & After.wire && tail.placeEnd > tail.placeStart)
    found.place = written(scan, tail.placeStart, tail.placeEnd)
  const bracket = tail.verb & After.wire ? readPeopleBracket(scan, tail.end) : undefined
  if (bracket) {
    found.people.push(...bracket.people)
    found.end = bracket.end
  }
  if (tail.verb & After.wire) return quotesUnknown(scan, found)
  return tail.verb & After.cite ? relayed(scan, found) : found
}

/** 美聯社的甲報道, 彭博社記者 Mark Gurman 報道. */
function ofPerson(scan: Scan, list: NameList): { end: number; people: Draft['people'] } | undefined {
  if (charAt(scan, list.end) !== '的') return undefined
  const word = wordAt(scan, list.end + 1)
  const read = word ? undefined : readPeople(scan, list.end + 1)
  const run = read?.runs[0]
  if (!read || !run || run.end - run.start > 12) return undefined
  return { end: read.end, people: people(scan, read.runs, 'reporter') }
}

/** 據新華社社長: the agency is spoken of, nothing is taken from it. */
function isSpokenOf(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  // 據某社數據，: its figures are its work.
  if (/^(?:的)?(?:数据|行情)(?:显示|统计|[,:])/.test(textBetween(scan, at, at + 5))) return false
  return word !== undefined && (word.value & After.mention) !== 0 && (word.value & After.filler) === 0
}

/** 據甲報記者了解: what its reporter found out is the paper's. */
function isReporters(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  return word !== undefined && (word.value & After.role) !== 0
}

/** 根據路透社，; 據韓聯社：; 據美聯社）. */
function endsClause(scan: Scan, list: number): boolean {
  const filler = wordAt(scan, list)
  const at = filler && filler.value & After.filler ? filler.end : list
  const kind = kindAt(scan, skipSpace(scan, at))
  return (
    gapAt(scan, at) >= Space.line ||
    kind === Kind.comma ||
    kind === Kind.colon ||
    kind === Kind.close ||
    kind === Kind.final
  )
}
