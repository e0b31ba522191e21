import type { Language } from '../../language/Language.ts'
import type { ExportStop } from '../export/ExportError.ts'
import { messageOf } from '../../gate/messages/messageOf.ts'
import type { PageFinding } from '../PageFinding.ts'
import { en } from './en.ts'
import type { PageMessages } from './PageMessages.ts'
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
  const said = pageMessages[language]
  const message = finding.finding
    ? insideOf(finding.finding.params, said, messageOf(finding.finding, language, timeZone))
    : ownMessage(finding, said)
  return said.about(itemName(finding.item, language), message)
}

/** What an item is called: 第 3 件; the page itself where it is none. */
export function itemName(item: string, language: Language): string {
  const number = /^item-(\d+)$/u.exec(item)?.[1]
  const said = pageMessages[language]
  return number === undefined ? said.page : said.item(number)
}

/** What is said when a page is refused, before its findings. */
export const refusedHeading = (language: Language): string => pageMessages[language].refused

/** Why a page cannot be exported now, and what to do. */
export const stopMessageOf = (stop: ExportStop, language: Language): string =>
  pageMessages[language].stops[stop]

/** A rule of a later version has no words here: its own name is better than none. */
function ownMessage({ rule, params }: PageFinding, { rules }: PageMessages): string {
  const say: Readonly<Record<string, (param: (name: string) => string) => string>> = rules
  return say[rule]?.((name) => [params[name] ?? ''].flat().join('、')) ?? rule
}

function insideOf(params: PageFinding['params'], { inside, about }: PageMessages, message: string): string {
  const { inKind, inId } = params
  return inKind === 'photo' || inKind === 'sidebar' ? about(inside[inKind](String(inId)), message) : message
}
