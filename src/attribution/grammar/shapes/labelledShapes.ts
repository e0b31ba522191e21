import { Kind } from '../../text/charClass.ts'
import { endsLine, lineStart } from '../edges.ts'
import { isStaff, type NameList } from '../list.ts'
import { charAt, kindAt, type Scan, skipSpace, textBetween } from '../scan.ts'

/** How far a label can stand before the name. */
const longestLead = 64
/** Longest words between a name and the end of its bracket. */
const longestRest = 16

const pictures =
  '(?:图片?来源|图源|照片来源|视频来源|影片来源|画面来源|截图来源|示意图片?|合成图|资料图片?|档案照片?|图片|照片|视频|影片|摄影|供图|图|(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|IMAGES?|[Pp]ictures?|[Vv]ideo|[Cc]redits?|[Cc]opyright)(?: (?:[Cc]redits?|[Ss]ource|[Bb]y|[Ff]rom))?)'
/** （图片来源：合成图 , Photo: Jane Roe/Harbour Portfolio by : a label, its colon, and words without the end of a sentence. */
const labelled = new RegExp(`(${pictures}[:/] ?[^()。!?;:]{1,48})$`, 'u')

/**
 * （圖片來源：合成圖 Getty Images 網絡）; Photo: Jane Roe/Harbour Portfolio by Getty Images: a label of pictures and a house, whatever other hands
 * stand between, in a bracket of their own or on a line of their own. Gives where the credit begins and ends.
 */
export function labelledShape(scan: Scan, list: NameList): { start: number; end: number } | undefined {
  // Most names stand in prose: neither a line nor a bracket ends behind them.
  const ended = endsLine(scan, list.end)
  const close = closeAfter(scan, list.end)
  if ((!ended && close === undefined) || isStaff(list)) return undefined
  const from = lineStart(scan, list.start, longestLead)
  const words = textBetween(scan, from, list.start)
  const label = /[:/]/.test(words) ? labelled.exec(words)?.[1] : undefined
  if (label === undefined) return undefined
  const start = list.start - label.length
  const open = kindAt(scan, start - 1) === Kind.open
  if (!open) return start === from && ended ? { start, end: list.end } : undefined
  return close === undefined ? undefined : { start: start - 1, end: close + 1 }
}

/** The bracket that closes behind a name and a few words that end no sentence. */
function closeAfter(scan: Scan, from: number): number | undefined {
  for (let at = skipSpace(scan, from); at - from <= longestRest; at++) {
    const kind = kindAt(scan, at)
    if (kind === Kind.close) return at
    if (kind === Kind.final || kind === Kind.comma || kind === Kind.colon || charAt(scan, at) === '')
      return undefined
  }
  return undefined
}

/** Agencies that take the pictures they are credited for. */
const photographing: ReadonlySet<string> = new Set(['ap', 'afp', 'reuters', 'epa', 'getty', 'xinhua'])

/** Jane Roe/Harbour Inc./ in a bracket: other hands, in Latin letters, before the last. */
const hands =
  /\( ?((?:[Vv]arious sources|[A-Z][\w'’.&-]*(?: [\w'’.&@-]+){1,4}|[A-Z]{2,}) ?\/ ?(?:[A-Z][\w'’.,& -]{1,30} ?\/ ?)*)$/

/** 新渡輪下水（Jane Roe/Harbour Inc./法新社）: where the bracket opens whose last slash stands before a house. */
export function handsBefore(scan: Scan, list: NameList): number | undefined {
  if (charAt(scan, skipSpace(scan, list.end)) !== ')') return undefined
  if (!list.names.every((name) => photographing.has(name.key))) return undefined
  const found = hands.exec(textBetween(scan, Math.max(0, list.start - longestLead), list.start))?.[0]
  return found === undefined ? undefined : list.start - found.length
}

/**
 * AFP/Getty Images as the first line of several; … | AP Photos, with a headline behind; toggle caption Shutterstock: houses of pictures in the places that
 * pages keep for them.
 */
export function isHandsLine(scan: Scan, list: NameList): boolean {
  if (kindAt(scan, list.start) === Kind.han) return false
  const words = textBetween(scan, list.start, list.end)
  const piped = /[.!?"”)]? \| ?$/.exec(textBetween(scan, list.start - 4, list.start))?.[0] ?? ''
  const pictured = / Photos?(?![a-z])/.test(words) && piped !== ''
  const behind = endsLine(scan, list.end) || kindAt(scan, skipSpace(scan, list.end)) === Kind.upper
  if (pictured && behind) return true
  if (!list.names.every((name) => photographing.has(name.key) || name.key === 'shutterstock')) return false
  // …, Roe warns. | REUTERS Roe takes on the ferries
  if (/^[.!?]/.test(piped) && behind) return true
  if (/(?:toggle|hide) caption ?$/.test(textBetween(scan, list.start - 16, list.start))) return true
  return list.start === 0 && list.names.length > 1 && words.includes('/') && endsLine(scan, list.end)
}

const copyright = /(?:Image|Media|Video) (?:copyright|source),? (?:[^.!?:|]{1,40}?\/ ?)?$/

/** Image copyright JANE ROE/A Image caption …: a page's words for whose picture it is, before those for what it shows. Gives where they begin. */
export function copyrightBefore(scan: Scan, list: NameList): number | undefined {
  if (kindAt(scan, list.start) === Kind.han) return undefined
  if (!endsLine(scan, list.end) && charAt(scan, list.end) !== ' ') return undefined
  const behind = textBetween(scan, list.end, list.end + 15)
  if (!/^ (?:Image|Media|Video) caption/.test(behind) && !endsLine(scan, list.end)) return undefined
  const words = copyright.exec(textBetween(scan, Math.max(0, list.start - longestLead), list.start))?.[0]
  return words === undefined ? undefined : list.start - words.length
}
