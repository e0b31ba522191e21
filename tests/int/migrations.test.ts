import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'
import { migrations as allMigrations } from '../../migrations/index.ts'
import { createClient } from './helpers/libsql.ts'
import { database } from './helpers/index.ts'

/** A schema as drizzle writes it beside each migration; only what is compared here. */
interface Snapshot {
  tables: Record<string, { columns: Record<string, unknown>; indexes: Record<string, unknown> }>
}

/** Of db-sqlite's adapter, which Payload types as whichever adapter. */
interface SqliteAdapter {
  schema: Record<string, unknown>
  requireDrizzleKit(): { generateDrizzleJson(schema: unknown): Promise<Snapshot> }
  client: { execute(sql: string): Promise<{ rows: Record<string, unknown>[] }> }
}

const migrationsDir = join(root, 'migrations')

async function latestSnapshot(): Promise<Snapshot> {
  const newest = (await readdir(migrationsDir))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  return JSON.parse(await readFile(join(migrationsDir, newest ?? ''), 'utf8')) as Snapshot // drizzle wrote it
}

describe.runIf(database === 'sqlite')(
  'the migrations of SQLite (migrationsPostgres.test.ts has those of Postgres; MongoDB needs none)',
  () => {
    let folder: string
    let payload: Payload
    let sqlite: SqliteAdapter

    /** The newsroom as `npm start` opens it, on whatever is in the folder. */
    const open = async (key: string) => {
      const { default: config } = await import('../../payload.config.ts')
      return getPayload({ config, key })
    }

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'newsroom-migrations-'))
      vi.stubEnv('NEWSROOM_DATA_DIR', folder)
      vi.stubEnv('DATABASE_URI', undefined)
      vi.stubEnv('NEWSROOM_FIRST_RUN', undefined)
      vi.stubEnv('NODE_ENV', 'production')
      payload = await open('first-start')
      // Only SQLite gets here, and its adapter has these members.
      sqlite = payload.db as unknown as SqliteAdapter
    })
    afterAll(async () => {
      await payload?.destroy()
      vi.unstubAllEnvs()
      await rm(folder, { recursive: true, force: true })
    })

    it('bring the schema to what the config says: a changed field needs a migration (npx payload migrate:create)', async () => {
      const asConfigured = await sqlite.requireDrizzleKit().generateDrizzleJson(sqlite.schema)
      const asMigrated = await latestSnapshot()
      expect(Object.keys(asMigrated.tables).sort()).toEqual(Object.keys(asConfigured.tables).sort())
      expect(asMigrated.tables).toEqual(asConfigured.tables)
    })

    it('make, from an empty file, every table, column and index that was noted', async () => {
      const { tables } = await latestSnapshot()
      for (const [name, { columns, indexes }] of Object.entries(tables)) {
        const { rows } = await sqlite.client.execute(`PRAGMA table_info("${name}")`)
        expect([name, rows.map((row) => row.name).sort()]).toEqual([name, Object.keys(columns).sort()])
        const listed = await sqlite.client.execute(`PRAGMA index_list("${name}")`)
        const made = listed.rows.map((row) => row.name)
        expect(made).toEqual(expect.arrayContaining(Object.keys(indexes)))
      }
    })

    it('give a newsroom in which one can write, and lose nothing at the next start', async () => {
      const data = { key: 'harbour-wire', kind: 'agency' as const, name: '海港社' }
      const { id } = await payload.create({ collection: 'sources', data })
      const again = await open('second-start')
      expect(await again.findByID({ collection: 'sources', id })).toMatchObject(data)
      await again.destroy()
    })

    it('are all listed for npm start to run, in order', async () => {
      const files = (await readdir(migrationsDir)).filter((name) => /^\d.*\.ts$/.test(name)).sort()
      const { migrations } = await import('../../migrations/index.ts')
      expect(migrations.map(({ name }) => `${name}.ts`)).toEqual(files)
    })
  },
)

/** What drizzle's `sql` holds of a statement without parameters. */
interface Statement {
  queryChunks: { value: string[] }[]
}

type Client = ReturnType<typeof createClient>

/** A newsroom's file as it was before one of its migrations. */
async function fileBefore(migration: string, url: string): Promise<Client> {
  const client = createClient({ url })
  const run = ({ queryChunks }: Statement) =>
    client.execute(queryChunks.map(({ value }) => value.join('')).join(''))
  for (const { name, up } of allMigrations) {
    if (name === migration) break
    // A migration's own arguments; these only run statements.
    await up({ db: { run } } as unknown as Parameters<typeof up>[0])
    await client.execute({ sql: 'INSERT INTO payload_migrations (name, batch) VALUES (?, 1)', args: [name] })
  }
  return client
}

describe.runIf(database === 'sqlite')('the migration after which ids are given once', () => {
  const written = '2026-01-05T02:00:00.000Z'
  const rows: Record<string, Record<string, number | string | null>[]> = {
    users: [{ id: 2, email: 'club@newsroom.test', name: 'Club', enable_a_p_i_key: 1, api_key_index: 'abc' }],
    users_roles: [{ id: 1, parent_id: 2, order: 1, value: 'consumer' }],
    sources: [
      { id: 3, key: 'harbour-wire', kind: 'agency' },
      { id: 4, key: 'island-post', kind: 'outlet' },
    ],
    sources_locales: [{ id: 1, _parent_id: 3, _locale: 'zh-Hant', name: '海港社' }],
    photos: [
      { id: 5, _status: 'published', usable_until: '2030-01-01T00:00:00+08:00', embargo_until: 'soon' },
    ],
    photos_locales: [{ id: 1, _parent_id: 5, _locale: 'zh-Hant', caption: '海旁' }],
    photos_rels: [{ id: 2, parent_id: 5, path: 'credits', order: 1, sources_id: 3 }],
    articles: [
      { id: 7, _status: 'published', slug: 'harbour', attribution_date: '2026-01-04' },
      { id: 8, _status: 'published', slug: 'tram', attribution_form: 'report' },
    ],
    articles_locales: [
      { id: 1, _parent_id: 7, _locale: 'zh-Hant', headline: '海港' },
      { id: 2, _parent_id: 8, _locale: 'zh-Hant', headline: '電車' },
    ],
    articles_byline: [{ id: 'b1', _parent_id: 7, _order: 1, role: 'reporter', source_id: 3 }],
    articles_photos: [{ id: 'p1', _parent_id: 7, _order: 1, photo_id: 5 }],
    articles_rels: [
      { id: 9, parent_id: 7, path: 'attribution.sources', order: 1, sources_id: 3 },
      { id: 10, parent_id: 8, path: 'attribution.sources', order: 1, sources_id: 3 },
    ],
    articles_texts: [{ id: 4, parent_id: 7, order: 1, path: 'linkedAssets', text: 'photos:88' }],
    _articles_v: [{ id: 21, parent_id: 7, latest: 1, version_slug: 'harbour' }],
    gate_decisions: [
      {
        id: 12,
        subject_collection: 'articles',
        subject_id: '41',
        outcome: 'cleared',
        who: 'users:17 a@b.test',
      },
    ],
    payload_jobs: [
      { id: 6, task_slug: 'schedulePublish', input: '{"doc":{"relationTo":"articles","value":"52"}}' },
    ],
    payload_preferences: [{ id: 8, key: 'collection-sidebars-33', value: '{}' }],
  }
  let folder: string
  let payload: Payload
  let client: Client
  const everything = async (): Promise<Record<string, unknown>> => {
    const tables = await client.execute(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'payload_migrations'",
    )
    const found: Record<string, unknown> = {}
    for (const { name } of tables.rows)
      found[String(name)] = (await client.execute(`SELECT * FROM "${String(name)}" ORDER BY 1, 2`)).rows
    // JSON that this test, or what it tests, wrote itself.
    return JSON.parse(JSON.stringify(found)) as Record<string, unknown>
  }
  let before: Record<string, unknown>
  let after: Record<string, unknown>

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsroom-ids-'))
    vi.stubEnv('NEWSROOM_DATA_DIR', folder)
    vi.stubEnv('DATABASE_URI', undefined)
    vi.stubEnv('NEWSROOM_FIRST_RUN', undefined)
    vi.stubEnv('NODE_ENV', 'production')
    const url = `file:${join(folder, 'newsroom.db')}`
    const old = await fileBefore('20261128_111526_ids', url)
    for (const [table, given] of Object.entries(rows))
      for (const row of given) {
        const names = Object.keys(row).map((name) => `"${name}"`)
        const sql = `INSERT INTO "${table}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
        await old.execute({ sql, args: Object.values(row) })
      }
    for (const table of [
      'users',
      'sources',
      'photos',
      'articles',
      '_articles_v',
      'payload_jobs',
      'payload_preferences',
    ])
      await old.execute(`UPDATE "${table}" SET created_at = '${written}', updated_at = '${written}'`)
    client = old
    before = await everything()
    vi.resetModules()
    const { default: config } = await import('../../payload.config.ts')
    payload = await getPayload({ config, key: 'before-ids' })
    after = await everything()
  })
  afterAll(async () => {
    await payload?.destroy()
    client?.close()
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true, force: true })
  })

  it('keeps every row and every value, but for the spelling of dates', async () => {
    const [photo, article] = [rows.photos?.[0], rows.articles?.[0]]
    expect(before.photos).toMatchObject([photo ?? {}])
    // JSON that this test, or what it tests, wrote itself.
    const expected = structuredClone(before) as Record<string, Record<string, unknown>[]>
    Object.assign(expected.photos?.[0] ?? {}, { usable_until: '2029-12-31T16:00:00.000Z' })
    // Columns that a later migration adds are empty.
    for (const row of expected.photos ?? []) Object.assign(row, { made: null })
    for (const row of expected._photos_v ?? []) Object.assign(row, { version_made: null })
    for (const row of expected.payload_jobs ?? []) Object.assign(row, { meta: null })
    expect(expected.users).toHaveLength(1)
    for (const row of expected.users ?? [])
      Object.assign(row, { reading_per_minute: null, reading_off: null })
    Object.assign(expected.articles?.[0] ?? {}, { attribution_date: '2026-01-04T12:00:00.000Z' })
    expect(article).toBeDefined()
    const { payload_kv: _none, ...all } = expected
    const were = Object.entries(after).filter(([table]) => table in all)
    expect(Object.fromEntries(were)).toEqual(all)
    // Tables that a later migration adds are empty, but for what is kept for readers from the first start on: see below.
    const filled = ['kept_stories', 'story_changes', 'payload_kv']
    const added = Object.entries(after).filter(([table]) => !(table in expected) && !filled.includes(table))
    expect(added.filter(([, its]) => JSON.stringify(its) !== '[]')).toEqual([])
    expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([])
  })

  it('keeps for readers what was public already, at the first start; a row that cannot be read stops neither', () => {
    // The photo of the other has an embargo until "soon".
    expect(after.kept_stories).toMatchObject([
      { document: 'articles:8', locale: 'zh-Hant', slug: 'tram', is_live: 1 },
    ])
    expect(after.story_changes).toMatchObject([{ document: 'articles:8', kinds: 'zh-Hant=published' }])
  })

  it('gives the next of each collection an id above all that were ever given, and none twice', async () => {
    const next = async (collection: 'articles' | 'photos' | 'sidebars' | 'sources') => {
      // Each takes what it is given as a draft; a source has its two required words.
      const data = collection === 'sources' ? { key: `k${Math.random()}`, name: '新的' } : {}
      const made = await payload.db.create({ collection, data })
      await payload.db.deleteOne({ collection, where: { id: { equals: made.id } } })
      return Number(made.id)
    }
    expect(await next('articles')).toBe(53)
    expect(await next('articles')).toBe(54)
    expect(await next('photos')).toBe(89)
    expect(await next('sidebars')).toBe(34)
    expect(await next('sources')).toBe(5)
    const { rows: users } = await client.execute("SELECT seq FROM sqlite_sequence WHERE name = 'users'")
    expect(users).toMatchObject([{ seq: 17 }])
  })

  it('has SQLite itself refuse to delete a source that a row or a version names', async () => {
    await client.execute('PRAGMA foreign_keys = ON')
    await expect(client.execute('DELETE FROM sources WHERE id = 3')).rejects.toThrow(/FOREIGN KEY/)
    expect((await client.execute('SELECT id FROM sources')).rows).toHaveLength(2)
    await client.execute('DELETE FROM sources WHERE id = 4')
    expect((await client.execute('SELECT id FROM sources')).rows).toHaveLength(1)
  })
})
