import { defaultRegister } from '../../../attribution/index.ts'
import { registerOf } from '../../../attribution/registerOf.ts'
import { localDay } from '../../../gate/rules/lib/moments.ts'
import { storedId } from '../../../rows/storedId.ts'
import type { MendSource } from './Mend.ts'
import type { Mending } from './Mending.ts'

/**
 * The newsroom's source for a key of the register: its own entry, or how to make one. Nothing where
 * it has only a retired one, which the gate would refuse.
 */
export function sourceFor(
  key: string,
  { judging, mayMakeSources, nameIn }: Pick<Mending, 'judging' | 'mayMakeSources' | 'nameIn'>,
): MendSource | undefined {
  const { adapter, options, locales, sources } = judging
  const register = registerOf(sources)
  const name = register.nameOf(key, nameIn)
  const today = localDay(new Date().toISOString(), options.timeZone)
  const kept = sources.filter((source) => register.canonical(source.key) === key)
  const usable = kept.find(
    ({ retiredFrom }) => !retiredFrom || today < localDay(retiredFrom, options.timeZone),
  )
  const collection = options.slugs.sources
  const id = usable && storedId(adapter.payload, collection, usable.id)
  if (id !== undefined) return { key, name, id }
  const entry = defaultRegister.agencies.get(key)
  if (kept.length > 0 || entry === undefined || !mayMakeSources) return undefined
  const names = Object.fromEntries(locales.map((one) => [one, register.nameOf(key, one)]))
  return { key, name, make: { collection, kind: entry.kind, names } }
}
