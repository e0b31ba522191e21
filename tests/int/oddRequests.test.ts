import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf, picture, type Desk } from './helpers/documents.ts'
import {
  bootNewsroom,
  database,
  type BootedNewsroom,
  type RestAnswer,
  type RestDoc,
} from './helpers/index.ts'

let app: BootedNewsroom
let desk: Desk
let article: RestDoc
let photo: RestDoc
const as: Record<string, Record<string, string> | undefined> = {}
/** Log lines that are errors, or that contain SQL. */
const logged: string[] = []

beforeAll(async () => {
  const write = (line: string) => {
    // JSON that this test, or what it tests, wrote itself.
    const { level, err } = JSON.parse(line) as { level: number; err?: { status?: number } }
    // Payload itself logs that a version was not saved (`versions/saveVersion.js`), although the
    // caller's input was wrong.
    const isMistake = (err?.status ?? 500) < 500
    if ((level >= 50 && !isMistake) || /\bselect\b.+\bfrom\b|\binsert into\b/iu.test(line)) logged.push(line)
  }
  app = await bootNewsroom({}, (config) => ({
    ...config,
    logger: { options: { level: 'info' }, destination: { write } },
  }))
  desk = deskOf(app)
  photo = await desk.photo({ _status: 'published' })
  article = await desk.article({ _status: 'published', photos: [{ photo: photo.id }] })
  as.editor = await app.as('editor')
  as.admin = await app.as('admin')
})
afterAll(() => app?.stop())

/**
 * Asserts that the answer states a reason and that nothing was logged for which an operator would
 * be called.
 */
function expectReason(asked: string, { status, text }: Pick<RestAnswer, 'status' | 'text'>): void {
  expect([asked, status < 500, logged.splice(0)]).toEqual([asked, true, []])
  if (status >= 400) expect(text, asked).toMatch(/"(?:message|error)":"[^"]+"/u)
  expect(text, asked).not.toContain('Something went wrong')
}

async function ask(method: string, path: string, options: Parameters<BootedNewsroom['rest']>[2] = {}) {
  const answer = await app.rest(method, path, options)
  expectReason(`${method} ${path} ${JSON.stringify(options.body) ?? ''}`.slice(0, 300), answer)
  return answer
}

const collections = ['articles', 'photos', 'sidebars', 'sources', 'pages', 'users', 'gate-decisions']
const payloads = ['payload-jobs', 'payload-locked-documents', 'payload-preferences', 'payload-kv']

const askers = ['nobody', 'editor'] as const
const options = (who: string) => (as[who] ? { as: as[who] } : {})

describe.each(askers)('%s', (who) => {
  const ids = [
    'abc',
    'null',
    'undefined',
    'NaN',
    '-1',
    '1.5',
    '1e400',
    '12abc',
    '%20',
    '0x10',
    'true',
    '[]',
    '{}',
    '%00',
    '99999999999999999999',
    "1'--",
    'versions',
    'count2',
    '%F0%9F%97%9E',
    '%E0%A4%A',
  ]

  it.each([...collections, ...payloads])('asks %s for ids that are none and gets 404', async (slug) => {
    for (const id of ids) {
      for (const path of [`/${slug}/${id}`, `/${slug}/versions/${id}`]) {
        const { status } = await ask('GET', path, options(who))
        if (path.endsWith('/versions')) continue
        expect([400, 403, 404], path).toContain(
          slug === 'payload-preferences' && status === 200 ? 404 : status,
        )
      }
      await ask('POST', `/${slug}/access/${id}`, options(who))
      await ask('POST', `/${slug}/versions/${id}`, options(who))
      await ask('POST', `/${slug}/${id}/duplicate`, options(who))
      await ask('PATCH', `/${slug}/${id}`, { ...options(who), body: { title: 'x' } })
      // Payload accepts every text as the key of a preference, and then queries the database for
      // it.
      if (slug !== 'payload-preferences') await ask('DELETE', `/${slug}/${id}`, options(who))
    }
  })

  it.each([...collections, ...payloads])('asks %s with parameters that mean nothing', async (slug) => {
    const odd = [
      ...[
        'where=abc',
        'where=[]',
        'where=1',
        'where=null',
        'where="x"',
        'where={',
        'where[]=x',
        'where[0]=x',
        'where[or]=x',
      ],
      ...[
        'where[or][a]=1',
        'where[and][0]=x',
        'where[or][0][or]=x',
        'where[id]=abc',
        'where[id][]=1',
        'where[id][nothing]=1',
      ],
      ...[
        'where[nothing][equals]=1',
        'where[id.id][equals]=1',
        'where[][equals]=1',
        'where[.][equals]=1',
        'where[id][in]=',
        'where[id][in]=,',
      ],
      ...[
        'where[id][in][a]=1',
        'where[id][equals][a]=1',
        'where[createdAt][greater_than]=notadate',
        'where[createdAt][in]=x,y',
      ],
      ...[
        'page=1e18',
        'page=-1',
        'page=abc',
        'page=1.5',
        'page=Infinity',
        'page[a]=1',
        'limit=-1',
        'limit=abc',
        'limit=1.5',
        'limit=1e30',
        'limit[]=1',
        'limit=',
      ],
      ...[
        'depth=NaN',
        'depth=-1',
        'depth=1e9',
        'depth[x]=1',
        'depth=',
        'sort=',
        'sort=nothing',
        'sort[a]=b',
        'sort=-',
        'sort=,,',
        'sort[0][a]=b',
      ],
      ...[
        'select=abc',
        'select[a][b][c]=1',
        'select[id]=abc',
        'select[]=x',
        'populate=abc',
        'populate[photos]=abc',
        'populate[]=1',
        'joins=abc',
        'joins[x]=abc',
        'joins[x][where]=abc',
      ],
      ...[
        'locale=xx',
        'locale[a]=b',
        'locale[]=b',
        'fallbackLocale[a]=b',
        'fallback-locale=null',
        'draft=xx',
        'draft[a]=1',
        'trash=xx',
        'pagination=xx',
        'data=abc',
        'data=5',
        'data=[]',
      ],
      `where=${encodeURIComponent(JSON.stringify(nested(50)))}`,
      `where=${encodeURIComponent(JSON.stringify({ or: Array.from({ length: 2000 }, () => ({ id: { exists: true } })) }))}`,
      `where[id][in]=${Array.from({ length: 6000 }, (_, at) => at).join(',')}`,
      'where={"__proto__":{"equals":1}}',
      'where={"constructor":{"equals":1}}',
    ]
    for (const query of odd) {
      await ask('GET', `/${slug}?${query}`, options(who))
      await ask('GET', `/${slug}/count?${query}`, options(who))
    }
    for (const query of odd.slice(0, 30)) {
      await ask('GET', `/${slug}/versions?${query}`, options(who))
      await ask('GET', `/${slug}/1?${query}`, options(who))
      if (!who.includes('editor')) await ask('DELETE', `/${slug}?${query}`, options(who))
    }
  })
})

const nested = (depth: number): object =>
  depth === 0 ? { id: { exists: true } } : { and: [nested(depth - 1)] }

/** Every path of a collection's fields, and through each link one step on. */
function pathsOf(slug: string): string[] {
  const walk = (fields: readonly FlattenedField[], before: string, through: boolean): string[] =>
    fields.flatMap((field) => {
      const path = `${before}${field.name}`
      const inner = 'flattenedFields' in field ? walk(field.flattenedFields, `${path}.`, through) : []
      const target =
        'relationTo' in field && typeof field.relationTo === 'string' && through
          ? field.relationTo
          : undefined
      const linked = target ? walk(fieldsOf(target).slice(0, 4), `${path}.`, false) : []
      return [path, `${path}.id`, `${path}.nothing`, ...inner, ...linked]
    })
  return ['id', ...walk(fieldsOf(slug), '', true)]
}

// The slugs of this file are those of the newsroom, which Payload's types want as a union.
const fieldsOf = (slug: string) => app.payload.collections[slug as 'articles']?.config.flattenedFields ?? []

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'near',
  'within',
  'intersects',
]
const values: unknown[] = [
  'abc',
  '',
  '5',
  'null',
  5,
  -1,
  1.5,
  true,
  null,
  [],
  ['x', 5],
  [null],
  {},
  { a: 1 },
  { relationTo: 'users', value: 1 },
  '2026-13-45',
  '%',
  "x'--",
  '(',
  '\u0000',
  '\ud83d',
  'x'.repeat(60_000),
  [[['x']]],
]

/** What stands behind a path that is no field of the collection itself: an id, nothing, a link's field. */
const isDerived = (slug: string, path: string): boolean =>
  /\.(?:id|nothing)$/u.test(path) ||
  fieldsOf(slug).some(({ name, type }) => type === 'relationship' && path.startsWith(`${name}.`))

/** How many of the operators are tried with a path that is derived; over the paths each has its turn. */
const TURNS = 3

const operatorsOf = (slug: string, path: string, at: number): readonly string[] =>
  isDerived(slug, path)
    ? Array.from({ length: TURNS }, (_, n) => operators[(at * TURNS + n) % operators.length] ?? 'equals')
    : operators

describe('every field with every operator, and each kind of value in turn', () => {
  it.each([...collections, 'payload-jobs', 'payload-locked-documents'])(
    'is answered with a reason in %s',
    async (slug) => {
      const all = pathsOf(slug).flatMap((path, at) =>
        operatorsOf(slug, path, at).map((operator) => [path, operator] as const),
      )
      for (const [at, [path, operator]] of all.entries()) {
        const where = JSON.stringify({ [path]: { [operator]: values[at % values.length] } })
        await ask('GET', `/${slug}?limit=1&depth=0&where=${encodeURIComponent(where)}`, {
          as: as.admin ?? {},
        })
      }
    },
    600_000,
  )
})

it.each(['articles', 'photos'])(
  'a value nested deeper than any call of functions is no value in %s',
  async (slug) => {
    const where = `{"guid":{"equals":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`
    const { status } = await ask('GET', `/${slug}?where=${encodeURIComponent(where)}`)
    expect(status).toBe(400)
  },
)

const sent: Record<string, unknown> = {
  text: 'x',
  number: 5,
  negative: -1,
  huge: 1e308,
  truth: true,
  nothing: null,
  numbers: [1],
  objects: [{}],
  nulls: [null],
  object: { a: 1 },
  deep: { a: { b: { c: [[[]]] } } },
  date: '2020-13-45',
  id: { id: 1 },
  link: { relationTo: 'users', value: 1 },
  nul: 'a\0b',
  half: '\ud83d',
  nulInside: { root: { type: 'root', children: [{ type: 'text', text: 'a\0b' }] } },
  prototype: { __proto__: null, constructor: { prototype: 1 } },
}

describe('every field with a value of another kind', () => {
  it.each(['articles', 'photos', 'sidebars', 'sources', 'pages', 'users'])(
    'is refused, or saved, in %s',
    async (slug) => {
      const user = (slug === 'users' ? as.admin : as.editor) ?? {}
      const made = await desk.article()
      for (const path of bodyPaths(fieldsOf(slug))) {
        for (const [kind, value] of Object.entries(sent)) {
          const body = path
            .split('.')
            .reduceRight<unknown>((inner, name) => (name === '#' ? [inner] : { [name]: inner }), value)
          const { status } = await ask('POST', `/${slug}?draft=true`, { as: user, body })
          // What Payload itself fills of an upload it drops before anybody looks.
          if (kind === 'prototype' && slug !== 'photos') expect(status, path).toBe(400)
          if (slug === 'articles' && kind.length % 2)
            await ask('PATCH', `/articles/${made.id}?draft=true&autosave=true`, { as: user, body })
        }
      }
    },
    600_000,
  )

  it.each([
    [[]],
    ['x'],
    [5],
    [null],
    [true],
    [[{ headline: 'x' }]],
    ['{bad'],
    [''],
    ['[[[[['],
    [{ headline: deep(300) }],
  ])('is no document: %j', async (body) => {
    for (const path of [
      '/articles',
      '/articles?draft=true',
      '/photos',
      '/users/login',
      '/users/forgot-password',
      '/newsroom/check/articles',
    ]) {
      await ask('POST', path, { as: as.editor ?? {}, body })
      await ask('POST', path, { body })
    }
    await ask('PATCH', `/articles/${article.id}?draft=true`, { as: as.editor ?? {}, body })
    await ask('POST', `/articles/${article.id}/duplicate`, { as: as.editor ?? {}, body })
  })

  it('is no form either', async () => {
    const file = await picture()
    for (const body of [5, [], 'x', { caption: 5 }, { credits: 'x' }]) {
      await ask('POST', '/photos?draft=true', { as: as.editor ?? {}, body, file })
    }
  })

  it('names the field, and what it should hold', async () => {
    const body = { headline: 5, photos: 'x', attribution: { sources: ['x'] }, corrections: [{ at: 'x' }] }
    const answer = await ask('POST', '/articles?draft=true', {
      as: as.editor ?? {},
      body,
      headers: { 'accept-language': 'en' },
    })
    expect(answer.status).toBe(400)
    const errors = answer.body.errors?.[0]?.data?.errors?.map(({ path }) => path)
    expect(errors?.toSorted()).toEqual(['attribution.sources', 'corrections.0.at', 'headline', 'photos'])
  })

  it('that links what does not exist is refused without a word of SQL', async () => {
    const missing = database === 'mongo' ? '0123456789abcdef01234567' : 987654
    const answer = await ask('POST', '/articles?draft=true', {
      as: as.editor ?? {},
      body: { headline: 'x', attribution: { sources: [missing] }, photos: [{ photo: missing }] },
    })
    expect(answer.status).toBe(database === 'mongo' ? 201 : 400)
    const rows = [
      { id: 'one', caption: 'x' },
      { id: 'one', caption: 'y' },
    ]
    await ask('POST', '/articles?draft=true', { as: as.editor ?? {}, body: { headline: 'x', photos: rows } })
  })
})

const deep = (depth: number): unknown => (depth === 0 ? 'x' : [deep(depth - 1)])

/** A path for every field, `#` where a row stands. */
const bodyPaths = (fields: readonly FlattenedField[], before = ''): string[] =>
  fields.flatMap((field) => {
    const path = `${before}${field.name}`
    if (!('flattenedFields' in field)) return [path]
    return [path, ...bodyPaths(field.flattenedFields, `${path}.${field.type === 'array' ? '#.' : ''}`)]
  })

describe('GraphQL', () => {
  it.each([
    '{ Article(id: 0) { id } }',
    '{ Articles(page: -1) { totalDocs } }',
    '{ Articles(limit: -1) { totalDocs } }',
    '{ Articles(where: { embargoUntil: { greater_than: "notadate" } }) { totalDocs } }',
    '{ Articles(where: { id: { in: [] } }) { totalDocs } }',
    '{ Articles(sort: "nothing") { totalDocs } }',
    '{ Articles(where: { OR: [] }) { totalDocs } }',
    '{ versionArticle(id: 0) { id } }',
  ])('%s is answered with a reason', async (query) => {
    for (const who of askers) {
      const asked = database === 'mongo' ? query.replace('id: 0', 'id: "abc"') : query
      const { data, errors } = await app.graphql(asked, options(who))
      expect(JSON.stringify({ data, errors })).not.toContain('Failed query')
      expect(errors.filter(({ status }) => (status ?? 500) >= 500)).toEqual([])
    }
    expect(logged.splice(0)).toEqual([])
  })
})

describe('a body that holds something a story has no place for', () => {
  const odd: [string, object][] = [
    ['code', { type: 'code', version: 1, children: [] }],
    ['table', { type: 'table', version: 1, children: [{ type: 'tablerow', version: 1, children: [] }] }],
    ['upload', { type: 'upload', version: 1, relationTo: 'photos', value: 1, fields: {} }],
    ['no-such-node', { type: 'no-such-node', version: 1 }],
    ['block map', { type: 'block', version: 1, fields: { blockType: 'map', id: '1' } }],
  ]
  it.each(odd)('(%s) is kept as a draft, and refused with a finding that names it', async (name, node) => {
    const body = {
      root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [node] },
    }
    const editor = { as: as.editor ?? {} }
    const saved = await ask('POST', '/articles?draft=true', { ...editor, body: await desk.words({ body }) })
    const id = saved.body.doc?.id
    if (saved.status === 201) {
      const read = await ask('GET', `/articles/${id}?draft=true&depth=0`, editor)
      // A link in it may be read as null: there is no such photo.
      const { type } = node as { type: string }
      expect(read.body.body).toMatchObject({ root: { children: [{ type }] } })
      const refused = await ask('PATCH', `/articles/${id}`, { ...editor, body: { _status: 'published' } })
      expect([refused.status, refused.text]).toEqual([
        400,
        expect.stringContaining(name.replace('block ', '')),
      ])
      const checked = await ask('GET', `/newsroom/check/articles/${id}`, editor)
      expect(checked.body).toMatchObject({
        status: 'refused',
        findings: [{ path: 'body', params: { node: name } }],
      })
    }
    const direct = app.payload.db.updateOne({
      collection: 'articles',
      id: article.id,
      data: { body: { 'zh-Hant': body } },
    })
    await expect(direct).rejects.toMatchObject({
      status: 400,
      findings: [{ path: 'body', params: { node: name } }],
    })
  })
})
