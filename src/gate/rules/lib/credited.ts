import { isPlaceholder } from '../../../attribution/placeholders.ts'
import type { Mention } from '../../../story/types.ts'
import { namesInLine } from './creditLine.ts'
import type { ReadAs } from '../../ReadAs.ts'
import type { RuleContext } from './RuleContext.ts'
import { isMentioned } from '../../../story/words/mentions.ts'
import type { Stretch } from '../../../story/words/mentions.ts'
import type { Text } from './texts.ts'

/** Words that credit somebody, as a rule compares them with a declaration. */
export interface Credited extends Stretch {
  path: string
  /** The crediting words. */
  words: string
  /**
   * Canonical keys of those they credit, without the newsroom itself and those who stay unnamed
   * (本報, 外電).
   */
  keys: readonly string[]
  form: string
  /** Why they read as a credit. */
  readAs: ReadAs
}

/**
 * Whom these words credit, in the order of the text, without what an editor declared not to be a
 * credit.
 */
export const creditedIn = (text: Text, mentions: readonly Mention[], context: RuleContext): Credited[] =>
  readIn(text, context).filter((credited) => !isMentioned(text.text, credited, mentions))

/** As `creditedIn`, with what an editor declared not to be a credit. */
export function readIn({ path, text }: Text, context: RuleContext): Credited[] {
  return context.register.credits(text).flatMap(({ start, end, sources, form, frame }) => {
    const all = sources.map(context.register.canonical)
    const keys = [...new Set(all)].filter((key) => !isPlaceholder(key) && !context.own.has(key))
    if (keys.length === 0) return []
    return [{ path, start, end, words: text.slice(start, end), keys, form, readAs: frame ?? 'names' }]
  })
}

/**
 * Whom a by-line's words credit. A by-line names nobody in passing, so an agency that stands there
 * in no known form of words (「甲（某社記者）」, 「某社 甲」) is credited all the same; by the first who bears
 * the name.
 */
export function creditedInByline(text: Text, mentions: readonly Mention[], context: RuleContext): Credited[] {
  const read = creditedIn(text, mentions, context)
  if (read.length > 0 || context.register.credits(text.text).length > 0) return read
  return namesInLine(text.text, context.register).flatMap(({ start, end, keys: [key] }) => {
    if (key === undefined || context.own.has(key) || isMentioned(text.text, { start, end }, mentions))
      return []
    const words = text.text.slice(start, end).trim()
    return [{ path: text.path, start, end, words, keys: [key], form: 'byline', readAs: 'names' }]
  })
}

/**
 * The paper whose masthead stands in `house` (香港文匯報訊): it speaks there for itself, so its name in
 * the words credits nobody else. Only an outlet has a masthead, and only one that is all of
 * `house`: 新華社訊 and 據新華社報道 credit an agency.
 */
export function mastheadOf(house: string, context: RuleContext): readonly string[] {
  const name = masthead.exec(house.trim().replace(reporters, ''))?.[1]
  return name === undefined
    ? []
    : context.register.named(name).filter((key) => context.register.isOutlet(key))
}

const masthead =
  /^[【〔[(（]?([^【】〔〕[\]()（）]{1,40}?)(?:綜合報道|综合报道|專訊|专讯|訊|讯)[】〕\])）]?$/u
/** After a masthead: （記者 甲 北京報道）, whose words are read like any others. */
const reporters = /(?<=\S)[(（][^()（）]{0,80}[)）]$/u
