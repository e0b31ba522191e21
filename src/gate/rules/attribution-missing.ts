import type { Story } from '../../story/types.ts'
import type { RuleContext } from './lib/RuleContext.ts'
import { isNoName } from '../../attribution/isNoName.ts'
import { isSoftwareWords } from '../../photo/metadata/read/software/isSoftwareWords.ts'
import { always, type Rule } from './Rule.ts'

/**
 * A story that credits no source and that none of our own staff signs. A story of the form `staff`
 * with a `house` needs no signature: the paper itself speaks.
 */
export const attributionMissing: Rule = {
  modes: always,
  story: (story, context) =>
    creditsSomebody(story, context) || signedByStaff(story, context) || spokenByTheHouse(story, context)
      ? []
      : [{ path: 'attribution.sources', locale: '' }],
}

/**
 * A credit to a source that was deleted, or has no name, credits nobody. Somebody who only relays
 * is no source.
 */
const creditsSomebody = ({ attribution }: Story, context: RuleContext): boolean =>
  attribution.sources.some((ref) => context.register.isKnown(ref))

const signedByStaff = ({ bylines }: Story, context: RuleContext): boolean =>
  bylines.some(({ name, source }) => source === undefined && namesSomebody(name, context))

/**
 * On reads only what cannot be seen is no name: which words are placeholders, or a program's, is a
 * matter of words.
 */
const namesSomebody = (name: string, context: RuleContext): boolean =>
  !context.silent(name) && (context.mode === 'read' || !(isNoName(name) || isSoftwareWords(name, 'byline')))

const spokenByTheHouse = ({ attribution, house }: Story, context: RuleContext): boolean =>
  attribution.form === 'staff' && !context.silent(house)
