import { onEach } from './lib/desk.ts'
import { mainField } from './lib/mainField.ts'
import { always, type Found, type Rule } from './Rule.ts'

/** For print: what nobody who may publish has approved as it stands. */
export const notApproved: Rule = {
  modes: always,
  ...onEach(({ type }, desk): Found[] =>
    desk.channel === 'print' && !desk.approved ? [{ path: mainField[type], locale: '' }] : [],
  ),
}
