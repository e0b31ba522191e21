import { defaultRegister } from '../attribution/index.ts'
import type { KnownSource } from '../attribution/KnownSource.ts'
import type { Agency } from '../attribution/types.ts'
import { lockNames } from '../database/postgres/lockNames.ts'
import type { AdapterRequest } from '../database/unit.ts'
import type { Guarded } from '../gate/guard/Guarded.ts'
import { registerOf } from '../attribution/registerOf.ts'
import type { StoredId } from '../story/index.ts'
import { giveWay } from './inTurns.ts'

/** The stored sources that a page credits, and the keys of those that had to be made. */
export interface FoundSources {
  /** By register key. Keys that are nobody's (`isPlaceholder`) have none. */
  ids: ReadonlyMap<string, StoredId>
  created: string[]
}

/**
 * The newsroom's sources for these register keys. One that the newsroom does not have yet is made
 * from the register, in every locale, because a draft without it would lose its credit. It is
 * listed, so that an editor can look at it. A key that neither the newsroom nor the register has is
 * left out.
 *
 * @param req the request of a unit of work. The sources are read in it, since another import may
 *   have made some of them while this one waited for its turn to write.
 */
export async function sourcesFor(
  guard: Guarded,
  keys: readonly string[],
  req: AdapterRequest,
): Promise<FoundSources> {
  await lockNames(guard.inner, ['the sources that imports make'], req)
  const stored = await storedSources(guard, req)
  const ids = new Map<string, StoredId>()
  const created: string[] = []
  for (const key of new Set(keys)) {
    const id = stored.get(key)
    const agency = defaultRegister.agencies.get(key)
    if (id !== undefined) ids.set(key, id)
    else if (agency) {
      await giveWay()
      ids.set(key, await createdSource(guard, agency, req))
      created.push(key)
    }
  }
  return { ids, created }
}

/** The register keys of these sources. */
export const storedKeys = (sources: readonly KnownSource[]): ReadonlySet<string> => {
  const register = registerOf(sources)
  return new Set(sources.map(({ key }) => register.canonical(key)))
}

/** The ids of the stored sources, by the register key of each. */
async function storedSources(guard: Guarded, req: AdapterRequest): Promise<ReadonlyMap<string, StoredId>> {
  const sources = await guard.book.current(req)
  const register = registerOf(sources)
  const isNumber = guard.inner.defaultIDType === 'number'
  return new Map(sources.map(({ key, id }) => [register.canonical(key), isNumber ? Number(id) : id]))
}

async function createdSource(guard: Guarded, agency: Agency, req: AdapterRequest): Promise<StoredId> {
  const now = new Date().toISOString()
  // Through the guarded adapter, in all locales at once: it judges the source and tells every
  // process.
  const { id } = await guard.inner.payload.db.create({
    collection: guard.options().slugs.sources,
    data: {
      key: agency.key,
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

/** The agency's name: by locale where the app has locales, plain where it has none. */
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
