import { always, type Rule } from './Rule.ts'

/** A photo that credits nobody: a source that was deleted or has no name is nobody. */
export const photoCreditMissing: Rule = {
  modes: always,
  photo: ({ credit }, desk) =>
    credit.sources.some((ref) => desk.register.isKnown(ref)) ? [] : [{ path: 'credits', locale: '' }],
}
