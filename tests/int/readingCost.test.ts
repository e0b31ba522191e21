import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { newsroomCollections } from '../../collections/index.ts'
import { newsroom } from '../../src/index.ts'
import { bootPayload, type Booted } from './helpers/boot.ts'
import { callsOf, counting, type Calls } from './helpers/counting.ts'
import { database } from './helpers/database.ts'
import { deskOf } from './helpers/documents.ts'
import { rawSql } from './helpers/rawSql.ts'

/**
 * A million stories cannot be stored in a test. What a reading costs among a million is seen by two
 * things that do not grow: how often it asks the database and how many rows it is given, and the way
 * by which SQLite finds them.
 */
const calls: Calls = { made: [], rows: 0 }
let app: Booted
const stories = 30

beforeAll(async () => {
  app = await bootPayload(({ mediaDir }) => ({
    admin: { user: 'users' },
    collections: newsroomCollections({ mediaDir }),
    plugins: [counting(calls), newsroom()],
    localization: { defaultLocale: 'zh-Hant', locales: ['zh-Hant', 'en'] },
  }))
  const desk = deskOf(app)
  const credit = await desk.source({ key: 'harbour', name: '海港社' })
  const attribution = { form: 'report', sources: [credit.id] }
  const photo = await desk.photo({ credits: [credit.id], _status: 'published' })
  for (let n = 0; n < stories; n++) {
    const firstPublishedAt = new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString()
    const use = { photos: [{ photo: photo.id }], slug: `cost-${n}`, section: n % 2 ? 'local' : 'world' }
    await desk.article({ attribution, ...use, firstPublishedAt, _status: 'published' })
  }
  // What links photos is made once more on MongoDB, by the first who reads it.
  for (const path of ['/stories?limit=100', '/stories/changes?limit=100']) await get(path)
}, 240_000)
afterAll(() => app?.stop())

const get = (path: string, headers: Record<string, string> = {}) => app.rest('GET', path, { headers })

const readings = [
  ['a story', '/stories/cost-3', 1],
  ['a story in a format', '/stories/cost-3.nitf.xml', 1],
  ['ten stories', '/stories?limit=10', 11],
  ['ten stories of a section', '/stories?limit=10&section=local', 11],
  ['ten stories of a day', '/stories?limit=10&from=2026-01-01&to=2026-01-01', 11],
  ['a feed', '/feeds/rss.xml?limit=10', 11],
] as const

/**
 * What a reading asks the database: statements of SQL, as its driver gets them, or calls on MongoDB.
 * The clock is stopped, because the register of sources is reread at most once a second.
 */
async function costOf(path: string, headers: Record<string, string> = {}) {
  await get(path, headers)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date() })
  try {
    await get(path, headers)
    calls.rows = 0
    const statements = watchStatements(app.payload)
    const made = await callsOf(calls, () => get(path, headers))
    return statements ? await statements() : { questions: made.length, rows: calls.rows }
  } finally {
    vi.useRealTimers()
  }
}

/** What a SQL driver answers. */
interface Answer {
  rows: unknown[]
}

/** Of the SQL adapters, which Payload types as whichever adapter: what runs a statement outside a transaction. */
interface Drivers {
  client?: { execute(query: unknown): Promise<Answer> }
  pool?: { query(query: unknown, values?: unknown): Promise<Answer> }
}

/** From now on counts the statements that go to the database; gives how many there were and how many rows they gave. */
function watchStatements({ db }: Payload): (() => Promise<{ questions: number; rows: number }>) | undefined {
  const { client, pool } = db as unknown as Drivers
  const asked = client ? vi.spyOn(client, 'execute') : pool && vi.spyOn(pool, 'query')
  if (!asked) return undefined
  return async () => {
    const answers = await Promise.all(asked.mock.results.map(({ value }): Promise<Answer> => value))
    asked.mockRestore()
    return { questions: answers.length, rows: answers.reduce((sum, { rows }) => sum + rows.length, 0) }
  }
}

describe('a reading asks the database one question', () => {
  it.each(readings)('for %s', async (_what, path, rows) => {
    expect((await get(path)).status).toBe(200)
    expect(await costOf(path)).toEqual({ questions: 1, rows })
  })

  it.each(readings)('for %s that the reader has', async (_what, path, rows) => {
    const tag = (await get(path)).headers.get('etag') ?? ''
    const known = { 'if-none-match': tag }
    expect((await get(path, known)).status).toBe(304)
    expect(await costOf(path, known)).toEqual({ questions: 1, rows })
  })

  it('for what changed, after one for what the clock has changed and one for what waits for its number', async () => {
    const made = await callsOf(calls, () => get('/stories/changes?limit=10'))
    expect(made.toSorted()).toEqual(['find kept-stories', 'find story-changes', 'find story-changes'])
  })

  it('whatever page of the list it is', async () => {
    const { body } = await app.rest<{ next: string }>('GET', '/stories?limit=10&body=none')
    expect(await costOf(`/stories?limit=10&after=${body.next}`)).toEqual({
      questions: 1,
      rows: 11,
    })
  })
})

/** Of db-sqlite's adapter, which Payload types as whichever adapter. */
interface Sqlite {
  client: { execute(query: { sql: string; args: (string | number | null)[] }): Promise<unknown> }
}

/** How SQLite goes about the question for kept stories that a reading asks: a line for each step. */
async function planOf({ db }: Payload, path: string): Promise<string[]> {
  const { client } = db as unknown as Sqlite
  const asked = vi.spyOn(client, 'execute')
  await get(path)
  const query = asked.mock.calls.map(([one]) => one).find(({ sql }) => /\bfrom "kept_stories"/iu.test(sql))
  asked.mockRestore()
  if (!query) throw new Error(`${path} asked nothing of kept_stories.`)
  const rows = await rawSql(app.payload, `EXPLAIN QUERY PLAN ${query.sql}`, query.args)
  // Rows of EXPLAIN QUERY PLAN (sqlite.org/eqp.html) have a `detail`.
  return rows.map((row) => String((row as { detail: unknown }).detail))
}

describe.runIf(database === 'sqlite')(
  'SQLite finds what is read by an index, in order (SQLite: it says how)',
  () => {
    beforeAll(async () => {
      // As many as make it worth its while, and what it knows of its tables brought up to date.
      await rawSql(
        app.payload,
        `WITH RECURSIVE copies(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copies WHERE n < 100)
       INSERT INTO kept_stories (document, locale, is_live, position, guid, slug, section, source_keys, picture_keys, visible_from, good_until, changed_at, etag, corrections, removed_because, credited_as, words, story)
       SELECT document || '-' || n, locale, is_live, '2025' || substr(position, 5) || n, guid || n, slug || '-' || n, section, source_keys, picture_keys, visible_from, good_until, changed_at, etag || n, corrections, removed_because, credited_as, words, story
       FROM kept_stories, copies`,
      )
      await rawSql(app.payload, 'ANALYZE')
    })

    it.each(readings)('for %s', async (_what, path) => {
      const plan = await planOf(app.payload, path)
      expect(plan.join('\n')).toMatch(/SEARCH .*kept_stories.* USING (COVERING )?INDEX/u)
      // The one or two rows of one slug are sorted; of a list nothing is.
      const avoided = path.includes('cost-3') ? /^SCAN .*kept_stories/u : /^SCAN .*kept_stories|TEMP B-TREE/u
      expect(plan.filter((step) => avoided.test(step))).toEqual([])
    })

    it('for what the clock has changed', async () => {
      const plan = await planOf(app.payload, '/stories/changes')
      expect(plan.join('\n')).toMatch(/SEARCH .*kept_stories.* USING (COVERING )?INDEX/u)
    })
  },
)
