import { defaultRegister } from '../attribution/index.ts'
import type { Agency } from '../attribution/types.ts'
import type { Guarded } from '../gate/guard/Guarded.ts'
import type { AdapterRequest } from '../database/unit.ts'
import type { Register } from '../gate/rules/lib/register.ts'
import type { KnownSource } from '../gate/types.ts'
import type { StoredId } from '../story/index.ts'

/** The stored source of each register key, and the keys of those that had to be made. */
export interface FoundSources {
  ids: ReadonlyMap<string, StoredId>
  created: string[]
}

/**
 * The newsroom's sources for these register keys. One that the newsroom does not have yet is made
 * from the register, in every locale: a draft without it would have lost its credit. It is listed,
 * so that an editor can look at it.
 */
export async function sourcesFor(
  guard: Guarded,
  { keys, sources, register, req }: Wanted,
): Promise<FoundSources> {
  const stored = new Map(sources.map((source) => [register.canonical(source.key), source.id]))
  const isNumber = guard.inner.defaultIDType === 'number'
  const ids = new Map<string, StoredId>()
  const created: string[] = []
  for (const key of new Set(keys)) {
    const id = stored.get(key)
    if (id !== undefined) ids.set(key, isNumber ? Number(id) : id)
    else {
      ids.set(key, await createdSource(guard, key, req))
      created.push(key)
    }
  }
  return { ids, created }
}

interface Wanted {
  keys: readonly string[]
  sources: readonly KnownSource[]
  register: Register
  req: AdapterRequest
}

async function createdSource(guard: Guarded, key: string, req: AdapterRequest): Promise<StoredId> {
  const agency = defaultRegister.agencies.get(key)
  if (!agency) throw new Error(`The page credits "${key}", which neither the sources nor the register have.`)
  const { payload } = guard.inner
  const now = new Date().toISOString()
  // Through the guarded adapter, in all locales at once: it judges the source and lets every
  // process know of it.
  const { id } = await payload.db.create({
    collection: guard.options().slugs.sources,
    data: {
      key,
      kind: agency.kind,
      name: nameOf(guard, agency),
      aliases: [...agency.aliases],
      createdAt: now,
      updatedAt: now,
    },
    req,
  })
  return id
}

/** By locale where the app has locales, plain where it has none. */
function nameOf({ inner, locales }: Guarded, { name }: Agency): unknown {
  const inLocale = (locale: string): string => {
    const names: Readonly<Record<string, string>> = name
    return names[locale] ?? (locale.startsWith('zh') ? name['zh-Hant'] : name.en)
  }
  const all = locales()
  return inner.payload.config.localization
    ? Object.fromEntries(all.map((locale) => [locale, inLocale(locale)]))
    : inLocale(all[0] ?? '')
}
