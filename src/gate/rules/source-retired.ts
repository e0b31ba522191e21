import { linksOf } from '../linksOf.ts'
import { localDay } from './lib/moments.ts'
import { onEach } from './lib/RuleContext.ts'
import type { Rule } from './Rule.ts'

/**
 * A newly added credit to a source that is no longer used: on the day of `retiredFrom` or after it.
 * Old credits stay.
 */
export const sourceRetired: Rule = {
  modes: ['write'],
  ...onEach((subject, context) =>
    linksOf(subject).flatMap((link) => {
      const source = link.kind === 'source' ? context.sourceOf(link.ref) : undefined
      if (!source?.retiredFrom || context.alreadyCredited.has(source.id)) return []
      const retired = localDay(source.retiredFrom, context.timeZone)
      if (localDay(context.at, context.timeZone) < retired) return []
      const key = context.register.canonical(source.key)
      const names = [context.register.nameOf(key, subject.locale)]
      return [{ path: link.path, locale: '', actual: retired, params: { keys: [key], names, date: retired } }]
    }),
  ),
}
