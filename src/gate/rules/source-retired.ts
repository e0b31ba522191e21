import { linksOf } from '../linksOf.ts'
import { localDay } from './lib/moments.ts'
import { onEach } from './lib/desk.ts'
import type { Rule } from './Rule.ts'

/** A newly added credit to a source that is no longer used: on the day of `retiredFrom` or after it. Old credits stay. */
export const sourceRetired: Rule = {
  modes: ['write'],
  ...onEach((subject, desk) =>
    linksOf(subject).flatMap((link) => {
      const source = link.kind === 'source' ? desk.sourceOf(link.ref) : undefined
      if (!source?.retiredFrom || desk.alreadyCredited.has(source.id)) return []
      const retired = localDay(source.retiredFrom, desk.timeZone)
      if (localDay(desk.at, desk.timeZone) < retired) return []
      const key = desk.register.canonical(source.key)
      const names = [desk.register.nameOf(key, subject.locale)]
      return [{ path: link.path, locale: '', actual: retired, params: { keys: [key], names, date: retired } }]
    }),
  ),
}
