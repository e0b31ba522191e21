import { After } from '../../lexicon/after.ts'
import { Before } from '../../lexicon/before.ts'
import { Kind } from '../../text/charClass.ts'
import { Space } from '../../text/stream.ts'
import type { CreditForm, CreditedPerson } from '../../types.ts'
import type { Draft } from '../draft.ts'
import { afterSentence, beginsAfterBreak, endsBeforeBreak, endsLine } from '../edges.ts'
import { labelBefore, wordBefore } from '../lead.ts'
import { outletEnd } from '../items.ts'
import { isName, people, readPeople, roleOf } from '../people.ts'
import {
  charAt,
  gapAt,
  kindAt,
  type Name,
  nameAt,
  type Scan,
  signAt,
  skipSpace,
  skipSpaceBack,
  textBetween,
} from '../scan.ts'
import { reportAfter } from './reporter.ts'
import { wordAt } from '../wordAt.ts'
import { surnames } from '../../lexicon/surnames.ts'

/** Credits of own staff and of composites that name nobody. They count only where nobody else is credited. */
export function unnamed(scan: Scan, at: number): Draft | undefined {
  const sign = signAt(scan, at)
  if (!sign) return undefined
  if (sign.key === 'various') return composite(scan, sign)
  if (sign.key === 'other') return otherOutlet(scan, sign)
  if (sign.key === 'gov') return authority(scan, sign)
  if (charAt(scan, sign.end - 1) === ')') return reportedBy(scan, sign)
  return charAt(scan, sign.end - 1) === '摄' ? shot(scan, sign) : staff(scan, sign)
}

function own(
  sign: { key: string },
  form: CreditForm,
  start: number,
  end: number,
  found: CreditedPerson[] = [],
): Draft {
  return { start, end, form, sources: [sign.key], via: [], people: found, unnamed: true }
}

/** （綜合報道）, 據外媒報道, 外媒稱, 資料來源：綜合外電. */
function composite(scan: Scan, sign: Name): Draft | undefined {
  const lead = wordBefore(scan, sign.start)
  const from = lead && lead.does & (Before.from | Before.compiled) ? lead : labelBefore(scan, sign.start)
  const verb = wordAt(scan, sign.end)
  const said = verb && verb.value & (After.report | After.say | After.wire) ? verb.end : undefined
  if (from) return own(sign, 'lede', from.start, said ?? sign.end)
  if (closesBracket(scan, sign)) return own(sign, 'lede', sign.start, sign.end)
  if (!beginsAfterBreak(scan, sign.start)) return undefined
  if (said === undefined && !endsBeforeBreak(scan, sign.end)) return undefined
  const bracketed = kindAt(scan, skipSpace(scan, sign.end)) === Kind.close
  const desk = kindAt(scan, skipSpaceBack(scan, sign.start) - 1) === Kind.slash
  return said !== undefined || bracketed || desk || afterSentence(scan, sign.start)
    ? own(sign, 'lede', sign.start, said ?? sign.end)
    : undefined
}

/** （台北21日綜合外電報導）: nothing but a place and a date before, in the same bracket. */
function closesBracket(scan: Scan, sign: Name): boolean {
  if (kindAt(scan, skipSpace(scan, sign.end)) !== Kind.close) return false
  for (let at = sign.start; sign.start - at < 14; at--) {
    const kind = kindAt(scan, at - 1)
    if (kind === Kind.open) return true
    if (kind !== Kind.han && kind !== Kind.digit && kind !== Kind.slash) return false
  }
  return false
}

/** （甲攝）, 甲攝 at a caption's end. */
function shot(scan: Scan, sign: Name): Draft | undefined {
  if (!endsBeforeBreak(scan, sign.end)) return undefined
  const parted = skipSpaceBack(scan, sign.start) - 1
  const last = kindAt(scan, parted) === Kind.slash ? parted - 1 : parted
  for (let start = last; sign.start - start <= 14; start--) {
    if (kindAt(scan, start) !== Kind.han && charAt(scan, start) !== '、' && charAt(scan, start) !== '·')
      return undefined
    if (
      !afterSentence(scan, start) &&
      kindAt(scan, start - 1) !== Kind.open &&
      gapAt(scan, start) < Space.wide &&
      !labelBefore(scan, start)
    )
      continue
    const read = readPeople(scan, start)
    if (read.runs.length === 0 || !read.runs.every((run) => isName(scan, run))) return undefined
    return own(sign, 'caption', start, sign.end, people(scan, read.runs, 'photographer'))
  }
  return undefined
}

const longestSigner = 6
/** （高小敏報道）, （王小明　編譯）: a person and what they did, alone in brackets. */
function reportedBy(scan: Scan, sign: Name): Draft | undefined {
  const end = skipSpaceBack(scan, sign.start)
  let start = end
  while (start > 0 && end - start < longestSigner && kindAt(scan, start - 1) === Kind.han) start--
  if (charAt(scan, start - 1) !== '(' || !surnames.has(charAt(scan, start))) return undefined
  const read = readPeople(scan, start)
  const [run] = read.runs
  if (!run || read.runs.length > 1 || !isName(scan, run) || run.end !== end || end - start > 4)
    return undefined
  return own(sign, 'byline', start, sign.end - 1, people(scan, read.runs, 'reporter'))
}

/** 〔記者甲／台北報導〕, （記者 甲）, 責任編輯：甲. */
function staff(scan: Scan, sign: Name): Draft | undefined {
  if (!opensByline(scan, sign.start)) return undefined
  const word = textBetween(scan, sign.start, sign.end)
  const parted = skipSpace(scan, sign.end)
  const from =
    kindAt(scan, parted) === Kind.colon || kindAt(scan, parted) === Kind.slash ? parted + 1 : sign.end
  if (needsSign.test(word) && from === sign.end && !standsApart(scan, sign)) return undefined
  const first = readPeople(scan, from)
  if (first.runs.length === 0 || !first.runs.every((run) => isName(scan, run))) return undefined
  const more = peopleOfRoles(scan, first.end)
  const read = { end: more.end }
  const found = [...people(scan, first.runs, roleOf(word)), ...more.people]
  const foreign = signAfterSlash(scan, read.end)
  if (foreign) return own(foreign, 'byline', sign.start, foreign.end, found)
  const end = reportAfter(scan, read.end) ?? shotAfter(scan, read.end)
  if (end !== undefined) return own(sign, 'byline', sign.start, end, found)
  const closed =
    endsLine(scan, read.end) || kindAt(scan, skipSpace(scan, read.end)) === Kind.close || from > sign.end
  return closed ? own(sign, 'byline', sign.start, read.end, found) : undefined
}

/** 責任編輯 甲 as a whole line: white space parts the two. */
function standsApart(scan: Scan, sign: Name): boolean {
  return gapAt(scan, sign.end) > Space.none && gapAt(scan, sign.start) >= Space.line
}

/** Words that are common in prose too: without a colon they are no byline. */
const needsSign = /(?:编|编辑|校对|设计)$/

/** 記者甲 通訊員乙: people of a further role, after white space. */
function peopleOfRoles(scan: Scan, from: number): { people: CreditedPerson[]; end: number } {
  const found: CreditedPerson[] = []
  let end = from
  for (let i = 0; i < 3; i++) {
    const at = skipSpace(scan, end)
    const role = wordAt(scan, at)
    if (!role || !(role.value & After.role) || gapAt(scan, at) >= Space.line) break
    const read = readPeople(scan, role.end)
    if (read.runs.length === 0 || !read.runs.every((run) => isName(scan, run))) break
    const word = textBetween(scan, at, role.end)
    found.push(...people(scan, read.runs, roleOf(word)))
    end = read.end
  }
  return { people: found, end }
}

/** A bracket, a line, a sentence, another credit or a label (圖／) right before. */
function opensByline(scan: Scan, at: number): boolean {
  if (kindAt(scan, at - 1) === Kind.open || at === scan.done) return true
  return afterSentence(scan, at) || labelBefore(scan, at) !== undefined
}

const longestAuthority = 14
const authorities =
  /(?:[署厅]|(?<!邮)局|(?<!分)处|(?<!俱?乐|编辑|事业|业务|总)部|警方|警队|军方|海关|法院|检察院|[市县州省]政府|政府|总统府|[市县]府|白宫|委员会|领事馆|大使馆|(?:支|大|中|总|消防|救援)队)$/

/** （海關圖片）, 圖／國防部提供, （縣水利局供圖）: an authority that handed its picture out. */
function authority(scan: Scan, sign: Name): Draft | undefined {
  if (!endsBeforeBreak(scan, sign.end) || kindAt(scan, sign.start - 1) !== Kind.han) return undefined
  let start = sign.start
  while (start > 0 && sign.start - start < longestAuthority && kindAt(scan, start - 1) === Kind.han) {
    if (gapAt(scan, start) > Space.none || charAt(scan, start - 1) === '由') break
    start--
  }
  const opened = kindAt(scan, start - 1) === Kind.open || afterSentence(scan, start)
  if (!opened && !labelBefore(scan, start)) return undefined
  const who = textBetween(scan, start, sign.start)
  return authorities.test(who) ? own(sign, 'caption', start, sign.end) : undefined
}

const longestAuthorities = 40
const bureau =
  '[\\p{Script=Han}]{1,12}(?:署|厅|局|(?<!分)处|(?<!乐|编辑|事业|业务|总)部|天文台|防护中心|疾控中心|委员会|法院|检察院|警方|海关|政府)'
const bureaus = new RegExp(`^${bureau}(?:[、,/和及]${bureau})*(?=[)\\]])`, 'u')

/** （資料來源：政府統計處、運輸署）: where authorities, and nothing else, end a bracket. As a line of its own it says where figures are from. */
function authoritiesEnd(scan: Scan, at: number): number | undefined {
  const found = bureaus.exec(textBetween(scan, at, at + longestAuthorities))?.[0]
  if (found === undefined) return undefined
  for (let i = at; i < at + found.length; i++) if (nameAt(scan, i)) return undefined
  return at + found.length
}

/** 來源：某市晚報 */
function otherOutlet(scan: Scan, sign: Name): Draft | undefined {
  const colon = skipSpace(scan, sign.end)
  if (kindAt(scan, colon) !== Kind.colon) return undefined
  const authority = authoritiesEnd(scan, skipSpace(scan, colon + 1))
  if (authority !== undefined) return { ...own({ key: 'gov' }, 'box', sign.start, authority), unnamed: false }
  const end = outletEnd(scan, skipSpace(scan, colon + 1))
  return end === undefined ? undefined : { ...own(sign, 'box', sign.start, end), unnamed: false }
}

/** 編譯甲／綜合外電報導: what foreign agencies said, put together. */
function signAfterSlash(scan: Scan, at: number): Name | undefined {
  const slash = skipSpace(scan, at)
  const sign = kindAt(scan, slash) === Kind.slash ? signAt(scan, skipSpace(scan, slash + 1)) : undefined
  const word = sign && textBetween(scan, sign.start, sign.end)
  return word?.includes('外') ? sign : undefined
}

function shotAfter(scan: Scan, at: number): number | undefined {
  const from = skipSpace(scan, at)
  const parted = kindAt(scan, from) === Kind.slash ? skipSpace(scan, from + 1) : from
  const word = wordAt(scan, parted)
  return word && word.value & After.shot && endsBeforeBreak(scan, word.end) ? word.end : undefined
}
