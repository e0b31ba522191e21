import type { Cleared, Subject } from '../story/types.ts'
import { placedIn } from '../story/placedIn.ts'
import { ruleContextOf, type RuleContext } from './rules/lib/RuleContext.ts'
import { mainField } from './rules/lib/mainField.ts'
import { rules } from './rules/index.ts'
import type { Found, Rule } from './rules/Rule.ts'
import type { CheckContext, Finding, RuleId, Verdict } from './types.ts'

/**
 * The gate: whether a story, a photo or a box, in its one locale, may be public.
 *
 * Pure: it looks at the subject and the context and nothing else, and takes time linear in the
 * text. It is the only maker of `Cleared`. A rule that throws refuses, with a finding that names it
 * (`failure`); nothing is ever cleared because something broke.
 *
 * @param subject the document as it would be served, in one locale. Every locale with content
 * (`localesWithContent`) is judged by itself.
 * @param context what the subject is judged for (`mode`, `channel`, `at`) and what it links; see
 * `CheckContext`.
 * @throws TypeError when the subject is of no known type, or the context names no known mode:
 * mistakes in the calling code.
 */
export function check<S extends Subject>(subject: S, context: CheckContext): Verdict<S> {
  const findings = judge(subject, context, rules)
  const [first, ...others] = findings.filter(({ severity }) => severity === 'block')
  if (first !== undefined) return { status: 'refused', findings: [first, ...others] }
  // The brand exists for the compiler only, and this is the one place that may give it.
  return { status: 'cleared', subject: subject as Cleared<S>, warnings: findings }
}

/** Every finding of a table of rules, warnings too, in the order of the table. Clears nothing. */
export function judge(
  subject: Subject,
  given: CheckContext,
  table: Readonly<Partial<Record<RuleId, Rule>>>,
): Finding[] {
  if (!Object.hasOwn(mainField, subject.type))
    throw new TypeError(`The gate judges a story, a photo or a sidebar, not ${JSON.stringify(subject.type)}`)
  const context = ruleContextOf(given)
  const findings = judgeOne(subject, context, table)
  return context.mode === 'read' ? [...findings, ...judgeEmbedded(subject, context, table)] : findings
}

type Table = Readonly<Partial<Record<RuleId, Rule>>>

function judgeOne(subject: Subject, context: RuleContext, table: Table): Finding[] {
  // The table's keys are rule ids by its type; `Object.entries` only knows strings.
  const entries = Object.entries(table) as [RuleId, Rule][]
  return entries.flatMap(([id, rule]) => {
    try {
      return foundBy(rule, subject, context).map((found) => findingOf(id, found))
    } catch (error) {
      return [brokenRule(id, subject, error)]
    }
  })
}

/**
 * What one rule finds in a subject. The answer is copied: a broken rule that gives no list then
 * throws here, which refuses, instead of finding nothing.
 */
function foundBy(rule: Rule, subject: Subject, context: RuleContext): Found[] {
  if (!rule.modes.includes(context.mode)) return []
  switch (subject.type) {
    case 'story':
      return rule.story === undefined ? [] : [...rule.story(subject, context)]
    case 'photo':
      return rule.photo === undefined ? [] : [...rule.photo(subject, context)]
    case 'sidebar':
      return rule.sidebar === undefined ? [] : [...rule.sidebar(subject, context)]
  }
}

const findingOf = (rule: RuleId, found: Found): Finding => ({ rule, severity: 'block', params: {}, ...found })

const brokenRule = (rule: RuleId, subject: Subject, error: unknown): Finding => ({
  rule,
  severity: 'block',
  path: mainField[subject.type],
  locale: '',
  params: {},
  failure: error instanceof Error ? error.message : String(error),
})

/**
 * Judges each photo and box that is served inside the subject, for it must stand alone too. Its
 * findings are given at the field that places it.
 */
function judgeEmbedded(subject: Subject, context: RuleContext, table: Table): Finding[] {
  return placedIn(subject).flatMap(({ path, document }) => {
    if (document === undefined) return []
    const findings = [...judgeOne(document, context, table), ...judgeEmbedded(document, context, table)]
    return findings.map((found) => ({ ...found, path }))
  })
}
