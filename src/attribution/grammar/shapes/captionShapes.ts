import { Kind } from '../../text/charClass.ts'
import { endsLine, lineStart, opensLine } from '../edges.ts'
import type { NameList } from '../list.ts'
import { kindAt, type Scan, textBetween } from '../scan.ts'
import { latinWordBefore, wordText } from '../words.ts'

/** Shortest caption that a bare picture house can end. */
const shortestLine = 16

/** Words before a name that make it a part of their sentence. */
const goesInto =
  /^(?:the|a|an|by|for|from|to|of|at|with|via|and|or|on|in|than|about|near|owns?|joined|says?|said|vs?)$/i

/** …on Friday Getty; …in the old harbour on Thursday AP: a house that ends a caption which lacks its full stop. */
export function isFinalHouse(scan: Scan, list: NameList): boolean {
  const [name] = list.names
  if (!name || !endsLine(scan, list.end)) return false
  if (list.names.length > 1) return areOnSlide(scan, list)
  const last = latinWordBefore(scan, list.start)
  if (!last || list.start - lineStart(scan, list.start) < shortestLine) return false
  if (goesInto.test(wordText(scan, last))) return false
  return name.key === 'getty' || (photographing.has(name.key) && isCaption(scan, list, last))
}

/** Agencies that take the pictures they are credited for. */
const photographing: ReadonlySet<string> = new Set(['ap', 'afp', 'reuters', 'epa', 'getty'])
/** 8/34 Shoppers pass a sign on the old quay A/B: houses behind the caption of a numbered slide. */
function areOnSlide(scan: Scan, list: NameList): boolean {
  if (!list.names.every((name) => photographing.has(name.key))) return false
  return numbered.test(textBetween(scan, lineStart(scan, list.start, longestCaption), list.start))
}

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
const licensed = /^ or licensors /
const slide = /^ \d{1,3} [A-Z][^.!?]*?(?: [a-z]{2,}[^.!?]*?){3}/
const behindImages =
  /^ (?!(?:Chief|CEO|President|Spokes\w+|Photographers?|Staff|Senior|Director|Vice|Inc|Holdings|Group|Chair\w*|Co-founder|Founder|News|Sport|Entertainment|Archive|International|API|Plus|For|Is|Has|The Game)(?![a-z]))[A-Z]\w*(?: [^.!?]*?)?(?: [a-z]{2,}[^.!?]*?){3}/

/** Words that an agency's own name goes on with, besides those of `behindImages`. */
const ownWords =
  '(?:Chief|CEO|President|Spokes\\w+|Photographers?|Staff|Senior|Director|Vice|Chair\\w*|Founder|News|Institute|Graphics|Facts?|Events?|Plus|Breakingviews|Journalists?|Reporters?|Correspondents?|Editors?|Polls?|Surveys?|Data|Television|TV|Wire|Business|Sports?|Health|Photos?|Video|Archive|Top|Foundation|Group|Limited|Ltd|Holdings|Eikon|Pictures|Insight|Investigates|Explains|And|Or|For|To|Is|Was|Has|Says|Said|Reported|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const behindAgency = new RegExp(
  `^ (?!${ownWords}(?![a-z]))[A-Z][\\w']+(?:\\.\\.\\.)? (?:[^.!?]|\\d\\.\\d)*?(?: [a-z]{2,}[^.!?]*?){4}`,
)

/** EPA 9 Tugs move a barge …; Getty Images Blue tits are not …: a house, and the number of a slide, before the caption. */
export function isBeforeCaption(scan: Scan, list: NameList): boolean {
  const [name] = list.names
  if (!name || list.names.length > 1 || !photographing.has(name.key) || !opensLine(scan, list.start))
    return false
  const words = textBetween(scan, list.end, list.end + 90)
  if (slide.test(words) || licensed.test(words)) return true
  if ((name.key === 'reuters' || name.key === 'afp') && behindAgency.test(words)) return true
  const piped = name.key === 'getty' && /[.!?]["”]? \| $/.test(textBetween(scan, list.start - 5, list.start))
  return (piped || textBetween(scan, list.start, list.end) === 'Getty Images') && behindImages.test(words)
}

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
