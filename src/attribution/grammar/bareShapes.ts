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

/** Words before a name that make it a part of their sentence. */
const goesInto =
  /^(?:the|a|an|by|for|from|to|of|at|with|via|and|or|on|in|than|about|near|owns?|joined|says?|said|vs?)$/i

/** …on Friday Getty; …in the old harbour on Thursday AP: a house that ends a caption which lacks its full stop. */
export function isFinalHouse(scan: Scan, list: NameList): boolean {
  const [name] = list.names
  if (!name || list.names.length > 1 || !endsLine(scan, list.end)) return false
  const last = latinWordBefore(scan, list.start)
  if (!last || list.start - lineStart(scan, list.start) < shortestLine) return false
  if (goesInto.test(wordText(scan, last))) return false
  return name.key === 'getty' || (photographing.has(name.key) && isCaption(scan, list, last))
}

/** Agencies that take the pictures they are credited for. */
const photographing: ReadonlySet<string> = new Set(['ap', 'afp', 'reuters', 'epa', 'getty'])
/** Fewest words of a caption that is known by nothing but its words. */
const shortestSentence = 9
const numbered = /^\d{1,3}\/\d{1,3} /

/**
 * A slide's number, or a sentence of small words whose last is a day, a place or a name: a headline is short or capitalised throughout, and a
 * verb may stand before a name that it is about.
 */
function isCaption(scan: Scan, list: NameList, last: { start: number; end: number }): boolean {
  const kind = kindAt(scan, last.start)
  if (kind !== Kind.upper && kind !== Kind.digit) return false
  const words = textBetween(scan, lineStart(scan, list.start, longestCaption), list.start).trim()
  if (numbered.test(words)) return true
  const each = words.split(' ')
  return each.length >= shortestSentence && each.filter((word) => /^[a-z]{4,}/.test(word)).length >= 3
}

/** How far back a caption is read. */
const longestCaption = 400
const slide = /^ \d{1,3} [A-Z][^.!?]*?(?: [a-z]{2,}[^.!?]*?){3}/
const behindImages =
  /^ (?!(?:Chief|CEO|President|Spokes\w+|Photographers?|Staff|Senior|Director|Vice|Inc|Holdings|Group|Chair\w*|Co-founder|Founder|News|Sport|Entertainment|Archive|International|API|Plus|For|Is|Has|The Game)(?![a-z]))[A-Z]\w*(?: [^.!?]*?)?(?: [a-z]{2,}[^.!?]*?){3}/

/** EPA 9 Tugs move a barge …; Getty Images Blue tits are not …: a house, and the number of a slide, before the caption. */
export function isBeforeCaption(scan: Scan, list: NameList): boolean {
  const [name] = list.names
  if (!name || list.names.length > 1 || !photographing.has(name.key) || !opensLine(scan, list.start))
    return false
  const words = textBetween(scan, list.end, list.end + 90)
  if (slide.test(words)) return true
  const piped = name.key === 'getty' && /[.!?]["”]? \| $/.test(textBetween(scan, list.start - 5, list.start))
  return (piped || textBetween(scan, list.start, list.end) === 'Getty Images') && behindImages.test(words)
}

/** Fewest words of a page's title before a site's name: "Contact - site.com" is a link. */
const shortestTitle = 4

/** New pier opens after long delay - chinanews.com; -- Xinhua Net: a site's name behind a page's title and a dash, at a line's end. */
export function isSiteTail(scan: Scan, list: NameList): boolean {
  if (!endsLine(scan, list.end) || kindAt(scan, list.start) === Kind.han) return false
  if (!/\.com$| Net$/.test(textBetween(scan, list.start, list.end))) return false
  const dash = skipSpaceBack(scan, list.start)
  if (kindAt(scan, dash - 1) !== Kind.dash) return false
  const title = textBetween(scan, lineStart(scan, dash), dash)
  return title.split(' ').length > shortestTitle && !/^(?:see|visit|read|more)/i.test(title)
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

const shooter = /(?:[.!?]["”]? |^)([A-Z][\w'-]+(?: [A-Z][\w'.-]+){1,2}), $/
const longestShooter = 48

/** …on the old pier.  Jane Roe, AP: the photographer and the house behind a caption, at a line's end. Gives where the name begins. */
export function shooterBefore(scan: Scan, list: NameList): number | undefined {
  if (list.names.length > 1 || kindAt(scan, list.start) === Kind.han || !endsLine(scan, list.end))
    return undefined
  const words = textBetween(scan, Math.max(0, list.start - longestShooter), list.start)
  const name = shooter.exec(words)?.[1]
  const start = name === undefined ? 0 : list.start - name.length - 2
  return start > shortestLine ? start : undefined
}
