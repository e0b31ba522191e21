import type { Subject } from '../story/types.ts'
import { isMentioned, mentionsOf } from '../story/words/mentions.ts'
import type { ReadAs } from './ReadAs.ts'
import { readIn, type Credited } from './rules/lib/credited.ts'
import { declaredBy } from './rules/lib/declaredBy.ts'
import { ruleContextOf, type RuleContext } from './rules/lib/RuleContext.ts'
import { linesAt } from './rules/lib/texts.ts'
import type { CheckContext } from './types.ts'

/** How a document answers for words that credit somebody. */
export type CreditState = 'declared' | 'undeclared' | 'mention'

/** One credit of a line: UTF-16 offsets into it, half open. */
export interface LineCredit {
  start: number
  end: number
  state: CreditState
  /** Canonical keys of those whom the words credit and the document does not; of others, of all. */
  keys: readonly string[]
  readAs: ReadAs
}

/** A line of a body (a paragraph, a subhead, a list item) in which somebody is credited. */
export interface CreditedLine {
  text: string
  credits: LineCredit[]
}

/**
 * Every credit that is read in the body of a story or a box, and how the document answers for it, by
 * the same reading as the rule `attribution-undeclared`. Pure; a photo has no body.
 *
 * @param context as for `check`; of the links nothing is looked at
 */
export function creditsInBody(subject: Subject, given: CheckContext): CreditedLine[] {
  if (subject.type === 'photo') return []
  const context = ruleContextOf(given)
  const answering = answerOf(subject, context)
  return linesAt('body', subject.body).flatMap((line) => {
    const credits = readIn(line, context).map((credited) => answering(line.text, credited))
    return credits.length === 0 ? [] : [{ text: line.text, credits }]
  })
}

function answerOf(subject: Subject, context: RuleContext) {
  const declared = declaredBy(subject, context)
  const mentions = mentionsOf(subject)
  return (text: string, { start, end, keys, readAs }: Credited): LineCredit => {
    const missing = keys.filter((key) => !declared.has(key))
    const place = { start, end, readAs }
    if (isMentioned(text, { start, end }, mentions)) return { ...place, state: 'mention', keys }
    if (missing.length === 0) return { ...place, state: 'declared', keys }
    return { ...place, state: 'undeclared', keys: missing }
  }
}
