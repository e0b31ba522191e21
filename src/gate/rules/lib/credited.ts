import { isPlaceholder } from '../../../attribution/placeholders.ts'
import type { Mention } from '../../../story/types.ts'
import type { Desk } from './desk.ts'
import { isMentioned } from './mentions.ts'
import type { Text } from './texts.ts'

/** Words that credit somebody, as a rule compares them with a declaration. */
export interface Credited {
  path: string
  /** The crediting words. */
  words: string
  /** Canonical keys of those they credit, without the newsroom itself and those who stay unnamed (本報, 外電). */
  keys: readonly string[]
  form: string
}

/** Whom these words credit, in the order of the text, without what an editor declared not to be a credit. */
export function creditedIn({ path, text }: Text, mentions: readonly Mention[], desk: Desk): Credited[] {
  return desk.register.credits(text).flatMap((credit) => {
    const all = credit.sources.map(desk.register.canonical)
    const keys = [...new Set(all)].filter((key) => !isPlaceholder(key) && !desk.own.has(key))
    if (keys.length === 0 || isMentioned(text, credit, mentions)) return []
    return [{ path, words: text.slice(credit.start, credit.end), keys, form: credit.form }]
  })
}

/**
 * The paper whose masthead stands in `house` (香港文匯報訊): it speaks there for itself, so its name in the words is no
 * debt. Only an outlet has a masthead, and only one that is all of `house`: 新華社訊 and 據新華社報道 credit an agency.
 */
export function mastheadOf(house: string, desk: Desk): readonly string[] {
  const name = masthead.exec(house.trim())?.[1]
  return name === undefined ? [] : desk.register.named(name).filter((key) => desk.register.isOutlet(key))
}

const masthead =
  /^[【〔[(（]?([^【】〔〕[\]()（）]{1,40}?)(?:綜合報道|综合报道|專訊|专讯|訊|讯)[】〕\])）]?$/u
