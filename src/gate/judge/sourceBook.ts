import type { BaseDatabaseAdapter } from 'payload'
import type { KnownSource } from '../../attribution/KnownSource.ts'
import { saysNothing } from '../rules/lib/saysNothing.ts'
import type { AdapterRequest } from '../../database/unit.ts'

/**
 * The newsroom's sources, held in memory: read once, and again when the number kept in the database
 * moves, so that processes agree. Judging a document and writing its credit line cost no query per
 * source.
 */
export interface SourceBook {
  /**
   * All sources as of the stored number. Costs one small query; the array is the same until a
   * source changes.
   */
  current(req?: AdapterRequest): Promise<readonly KnownSource[]>
  /**
   * As `current`, but asks for the number at most once a second. For reads: there a new alias may
   * take that long to count.
   */
  recent(req?: AdapterRequest): Promise<readonly KnownSource[]>
  /** Moves the number. Call it in the unit of work that changes a source. */
  moved(req: AdapterRequest): Promise<void>
}

const numberKey = 'newsroom-sources'
const kv = 'payload-kv'
const lookEvery = 1_000

export function sourceBook(adapter: BaseDatabaseAdapter, slug: string): SourceBook {
  let held: { number: string; sources: readonly KnownSource[] } | undefined
  let looked = 0

  const storedNumber = async (req?: AdapterRequest): Promise<string> => {
    const row = await adapter.findOne<KvRow>({
      collection: kv,
      where: { key: { equals: numberKey } },
      ...(req && { req }),
    })
    return row ? JSON.stringify(row.data) : ''
  }
  const current = async (req?: AdapterRequest) => {
    const number = await storedNumber(req)
    looked = Date.now()
    if (held?.number !== number) held = { number, sources: await readAll(adapter, slug, req) }
    return held.sources
  }
  return {
    current,
    recent: (req) => (held && Date.now() - looked < lookEvery ? Promise.resolve(held.sources) : current(req)),
    async moved(req) {
      const row = await adapter.findOne<KvRow>({ collection: kv, where: { key: { equals: numberKey } }, req })
      const data = { at: Date.now(), by: Math.random() }
      if (row) await adapter.updateOne({ collection: kv, id: row.id, data: { data }, req, returning: false })
      else await adapter.create({ collection: kv, data: { key: numberKey, data }, req })
    },
  }
}

interface KvRow {
  id: number | string
  key: string
  data: unknown
}

interface SourceRow {
  id: number | string
  key?: unknown
  kind?: unknown
  name?: unknown
  aliases?: unknown
  retiredFrom?: unknown
}

async function readAll(
  adapter: BaseDatabaseAdapter,
  slug: string,
  req?: AdapterRequest,
): Promise<KnownSource[]> {
  const { docs } = await adapter.find<SourceRow>({
    collection: slug,
    pagination: false,
    limit: 0,
    ...(req && { req }),
  })
  return docs.map(knownSource)
}

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return saysNothing(value) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(texts)
}

/** Its names by locale, those that say something. */
const filled = (name: object): Record<string, string> =>
  Object.fromEntries(Object.entries(name).filter(([, text]) => texts(text).length > 0))

function knownSource({ id, key, kind, name, aliases, retiredFrom }: SourceRow): KnownSource {
  const known: KnownSource = {
    id: String(id),
    key: String(key ?? ''),
    names: [...texts(name), ...texts(aliases)],
  }
  if (typeof name === 'object' && name !== null) known.nameIn = filled(name)
  if (kind === 'agency' || kind === 'outlet' || kind === 'person') known.kind = kind
  if (typeof retiredFrom === 'string') known.retiredFrom = retiredFrom
  else if (retiredFrom instanceof Date) known.retiredFrom = retiredFrom.toISOString()
  return known
}
