import { foundAt, linksToJudge } from './lib/linked.ts'
import { onEach } from './lib/RuleContext.ts'
import { always, type Rule } from './Rule.ts'

/**
 * A link to a photo, box or source that readers may not see. In print each of them is judged by
 * itself as it is placed, published or not, so nothing is asked here.
 */
export const linkUnpublished: Rule = {
  modes: always,
  ...onEach((subject, context) =>
    context.channel === 'print'
      ? []
      : linksToJudge(subject, context)
          .filter((linked) => linked.exists && !linked.public)
          .map(({ link }) => foundAt(link, context)),
  ),
}
