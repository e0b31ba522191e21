import type { BaseDatabaseAdapter } from 'payload'
import { describe, expect, it } from 'vitest'
import { joinLockReads } from '../../../../src/database/postgres/joinLockReads.ts'
import { lockNames } from '../../../../src/database/postgres/lockNames.ts'
import { lockRows } from '../../../../src/database/postgres/lockRows.ts'
import {
  postgresSession,
  quotedText,
  tableOf,
  versionsTableOf,
  type Postgres,
} from '../../../../src/database/postgres/postgresSession.ts'
import { isWrittenSince, snapshotNow } from '../../../../src/database/postgres/writtenSince.ts'

type Rows = Record<string, unknown>[]

/** Postgres with one open transaction, `tx`; `said` has every statement, and `answers` what it answers in turn. */
function postgres(change: Partial<Postgres> & { name?: string } = {}, answers: Rows[] = []) {
  const said: string[] = []
  const adapter = {
    name: 'postgres',
    versionsSuffix: '_v',
    tableNameMap: new Map([
      ['articles', 'articles'],
      ['_articles_v', '_articles_v'],
      ['sources', 'sources'],
      ['gate_decisions', 'gate_"odd"_decisions'],
    ]),
    sessions: { tx: { db: 'open' } },
    execute: async ({ db, raw }: { db: unknown; raw: string }) => {
      expect(db).toBe('open')
      said.push(raw.replace(/\s+/g, ' ').trim())
      return { rows: answers.shift() ?? [] }
    },
    payload: { collections: { articles: { config: { versions: { drafts: {} } } }, sources: { config: {} } } },
    ...change,
  }
  // Only these members are used of an adapter.
  return {
    said,
    adapter: adapter as unknown as BaseDatabaseAdapter,
    postgres: adapter as unknown as Postgres,
  }
}

const req = { transactionID: 'tx' }

describe('an open transaction of Postgres', () => {
  it.each<[string, Parameters<typeof postgres>[0], object | undefined]>([
    ['on another database', { name: 'sqlite' }, req],
    ['without a request', {}, undefined],
    ['without a transaction', {}, {}],
    ['of a transaction that has ended', {}, { transactionID: 'gone' }],
    ['of null', {}, { transactionID: null }],
  ])('is none %s, and then nothing is asked', async (_, change, asked) => {
    const { adapter, said } = postgres(change)
    expect(await postgresSession(adapter, asked as typeof req)).toBeUndefined()
    await lockRows(adapter, 'articles', [1], asked ?? {})
    await lockNames(adapter, ['a'], asked as typeof req)
    expect(await snapshotNow(adapter, asked as typeof req)).toBeUndefined()
    expect(
      await isWrittenSince(adapter, { collection: 'articles', id: 1, snapshot: '1:1:' }, asked ?? {}),
    ).toBe(false)
    expect(said).toEqual([])
  })

  it('is waited for where its id is not known yet', async () => {
    const { adapter } = postgres()
    expect(await postgresSession(adapter, { transactionID: Promise.resolve('tx') as never })).toBeDefined()
  })
})

describe('text in a statement', () => {
  it.each([
    ["O'Brien", "'O''Brien'"],
    ["'; DROP TABLE articles; --", "'''; DROP TABLE articles; --'"],
    ['𠮷野家', "'𠮷野家'"],
    ['', "''"],
    ['\\', "'\\'"],
  ])('%j is %s', (text, literal) => {
    expect(quotedText(text)).toBe(literal)
  })

  it('names tables as Payload does, in the app’s schema, whatever their names have in them', () => {
    expect(tableOf(postgres().postgres, 'articles')).toBe('"articles"')
    expect(tableOf(postgres().postgres, 'gate-decisions')).toBe('"gate_""odd""_decisions"')
    expect(tableOf(postgres({ schemaName: 'news' }).postgres, 'articles')).toBe('"news"."articles"')
    expect(versionsTableOf(postgres().postgres, 'articles')).toBe('"_articles_v"')
    expect(() => tableOf(postgres().postgres, 'recipes')).toThrow('no table of "recipes"')
    expect(() => versionsTableOf(postgres().postgres, 'sources')).toThrow('_sources_v')
  })
})

describe('rows that are locked', () => {
  it('are locked in one order, with ids as the database spells them', async () => {
    const { adapter, said } = postgres()
    await lockRows(adapter, 'articles', [7, 3], req)
    await lockRows(adapter, 'articles', ["a'b"], req)
    await lockRows(adapter, 'articles', [], req)
    expect(said).toEqual([
      'SELECT id FROM "articles" WHERE id IN (7, 3) ORDER BY id FOR UPDATE',
      `SELECT id FROM "articles" WHERE id IN ('a''b') ORDER BY id FOR UPDATE`,
    ])
  })
})

describe('names that are locked', () => {
  it('are locked in one statement and one order, each once, whatever is in them', async () => {
    const { adapter, said } = postgres()
    await lockNames(adapter, ["slug of articles: o'clock", 'b'], req)
    await lockNames(adapter, [], req)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain("hashtextextended('slug of articles: o''clock', 0), hashtextextended('b', 0)")
    expect(said[0]).toMatch(/DISTINCT.*ORDER BY key/)
  })
})

describe('what was written since somebody read it', () => {
  const asked = { collection: 'articles', id: 12, snapshot: "10:20:'" }

  it('is asked of the row and its latest version, after the row is locked', async () => {
    const { adapter, said } = postgres({}, [[], [{ id: 5 }]])
    expect(await isWrittenSince(adapter, asked, req)).toBe(true)
    expect(said[0]).toContain('FOR UPDATE')
    expect(said[1]).toContain(
      'FROM "articles" WHERE id = 12 UNION ALL SELECT xmin FROM "_articles_v" WHERE parent_id = 12 AND latest',
    )
    expect(said[1]).toContain("'10:20:'''::pg_snapshot")
  })

  it('is asked of the row alone where a collection keeps no drafts', async () => {
    const { adapter, said } = postgres({}, [[], []])
    expect(await isWrittenSince(adapter, { ...asked, collection: 'sources', id: "x'" }, req)).toBe(false)
    expect(said[1]).toContain(`FROM "sources" WHERE id = 'x'''`)
    expect(said[1]).not.toContain('UNION')
  })

  it.each<[string, Rows, string | undefined]>([
    ['a snapshot', [{ snapshot: '10:20:12' }], '10:20:12'],
    ['no row', [], undefined],
    ['something else', [{ snapshot: 5 }], undefined],
  ])('begins with %s', async (_, rows, snapshot) => {
    expect(await snapshotNow(postgres({}, [rows]).adapter, req)).toBe(snapshot)
  })
})

describe('Payload’s look for locks', () => {
  /** An adapter whose `find` tells which request it was given. */
  const reading = (name = 'postgres') => {
    const { adapter } = postgres({ name })
    const found: unknown[] = []
    Object.assign(adapter, {
      beginTransaction: async () => 'tx',
      find: async (args: { req?: unknown }) => {
        found.push(args.req)
        return { docs: [] }
      },
    })
    joinLockReads(adapter)
    return { adapter, found }
  }
  const locks = { collection: 'payload-locked-documents' } as const

  it('joins the transaction that the operation holds, and nothing else does', async () => {
    const { adapter, found } = reading()
    await adapter.beginTransaction()
    await adapter.find(locks)
    await adapter.find({ collection: 'articles' })
    await adapter.find({ ...locks, req: { transactionID: 'own' } })
    expect(found).toEqual([{ transactionID: 'tx' }, undefined, { transactionID: 'own' }])
  })

  it('goes by itself where no transaction is open, or it has ended', async () => {
    const { adapter, found } = reading()
    await adapter.find(locks)
    await adapter.beginTransaction()
    Object.assign(adapter, { sessions: {} })
    await adapter.find(locks)
    expect(found).toEqual([undefined, undefined])
  })

  it('is left as it is on another database', async () => {
    const { adapter, found } = reading('sqlite')
    await adapter.beginTransaction()
    await adapter.find(locks)
    expect(found).toEqual([undefined])
  })
})
