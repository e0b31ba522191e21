import { Kind } from '../../text/charClass.ts'
import { draft, type Rule } from '../draft.ts'
import { endsLine } from '../edges.ts'
import { isBelieved } from '../list.ts'
import { kindAt, textBetween } from '../scan.ts'

const age = /^\d{1,2}(?:秒|分钟|小时|天|周|个月|月|年)前/
const longestAge = 6

/** 新橋明日通車央視網3小時前: how a search engine lists a story, its headline, source and age run together. */
export const aged: Rule = (scan, list) => {
  if (!isBelieved(scan, list) || kindAt(scan, list.start - 1) === Kind.comma) return undefined
  const words = age.exec(textBetween(scan, list.end, list.end + longestAge))?.[0]
  if (words === undefined || !endsLine(scan, list.end + words.length)) return undefined
  return draft(list, 'byline', { start: list.start, end: list.end + words.length })
}
