import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'
import { database } from './helpers/index.ts'

/** A schema as drizzle writes it beside each migration; only what is compared here. */
interface Snapshot {
  tables: Record<string, { columns: Record<string, unknown>; indexes: Record<string, unknown> }>
}

/** Of db-sqlite's adapter, which Payload types as any adapter. */
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

describe.runIf(database === 'sqlite')('the migrations of SQLite (MongoDB needs none)', () => {
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
    sqlite = payload.db as unknown as SqliteAdapter
  })
  afterAll(async () => {
    await payload?.destroy()
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true, force: true })
  })

  it('bring the schema to what the config says: whoever changes a field makes a migration (npx payload migrate:create)', async () => {
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
})
