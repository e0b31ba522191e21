import { Kind } from '../../text/charClass.ts'
import { dashAfter, readHead } from '../datelineHead.ts'
import { draft, type Rule } from '../draft.ts'
import { written } from '../people.ts'
import { charAt, kindAt, skipSpaceBack } from '../scan.ts'

/** TOKYO, May 3, Kyodo -: a dateline without brackets has its date and its dash. */
export const openDateline: Rule = (scan, list) => {
  if (kindAt(scan, list.start) === Kind.han || list.names.length > 1) return undefined
  const dash = dashAfter(scan, list.end)
  if (dash === undefined || kindAt(scan, list.end) !== Kind.space) return undefined
  const last = skipSpaceBack(scan, list.start)
  const head = readHead(scan, charAt(scan, last - 1) === ',' ? last - 1 : last)
  if (!head || head.dateEnd === head.dateStart || head.placeEnd === head.start) return undefined
  const found = draft(list, 'lede', { start: head.start, end: dash })
  const place = written(scan, head.start, head.placeEnd)
  return { ...found, dateline: true, place, date: written(scan, head.dateStart, head.dateEnd) }
}
