import { After } from '../../lexicon/after.ts'
import { Before } from '../../lexicon/before.ts'
import { Kind } from '../../text/charClass.ts'
import { draft, type Draft, type Rule } from '../draft.ts'
import { type Lead, wordBefore } from '../lead.ts'
import type { NameList } from '../list.ts'
import { isOwnAffair } from '../english/ownAffairs.ts'
import { relays } from '../relay.ts'
import {
  charAt,
  kindAt,
  type Name,
  nameAt,
  type Scan,
  skipSpace,
  skipSpaceBack,
  textBetween,
} from '../scan.ts'
import { isNameWord, latinWordBefore, wordText } from '../words.ts'
import {
  asTold,
  foundAside,
  contributed,
  reportOfSeveral,
  verbAfter,
  verbAfterApposition,
  verbAfterPerson,
} from '../english/englishVerbs.ts'
import { forecastIn } from '../english/forecasts.ts'
import {
  accordingToWork,
  issuedWork,
  picturesShow,
  reportNamed,
  sightOf,
  workOf,
} from '../english/englishWorks.ts'
import { wordAt } from '../wordAt.ts'

/** Most words between "according to" and the name: "the state-run Chinese". */
const mostModifiers = 6

/** According to Xinhua, …; …, Reuters reported; citing AFP; the state-run Xinhua news agency reported. */
export const prose: Rule = (scan, list) => {
  if (kindAt(scan, list.start) === Kind.han) return undefined
  const noun = afterNouns(scan, list.end)
  const doubtful = list.names.some((name) => name.doubtful) && !isVouched(scan, list, noun)
  const lead = proseBefore(scan, list, noun)
  const verb =
    verbAfter(scan, noun) ??
    (list.names.length > 1 ? reportOfSeveral(scan, noun) : undefined) ??
    verbAfterApposition(scan, noun) ??
    verbAfterPerson(scan, list.end) ??
    issuedWork(scan, noun) ??
    asTold(scan, list.start, noun) ??
    foundAside(scan, list.start, noun) ??
    reportNamed(scan, list)
  if (lead && (!doubtful || lead.does & Before.sure))
    return draft(list, 'lede', { start: lead.start, end: verb ?? noun })
  const fromWork = doubtful
    ? undefined
    : (accordingToWork(scan, list) ?? workOf(scan, list) ?? picturesShow(scan, list))
  if (fromWork) return draft(list, 'lede', fromWork)
  const helped = doubtful ? undefined : contributed(scan, list.end)
  if (helped !== undefined) return draft(list, 'trailer', { start: list.start, end: helped })
  // Dow Jones alone is an index; who is polled by it is polled by the house.
  const polls = !doubtful || list.names.every((name) => name.key === 'dowjones')
  const forecast = doubtful ? undefined : forecastIn(scan, list)
  if (forecast) return draft(list, 'lede', forecast)
  const sight = polls ? sightOf(scan, list, noun) : undefined
  if (sight) return draft(list, 'lede', sight)
  if (!doubtful && isSaidBy(scan, list)) return draft(list, 'lede', { start: list.start, end: noun })
  if (doubtful || verb === undefined || isAddressed(scan, list) || isActor(scan, verb)) return undefined
  if (isOwnAffair(scan, { start: noun, end: verb })) return undefined
  return said(scan, list, verb)
}

/** the APA news agency, German news agency dpa, the state-run National News Agency: words that say what kind of name it is. */
function isVouched(scan: Scan, list: NameList, noun: number): boolean {
  const after = textBetween(scan, list.end, noun)
  if (/ (?:news|press) agency$/i.test(after) || / (?:agency|news service) $/.test(`${after} `)) return true
  const from = Math.max(0, list.start - 16)
  const before = textBetween(scan, from, list.start)
  if (/(?:news|press) agency $/i.test(before)) return true
  return list.end - list.start > 5 && /(?:state-run|state|official) $/.test(before)
}

function said(scan: Scan, list: NameList, verb: number): Draft | undefined {
  // USA TODAY/Suffolk poll
  const shared = charAt(scan, list.start - 1) === '/' && reportNamed(scan, list) === verb
  const next = shared || linked(scan, list.start) ? Kind.space : kindAt(scan, list.start - 1)
  const possessive = charAt(scan, list.end) === "'" && verbAfterPerson(scan, list.end) === undefined
  if (possessive || next === Kind.slash || next === Kind.open) return undefined
  const found = draft(list, 'lede', { start: list.start, end: verb })
  const quoted = quotedBy(scan, verb)
  return quoted ? relays(found, [quoted.key], quoted.end) : found
}

/** AFP quoted Yonhap as saying: whom an agency quotes is another agency. */
function quotedBy(scan: Scan, verb: number): Name | undefined {
  if (!/(?:quot|cit)(?:ed|es)$/.test(textBetween(scan, Math.max(0, verb - 6), verb))) return undefined
  const words = textBetween(scan, verb, verb + 5)
  const name = nameAt(scan, verb + (words.startsWith(' the ') ? 5 : 1))
  if (!name || name.key === '') return undefined
  const behind = afterNouns(scan, name.end)
  return textBetween(scan, behind, behind + 4) === ' as ' ? name : undefined
}

/** according to [A](…), *A*, _A_: the sign of a link or of emphasis before a name. */
function beforeMarkup(scan: Scan, at: number): number {
  return '[*_'.includes(charAt(scan, at - 1) || ' ') ? at - 1 : at
}

/** [A reported](…): a name that opens a link's text. */
function linked(scan: Scan, at: number): boolean {
  return charAt(scan, at - 1) === '[' && textBetween(scan, at, at + 48).includes('](')
}

/** "news agency" and the like after a name. */
function afterNouns(scan: Scan, at: number): number {
  let end = '*_'.includes(charAt(scan, at) || ' ') ? at + 1 : at
  for (let i = 0; i < 3; i++) {
    const word = wordAt(scan, skipSpace(scan, end))
    if (!word || !(word.value & After.noun)) break
    end = word.end
  }
  return end
}

/** The start of "according to" before a name, over a few modifiers. */
function proseBefore(scan: Scan, list: NameList, noun: number): Lead | undefined {
  let end = skipSpaceBack(scan, beforeMarkup(scan, list.start))
  for (let i = 0; i <= mostModifiers; i++) {
    const word = wordBefore(scan, end)
    if (word && word.does & Before.prose) return isService(scan, word, noun) ? word : undefined
    const passive = passiveBefore(scan, end)
    if (passive) return passive
    const modifier = latinWordBefore(scan, end)
    if (!modifier) return undefined
    const known = wordBefore(scan, modifier.end)
    const fits = (known && known.does & Before.filler) || isNameWord(scan, modifier)
    if (!fits || kindAt(scan, modifier.end) === Kind.final) return undefined
    end = skipSpaceBack(scan, modifier.start)
  }
  return undefined
}

/** With help from Getty staff; may use material from AFP: these words credit only where the names end the phrase. */
function isService(scan: Scan, word: Lead, noun: number): boolean {
  const words = textBetween(scan, word.start, word.start + 13).toLowerCase()
  if (words.startsWith('with ')) {
    const next = skipSpace(scan, noun)
    return kindAt(scan, next) !== Kind.lower || /^(?:in|and|at|from) /.test(textBetween(scan, next, next + 5))
  }
  if (words.startsWith('per ') || words.startsWith('published by')) return endsPhrase(scan, noun)
  if (!words.startsWith('material from')) return true
  const verb = latinWordBefore(scan, word.start)
  return !verb || !/^(?:use[ds]?|using|include[ds]?|own)$/.test(wordText(scan, verb))
}

/** per Reuters., Published by Xinhua Author: …: a sign, a line's end or a label behind the name. */
function endsPhrase(scan: Scan, at: number): boolean {
  const next = skipSpace(scan, at)
  const kind = kindAt(scan, next)
  if (kind === Kind.upper) return /^(?:Author|Editor|Source|Time)s?:/.test(textBetween(scan, next, next + 8))
  return kind !== Kind.lower && kind !== Kind.digit && kind !== Kind.han
}

/** reported earlier by, reported on Friday by: a verb and up to three words before "by". */
function passiveBefore(scan: Scan, at: number): Lead | undefined {
  const by = latinWordBefore(scan, at)
  if (!by || wordText(scan, by) !== 'by') return undefined
  let end = skipSpaceBack(scan, by.start)
  for (let i = 0; i < 4; i++) {
    const word = latinWordBefore(scan, end)
    if (!word) return undefined
    if (['reported', 'carried', 'published', 'quoted', 'confirmed'].includes(wordText(scan, word)))
      return { start: word.start, does: Before.prose }
    end = skipSpaceBack(scan, word.start)
  }
  return undefined
}

/** …, said Xinhua. */
function isSaidBy(scan: Scan, list: NameList): boolean {
  const word = wordBefore(scan, skipSpaceBack(scan, list.start))
  if (isHeadlineSaying(scan, list)) return true
  if (!word || !(word.does & Before.said)) return false
  const kind = kindAt(scan, skipSpace(scan, list.end))
  return kind === Kind.final || kind === Kind.comma || kind === Kind.space
}

/** Old Pier Evacuated, Interfax Says: a headline that ends with who says it. */
function isHeadlineSaying(scan: Scan, list: NameList): boolean {
  if (charAt(scan, skipSpaceBack(scan, list.start) - 1) !== ',') return false
  return /^ (?:Says|Reports)$/.test(textBetween(scan, list.end, list.end + 9).trimEnd())
}

/** A journalist for AFP said: who works for an agency tells what it reports. */
const workingFor =
  /(?:^|[.!?,"”] )(?:An?|One|an?|one) (?:[a-z-]+ )?(?:journalist|reporter|correspondent|photographer)s? (?:for|with|from) (?:the )?$/

/** Jane Roe, formerly of Shire News and A, says: houses she worked for. */
const employers =
  /(?:^|[ ,])(?:of|for|at|with|from|by) (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*)*(?:, [A-Z][\w. ]*)*,? and (?:the )?$/

/** told Reuters, an interview with AFP. */
function isAddressed(scan: Scan, list: NameList): boolean {
  const word = wordBefore(scan, skipSpaceBack(scan, list.start))
  if (workingFor.test(textBetween(scan, Math.max(0, list.start - 40), list.start))) return false
  if (word !== undefined && (word.does & Before.addressed) !== 0) return true
  if (
    charAt(scan, list.end) === ',' &&
    employers.test(textBetween(scan, Math.max(0, list.start - 60), list.start))
  )
    return true
  const of = latinWordBefore(scan, list.start)
  const office = of && wordText(scan, of) === 'of' ? latinWordBefore(scan, of.start) : undefined
  return office !== undefined && offices.has(wordText(scan, office).toLowerCase())
}

/** Who speaks for an agency is quoted, not the agency: the president of Reuters said. */
const offices = new Set(
  'president|head|director|editor|chief|chairman|chairwoman|chair|executive|owner|founder|spokesman|spokeswoman|spokesperson|board'.split(
    '|',
  ),
)

const onDay = /^(?:late |early )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:that )?(?=it |its )/

const acting = [
  'it ',
  'its ',
  'in a statement',
  'in a press release',
  'in its ',
  'that it ',
  'he ',
  'she ',
  'they ',
]

/** Reuters said it would …: the agency is what the sentence is about. */
function isActor(scan: Scan, at: number): boolean {
  const from = skipSpace(scan, at)
  const next = textBetween(scan, from, from + 48).replace(onDay, '')
  // It reported that it had obtained a draft: what it found for its report.
  if (
    /^(?:that )?it (?:had |has )?(?:obtained|seen|found|reviewed|learned|confirmed|verified|identified) /.test(
      next,
    )
  )
    return false
  return acting.some((words) => next.startsWith(words))
}
