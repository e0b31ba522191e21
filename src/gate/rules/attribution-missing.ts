import type { Story } from '../../story/types.ts'
import type { Desk } from './lib/desk.ts'
import { always, type Rule } from './Rule.ts'

/** A story that credits no source and that none of our own staff signs. Unsigned, the house speaks: `staff` with `house`. */
export const attributionMissing: Rule = {
  modes: always,
  story: (story, desk) =>
    creditsSomebody(story, desk) || signedByStaff(story, desk) || spokenByTheHouse(story, desk)
      ? []
      : [{ path: 'attribution.sources', locale: '' }],
}

/** A credit to a source that was deleted, or has no name, credits nobody. Who only relays is no source. */
const creditsSomebody = ({ attribution }: Story, desk: Desk): boolean =>
  attribution.sources.some((ref) => desk.register.isKnown(ref))

const signedByStaff = ({ bylines }: Story, desk: Desk): boolean =>
  bylines.some(({ name, source }) => source === undefined && !desk.silent(name))

const spokenByTheHouse = ({ attribution, house }: Story, desk: Desk): boolean =>
  attribution.form === 'staff' && !desk.silent(house)
