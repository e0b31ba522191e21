import { After } from '../lexicon/after.ts'
import { Kind } from '../text/charClass.ts'
import { endsLine } from './edges.ts'
import type { Lead } from './lead.ts'
import { closeName, type NameList, quoted } from './list.ts'
import { charAt, kindAt, nameAt, type Scan, skipSpace, skipSpaceBack, textBetween } from './scan.ts'
import { wordAt } from './wordAt.ts'

/** A list that may hold sources the register does not know. */
export interface MixedList extends NameList {
  /** How many are unknown. */
  others: number
}

const longestItem = 14
const mostItems = 24
const stops = After.report | After.wire | After.join
const signs = '、,;，；·/+和及与'

const outlets =
  /(?:[报社台]|(?<![台联])网|日报|晚报|时报|新闻|发布|客户端|卫视|视频|频道|周刊|杂志|电视|广播|公众号|微博|融媒)$/

/** 來源：某市發布: a source that the register does not know and that calls itself a medium. Where it ends. */
export function outletEnd(scan: Scan, at: number): number | undefined {
  const end = itemEnd(scan, quoted(scan, at))
  if (end === undefined || (!endsLine(scan, end) && kindAt(scan, end) !== Kind.close)) return undefined
  for (let i = at; i < end; i++) if (nameAt(scan, i)) return undefined
  return outlets.test(textBetween(scan, at, end)) ? end : undefined
}

/** 甲國電視台報道: an unknown medium and its verb. Where the verb ends. */
export function outletBefore(scan: Scan, at: number): number | undefined {
  const end = itemEnd(scan, quoted(scan, at))
  const verb = end === undefined ? undefined : wordAt(scan, end)
  if (end === undefined || !verb || !(verb.value & After.report)) return undefined
  for (let i = at; i < end; i++) if (nameAt(scan, i)) return undefined
  return outlets.test(textBetween(scan, at, end).replace(/[》」”]$/, '')) ? verb.end : undefined
}

function isItemUnit(scan: Scan, at: number): boolean {
  const kind = kindAt(scan, at)
  if (kind === Kind.han || kind === Kind.upper || kind === Kind.lower || kind === Kind.digit)
    return charAt(scan, at) !== '等'
  return kind === Kind.quoteOpen || kind === Kind.quoteClose
}

/** Where an unknown item that starts at `at` ends: before a verb, a sign or an end. */
function itemEnd(scan: Scan, at: number): number | undefined {
  let end = at
  while (end - at <= longestItem && isItemUnit(scan, end)) {
    const word = wordAt(scan, end)
    if (end > at && word && word.value & stops && (word.end - end > 1 || word.value & After.join)) break
    end++
    if (endsLine(scan, end)) break
  }
  return end > at && end - at <= longestItem ? end : undefined
}

function joinAt(scan: Scan, at: number): number | undefined {
  const from = skipSpace(scan, at)
  const word = wordAt(scan, from)
  if (word && word.value & After.join) return skipSpace(scan, word.end)
  // 《甲報》《乙報》, 《甲報》乙社
  if (
    kindAt(scan, from - 1) === Kind.quoteClose &&
    (kindAt(scan, from) === Kind.quoteOpen || nameAt(scan, from))
  )
    return from
  return signs.includes(charAt(scan, from) || ' ') ? skipSpace(scan, from + 1) : undefined
}

/** 新華社微信公眾號（ID：abc）、: what is said of a name before the next one, when there is a next one. */
function afterAccount(scan: Scan, at: number): number {
  let end = at
  for (let i = 0; i < 3; i++) {
    const word = wordAt(scan, end)
    if (!word || !(word.value & After.filler)) break
    end = word.end
  }
  if (kindAt(scan, end) === Kind.open) {
    for (let close = end + 1; close - end < 28; close++)
      if (kindAt(scan, close) === Kind.close) return close + 1
  }
  return end
}

/** 來源：甲網，綜合乙報、丙報: the word that goes on with the list, or `at`. */
function afterCompiling(scan: Scan, at: number): number {
  if (!'综整'.includes(charAt(scan, at) || ' ')) return at
  return at + (/^(?:综合整理|综合|综编|整理)自?/.exec(textBetween(scan, at, at + 5))?.[0].length ?? 0)
}

const country =
  /^(?:台湾|香港|澳门|日本|韩国|美国|英国|法国|德国|俄罗斯|新加坡|中国|大陆|官媒|官方|党报)(?:媒体|官媒)?(?=[《「“])/

/** 及台灣《某報》: where a name in a quotation mark begins behind its country, or `at`. */
function afterCountry(scan: Scan, at: number): number {
  const words = country.exec(textBetween(scan, at, at + 7))?.[0]
  return words !== undefined && nameAt(scan, at + words.length + 1) ? at + words.length : at
}

/** 山城晚報（abc）、: what an unknown item is called besides, where the list goes on behind it. */
function afterNamed(scan: Scan, at: number): number {
  const end = kindAt(scan, at) === Kind.open ? afterAccount(scan, at) : at
  return charAt(scan, end) === '、' ? end : at
}

/** The list with what follows it, known or not: 來源：新華社、甲區教育局、人民日報等. */
export function mixedList(scan: Scan, list: NameList): MixedList {
  let names = list.names
  let end = afterAccount(scan, list.end)
  let others = 0
  for (let i = 0; i < mostItems; i++) {
    const next = joinAt(scan, end)
    if (next === undefined) break
    const at = quoted(scan, afterCountry(scan, afterCompiling(scan, next)))
    const name = nameAt(scan, at)
    if (name && name.key !== '') {
      names = [...names, name]
      end = afterAccount(scan, closeName(scan, name))
      continue
    }
    const after = charAt(scan, skipSpace(scan, end)) === '/' ? undefined : itemEnd(scan, at)
    if (after === undefined) break
    others++
    end = afterNamed(scan, after)
  }
  return others === 0 && names.length === list.names.length
    ? { ...list, others }
    : { ...list, end, names, others }
}

/** A lead before a list, over unknown sources that come first: 來源：甲區教育局、新華社. Also how many they are. */
export function leadOverItems(
  scan: Scan,
  start: number,
  find: (at: number) => Lead | undefined,
): { lead: Lead; others: number } | undefined {
  let at = skipSpaceBack(scan, start)
  if (at === 0 || !signs.includes(charAt(scan, at - 1))) return undefined
  for (let others = 1; others <= mostItems / 4; others++) {
    if (!signs.includes(charAt(scan, at - 1) || ' ')) return undefined
    at = skipSpaceBack(scan, at - 1)
    const last = at
    while (last - at <= longestItem && isItemUnit(scan, at - 1) && !signs.includes(charAt(scan, at - 1))) {
      at--
      const lead = at < last ? find(at) : undefined
      if (lead) return { lead, others }
    }
    if (at === last) return undefined
  }
  return undefined
}
