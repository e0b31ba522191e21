import { APIError, Forbidden, type BaseDatabaseAdapter, type PayloadRequest } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { askedCollection, mustBe } from '../../../../src/endpoints/asked.ts'
import { printError } from '../../../../src/endpoints/pages/printErrors.ts'
import { readersGet } from '../../../../src/endpoints/readersGet.ts'
import { usesInPages } from '../../../../src/endpoints/uses/inPages.ts'
import { usesInStories } from '../../../../src/endpoints/uses/inStories.ts'
import type { Gated } from '../../../../src/options/own/Gated.ts'
import { resolveOptions } from '../../../../src/options/options.ts'
import { gatedKinds } from '../../../../src/options/slugs.ts'
import { ExportError } from '../../../../src/pages/export/ExportError.ts'
import { PrintSetupError } from '../../../../src/print/PrintSetupError.ts'

type Row = Record<string, unknown>

const held = vi.hoisted(() => ({ inner: {} as unknown }))
vi.mock('../../../../src/gate/guard/Guarded.ts', () => ({ guardOf: () => held }))

/** Collections that all may read, as far as routes ask. */
const readableByAll = Object.fromEntries(
  ['articles', 'pages', 'posts'].map((slug) => [
    slug,
    { config: { access: { read: () => true, readVersions: () => true } } },
  ]),
)

/** A request in English over a database with these rows and latest drafts. */
function request(rows: Row[], drafts: { parent: number; version: Row }[] = []): PayloadRequest {
  const inner: Partial<BaseDatabaseAdapter> = {
    // The types of a database's answers have more members than are read here.
    find: (async ({ limit }: { limit: number }) => ({
      docs: rows.slice(0, limit),
    })) as unknown as BaseDatabaseAdapter['find'],
    findVersions: (async ({ limit }: { limit: number }) => ({
      docs: drafts.slice(0, limit),
    })) as unknown as BaseDatabaseAdapter['findVersions'],
  }
  held.inner = inner
  // Only these members are read of a request.
  return {
    payload: { collections: readableByAll },
    locale: 'en',
    user: null,
    routeParams: {},
    headers: new Headers({ 'accept-language': 'en' }),
    t: (key: string) => key,
  } as unknown as PayloadRequest
}

const articles: Gated = { slug: 'articles', kind: 'articles', trash: true, addresses: true }
const asked = { using: articles, link: 'photos:12', limit: 10 }

describe('the stories that use something', () => {
  it.each<[string, Row[], { parent: number; version: Row }[], Row[]]>([
    [
      'a public one',
      [{ id: 1, headline: '甲', _status: 'published' }],
      [{ parent: 1, version: { headline: '甲', _status: 'published' } }],
      [{ id: 1, title: '甲', status: 'published', in: ['public', 'draft'] }],
    ],
    [
      'a draft',
      [{ id: 1, _status: 'draft' }],
      [{ parent: 1, version: { headline: '乙', _status: 'draft' } }],
      [{ id: 1, title: '乙', status: 'draft', in: ['draft'] }],
    ],
    [
      'a public one whose newer draft uses it no longer',
      [{ id: 1, headline: '甲', _status: 'published' }],
      [],
      [{ id: 1, title: '甲', status: 'changed', in: ['public'] }],
    ],
    [
      'one whose newer draft alone uses it',
      [],
      [{ parent: 2, version: { headline: '丙', _status: 'draft' } }],
      [{ id: 2, title: '丙', status: 'draft', in: ['draft'] }],
    ],
    ['none that no longer does', [{ id: 1, headline: '甲', _status: 'draft' }], [], []],
    [
      'one in the trash, and one that was taken down',
      [],
      [
        { parent: 1, version: { headline: '甲', _status: 'draft', deletedAt: '2026-01-01' } },
        { parent: 2, version: { headline: '乙', _status: 'draft', takedown: { at: '2026-01-01' } } },
      ],
      [
        { id: 1, title: '甲', trashed: true },
        { id: 2, title: '乙', takenDown: true },
      ],
    ],
  ])('are %s', async (_, rows, drafts, uses) => {
    const found = await usesInStories(request(rows, drafts), asked)
    expect(found.uses).toMatchObject(uses)
    expect(found.uses).toHaveLength(uses.length)
    expect(found.hasMore).toBe(false)
  })

  it('are as many as asked for, and it is told that there are more', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => ({ id: at, headline: `第${at}`, _status: 'published' }))
    const { uses, hasMore } = await usesInStories(request(rows), { ...asked, limit: 3 })
    expect([uses.length, hasMore]).toEqual([3, true])
  })

  it('are named by what an app’s own collection calls its headline', async () => {
    const own = { names: { headline: ['title'] }, labels: {}, added: {} }
    const using: Gated = { slug: 'posts', kind: 'articles', trash: false, addresses: false, own }
    const { uses } = await usesInStories(request([{ id: 1, title: '渡輪', _status: 'published' }]), {
      ...asked,
      using,
    })
    expect(uses).toMatchObject([{ collection: 'posts', title: '渡輪' }])
  })
})

describe('the pages that place something', () => {
  const { slugs } = resolveOptions({})
  it('have a title in the locale asked for, and no status', async () => {
    const req = request([{ id: 5, title: { 'zh-Hant': '本埠', en: 'Local' } }, { id: 6 }])
    expect(await usesInPages(req, { kind: 'photos', id: 12, slugs, limit: 10 })).toEqual({
      uses: [
        { collection: 'pages', id: 5, title: 'Local', in: ['draft'] },
        { collection: 'pages', id: 6, title: '', in: ['draft'] },
      ],
      hasMore: false,
    })
  })

  it('are as many as asked for', async () => {
    const { uses, hasMore } = await usesInPages(request([{ id: 1 }, { id: 2 }]), {
      kind: 'articles',
      id: 1,
      slugs,
      limit: 1,
    })
    expect([uses.length, hasMore]).toEqual([1, true])
  })
})

describe('the collection that a route is asked about', () => {
  const options = resolveOptions({ slugs: { articles: 'stories', sidebars: false } })
  const ask = (collection: unknown) =>
    // As above, with the route's own parameter.
    askedCollection(
      { ...request([]), routeParams: { collection } } as unknown as PayloadRequest,
      options,
      gatedKinds,
    )

  it('is found by the app’s own slug', () => {
    expect(ask('stories')).toEqual({ kind: 'articles', collection: 'stories' })
    expect(ask('photos')).toEqual({ kind: 'photos', collection: 'photos' })
  })

  it.each(['articles', 'sidebars', 'pages', '', undefined, '__proto__'])(
    'is 404 where there is no %j, naming those there are',
    (collection) => {
      expect(() => ask(collection)).toThrow(APIError)
      expect(() => ask(collection)).toThrow(/stories, photos/u)
    },
  )

  it('is only told to those who may', () => {
    expect(() => mustBe(() => false, request([]))).toThrow(Forbidden)
    expect(() => mustBe(() => true, request([]))).not.toThrow()
  })
})

describe('what stops printing', () => {
  it('is 501 where nothing prints, 409 where something changed meanwhile', () => {
    const req = request([])
    expect(printError(req, new ExportError('print-missing'))).toMatchObject({
      status: 501,
      data: { code: 'print-missing' },
    })
    expect(printError(req, new ExportError('page-changed'))).toMatchObject({
      status: 409,
      data: { code: 'page-changed' },
    })
    expect(printError(req, new PrintSetupError('font-missing', 'Install it.'))).toMatchObject({
      status: 501,
      data: { code: 'print-unready' },
    })
  })

  it('is any other error as it is', () => {
    const error = new TypeError('x')
    expect(printError(request([]), error)).toBe(error)
    expect(printError(request([]), undefined)).toBeUndefined()
  })
})

it('what readers get is 404 everywhere in a collection without routes, of each file too', async () => {
  const payload = { config: { routes: { api: '/api' } }, collections: {} }
  // Only these members are read of a request.
  const req = { payload } as unknown as PayloadRequest
  const row = {
    id: 5,
    filename: '渡輪 1.jpg',
    sizes: { web: { filename: 'web.webp' }, card: null, none: {} },
  }
  expect(await readersGet(req, 'photos', row)).toEqual([
    { url: '/api/photos/5', status: 404 },
    { url: '/api/photos/5?draft=true', status: 404 },
    { url: '/api/photos/5?trash=true', status: 404 },
    { url: `/api/photos/file/${encodeURIComponent('渡輪 1.jpg')}`, status: 404 },
    { url: '/api/photos/file/web.webp', status: 404 },
  ])
})
