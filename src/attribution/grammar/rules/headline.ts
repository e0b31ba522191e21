import { Kind } from '../../text/charClass.ts'
import { Space } from '../../text/stream.ts'
import { draft, type Draft, type Rule } from '../draft.ts'
import { endsLine, lineStart, opensHeadline, opensLine } from '../edges.ts'
import { isBelieved, type NameList } from '../list.ts'
import { charAt, gapAt, kindAt, type Scan, skipSpace, skipSpaceBack, textBetween } from '../scan.ts'

/** 德新社：某廠擬關閉南部工廠; Reuters: Tunnel to close; Old bridge reopens: Yonhap. */
export const headline: Rule = (scan, list) => {
  const commentator = commentatorBefore(scan, list)
  if (commentator !== undefined) return commentator
  const before = kindAt(scan, skipSpaceBack(scan, list.start) - 1)
  if (before !== Kind.colon && !isGlued(scan, list.start) && !opensHeadline(scan, list.start))
    return undefined
  if (!isBelieved(scan, list)) return undefined
  return headed(scan, list) ?? exposed(scan, list) ?? closed(scan, list)
}

const commentatorOf = /Commentator of (?:the |The )?$/

/** Commentator of the People's Daily: Keep the woods safe */
function commentatorBefore(scan: Scan, list: NameList): Draft | undefined {
  if (kindAt(scan, list.end) !== Kind.colon || kindAt(scan, list.start) === Kind.han) return undefined
  const words = textBetween(scan, Math.max(0, list.start - 20), list.start)
  const lead = commentatorOf.exec(words)?.[0]
  if (lead === undefined || !opensLine(scan, list.start - lead.length)) return undefined
  return isEnglishHeadline(restOfLine(scan, skipSpace(scan, list.end + 1)))
    ? draft(list, 'lede', { start: list.start - lead.length, end: list.end + 1 })
    : undefined
}

/** Shortest headline, in characters. */
const shortest = 6
const longest = 90

/** What stands behind a colon where the name is explained or has an address. */
const explains =
  /^(?:简称|全称|位于|总部|成立|创立|是|为|即|又称|英文|中文|电话|地址|邮箱|官网|https?|www|an? |the |call |tel|phone|email|address)|(?:之一|通讯社|通信社|电视台|媒体|报纸|\d+号)[。.]?$/i

/** A name, a colon and a headline, at a line's start. */
function headed(scan: Scan, list: NameList): Draft | undefined {
  if (!opensHeadline(scan, list.start) && !isGlued(scan, list.start)) return undefined
  const chinese = kindAt(scan, list.end - 1) === Kind.han || kindAt(scan, list.end - 1) === Kind.quoteClose
  const kicked = !chinese && kindAt(scan, list.end) === Kind.space
  const colon = kicked ? list.end + kickerLength(scan, list.end) : list.end
  if (kindAt(scan, colon) !== Kind.colon) return undefined
  const rest = restOfLine(scan, skipSpace(scan, colon + 1))
  if (explains.test(rest)) return undefined
  return isChineseHeadline(rest) || (!chinese && isEnglishHeadline(rest))
    ? draft(list, 'lede', { start: list.start, end: colon + 1 })
    : undefined
}

/** …opens in March.Bloomberg: Bridge to close: a line whose break a copy has lost. */
function isGlued(scan: Scan, at: number): boolean {
  return (
    kindAt(scan, at) === Kind.upper &&
    kindAt(scan, at - 1) === Kind.final &&
    kindAt(scan, at - 2) === Kind.lower
  )
}

const exposes = /^(?:揭|曝|爆)(?![光露发晒料竹炸满棚款])[^,。:;]{6,}/

/** 央視揭某工程爛尾; CNN曝某計畫: what an outlet brings to light, in a headline. */
function exposed(scan: Scan, list: NameList): Draft | undefined {
  if (!'揭曝爆'.includes(charAt(scan, list.end) || ' ') || !opensHeadline(scan, list.start)) return undefined
  return exposes.test(restOfLine(scan, list.end))
    ? draft(list, 'lede', { start: list.start, end: list.end + 1 })
    : undefined
}

/** AP Exclusive:, Xinhua Commentary:: a word between an English name and its colon. */
const kicker =
  /^ (?:Exclusive|EXCLUSIVE|Commentary|Headlines?|Insight|Focus|Interview|Analysis|News Analysis|Explainer|Fact Check|Poll|Feature|Spotlight|Special|Update|Investigation|Commentator|Editorial|Opinion|(?:FactCheck|Factcheck|Fact-check|Fact check)(?: Investigation)?|Report|FACT CHECK|EXPLAINER|NEWSBREAK|ANALYSIS|POLL|AUDIO|Audio|VIDEO|Video)(?=:)/

function kickerLength(scan: Scan, at: number): number {
  return kicker.exec(textBetween(scan, at, at + 26))?.[0].length ?? 0
}

/** The words from `from` to the end of their line. */
export function restOfLine(scan: Scan, from: number): string {
  let end = from
  while (end - from < longest && !endsLine(scan, end)) end++
  return textBetween(scan, from, end)
}

/** Whether words can be a Chinese headline. */
export function isChineseHeadline(words: string): boolean {
  return (
    words.length >= shortest &&
    /^[\p{Script=Han}《「『“"A-Z\d]/u.test(words) &&
    /\p{Script=Han}{3}/u.test(words)
  )
}

/** A capital, and four words of which two are small: a name or an address is capitalised throughout. */
function isEnglishHeadline(words: string): boolean {
  if (!/^["“]?[A-Z]/.test(words)) return false
  const each = words.split(' ')
  return each.length >= 4 && each.filter((word) => /^[a-z]/.test(word)).length >= 2
}

/** Seven words or more, of which most are capitalised: Old Bridge Is Open To A Merger — And …. */
function isTitleCase(words: string): boolean {
  const each = words.split(' ').filter((word) => /^[A-Za-z]/.test(word))
  const small = each.filter((word) => /^[a-z]{4,}/.test(word)).length
  return each.length >= 7 && /^["“‘']?[A-Z]/.test(words) && small === 0
}

/** Words of lists that end in a name and are no headline. */
const lists =
  /(?:partners?|clients?|customers?|members?|employers?|agency|agencies|jobs?|links?|wires?|friends?|合作|伙伴|成员|单位|客户|链接|来源|出处|媒体|机构)/i

/** Whose editorial, poll or report a headline tells of. */
const workBehind = /^ (?:editorial|commentary|op-ed|poll|survey|report|sources)$/

/** A headline, a colon and a name, at a line's end. */
function closed(scan: Scan, list: NameList): Draft | undefined {
  const end = list.end + (workBehind.exec(textBetween(scan, list.end, list.end + 12))?.[0].length ?? 0)
  if (!endsLine(scan, end)) return undefined
  const sign = skipSpaceBack(scan, list.start)
  if (kindAt(scan, sign - 1) !== Kind.colon || gapAt(scan, list.start) >= Space.line) return undefined
  const from = lineStart(scan, sign - 1, longest)
  const words = textBetween(scan, from, sign - 1)
  if (lists.test(words)) return undefined
  const chinese = /\p{Script=Han}/u.test(words)
  const fits = chinese
    ? words.length >= shortest + 2
    : words.split(' ').length >= 5 && (isEnglishHeadline(words) || isTitleCase(words))
  return fits ? draft(list, 'trailer', { start: sign - 1, end }) : undefined
}
