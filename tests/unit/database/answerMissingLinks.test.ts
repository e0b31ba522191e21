import { APIError, type BaseDatabaseAdapter } from 'payload'
import { describe, expect, it } from 'vitest'
import { answerMissingLinks } from '../../../src/database/answerMissingLinks.ts'
import { restrictDeletion } from '../../../src/database/restrictDeletion.ts'
import { snakeCase } from '../../../src/database/snakeCase.ts'

const writing = ['create', 'createVersion', 'updateOne', 'updateVersion', 'updateMany', 'upsert'] as const
const sql = 'INSERT INTO articles VALUES (secret)'

/** An adapter each of whose writes fails with this error. */
function failing(error: unknown) {
  const adapter: Record<string, unknown> = { name: 'sqlite' }
  for (const name of writing) adapter[name] = async () => Promise.reject(error)
  // Only these members are read of an adapter.
  answerMissingLinks(adapter as unknown as BaseDatabaseAdapter)
  return (name: (typeof writing)[number], language = 'en') => {
    const write = adapter[name] as (args: object) => Promise<unknown>
    return write({ req: { headers: new Headers({ 'accept-language': language }) } }).catch(
      (one: unknown) => one,
    )
  }
}

const driver = (code: string, depth = 0): Error =>
  depth === 0 ? Object.assign(new Error(sql), { code }) : new Error(sql, { cause: driver(code, depth - 1) })

describe('a link to what does not exist', () => {
  it.each(writing)('is the caller’s mistake in %s: 400, without a word of SQL', async (name) => {
    for (const error of [driver('SQLITE_CONSTRAINT_FOREIGNKEY'), driver('23503', 1), driver('23503', 4)]) {
      const answer = await failing(error)(name)
      expect(answer).toBeInstanceOf(APIError)
      expect(answer).toMatchObject({ status: 400, isPublic: true })
      expect(String(answer)).not.toContain('INSERT')
    }
  })

  it('is told in the language of the request, and apart from a row’s id that is taken', async () => {
    const link = failing(driver('23503'))
    const row = failing(driver('SQLITE_CONSTRAINT_PRIMARYKEY'))
    const all = []
    for (const language of ['en', 'zh-HK', 'zh-CN'])
      all.push(await link('create', language), await row('create', language))
    expect(new Set(all.map(String)).size).toBe(6)
  })
})

describe('another error stays what it is', () => {
  it.each([
    ['with another code', driver('SQLITE_BUSY')],
    ['with a code that is no text', Object.assign(new Error('x'), { code: 23_503 })],
    ['with the words of one', new Error('SQLITE_CONSTRAINT_FOREIGNKEY')],
    ['too deep in others', driver('23503', 5)],
    ['that is no error', 'SQLITE_CONSTRAINT_FOREIGNKEY'],
    ['that is nothing', null],
    ['named like a member of objects', driver('constructor')],
  ])('%s', async (_, error) => {
    expect(await failing(error)('updateOne')).toBe(error)
  })

  it('whose cause is itself', async () => {
    const error: Error & { cause?: unknown } = new Error('x')
    error.cause = error
    expect(await failing(error)('create')).toBe(error)
  })
})

describe('the tables of a SQL database', () => {
  const reference = (table: string) => ({ reference: { table, onDelete: 'set null' } })
  const key = (table: string) => ({ foreignColumns: [{ table }], onDelete: 'cascade' })

  function schema(push: boolean) {
    const adapter = {
      push,
      versionsSuffix: '_v',
      tableNameMap: new Map([
        ['sources', 'sources'],
        ['articles', 'articles'],
        ['_articles_v', '_articles_v'],
      ]),
      rawTables: {
        articles_byline: { columns: { source: reference('sources'), parent: reference('articles') } },
        articles_rels: { columns: {}, foreignKeys: { source: key('sources'), photo: key('photos') } },
        _articles_v_rels: { columns: {}, foreignKeys: { source: key('sources') } },
        articles_of_others: { columns: { source: reference('sources') } },
        recipes_rels: { columns: {}, foreignKeys: { source: key('sources') } },
        articlesish: { columns: { source: reference('sources') } },
      },
      beforeSchemaInit: [(given: { schema: unknown }) => given.schema],
    }
    // Only these members are read of an adapter.
    restrictDeletion(adapter as unknown as BaseDatabaseAdapter, 'sources', ['articles', 'photos'])
    for (const step of adapter.beforeSchemaInit) step({ schema: {} })
    return adapter
  }

  it('refuse to delete a source that rows of the newsroom, or their versions, name', () => {
    const { rawTables: tables } = schema(false)
    expect(tables.articles_byline.columns.source.reference.onDelete).toBe('restrict')
    expect(tables.articles_rels.foreignKeys.source.onDelete).toBe('restrict')
    expect(tables._articles_v_rels.foreignKeys.source.onDelete).toBe('restrict')
  })

  it('leave every other key as Payload has it', () => {
    const { rawTables: tables } = schema(false)
    expect(tables.articles_byline.columns.parent.reference.onDelete).toBe('set null')
    expect(tables.articles_rels.foreignKeys.photo.onDelete).toBe('cascade')
    expect(tables.recipes_rels.foreignKeys.source.onDelete).toBe('cascade')
    expect(tables.articlesish.columns.source.reference.onDelete).toBe('set null')
  })

  it('stay as they are where the schema is pushed in development', () => {
    const { rawTables: tables, beforeSchemaInit } = schema(true)
    expect(beforeSchemaInit).toHaveLength(1)
    expect(tables.articles_byline.columns.source.reference.onDelete).toBe('set null')
  })

  it('are none of MongoDB', () => {
    const adapter = {}
    // As MongoDB's adapter, which has none of these members.
    restrictDeletion(adapter as unknown as BaseDatabaseAdapter, 'sources', ['articles'])
    expect(adapter).toEqual({})
  })
})

it.each([
  ['gate-decisions', 'gate_decisions'],
  ['gateDecisions', 'gate_decisions'],
  ['payload-locked-documents', 'payload_locked_documents'],
  ['articles', 'articles'],
  ['my posts', 'my_posts'],
  ['a--b', 'a_b'],
])('the table of %s is %s', (slug, table) => {
  expect(snakeCase(slug)).toBe(table)
})
