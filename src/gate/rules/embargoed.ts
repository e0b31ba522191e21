import { onEach } from './lib/RuleContext.ts'
import { compareToLimit } from './lib/moments.ts'
import { always, type Rule } from './Rule.ts'

/** A document that would be public before its embargo ends. At that very instant it may be. */
export const embargoed: Rule = {
  modes: always,
  ...onEach(({ embargoUntil }, context) =>
    !embargoUntil || compareToLimit(context.at, embargoUntil, context.timeZone) >= 0
      ? []
      : [
          {
            path: 'embargoUntil',
            locale: '',
            actual: embargoUntil,
            expected: context.at,
            params: { date: embargoUntil },
          },
        ],
  ),
}
