import { Kind } from '../../text/charClass.ts'
import { draft, type Rule } from '../draft.ts'
import { opensLine } from '../edges.ts'
import { kindAt, type Scan, textBetween } from '../scan.ts'

const longestDate = 72
const longestLead = 40

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const place = `(?:,? (?!${month} |${day}|The )[A-Z][\\w'.-]*(?: [A-Z][\\w'.-]*){0,3}?)`
/** Place and date behind a name, with what opens the text: a bracket, a colon, a dash or a capital. */
const placeAndDate = new RegExp(
  `^(${place})?,?(?: (?:reported|posted|released)(?: on)?| on)? (${month} \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?)(?=,? ?[(:]|,? [A-Z"]| ?--)`,
)

/** Xinhua News Agency, Cape City, reported July 25th (…); Message from Hanoi of the Xinhua News Agency on May 20: agency, place and date, as translations of Chinese datelines have them. */
export const agencyDateline: Rule = (scan, list) => {
  if (kindAt(scan, list.start) === Kind.han || list.names.length > 1) return undefined
  const start = opensLine(scan, list.start) ? list.start : messageBefore(scan, list.start)
  if (start === undefined) return undefined
  const found = placeAndDate.exec(textBetween(scan, list.end, list.end + longestDate))
  if (!found || (start === list.start && found[0].startsWith(' on '))) return undefined
  const where = found[1]?.replace(/^,? /, '')
  return {
    ...draft(list, 'lede', { start, end: list.end + found[0].length }),
    dateline: true,
    ...(where && { place: where }),
    date: found[2],
  }
}

/** Message from Cape City of the: where that opens a line before a name. */
function messageBefore(scan: Scan, at: number): number | undefined {
  const words = textBetween(scan, Math.max(0, at - longestLead), at)
  const lead = /(?:Message|Report) from (?:[A-Z][\w'-]*(?: [A-Z][\w'-]*)* (?:of )?)?(?:the )?$/.exec(
    words,
  )?.[0]
  return lead !== undefined && opensLine(scan, at - lead.length) ? at - lead.length : undefined
}
