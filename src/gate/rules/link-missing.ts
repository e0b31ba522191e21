import { foundAt, linksToJudge } from './lib/linked.ts'
import { onEach } from './lib/RuleContext.ts'
import { always, type Rule } from './Rule.ts'

/** A link to a photo, box or source that does not exist. */
export const linkMissing: Rule = {
  modes: always,
  ...onEach((subject, context) =>
    linksToJudge(subject, context)
      .filter(({ exists }) => !exists)
      .map(({ link }) => foundAt(link, context)),
  ),
}
