import { APIError } from 'payload'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { askedLocale } from '../../../src/endpoints/askedLocale.ts'
import { release } from '../../../src/endpoints/release.ts'
import { takedown } from '../../../src/endpoints/takedown.ts'
import { mostUses, whereUsed } from '../../../src/endpoints/whereUsed.ts'
import { resolveOptions } from '../../../src/options/options.ts'
import { guardedPayload } from '../helpers/guardedPayload.ts'
import { databaseOf } from '../helpers/memoryDatabase.ts'
import { requestTo, type Sent } from '../helpers/requestTo.ts'

const held = vi.hoisted(() => ({
  down: undefined as unknown,
  released: 'released' as string,
  given: [] as Record<string, unknown>[],
  readers: [] as unknown[],
  limits: [] as unknown[],
}))
const keep = vi.hoisted(() => (answer: () => unknown) => (given: Record<string, unknown>) => {
  held.given.push(given)
  return Promise.resolve(answer())
})
vi.mock('../../../src/gate/acts/takedown.ts', () => ({ takeDown: keep(() => held.down) }))
vi.mock('../../../src/gate/acts/release.ts', () => ({ release: keep(() => held.released) }))
vi.mock('../../../src/endpoints/readersGet.ts', () => ({ readersGet: () => Promise.resolve(held.readers) }))
vi.mock('../../../src/endpoints/uses/inStories.ts', () => ({
  usesInStories: (_req: unknown, { limit }: { limit: number }) => {
    held.limits.push(limit)
    return Promise.resolve({ uses: [], hasMore: false })
  },
}))
vi.mock('../../../src/endpoints/uses/inPages.ts', () => ({
  usesInPages: () => Promise.resolve({ uses: [{ collection: 'pages', id: 3 }], hasMore: true }),
}))

const down = {
  before: { id: 12 },
  takedown: { at: '2026-11-28T10:00:00.000Z', by: '1', reason: '' },
  canceled: 2,
  failed: [] as string[],
}
beforeEach(() =>
  Object.assign(held, {
    down,
    released: 'released',
    given: [],
    readers: [{ url: '/a', status: 404 }],
    limits: [],
  }),
)

const editor = { id: 1, roles: ['editor'] }
const options = resolveOptions({})
const acts = { takedown, release, whereUsed }

async function asked(act: keyof typeof acts, sent: Sent = {}) {
  const rows = [{ id: 12, _status: 'published' }]
  const database = databaseOf({ articles: rows, sources: rows })
  const collections = ['articles', 'sources'].map((slug) => ({ slug }))
  const { payload, logged } = guardedPayload({ database, collections })
  const req = requestTo(payload, { user: editor, routeParams: { collection: 'articles', id: '12' }, ...sent })
  try {
    const response = await acts[act](options).handler(req)
    // The route's own answer, looked at member by member.
    return { status: response.status, body: (await response.json()) as Record<string, unknown>, logged, req }
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    return { status: error.status, body: { ...error.data, message: error.message }, logged, req }
  }
}

const codes = (body: Record<string, unknown>) => (body.warnings as { code: string }[]).map(({ code }) => code)

describe('a takedown', () => {
  it.each<[string, unknown, string, string[]]>([
    ['a reason', { reason: '當事人要求' }, '當事人要求', []],
    ['none', {}, '', ['takedown-unreasoned']],
    ['nothing', undefined, '', ['takedown-unreasoned']],
    ['a blank one', { reason: '\u3000 ' }, '\u3000 ', ['takedown-unreasoned']],
    ['one that is no text', { reason: ['x'] }, '', ['takedown-unreasoned']],
    ['one that cannot be read', '{"reason":', '', ['takedown-unreasoned']],
    ['a list', '[]', '', ['takedown-unreasoned']],
    ['more than is read', `{"reason":"${'x'.repeat(5_100_000)}"}`, '', ['takedown-unreasoned']],
  ])('is never refused for %s', async (_, body, reason, warnings) => {
    const answer = await asked('takedown', { method: 'POST', body })
    expect(answer.status).toBe(200)
    expect(held.given[0]).toMatchObject({ kind: 'articles', collection: 'articles', id: 12, reason })
    expect(codes(answer.body)).toEqual(warnings)
    expect(answer.req.context.newsroomOperation).toBe('takedown')
  })

  it.each<[string, string[], number[], string[], boolean]>([
    ['whole', [], [404, 403, 404], [], true],
    ['but for its version', ['version'], [404], ['takedown-version'], true],
    [
      'but for much',
      ['schedules', 'decision', 'hooks'],
      [403],
      ['takedown-schedules', 'takedown-decision', 'takedown-hooks'],
      true,
    ],
    ['and can still be seen', [], [404, 200], ['takedown-still-seen'], false],
    ['and nobody knows whether it can be seen', [], [500], ['takedown-still-seen'], false],
  ])('that went through %s says so', async (_, failed, statuses, warnings, isGone) => {
    held.down = { ...down, failed }
    held.readers = statuses.map((status) => ({ url: '/a', status }))
    const { body, logged } = await asked('takedown', { body: { reason: '更正' } })
    expect([codes(body), body.gone]).toEqual([warnings, isGone])
    expect(body).toMatchObject({ collection: 'articles', id: 12, canceled: 2, readers: held.readers })
    expect(logged.some(({ level }) => level === 'error')).toBe(!isGone)
    for (const { message } of body.warnings as { message: string }[]) expect(message).toMatch(/\w/u)
  })

  it('of what was deleted meanwhile is of nothing', async () => {
    held.down = undefined
    expect(await asked('takedown', { body: { reason: 'x' } })).toMatchObject({
      status: 404,
      body: { code: 'document-unknown' },
    })
  })
})

describe('a release', () => {
  it.each([[{}], [{ reason: '' }], [{ reason: '\u200b' }], [{ reason: 7 }], [{ reason: null }]])(
    'says why: not %j',
    async (body) => {
      expect(await asked('release', { body })).toMatchObject({
        status: 400,
        body: { code: 'reason-missing' },
      })
      expect(held.given).toEqual([])
    },
  )

  it.each([
    ['released', 200, undefined],
    ['absent', 404, 'document-unknown'],
    ['standing', 409, 'not-taken-down'],
  ])('that came to %s is answered with %i', async (came, status, code) => {
    held.released = came
    const answer = await asked('release', { body: { reason: '已核實' } })
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(answer.body.message).toContain('articles 12')
    expect(held.given[0]).toMatchObject({ collection: 'articles', id: 12, reason: '已核實' })
  })
})

describe('where something is used', () => {
  it.each<[string, number]>([
    ['', mostUses],
    ['?limit=5', 5],
    ['?limit=200', 200],
    ['?limit=201', mostUses],
    ['?limit=0', mostUses],
    ['?limit=-1', mostUses],
    ['?limit=1.5', mostUses],
    ['?limit=many', mostUses],
    ['?limit=', mostUses],
  ])('is asked with %j for as many as %i', async (query, limit) => {
    await asked('whereUsed', { path: `/api/newsroom/where-used/articles/12${query}` })
    expect(new Set(held.limits)).toEqual(new Set([limit]))
  })

  it('is looked for in pages too, but for a source, which no page names', async () => {
    const article = await asked('whereUsed')
    expect(article.body).toEqual({
      collection: 'articles',
      id: 12,
      uses: [{ collection: 'pages', id: 3 }],
      hasMore: true,
    })
    const source = await asked('whereUsed', { routeParams: { collection: 'sources', id: '12' } })
    expect(source.body).toEqual({ collection: 'sources', id: 12, uses: [], hasMore: false })
  })
})

describe('every act', () => {
  it.each<[keyof typeof acts, string, unknown, string]>([
    ['takedown', 'articles', '99', 'document-unknown'],
    ['takedown', 'articles', '12abc', 'document-unknown'],
    ['takedown', 'sources', '12', 'collection-unknown'],
    ['release', 'users', '1', 'collection-unknown'],
    ['release', 'articles', undefined, 'document-unknown'],
    ['whereUsed', 'pages', '3', 'collection-unknown'],
    ['whereUsed', '__proto__', '3', 'collection-unknown'],
  ])('%s of %s %s is 404 %s', async (act, collection, id, code) => {
    const answer = await asked(act, { body: { reason: 'x' }, routeParams: { collection, id } })
    expect([answer.status, answer.body.code]).toEqual([404, code])
    expect(held.given).toEqual([])
  })
})

describe('the locale that a route is asked for', () => {
  it.each([['zh-Hant'], ['en']])('may be %s', (locale) => {
    expect(askedLocale(requestTo(guardedPayload().payload), locale)).toBe(locale)
  })

  it.each([[undefined], [null], [''], ['all'], ['EN'], [['en']], [{ en: true }]])(
    'is none of the app’s: %j',
    (locale) => {
      expect(() => askedLocale(requestTo(guardedPayload().payload), locale)).toThrow(
        'There is no such locale. There are zh-Hant, zh-Hans, en.',
      )
    },
  )
})
