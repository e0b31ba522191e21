import type { CollectionConfig, Payload } from 'payload'
import type { KnownSource } from '../../../src/attribution/KnownSource.ts'
import { remember, type Guarded } from '../../../src/gate/guard/Guarded.ts'
import { resolveOptions, type NewsroomOptions } from '../../../src/options/options.ts'
import type { Locale } from '../../../src/story/types.ts'
import { databaseOf, type MemoryDatabase } from './memoryDatabase.ts'

/** What a test says of its newsroom. */
export interface Newsroom {
  options?: NewsroomOptions
  /** Of the app's config, what the options are filled in from. */
  app?: Parameters<typeof resolveOptions>[1]
  locales?: readonly [Locale, ...Locale[]]
  sources?: readonly KnownSource[]
  database?: MemoryDatabase
  /** Of Payload's config. */
  config?: Record<string, unknown>
  collections?: readonly Pick<CollectionConfig, 'slug'>[]
}

/** A newsroom in memory: its guard, and the Payload that is guarded. */
export interface GuardedPayload {
  guard: Guarded
  payload: Payload
  database: MemoryDatabase
  /** What went into the log, by level. */
  logged: { level: string; entry: unknown }[]
}

/** What Payload gives a collection where its config leaves it out, as far as routes ask: all may read. */
const readableByAll = { read: () => true, readVersions: () => true }

/** A Payload whose database is guarded, for what asks `guardOf`; nothing of it judges. */
export function guardedPayload({
  options = {},
  app = {},
  locales = ['zh-Hant', 'zh-Hans', 'en'],
  sources = [],
  database = databaseOf(),
  config = {},
  collections = [],
}: Newsroom = {}): GuardedPayload {
  const resolved = resolveOptions({ timeZone: 'Asia/Hong_Kong', ...options }, app)
  const logged: GuardedPayload['logged'] = []
  const log = (level: string) => (entry: unknown) => void logged.push({ level, entry })
  const { adapter } = database
  const payload = {
    db: adapter,
    logger: { error: log('error'), warn: log('warn'), info: log('info') },
    collections: Object.fromEntries(
      collections.map((one) => [
        one.slug,
        { config: { access: readableByAll, flattenedFields: [], ...one } },
      ]),
    ),
    config: { serverURL: '', routes: { api: '/api', admin: '/admin' }, collections: [], ...config },
  } as unknown as Payload // only these members are read
  adapter.payload = payload
  const guard: Guarded = {
    inner: adapter,
    unit: (_req, run) => run({}),
    updates: { begin: () => undefined } as unknown as Guarded['updates'], // no test here saves a document
    afterTransaction: (_id, run) => run(),
    // Only these two are asked.
    book: {
      recent: () => Promise.resolve(sources),
      current: () => Promise.resolve(sources),
    } as unknown as Guarded['book'],
    options: () => resolved,
    locales: () => locales,
    hasTransactions: () => Promise.resolve(true),
  }
  remember(adapter, guard)
  return { guard, payload, database, logged }
}
