import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { query } from '../../scripts/lib/postgres/client.mjs'
import { withDatabase } from '../../scripts/lib/postgres/uri.mjs'
import { root } from '../../scripts/lib/root.mjs'
import { migrations } from '../../migrations/postgres/index.ts'
import { database } from './helpers/index.ts'

/** A schema as drizzle writes it beside each migration; only what is compared here. */
interface Snapshot {
  tables: Record<string, { name: string; columns: Record<string, unknown>; indexes: Record<string, unknown> }>
  enums: Record<string, unknown>
}

/** Of db-postgres' adapter, which Payload types as whichever adapter. */
interface PostgresAdapter {
  schema: Record<string, unknown>
  requireDrizzleKit(): { generateDrizzleJson(schema: unknown): Promise<Snapshot> }
  pool: { on(event: 'error', listener: () => void): void }
}

/** What drizzle's `sql` holds of a statement without parameters. */
interface Statement {
  queryChunks: { value: string[] }[]
}

type Row = Record<string, unknown>

const migrationsDir = join(root, 'migrations', 'postgres')
const written = '2026-01-05T02:00:00.000Z'

/** A paper of the first release for Postgres: what each table held. */
const rows: Record<string, Row[]> = {
  users: [
    { id: 2, email: 'editor@newsroom.test', name: 'Editor', enable_a_p_i_key: null },
    { id: 3, email: 'club@newsroom.test', name: 'Club', enable_a_p_i_key: true, api_key_index: 'abc' },
  ],
  users_roles: [
    { id: 1, parent_id: 2, order: 1, value: 'editor' },
    { id: 2, parent_id: 3, order: 1, value: 'consumer' },
  ],
  sources: [
    { id: 3, key: 'harbour-wire', kind: 'agency' },
    { id: 4, key: 'island-post', kind: 'outlet' },
  ],
  sources_locales: [{ id: 1, _parent_id: 3, _locale: 'zh-Hant', name: '海港社' }],
  photos: [{ id: 5, _status: 'published' }],
  photos_locales: [{ id: 1, _parent_id: 5, _locale: 'zh-Hant', caption: '海旁' }],
  photos_rels: [{ id: 2, parent_id: 5, path: 'credits', order: 1, sources_id: 3 }],
  articles: [
    { id: 7, _status: 'draft', slug: 'harbour' },
    { id: 8, _status: 'published', slug: 'tram', attribution_form: 'report', revision: '1' },
  ],
  articles_locales: [
    { id: 1, _parent_id: 7, _locale: 'zh-Hant', headline: '海港' },
    { id: 2, _parent_id: 8, _locale: 'zh-Hant', headline: '電車' },
  ],
  articles_byline: [{ id: 'b1', _parent_id: 7, _order: 1, role: 'reporter', source_id: 3 }],
  articles_photos: [{ id: 'p1', _parent_id: 7, _order: 1, photo_id: 5 }],
  articles_rels: [{ id: 10, parent_id: 8, path: 'attribution.sources', order: 1, sources_id: 3 }],
  _articles_v: [{ id: 21, parent_id: 7, latest: true, version_slug: 'harbour' }],
  gate_decisions: [{ id: 12, subject_collection: 'articles', subject_id: '8', outcome: 'cleared' }],
}

/** What a value is in a statement of SQL. */
const literal = (value: unknown) =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)

describe.runIf(database === 'postgres')(
  'the migrations of Postgres, from the first to now, with rows in it',
  () => {
    // Elsewhere there is no server; vitest reads this block all the same.
    const server = process.env.TEST_POSTGRES_URI ?? 'postgres://none.invalid'
    const name = `newsroom_migrated_${randomUUID().replaceAll('-', '').slice(0, 12)}`
    const url = withDatabase(server, name)
    let folder: string
    let payload: Payload
    let postgres: PostgresAdapter
    let before: Record<string, Row[]>
    let after: Record<string, Row[]>

    const everything = async (): Promise<Record<string, Row[]>> => {
      const tables = await query(
        url,
        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
      )
      const found: Record<string, Row[]> = {}
      for (const { table_name: table } of tables)
        found[String(table)] = await query(url, `SELECT * FROM "${String(table)}" ORDER BY 1, 2`)
      return found
    }

    /** Runs the first migration, as the first release did, and fills its tables. */
    const firstRelease = async () => {
      const [first] = migrations
      const execute = ({ queryChunks }: Statement) =>
        query(url, queryChunks.map(({ value }) => value.join('')).join(''))
      // A migration's own arguments; these only run statements.
      await first?.up({ db: { execute } } as unknown as Parameters<typeof first.up>[0])
      for (const [table, given] of Object.entries(rows))
        for (const row of given) {
          const names = Object.keys(row).map((column) => `"${column}"`)
          await query(
            url,
            `INSERT INTO "${table}" (${names.join(', ')}) VALUES (${Object.values(row).map(literal).join(', ')})`,
          )
        }
      for (const table of ['users', 'sources', 'photos', 'articles', '_articles_v'])
        await query(url, `UPDATE "${table}" SET created_at = '${written}', updated_at = '${written}'`)
      // Ids that were given so far: the next comes after them.
      for (const [table, [row]] of Object.entries(rows))
        if (typeof row?.id === 'number')
          await query(url, `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), 60)`)
      await query(url, `INSERT INTO payload_migrations (name, batch) VALUES ('${first?.name}', 1)`)
    }

    beforeAll(async () => {
      await query(server, `CREATE DATABASE "${name}"`)
      folder = await mkdtemp(join(tmpdir(), 'newsroom-migrated-'))
      await firstRelease()
      before = await everything()
      vi.stubEnv('NEWSROOM_DATA_DIR', folder)
      vi.stubEnv('DATABASE_URI', url)
      vi.stubEnv('NEWSROOM_FIRST_RUN', undefined)
      vi.stubEnv('NODE_ENV', 'production')
      vi.resetModules()
      const { default: config } = await import('../../payload.config.ts')
      payload = await getPayload({ config, key: 'migrated-postgres' })
      // Only Postgres gets here, and its adapter has these members.
      postgres = payload.db as unknown as PostgresAdapter
      after = await everything()
    })
    afterAll(async () => {
      // Nobody ends its pool: dropping the database cuts its connections, which then emit errors.
      postgres?.pool.on('error', () => undefined)
      await payload?.destroy()
      await query(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
      vi.unstubAllEnvs()
      await rm(folder, { recursive: true, force: true })
    })

    it('bring the schema to what the config says: a changed field needs a migration', async () => {
      const newest = (await readdir(migrationsDir))
        .filter((file) => file.endsWith('.json'))
        .sort()
        .at(-1)
      // drizzle wrote it
      const asMigrated = JSON.parse(await readFile(join(migrationsDir, newest ?? ''), 'utf8')) as Snapshot
      const asConfigured = await postgres.requireDrizzleKit().generateDrizzleJson(postgres.schema)
      expect(asMigrated.tables).toEqual(asConfigured.tables)
      expect(asMigrated.enums).toEqual(asConfigured.enums)
      for (const { name: table, columns, indexes } of Object.values(asMigrated.tables)) {
        const made = await query(
          url,
          `SELECT column_name FROM information_schema.columns WHERE table_name = '${table}'`,
        )
        expect([table, made.map((row) => row.column_name).sort()]).toEqual([
          table,
          Object.keys(columns).sort(),
        ])
        const indexed = await query(url, `SELECT indexname FROM pg_indexes WHERE tablename = '${table}'`)
        expect(indexed.map((row) => row.indexname)).toEqual(expect.arrayContaining(Object.keys(indexes)))
      }
    })

    it('are all run once, in order, and noted', async () => {
      const files = (await readdir(migrationsDir)).filter((file) => /^\d.*\.ts$/.test(file)).sort()
      expect(migrations.map((one) => `${one.name}.ts`)).toEqual(files)
      expect(after.payload_migrations?.map((row) => row.name)).toEqual(migrations.map((one) => one.name))
    })

    it('keep every row and every value, and leave empty what is new', () => {
      for (const [table, were] of Object.entries(before)) {
        if (table === 'payload_migrations' || table === 'payload_kv') continue
        const are = after[table] ?? []
        expect([table, are.length]).toEqual([table, were.length])
        for (const [at, row] of were.entries()) {
          expect(are[at], table).toMatchObject(row)
          const added = Object.entries(are[at] ?? {}).filter(([column]) => !(column in row))
          expect(
            added.filter(([, value]) => value !== null),
            table,
          ).toEqual([])
        }
      }
      expect(before.articles).toHaveLength(2)
      const filled = ['kept_stories', 'story_changes', 'payload_kv']
      const added = Object.entries(after).filter(([table]) => !(table in before) && !filled.includes(table))
      expect(added.filter(([, its]) => its.length > 0)).toEqual([])
    })

    it('keep for readers what was public already, at the first start', () => {
      expect(after.kept_stories).toMatchObject([
        { document: 'articles:8', locale: 'zh-Hant', slug: 'tram', is_live: true },
      ])
      expect(after.story_changes).toMatchObject([{ document: 'articles:8', kinds: 'zh-Hant=published' }])
    })

    it('give a consumer of before a scope and a limit, and a place for what it reads', async () => {
      const reading = { sections: ['local'], formats: ['rss'], perMinute: 30, off: false }
      const change = { collection: 'users', id: 3, data: { reading } } as const
      // The newsroom's own fields, which Payload types by an app's generated types.
      await payload.update(change as never)
      const [row] = await query(url, 'SELECT * FROM users WHERE id = 3')
      expect(row).toMatchObject({ reading_per_minute: '30', reading_off: false, api_key_index: 'abc' })
      expect(await query(url, 'SELECT parent_id, value FROM users_reading_sections')).toEqual([
        { parent_id: 3, value: 'local' },
      ])
      const line = { line: '2026-01 users:3 海港社', month: '2026-01', consumer: 'users:3', stories: 2 }
      await payload.db.create({ collection: 'reader-usage' as never, data: line })
      expect(await query(url, 'SELECT line, stories FROM reader_usage')).toEqual([
        { line: line.line, stories: '2' },
      ])
      await expect(query(url, `INSERT INTO reader_usage (line) VALUES ('${line.line}')`)).rejects.toThrow(
        /unique/,
      )
    })

    it('lead back by their `down` to the schema of the release before, with its rows', async () => {
      const last = migrations.at(-1)
      const execute = ({ queryChunks }: Statement) =>
        query(url, queryChunks.map(({ value }) => value.join('')).join(''))
      // A migration's own arguments; these only run statements.
      await last?.down({ db: { execute } } as unknown as Parameters<typeof last.down>[0])
      const [consumer] = await query(url, 'SELECT * FROM users WHERE id = 3')
      expect(Object.keys(consumer ?? {}).filter((column) => column.startsWith('reading'))).toEqual([])
      expect(consumer).toMatchObject({ email: 'club@newsroom.test' })
    })
  },
)
