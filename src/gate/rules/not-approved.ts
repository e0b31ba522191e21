import { onEach } from './lib/RuleContext.ts'
import { mainField } from './lib/mainField.ts'
import { always, type Found, type Rule } from './Rule.ts'

/** For print: what nobody who may publish has approved as it stands. */
export const notApproved: Rule = {
  modes: always,
  ...onEach(({ type }, context): Found[] =>
    context.channel === 'print' && !context.approved ? [{ path: mainField[type], locale: '' }] : [],
  ),
}
