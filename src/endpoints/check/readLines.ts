import { registerOf } from '../../attribution/registerOf.ts'
import { creditsInBody } from '../../gate/creditsInBody.ts'
import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import { readTrees } from '../../gate/judge/treesOf.ts'
import type { Mending } from './mends/Mending.ts'
import { mendsOf } from './mends/mendsOf.ts'
import type { ReadLine } from './ReadLine.ts'
import type { Trial } from './Trial.ts'

/**
 * Every credit that is read in the body of a form, where it stands; those that are undeclared with
 * what would mend them.
 *
 * @param judging in the form's locale alone
 */
export function readLines(
  judging: JudgeContext,
  { kind, collection, row }: Trial,
  mending: Mending,
): ReadLine[] {
  const { options, sources } = judging
  const [tree] = readTrees(judging, { kind, collection, row }).trees
  if (tree === undefined) return []
  const register = registerOf(sources)
  const at = new Date().toISOString()
  const context = {
    ...({ channel: 'web', at, sources, own: options.own } as const),
    ...{ links: [], alreadyCredited: [], timeZone: options.timeZone },
  }
  return creditsInBody(tree, context).map(({ text, credits }) => ({
    text,
    credits: credits.map((credit) => {
      const names = credit.keys.map((key) => register.nameOf(key, mending.nameIn))
      if (credit.state !== 'undeclared') return { ...credit, names }
      const words = text.slice(credit.start, credit.end)
      const { keys, readAs } = credit
      const params = { keys, names, words, readAs }
      const mends = mendsOf({ rule: 'attribution-undeclared', locale: tree.locale, params }, mending)
      return { ...credit, names, mends }
    }),
  }))
}
