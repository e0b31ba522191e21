import { Kind } from '../../text/charClass.ts'
import { dateEnd } from '../date.ts'
import { dashAfter } from '../datelineHead.ts'
import { draft, type Draft, type Rule } from '../draft.ts'
import { Space } from '../../text/stream.ts'
import { afterSentence, endsLine, opensLine } from '../edges.ts'
import { isBelieved, isBracketed, type NameList } from '../list.ts'
import { written } from '../people.ts'
import { charAt, gapAt, kindAt, type Scan, skipSpace, skipSpaceBack, textBetween } from '../scan.ts'

/** Characters in the longest place that is looked for without a list of places (see `places.ts`). */
const longestUnlistedPlace = 8

/** 伊斯蘭堡（美聯社）——; 彭博甲城3月2日-: datelines that end in a dash instead of 電. */
export const chineseDateline: Rule = (scan, list) => {
  if (!isBelieved(scan, list)) return undefined
  return isBracketed(scan, list) ? placeBefore(scan, list) : placeAndDateAfter(scan, list)
}

/** A place, a bracket and a dash, at a sentence's start. */
function placeBefore(scan: Scan, list: NameList): Draft | undefined {
  const open = skipSpaceBack(scan, list.start) - 1
  const dash = dashAfter(scan, skipSpace(scan, list.end) + 1)
  if (dash === undefined || endsLine(scan, dash)) return undefined
  const end = skipSpaceBack(scan, open)
  let start = end
  while (end - start < longestUnlistedPlace && isHeadUnit(scan, start - 1)) start--
  start = beforeCountry(scan, start)
  // （甲社）--渡輪公司…: no place, where a line begins.
  if (start === end && opensLine(scan, open) && !list.names.some((name) => name.doubtful))
    return { ...draft(list, 'lede', { start: open, end: dash }), dateline: true }
  if (end - start < 2 || !afterSentence(scan, start)) return undefined
  const date = /(?:\d{1,2}月)?\d{1,2}日$/.exec(textBetween(scan, start, end))?.[0] ?? ''
  if (date === '' && hasDigit(scan, start, end)) return undefined
  const placeEnd = end - date.length
  return {
    ...draft(list, 'lede', { start, end: dash }),
    dateline: true,
    ...(placeEnd > start && { place: written(scan, start, placeEnd) }),
    ...(date !== '' && { date: written(scan, placeEnd, end) }),
  }
}

const city = /(?:^|[^\p{Script=Han}])(\p{Script=Han}{2,6},)$/u

/** 華沙，波蘭（…）: where a city before its country begins, or `at`. */
function beforeCountry(scan: Scan, at: number): number {
  if (charAt(scan, at - 1) !== ',') return at
  return at - (city.exec(textBetween(scan, Math.max(0, at - 8), at))?.[1]?.length ?? 0)
}

/** What a place or a date is written with. */
function isHeadUnit(scan: Scan, at: number): boolean {
  const kind = kindAt(scan, at)
  return kind === Kind.han || kind === Kind.digit
}

const hasDigit = (scan: Scan, start: number, end: number): boolean => /\d/.test(textBetween(scan, start, end))

/** A place, a date and a dash behind a name that opens a sentence. */
function placeAndDateAfter(scan: Scan, list: NameList): Draft | undefined {
  if (kindAt(scan, list.end) !== Kind.han && kindAt(scan, list.end) !== Kind.digit) return undefined
  if (!afterSentence(scan, list.start)) return undefined
  for (let at = list.end; at - list.end <= longestUnlistedPlace; at++) {
    const dated = dateEnd(scan, at)
    if (dated > at + 2) {
      // 路透某城3月2日　…: white space for a dash, where a line begins.
      const parted = at > list.end && gapAt(scan, dated) === Space.wide && opensLine(scan, list.start)
      const dash = parted ? dated : dashAfter(scan, dated)
      if (dash === undefined || kindAt(scan, skipSpace(scan, dash)) === Kind.digit) return undefined
      const found = draft(list, 'lede', { start: list.start, end: dash })
      const place = at > list.end ? { place: written(scan, list.end, at) } : {}
      return { ...found, ...place, dateline: true, date: written(scan, at, dated) }
    }
    if (kindAt(scan, at) !== Kind.han) return undefined
  }
  return undefined
}
