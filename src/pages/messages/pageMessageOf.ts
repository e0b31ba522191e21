import type { Language } from '../../language/Language.ts'
import { shortened } from '../../language/shortened.ts'
import type { ExportStop } from '../export/ExportError.ts'
import { messageOf } from '../../gate/messages/messageOf.ts'
import type { PageFinding } from '../PageFinding.ts'
import type { WordField } from '../words/PageWords.ts'
import { en } from './en.ts'
import type { PageMessages, Say } from './PageMessages.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

const pageMessages = { zhHant, zhHans, en } satisfies Record<Language, PageMessages>

/**
 * A finding about a page as people read it: which item, what is wrong, what to do.
 *
 * @param timeZone the newsroom's, for dates. Left out: `Asia/Hong_Kong`.
 * @example pageMessageOf(finding, 'zhHant') // '第 3 件：太長，多出 4 行，請裁短或加欄'
 */
export function pageMessageOf(finding: PageFinding, language: Language, timeZone?: string): string {
  const words = pageMessages[language]
  const message = finding.finding
    ? insideOf(finding.finding.params, words, messageOf(finding.finding, language, timeZone))
    : ownMessage(finding, words)
  return words.about(itemName(finding.item, language), message)
}

/** What a field of the page is called, whose words are its own. */
export const wordFieldName = (field: WordField, language: Language): string =>
  pageMessages[language].fields[field]

/** What an item is called: 第 3 件; the page itself where it is none. */
export function itemName(item: string, language: Language): string {
  const number = /^item-(\d+)$/u.exec(item)?.[1]
  const words = pageMessages[language]
  return number === undefined ? words.page : words.item(number)
}

/** The sentence before the findings of a refused page. */
export const refusedHeading = (language: Language): string => pageMessages[language].refused

/** Why a page cannot be exported now, and what to do. */
export const stopMessageOf = (stop: ExportStop, language: Language): string =>
  pageMessages[language].stops[stop]

/** A rule of a later version has no words here: its own name is better than none. */
function ownMessage({ rule, params }: PageFinding, messages: PageMessages): string {
  const { rules } = messages
  const say: Readonly<Record<string, Say>> = rules
  const given = rule === 'not-approved' ? ownWords(params, messages) : params
  return say[rule]?.((name) => [given[name] ?? ''].flat().join('、')) ?? rule
}

/**
 * The words of a page that wait, and those that were approved in their place, each with its field.
 */
function ownWords(params: PageFinding['params'], { fields, quoted }: PageMessages): PageFinding['params'] {
  const labels: Readonly<Record<string, string>> = fields
  const listed = (names: readonly string[], texts: readonly string[]) =>
    names.map((name, at) => quoted(labels[name] ?? name, shortened(texts[at] ?? '', longest)))
  return {
    words: listed(listIn(params.fields), listIn(params.words)),
    before: listed(listIn(params.fieldsBefore), listIn(params.wordsBefore)),
  }
}

const listIn = (param: PageFinding['params'][string] | undefined): readonly string[] =>
  Array.isArray(param) ? param : []

/** In code points. A caption can be long, and the finding itself has all of it. */
const longest = 40

function insideOf(params: PageFinding['params'], { inside, about }: PageMessages, message: string): string {
  const { inKind, inId } = params
  return inKind === 'photo' || inKind === 'sidebar' ? about(inside[inKind](String(inId)), message) : message
}
