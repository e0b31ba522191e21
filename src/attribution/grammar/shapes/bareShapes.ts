import { Kind } from '../../text/charClass.ts'
import { endOffset, offsetOf, Space } from '../../text/stream.ts'
import { afterSentence, endsLine, lineStart, opensLine } from '../edges.ts'
import { isBracketed, type NameList } from '../list.ts'
import { charAt, gapAt, kindAt, type Scan, skipSpace, skipSpaceBack, textBetween } from '../scan.ts'

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

/** - [新華社](https://…): a link and nothing else on its line leads to a house's pages. */
export function isLoneLink(scan: Scan, list: NameList): boolean {
  const { stream } = scan
  if (!'[*_'.includes(stream.text.charAt(offsetOf(stream, list.start) - 1) || ' ')) return false
  if (!endsLine(scan, list.end) || !stream.text.startsWith('](', endOffset(stream, list.end))) return false
  return !/[\p{L}\d]/u.test(textBetween(scan, lineStart(scan, list.start), list.start))
}

const longestAside = 120

/** （人們在街頭築路障。路透社）: the last word of a bracket behind the full stop of what it holds. */
export function endsAside(scan: Scan, list: NameList): boolean {
  if (kindAt(scan, skipSpaceBack(scan, list.start) - 1) !== Kind.final) return false
  if (kindAt(scan, skipSpace(scan, list.end)) !== Kind.close || list.names.every((name) => name.doubtful))
    return false
  const from = lineStart(scan, list.start, longestAside)
  return /[(\[][^()[\]]{4,}$/.test(textBetween(scan, from, list.start))
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

const agencyNoun = /(?:agency|agencies|service|services|wire|wires|newswire|company|press)$/i

/** Ferry at dusk (Reuters): three words, the first a capital's, one of the others not; a capitalised name before a bracket is only abbreviated. */
export function isPhrase(scan: Scan, from: number, end: number): boolean {
  const words = textBetween(scan, from, end).split(' ')
  if (words.length < 3 || !/^[A-Z]/.test(words[0] ?? '')) return false
  if (agencyNoun.test(words.at(-1) ?? '')) return false
  return words.slice(1).some((word) => /^[a-z]{3}/.test(word)) || isTitle(words)
}

/** What a headline in capitals has and a house's name has not: figures, quotation marks, small words, a comma. */
const ofTitles =
  /\d|^['"]|[,;?!:'"]$|^(?:[Vv]s\.?|To|to|In|in|On|on|With|with|After|after|Over|over|At|at|From|from|As|as|Is|Are|Not|Up|Down|Out|Off|No|of|Says)$/

/** Dollar Gains Vs Yen (Reuters): four words, one of them of no name. */
const isTitle = (words: readonly string[]): boolean =>
  words.length >= 4 && words.slice(1).some((word) => ofTitles.test(word))
