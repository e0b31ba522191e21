import { always, type Rule } from './Rule.ts'

/** A photo that credits nobody: a source that was deleted or has no name is nobody. */
export const photoCreditMissing: Rule = {
  modes: always,
  photo: ({ credit }, context) =>
    credit.sources.some((ref) => context.register.isKnown(ref)) ? [] : [{ path: 'credits', locale: '' }],
}
