import { Kind } from '../text/charClass.ts'
import { lineStart } from './edges.ts'
import { charAt, kindAt, type Scan, skipSpace, skipSpaceBack, textBetween } from './scan.ts'

/** Longest "PLACE, Date" before an agency. */
export const longestHead = 64

/** "PLACE, Date" before an agency, in stream indices; without a date its bounds are the same. */
export interface Head {
  start: number
  placeEnd: number
  dateStart: number
  dateEnd: number
}

const monthOrDay =
  /(?:^|[,\s])((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.? {1,2}\d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[a-z]{0,6}(?:,? '?\d{2}(?:\d{2})?)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\.?$/

/** "PLACE, Date" between a line's or sentence's start and the bracket. */
export function readHead(scan: Scan, open: number): Head | undefined {
  let end = skipSpaceBack(scan, open)
  // LONDON, (A) -; LONDON -(A)-
  if (charAt(scan, end - 1) === ',' || kindAt(scan, end - 1) === Kind.dash) end = skipSpaceBack(scan, end - 1)
  let start = Math.max(lineStart(scan, end, longestHead), 0)
  const words = textBetween(scan, start, end)
  const cut = lastSentence(words)
  start += cut
  const head = words.slice(cut)
  if (head === '') return { start: open, placeEnd: open, dateStart: open, dateEnd: open }
  if (
    !/^(?:[A-Z]|\p{Script=Han}{2,8}(?=,))/u.test(head) ||
    (!/(?:^|[ ,/-])[A-Z][\w'.]*\.?$|\d(?:st|nd|rd|th)?\.?$/.test(head) && !monthOrDay.test(head))
  )
    return undefined
  const date = monthOrDay.exec(head)?.[1]
  if (date === undefined)
    return capitalised(head) ? { start, placeEnd: end, dateStart: end, dateEnd: end } : undefined
  const dateStart = start + head.lastIndexOf(date)
  let placeEnd = dateStart
  while (placeEnd > start && /[ ,]/.test(charAt(scan, placeEnd - 1))) placeEnd--
  return { start, placeEnd, dateStart, dateEnd: dateStart + date.length }
}

const quotes = `"'“`

/** `"`, `'` or “ where words can start: data that holds an item. */
const opensQuote = /^["'“]$|[\s[({:,=]["'“]$/

/** Where the last sentence of some words starts: after ". " before a capital, but not after Calif. or Jan. */
function lastSentence(words: string): number {
  let cut = 0
  for (let i = words.length - 1; i >= 0; i--) {
    const sign = words[i] ?? ''
    if (sign !== ' ' && !quotes.includes(sign)) continue
    if (sign !== ' ' && opensQuote.test(words.slice(Math.max(0, i - 1), i + 1))) return i + 1
    if (
      words[i] === ' ' &&
      /[\u2013\u2014]/.test(words[i - 1] ?? '') &&
      /\p{Script=Han}/u.test(words[i - 3] ?? '')
    )
      return i + 1
    if (
      words[i] === ' ' &&
      /[.!?"”)]/.test(words[i - 1] ?? '') &&
      /[a-z]{4}[.!?]|[!?"”)]$/.test(words.slice(Math.max(0, i - 6), i))
    ) {
      if (/(?:Calif|Tenn|Conn|Mass|Minn|Wash|Sept|Mont)\.$/.test(words.slice(0, i))) continue
      cut = i + 1
      break
    }
  }
  return cut
}

/** A place has no small words but those between its parts: RIO DE JANEIRO, Isle of Man. */
function capitalised(head: string): boolean {
  const small = head
    .split(/[ ,/-]+/)
    .filter(
      (word) =>
        /^[a-z]/.test(word) &&
        !['de', 'of', 'the', 'and', 'la', 'el', 'al', 'on', 'del', 'da', 'do'].includes(word),
    )
  return small.length === 0 && head.split(' ').length <= 8
}

/** The index after a dash that follows a dateline. */
export function dashAfter(scan: Scan, close: number): number | undefined {
  let at = skipSpace(scan, charAt(scan, close) === '.' ? close + 1 : close)
  const start = at
  while (at < start + 3 && kindAt(scan, at) === Kind.dash) at++
  return at > start ? at : undefined
}
