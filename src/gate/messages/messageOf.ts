import { defaultRegister } from '../../attribution/index.ts'
import { isBlank } from '../../attribution/text/isBlank.ts'
import { defaultTimeZone } from '../../language/defaultTimeZone.ts'
import type { Finding } from '../types.ts'
import { gateMessages } from './index.ts'
import { adminKeys } from '../../language/adminLanguage.ts'
import { languageTags, type Language } from '../../language/Language.ts'
import { shortened } from '../../language/shortened.ts'
import { labelOf } from './labelOf.ts'
import type { GateMessages, Moment, Named } from './GateMessages.ts'

/**
 * A finding as people read it: which field, what is wrong, what to do. It holds no ASCII comma or
 * colon and no line break, so that it can stand in the admin's list (see `listMessage`).
 *
 * @param timeZone the newsroom's, for dates. Left out: `Asia/Hong_Kong`.
 */
export function messageOf(finding: Finding, language: Language, timeZone: string = defaultTimeZone): string {
  const messages = gateMessages[language]
  const named = namedIn(finding, language, timeZone)
  return plain(sentenceOf(finding, messages, named))
}

function sentenceOf({ rule, failure, params }: Finding, messages: GateMessages, named: Named): string {
  if (failure === undefined) return messages.rules[rule](named)
  return params['node'] === undefined ? messages.broken(rule, named) : messages.unreadable(named)
}

/**
 * The admin's toast takes an ASCII comma or colon for the end of an item or the beginning of its
 * list.
 */
const plain = (message: string): string =>
  message.replaceAll(',', '，').replaceAll(':', '：').replace(/\s+/gu, ' ')

function namedIn(finding: Finding, language: Language, timeZone: string): Named {
  const messages = gateMessages[language]
  const { params } = finding
  return {
    field: fieldOf(finding, language, messages),
    names: sourceNames(params['keys'], params['names'], language, messages),
    declared: sourceNames(params['declared'], params['declaredNames'], language, messages),
    ...whyOf(params['readAs'], messages),
    words: messages.quote(shortened(text(params['words'] ?? params['node']), longest)),
    actual: isBlank(finding.actual ?? '') ? '' : messages.quote(shortened(finding.actual ?? '', longest)),
    date: dateOf(text(params['date']), timeZone, messages),
    reason: shortened(text(params['reason']), longest),
    link: linkOf(params, language, messages),
    channel: messages.channels[params['channel'] === 'print' ? 'print' : 'web'],
    failure: shortened(finding.failure ?? '', longest),
  }
}

/** A finding that the ledger kept before reasons were given has none. */
function whyOf(readAs: Param, { readAs: reasons }: GateMessages): Pick<Named, 'why' | 'isEmployer'> {
  const known: Readonly<Record<string, string>> = reasons
  const id = text(readAs)
  return { why: Object.hasOwn(known, id) ? (known[id] ?? '') : '', isEmployer: id === 'employer' }
}

/** The field in question: the form's own, or one of a photo or box that the form only links, and of which. */
function fieldOf({ path, params, label }: Finding, language: Language, messages: GateMessages): string {
  const { inKind, inName, inPath } = params
  if (inKind === undefined || inPath === undefined)
    return ownLabel(label, language) ?? labelOf(path, language)
  const kind = inKind === 'photos' ? 'photo' : 'sidebar'
  return messages.fieldOf(calledOf(kind, inName, language, messages), labelOf(text(inPath), language))
}

/** A linked photo or box by what it is called; never by its number in the database. */
function calledOf(
  kind: 'photo' | 'sidebar',
  name: Param,
  language: Language,
  { links, quote }: GateMessages,
): string {
  if (name === undefined || isBlank(text(name))) return links[kind]
  const called = quote(shortened(text(name), longest))
  return language === 'en' ? `${links[kind]} ${called}` : `${links[kind]}${called}`
}

/** What an app calls its field, in the reader's language or else in another that it has. */
function ownLabel(label: Finding['label'], language: Language): string | undefined {
  if (label === undefined || typeof label === 'string') return label
  return label[adminKeys[language]] ?? label.en ?? Object.values(label)[0]
}

type Param = Finding['params'][string] | undefined

const text = (param: Param): string => (param === undefined ? '' : String(param))

/**
 * By the register in the reader's language; a source of the newsroom's own by the name the rule
 * gave with it.
 */
function sourceNames(keys: Param, names: Param, language: Language, { and }: GateMessages): string {
  if (!Array.isArray(keys) || !Array.isArray(names)) return ''
  return keys
    .map(
      (key: string, at) =>
        defaultRegister.agencies.get(key)?.name[languageTags[language]] ?? String(names[at] ?? key),
    )
    .join(and)
}

/** As many code points of a text as a message repeats. */
const longest = 60

function linkOf({ kind, id, name }: Finding['params'], language: Language, messages: GateMessages): string {
  if (kind === 'photo' || kind === 'sidebar') return calledOf(kind, name, language, messages)
  return `${messages.links[kind === 'source' ? kind : 'document']} ${text(id)}`
}

function dateOf(moment: string, timeZone: string, { when }: GateMessages): string {
  const [year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(moment)?.slice(1).map(Number) ?? []
  if (year !== undefined && month !== undefined && day !== undefined) return when({ year, month, day })
  const instant = Date.parse(moment)
  return Number.isNaN(instant) ? moment : when(onTheWall(instant, timeZone))
}

function onTheWall(instant: number, timeZone: string): Moment {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]))
  const number = (type: 'year' | 'month' | 'day') => Number(parts.get(type))
  const time = { hour: parts.get('hour') ?? '', minute: parts.get('minute') ?? '' }
  return { year: number('year'), month: number('month'), day: number('day'), time }
}
