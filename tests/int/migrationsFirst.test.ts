import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'
import { migrations } from '../../migrations/index.ts'
import { database } from './helpers/index.ts'
import { createClient } from './helpers/libsql.ts'

type Row = Record<string, number | string | null>

/** What drizzle's `sql` holds of a statement without parameters. */
interface Statement {
  queryChunks: { value: string[] }[]
}

const written = '2026-01-05T02:00:00.000Z'

describe.runIf(database === 'sqlite')(
  'a SQLite newsroom as its first migration left it, with rows in it, brought to now',
  () => {
    let folder: string
    let payload: Payload
    let client: ReturnType<typeof createClient>
    let rows: Record<string, Row[]>

    /** The first migration alone, and the rows of `tests/fixtures/databases/first.json`. */
    const firstDatabase = async () => {
      const [first] = migrations
      const run = ({ queryChunks }: Statement) =>
        client.execute(queryChunks.map(({ value }) => value.join('')).join(''))
      // A migration's own arguments; these only run statements.
      await first?.up({ db: { run } } as unknown as Parameters<typeof first.up>[0])
      for (const [table, given] of Object.entries(rows))
        for (const row of given) {
          const names = Object.keys(row).map((name) => `"${name}"`)
          const sql = `INSERT INTO "${table}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
          await client.execute({ sql, args: Object.values(row) })
        }
      for (const table of ['users', 'sources', 'photos', 'sidebars', 'articles', '_articles_v'])
        await client.execute(`UPDATE "${table}" SET created_at = '${written}', updated_at = '${written}'`)
      await client.execute({
        sql: 'INSERT INTO payload_migrations (name, batch) VALUES (?, 1)',
        args: [first?.name ?? ''],
      })
    }

    beforeAll(async () => {
      // The file beside this test.
      rows = JSON.parse(
        await readFile(join(root, 'tests/fixtures/databases/first.json'), 'utf8'),
      ) as typeof rows
      folder = await mkdtemp(join(tmpdir(), 'newsroom-first-'))
      client = createClient({ url: `file:${join(folder, 'newsroom.db')}` })
      await firstDatabase()
      vi.stubEnv('NEWSROOM_DATA_DIR', folder)
      vi.stubEnv('DATABASE_URI', undefined)
      vi.stubEnv('NEWSROOM_FIRST_RUN', undefined)
      vi.stubEnv('NODE_ENV', 'production')
      vi.resetModules()
      const { default: config } = await import('../../payload.config.ts')
      payload = await getPayload({ config, key: 'from-the-first' })
    })
    afterAll(async () => {
      await payload?.destroy()
      client?.close()
      vi.unstubAllEnvs()
      await rm(folder, { recursive: true, force: true })
    })

    it('runs every migration once, in order', async () => {
      const { rows: run } = await client.execute('SELECT name FROM payload_migrations ORDER BY id')
      expect(run.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
    })

    it('keeps every row and every value, and no link leads nowhere', async () => {
      for (const [table, were] of Object.entries(rows)) {
        const { rows: are } = await client.execute(`SELECT * FROM "${table}" ORDER BY id`)
        expect([table, are.length]).toEqual([table, were.length])
        for (const [at, row] of were.entries()) expect({ ...are[at] }, table).toMatchObject(row)
      }
      expect((await client.execute('PRAGMA foreign_key_check')).rows).toEqual([])
    })

    it('gives readers what was public, and nothing else', async () => {
      const read = { overrideAccess: false, locale: 'zh-Hant' } as const
      const { docs } = await payload.find({ collection: 'articles', ...read })
      expect(docs).toMatchObject([{ id: 8, headline: '電車明早復駛', creditLine: '據海港社報道' }])
      expect((await payload.find({ collection: 'photos', ...read })).docs).toMatchObject([{ id: 5 }])
      expect((await payload.find({ collection: 'sidebars', ...read })).docs).toMatchObject([{ id: 9 }])
      const kept = await client.execute('SELECT document, slug, is_live FROM kept_stories')
      expect(kept.rows.map((row) => ({ ...row }))).toMatchObject([
        { document: 'articles:8', slug: 'tram', is_live: 1 },
      ])
    })

    it('is gated as before: the draft that lacks a credit is refused, and published with it', async () => {
      const change = { collection: 'articles', id: 7, locale: 'zh-Hant' } as const
      await expect(payload.update({ ...change, data: { _status: 'published' } })).rejects.toMatchObject({
        name: 'ValidationError',
      })
      const { docs } = await payload.find({
        collection: 'articles',
        where: { id: { equals: 8 } },
        locale: 'zh-Hant',
      })
      const data = {
        headline: '海港夜航復辦',
        body: docs[0]?.body,
        attribution: { form: 'report' as const, sources: [4] },
      }
      const cleared = await payload.update({ ...change, data: { ...data, _status: 'published' } })
      expect(cleared).toMatchObject({ id: 7, _status: 'published', creditLine: '據離島報報道' })
    })
  },
)
