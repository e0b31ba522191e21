import { Kind } from '../text/charClass.ts'
import { Space } from '../text/stream.ts'
import { afterSentence, endsLine, lineStart, opensLine } from './edges.ts'
import { isBracketed, type NameList } from './list.ts'
import { charAt, gapAt, kindAt, type Scan, skipSpaceBack, textBetween } from './scan.ts'
import { latinWordBefore, wordText } from './words.ts'

/** Shortest caption that a bare picture house can end. */
const shortestLine = 16

/** 新華網 人民網 央視網 中新網: four outlets and more on a line, with nothing between, are links. */
export function isMenu(scan: Scan, list: NameList): boolean {
  if (list.names.length < 4 || isBracketed(scan, list)) return false
  const whole = (list.start === 0 || gapAt(scan, list.start) >= Space.line) && endsLine(scan, list.end)
  return (
    whole &&
    list.names
      .slice(1)
      .every(
        ({ start, key }) =>
          key !== '' &&
          gapAt(scan, start) > Space.none &&
          kindAt(scan, skipSpaceBack(scan, start) - 1) === Kind.han,
      )
  )
}

/** …on Friday Getty: a picture house that ends a caption which lacks its full stop. */
export function isFinalGetty(scan: Scan, list: NameList): boolean {
  if (list.names.length > 1 || list.names[0]?.key !== 'getty' || !endsLine(scan, list.end)) return false
  const last = latinWordBefore(scan, list.start)
  if (!last || list.start - lineStart(scan, list.start) < shortestLine) return false
  return !/^(?:the|a|an|by|for|from|to|of|at|with|via|and|or|on|in|than|about|near|owns?|joined|says?|said)$/i.test(
    wordText(scan, last),
  )
}

/** REUTERS_X: a name and a house's own tag, as file credits have them, as a whole line. */
export function isTagged(scan: Scan, list: NameList): boolean {
  if (charAt(scan, list.end) !== '_' || !opensLine(scan, list.start)) return false
  const tag = /^_[A-Z0-9]{1,12}(?![\w ])/.exec(textBetween(scan, list.end, list.end + 14))?.[0]
  return tag !== undefined && endsLine(scan, list.end + tag.length)
}

/** …in fog. (AP: a text that was cut off inside the bracket behind its last sentence. */
export function isCutBracket(scan: Scan, list: NameList): boolean {
  const open = skipSpaceBack(scan, list.start) - 1
  if (kindAt(scan, open) !== Kind.open || open === 0 || list.names.some((name) => name.doubtful)) return false
  return list.end >= scan.stream.length && afterSentence(scan, open)
}
