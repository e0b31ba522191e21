import { Kind } from '../../text/charClass.ts'
import { dashAfter, readHead } from '../datelineHead.ts'
import { type Draft, draft, type Rule } from '../draft.ts'
import { lineStart } from '../edges.ts'
import type { NameList } from '../list.ts'
import { written } from '../people.ts'
import { charAt, kindAt, type Scan, skipSpaceBack, textBetween } from '../scan.ts'

const longestPlace = 32

/** TOKYO, May 3, Kyodo -: a dateline without brackets has its date and its dash. */
export const openDateline: Rule = (scan, list) => {
  if (kindAt(scan, list.start) === Kind.han || list.names.length > 1) return undefined
  const dash = dashAfter(scan, list.end)
  if (dash === undefined || kindAt(scan, list.end) !== Kind.space) return undefined
  const undated = placeAlone(scan, list, dash)
  if (undated) return undated
  const last = skipSpaceBack(scan, list.start)
  const head = readHead(scan, charAt(scan, last - 1) === ',' ? last - 1 : last)
  if (!head || head.dateEnd === head.dateStart || head.placeEnd === head.start) return undefined
  const found = draft(list, 'lede', { start: head.start, end: dash })
  const place = written(scan, head.start, head.placeEnd)
  return { ...found, dateline: true, place, date: written(scan, head.dateStart, head.dateEnd) }
}

const placeBefore = /^(?:[A-Z][\w.'-]*,? ){1,4}$/

/** New York CNN — …: how CNN opens its stories, by the place alone. */
function placeAlone(scan: Scan, list: NameList, dash: number): Draft | undefined {
  if (list.names[0]?.key !== 'cnn') return undefined
  const start = lineStart(scan, list.start, longestPlace)
  const place = textBetween(scan, start, list.start)
  if (!placeBefore.test(place)) return undefined
  return { ...draft(list, 'lede', { start, end: dash }), dateline: true, place: place.trim() }
}
