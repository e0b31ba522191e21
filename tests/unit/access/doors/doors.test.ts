import {
  NotFound,
  type Access,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { describe, expect, it } from 'vitest'
import { BadRequest } from '../../../../src/access/asked/BadRequest.ts'
import { fitDoors } from '../../../../src/access/doors/fitDoors.ts'
import { mustBeReadable } from '../../../../src/access/doors/mustBeReadable.ts'
import { parametersFit } from '../../../../src/access/doors/parametersFit.ts'
import { permissionsQuery } from '../../../../src/access/doors/permissionsQuery.ts'
import { sentWell } from '../../../../src/access/sent/sentWell.ts'
import { resolveOptions } from '../../../../src/options/options.ts'
import { defaultWho, roles } from '../../../../src/options/roles.ts'
import { guardedPayload } from '../../helpers/guardedPayload.ts'
import { databaseOf } from '../../helpers/memoryDatabase.ts'
import { requestTo } from '../../helpers/requestTo.ts'

type Row = Record<string, unknown>
const editor = { id: 1, roles: ['editor'], collection: 'users' }

describe('the parameters of a REST request', () => {
  const fits = (query: Row) => {
    try {
      parametersFit({ query, headers: new Headers({ 'accept-language': 'en' }) } as unknown as PayloadRequest) // only these are read
      return 'fits'
    } catch (error) {
      if (!(error instanceof BadRequest)) throw error
      return error.data?.named
    }
  }

  it.each<[Row, string]>([
    [{}, 'fits'],
    [{ where: { headline: { equals: 'a' } }, select: { slug: 'true' }, joins: {} }, 'fits'],
    [{ where: '{"headline":{"equals":"a"}}', data: '{"a":1}' }, 'fits'],
    [{ where: '', data: '' }, 'fits'],
    [{ select: 'slug', populate: 'x', joins: 'false' }, 'fits'],
    [{ where: 'headline' }, 'where'],
    [{ where: '[1]' }, 'where'],
    [{ where: 'null' }, 'where'],
    [{ where: '"a"' }, 'where'],
    [{ data: '{"a":' }, 'data'],
    [{ where: ['a', 'b'] }, 'where'],
    [{ select: ['slug'] }, 'select'],
    [{ populate: null }, 'populate'],
    [{ joins: [{}] }, 'joins'],
  ])('%j: %s', (query, answer) => {
    expect(fits(query)).toBe(answer)
  })
})

describe('what may be done with a document', () => {
  const rows = [
    { id: 1, _status: 'published' },
    { id: 2, _status: 'draft' },
  ]
  function world(read: Access | undefined, user: Row | null = null) {
    const { payload } = guardedPayload({ database: databaseOf({ articles: rows }) })
    Object.assign(payload.collections, { articles: { config: { slug: 'articles', access: { read } } } })
    return requestTo(payload, { user })
  }
  const published: Access = () => ({ _status: { equals: 'published' } })
  const answer = async (run: Promise<unknown>) => {
    try {
      await run
      return 'told'
    } catch (error) {
      if (!(error instanceof NotFound)) throw error
      return 'not found'
    }
  }

  it.each<[string, Access | undefined, unknown, string]>([
    ['of one they may read', published, 1, 'told'],
    ['of a hidden one', published, 2, 'not found'],
    ['of one that is not there', published, 3, 'not found'],
    ['where anybody reads anything', () => true, 2, 'told'],
    ['where nobody reads', () => false, 1, 'not found'],
    ['where nothing says who reads', undefined, 1, 'not found'],
    ['of what is no id', () => true, '1 or 1', 'not found'],
    ['of no id', () => true, undefined, 'not found'],
  ])('is told to readers only of what they see: %s', async (_, read, id, told) => {
    const asked = mustBeReadable(world(read), defaultWho.isStaff, 'articles', id)
    expect(await answer(asked)).toBe(told)
  })

  it('is told to staff without a question', async () => {
    const asked = mustBeReadable(
      world(() => false, editor),
      defaultWho.isStaff,
      'articles',
      99,
    )
    expect(await answer(asked)).toBe('told')
  })

  it('is asked first in GraphQL too, and the app’s own queries stay', async () => {
    const resolve = () => 'permissions'
    const context = {
      collections: {
        articles: { graphQL: { type: 'Article' } },
        photos: { graphQL: { type: 'Photo' } },
        logs: {},
      },
      Query: { fields: { docAccessArticle: { type: 'T', resolve }, docAccessPhoto: { type: 'T' } } },
    }
    const own = () => ({ weather: { type: 'W' } })
    // Of GraphQL's context and of a field only these members are read.
    const queries = permissionsQuery(own as never, defaultWho.isStaff)(
      {} as never,
      context as never,
    ) as Record<string, { type: string; resolve: (...args: unknown[]) => Promise<unknown> }>
    expect(Object.keys(queries).sort()).toEqual(['docAccessArticle', 'weather'])
    expect(queries.docAccessArticle?.type).toBe('T')
    const asked = (id: number) => queries.docAccessArticle?.resolve({}, { id }, { req: world(published) }, {})
    expect(await asked(1)).toBe('permissions')
    await expect(asked(2)).rejects.toThrow(NotFound)
  })
})

describe('every collection of an app', () => {
  const hook = () => undefined
  const config = (slug: string, read?: Access) =>
    ({
      slug,
      hooks: { beforeOperation: [hook] },
      endpoints: [],
      access: { ...(read && { read }), readVersions: () => true },
      flattenedFields: [],
    }) as unknown as SanitizedCollectionConfig // only these members are read

  function fitted(...configs: SanitizedCollectionConfig[]) {
    const collections = Object.fromEntries(configs.map((one) => [one.slug, { config: one }]))
    // only these members are read
    const payload = { collections, globals: { config: [] } } as unknown as Payload
    fitDoors(payload, resolveOptions({}))
    return payload
  }

  it('is asked by the newsroom before its own hooks, once however many share its config', () => {
    const articles = config('articles')
    fitted(articles)
    fitted(articles)
    expect(articles.hooks.beforeOperation).toHaveLength(4)
    expect([articles.hooks.beforeOperation[1], articles.hooks.beforeOperation[3]]).toEqual([sentWell, hook])
  })

  const may = async (payload: Payload, slug: string, user: Row | null) =>
    payload.collections[slug]?.config.access.read?.({ req: requestTo(payload, { user }) })

  it.each(['pages', 'payload-jobs', 'payload-preferences'])('of %s readers see nothing', async (slug) => {
    const payload = fitted(config(slug, () => true))
    expect(await may(payload, slug, null)).toBe(false)
    for (const role of roles.filter((one) => one !== 'consumer'))
      expect([role, await may(payload, slug, { id: 1, roles: [role] })]).toEqual([role, true])
  })

  it('keeps its own rule where that is stricter', async () => {
    const payload = fitted(config('pages', () => ({ owner: { equals: 1 } })))
    expect(await may(payload, 'pages', editor)).toEqual({ owner: { equals: 1 } })
  })

  it('is read as the app has it where it is none of these', async () => {
    const read: Access = () => true
    const payload = fitted(config('recipes', read))
    expect(payload.collections.recipes?.config.access.read).toBe(read)
  })

  it.each<[string, Access | undefined, boolean]>([
    ['all who have a login, where nothing says who works in the admin', undefined, true],
    ['who may work in the admin', () => true, true],
    ['not who may not', () => false, false],
  ])('keeps the preferences of %s', async (_, admin, isLet) => {
    const users = { ...config('members'), access: { admin } } as unknown as SanitizedCollectionConfig // as above
    const payload = fitted(
      config('payload-preferences', () => true),
      users,
    )
    expect(await may(payload, 'payload-preferences', { id: 1, collection: 'members' })).toBe(isLet)
  })
})

describe('what is sent to be saved', () => {
  const fields = [
    { name: 'headline', type: 'text' },
    { name: 'body', type: 'richText' },
  ]
  const sent = (data: unknown, over: Row = {}) => {
    const { payload } = guardedPayload()
    const args = { data }
    const given = {
      args,
      collection: { slug: 'articles', flattenedFields: fields },
      operation: 'update',
      ...over,
    }
    try {
      // Of the hook's arguments these are read.
      const answer: unknown = sentWell({ req: requestTo(payload), ...given } as never)
      return answer === args ? 'taken' : answer
    } catch (error) {
      if (!(error instanceof Error && 'data' in error)) throw error
      return error.data
    }
  }
  const errorsOf = (answer: unknown) =>
    (answer as { errors: { path: string }[] }).errors.map(({ path }) => path)

  it.each<[string, unknown, Row]>([
    ['a document', { headline: '夜航' }, {}],
    ['nothing', undefined, {}],
    ['whatever server code writes', { headline: 7 }, { overrideAccess: true }],
    ['whatever comes with a read', { headline: 7 }, { operation: 'read' }],
  ])('is taken: %s', (_, data, over) => {
    expect(sent(data, over)).toBe('taken')
  })

  it.each<[string, unknown, string]>([
    ['a list', [], '[]'],
    ['null', null, 'null'],
    ['a text', 'x', '"x"'],
    ['names that every object has', JSON.parse('{"a":{"__proto__":{"b":1}}}'), 'data'],
  ])('is no document: %s', (_, data, named) => {
    expect(sent(data)).toEqual({ code: 'body-misshapen', named })
  })

  it('is no document where it is deeper than any', () => {
    let deep: unknown = { a: 1 }
    for (let depth = 0; depth < 10_000; depth++) deep = { a: deep }
    expect(sent(deep)).toMatchObject({ code: 'body-misshapen' })
  })

  it('is refused at each field that has another shape, fifty at most', () => {
    expect(errorsOf(sent({ headline: 7, body: 'x' }))).toEqual(['headline', 'body'])
    const many = Array.from({ length: 80 }, (_, at) => ({ name: `f${at}`, type: 'text' }))
    const data = Object.fromEntries(many.map(({ name }) => [name, 7]))
    const collection = { slug: 'articles', flattenedFields: many }
    expect(errorsOf(sent(data, { collection }))).toHaveLength(50)
  })
})
