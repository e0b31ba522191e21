import { NotFound, type Endpoint, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { BadRequest } from '../../../../src/access/asked/BadRequest.ts'
import { doorRoutes } from '../../../../src/access/doors/doorRoutes.ts'
import { defaultWho } from '../../../../src/options/roles.ts'

interface Made {
  versions?: boolean
  customIDType?: 'text' | 'number'
  endpoints?: Endpoint[] | false
  response?: () => Response
  /** What access answers to a reader. */
  read?: unknown
  /** How many rows a reader finds. */
  rows?: number
  roles?: string[]
}

const paths: [method: Endpoint['method'], path: string][] = [
  ['get', '/'],
  ['get', '/:id'],
  ['patch', '/:id'],
  ['post', '/:id/duplicate'],
  ['get', '/versions'],
  ['get', '/versions/:id'],
  ['post', '/access/:id?'],
  ['get', '/file/:filename'],
]

/** The routes of a collection behind the door, and a way to call one. */
function routes({ versions = true, endpoints, response = () => new Response('{}'), ...made }: Made = {}) {
  const called: string[] = []
  const given =
    endpoints ??
    paths.map(([method, path]): Endpoint => ({
      method,
      path,
      handler: () => {
        called.push(`${method} ${path}`)
        return response()
      },
    }))
  // Only these members are read of a collection's config.
  const config = {
    slug: 'articles',
    endpoints: given,
    versions,
    upload: {},
    fields: [],
  } as unknown as SanitizedCollectionConfig
  const behind = doorRoutes(config, defaultWho.isStaff)
  const call = async (method: Endpoint['method'], path: string, params: object = {}, query: object = {}) => {
    const route = behind && behind.find((one) => one.method === method && one.path === path)
    if (!route) throw new Error(`no route ${method} ${path}`)
    const req = {
      routeParams: params,
      query,
      headers: new Headers({ 'accept-language': 'en' }),
      searchParams: new URLSearchParams(),
      user: made.roles ? { id: 1, roles: made.roles } : null,
      t: (key: string) => key,
      payload: {
        db: { name: 'sqlite', defaultIDType: 'number', count: async () => ({ totalDocs: made.rows ?? 1 }) },
        collections: {
          articles: {
            customIDType: made.customIDType,
            config: { fields: [], access: { read: () => made.read ?? true } },
          },
        },
      },
    } as unknown as PayloadRequest
    try {
      return { req, response: await route.handler(req) }
    } catch (error) {
      return { req, error }
    }
  }
  return { behind, given, called, call }
}

describe('the routes of a collection', () => {
  it('stay as many, with a HEAD for files, and the given list is not changed', () => {
    const { behind, given } = routes()
    if (!behind || !given) throw new Error('there are routes')
    expect(behind.map(({ method, path }) => `${method} ${path}`)).toEqual([
      ...paths.map(([method, path]) => `${method} ${path}`),
      'head /file/:filename',
    ])
    expect(given).toHaveLength(paths.length)
    for (const [at, one] of given.entries()) expect(behind[at]?.handler).not.toBe(one.handler)
  })

  it('stay switched off where the app switched them off', () => {
    expect(routes({ endpoints: false }).behind).toBe(false)
  })

  it('pass a request on, and let the answer to GET be kept and asked for again', async () => {
    const { called, call } = routes()
    const { response } = await call('get', '/:id', { id: '12' })
    expect(called).toEqual(['get /:id'])
    expect(response?.headers.get('cache-control')).toBe('no-cache, must-revalidate')
  })

  it('leave an answer alone that says itself how it is kept, and every answer to a write', async () => {
    const own = routes({ response: () => new Response('{}', { headers: { 'Cache-Control': 'max-age=5' } }) })
    expect((await own.call('get', '/')).response?.headers.get('cache-control')).toBe('max-age=5')
    const { response } = await routes().call('patch', '/:id', { id: '12' })
    expect(response?.headers.has('cache-control')).toBe(false)
  })
})

describe('an id', () => {
  it.each(['abc', '12abc', '-1', '1.5', '', ' 12', '1e3', '9'.repeat(20), '__proto__'])(
    '%j is 404 before Payload is asked',
    async (id) => {
      const { called, call } = routes()
      for (const [method, path] of [
        ['get', '/:id'],
        ['patch', '/:id'],
        ['post', '/:id/duplicate'],
        ['get', '/versions/:id'],
        ['post', '/access/:id?'],
      ] as const)
        expect((await call(method, path, { id })).error).toBeInstanceOf(NotFound)
      expect(called).toEqual([])
    },
  )

  it('of the app’s own making may be text, but a version’s is the database’s own', async () => {
    const { call } = routes({ customIDType: 'text' })
    expect((await call('get', '/:id', { id: 'harbour-notes' })).error).toBeUndefined()
    expect((await call('get', '/versions/:id', { id: '5' })).error).toBeUndefined()
  })

  it('with half a character in it is 404', async () => {
    const { call } = routes({ customIDType: 'text' })
    expect((await call('get', '/:id', { id: '\ud83d' })).error).toBeInstanceOf(NotFound)
    expect((await call('get', '/', { key: 'a\0b' })).error).toBeInstanceOf(NotFound)
  })
})

it('versions are 404 where a collection has none', async () => {
  const { call, called } = routes({ versions: false })
  expect((await call('get', '/versions')).error).toBeInstanceOf(NotFound)
  expect((await call('get', '/versions/:id', { id: '1' })).error).toBeInstanceOf(NotFound)
  expect(called).toEqual([])
})

describe('parameters', () => {
  it.each<Record<string, unknown>>([
    {},
    { where: '' },
    { where: '{"slug":{"equals":"a"}}' },
    { where: { slug: { equals: 'a' } }, select: { slug: true }, populate: {}, joins: {} },
    { data: '{"depth":1}' },
    { depth: 'x', limit: [] },
  ])('%j can be read', async (query) => {
    expect((await routes().call('get', '/', {}, query)).error).toBeUndefined()
  })

  it.each<[Record<string, unknown>, string]>([
    [{ where: 'slug' }, 'where'],
    [{ where: '{"slug":' }, 'where'],
    [{ where: '[]' }, 'where'],
    [{ where: 'null' }, 'where'],
    [{ where: ['a'] }, 'where'],
    [{ data: '5' }, 'data'],
    [{ select: ['slug'] }, 'select'],
    [{ populate: [] }, 'populate'],
    [{ joins: null }, 'joins'],
  ])('%j cannot: 400 names %s, and no cache keeps the answer', async (query, name) => {
    const { error, req } = await routes().call('get', '/', {}, query)
    expect(error).toBeInstanceOf(BadRequest)
    expect(error).toMatchObject({ status: 400, data: { code: 'parameter-unreadable', named: name } })
    expect(req.responseHeaders?.get('cache-control')).toBe('no-store')
  })
})

describe('what may be done with a document', () => {
  const access = (made: Made, id = '12') => routes(made).call('post', '/access/:id?', { id })

  it.each<[string, Made, boolean]>([
    ['staff, whatever they may read', { roles: ['reporter'], read: false, rows: 0 }, true],
    ['a reader who may read it', { read: { _status: { equals: 'published' } }, rows: 1 }, true],
    ['a reader who may read everything, if it exists', { read: true, rows: 1 }, true],
    ['a reader who may read none of them', { read: false }, false],
    ['a reader whose condition it does not meet', { read: { a: { equals: 1 } }, rows: 0 }, false],
    ['a consumer, who is no staff', { roles: ['consumer'], rows: 0 }, false],
  ])('is told to %s', async (_, made, told) => {
    const { error, response } = await access(made)
    expect(response?.status).toBe(told ? 200 : undefined)
    expect(error instanceof NotFound).toBe(!told)
  })

  it('without an id is what may be done with any: everybody is told', async () => {
    const { response } = await routes({ read: false }).call('post', '/access/:id?')
    expect(response?.status).toBe(200)
  })
})
