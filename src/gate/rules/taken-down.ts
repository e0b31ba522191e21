import { onEach } from './lib/RuleContext.ts'
import { always, type Rule } from './Rule.ts'

/** A document that was taken down and not released since. */
export const takenDown: Rule = {
  modes: always,
  ...onEach(({ takedown }) =>
    takedown === undefined
      ? []
      : [{ path: 'takedown.at', locale: '', actual: takedown.at, params: { reason: takedown.reason } }],
  ),
}
