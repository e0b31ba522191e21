import { always, type Rule } from './Rule.ts'

/** A box that credits nobody: a source that was deleted or has no name is nobody. */
export const sidebarSourceMissing: Rule = {
  modes: always,
  sidebar: ({ credit }, context) =>
    credit.sources.some((ref) => context.register.isKnown(ref)) ? [] : [{ path: 'sources', locale: '' }],
}
