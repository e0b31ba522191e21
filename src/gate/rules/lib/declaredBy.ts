import { keysOf } from '../../../attribution/registerOf.ts'
import type { Subject } from '../../../story/types.ts'
import { mastheadOf } from './credited.ts'
import type { RuleContext } from './RuleContext.ts'

/** Canonical keys of all whom a document's own words may credit: those it declares, and its own masthead. */
export function declaredBy(subject: Subject, context: RuleContext): ReadonlySet<string> {
  if (subject.type !== 'story') return new Set(keysOf(subject.credit, context.register))
  const ourselves = mastheadOf(subject.house, context)
  return new Set([...keysOf(subject.attribution, context.register), ...ourselves])
}
