import { surnames } from '../lexicon/surnames.ts'
import { Kind, kindOf } from '../text/charClass.ts'
import type { Stream } from '../text/stream.ts'
import { Space } from '../text/stream.ts'

/** As much of a scan as this needs; `scan.ts` itself asks it. */
interface Opened {
  stream: Stream
}

const unitAt = ({ stream }: Opened, at: number): string =>
  at < 0 || at >= stream.length ? '' : String.fromCharCode(stream.code[at] ?? 0)

const isHan = ({ stream }: Opened, at: number): boolean =>
  at >= 0 && at < stream.length && kindOf[stream.code[at] ?? 0] === Kind.han

const glued = ({ stream }: Opened, at: number): boolean => stream.gap[at] === Space.none

/** Surnames that are common words, countries or parts of both before an outlet's name too: 連新華社, 韓《某報》, 於大公報. */
const words = new Set('连于任方何高关余万和时曾常应白金石江黄夏温游韩苏陆史向元成安平宋唐')

const isSurname = (scan: Opened, at: number): boolean =>
  surnames.has(unitAt(scan, at)) && !words.has(unitAt(scan, at))

/** What goes on with 报 to another word: 报道, 报告, 报称, 报名. */
const verbs = '道导告称名警料复考到'
const weekdays = '一二三四五六日末'

/**
 * 王小明報道, 李大公報告: whether what reads as an outlet's name (明報, 大公報) is the end of a person's and the start of a verb. A surname
 * stands before it, with another character where the outlet's name would give but one to the person, and the 報 goes on to a verb.
 */
export function endsInPerson(scan: Opened, start: number, end: number): boolean {
  const size = end - start
  if (size > 3 || unitAt(scan, end - 1) !== '报') return false
  // 李文匯報，: 匯報 is a verb of its own.
  if (unitAt(scan, end - 2) !== '汇' && !verbs.includes(unitAt(scan, end) || ' ')) return false
  if (!isHan(scan, start - 1) || !glued(scan, start) || !glued(scan, end)) return false
  if (isSurname(scan, start - 1)) return true
  if (size > 2 || !isHan(scan, start - 2) || !glued(scan, start - 1)) return false
  const weekday = unitAt(scan, start - 2) === '周' && weekdays.includes(unitAt(scan, start - 1))
  return isSurname(scan, start - 2) && !weekday
}

/** 據李新華網上報告: whether a surname alone stands between an outlet's name and 據 or a sign, so that the name is a person's. */
export function followsSurname(scan: Opened, start: number): boolean {
  if (!isHan(scan, start - 1) || !isHan(scan, start) || !isSurname(scan, start - 1)) return false
  if (!glued(scan, start)) return false
  return !isHan(scan, start - 2) || !glued(scan, start - 1) || unitAt(scan, start - 2) === '据'
}
