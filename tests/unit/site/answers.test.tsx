import { beforeEach, describe, expect, it, vi } from 'vitest'
import { GET as front } from '../../../app/(site)/[locale]/route.ts'
import { GET as section } from '../../../app/(site)/[locale]/sections/[section]/route.ts'
import { GET as list } from '../../../app/(site)/[locale]/stories/route.ts'
import { GET as story } from '../../../app/(site)/[locale]/stories/[slug]/route.ts'
import { GET as rest } from '../../../app/(site)/[...rest]/route.ts'
import { GET as root } from '../../../app/(site)/route.ts'
import { resolveOptions } from '../../../src/options/options.ts'
import { nightFerry, publish, shortBrief } from '../feeds/helpers/stories.ts'

type Answer = [status: number, body: unknown, headers?: Record<string, string>]
const held = vi.hoisted(() => ({
  asked: [] as { path: string; query: Record<string, string>; headers: Record<string, string> }[],
  answers: {} as Record<string, unknown>,
}))

vi.mock('@payload-config', () => ({ default: held }))
vi.mock('payload', async (original) => ({
  ...(await original<object>()),
  /** The API of this test: answers by path and locale, in Payload's place. */
  handleEndpoints: ({ request }: { request: Request }) => {
    const url = new URL(request.url)
    const query = Object.fromEntries(url.searchParams)
    held.asked.push({ path: url.pathname, query, headers: Object.fromEntries(request.headers) })
    const found = held.answers[`${url.pathname} ${query.locale}`] ?? held.answers[url.pathname]
    const [status, body, headers] = (found ?? [404, { code: 'story-unknown' }]) as Answer
    const sent = status === 301 ? null : JSON.stringify(body)
    const type = status === 200 ? 'application/json; charset=utf-8' : 'application/problem+json'
    return Promise.resolve(new Response(sent, { status, headers: { 'content-type': type, ...headers } }))
  },
}))

const options = resolveOptions({
  timeZone: 'Asia/Hong_Kong',
  site: {
    name: 'The Headland Daily',
    storyUrl: ({ slug, locale }) => `/${locale}/stories/${encodeURIComponent(slug)}`,
  },
})

beforeEach(() => {
  held.asked = []
  held.answers = {}
  Object.assign(held, {
    serverURL: 'https://headland.example',
    routes: { api: '/api', admin: '/admin' },
    collections: [],
    cookiePrefix: 'payload',
    custom: { newsroom: options },
    localization: {
      defaultLocale: 'zh-Hant',
      localeCodes: ['zh-Hant', 'zh-Hans', 'en'],
      locales: [{ code: 'zh-Hant' }, { code: 'zh-Hans' }, { code: 'en' }],
    },
  })
})

const request = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost:3000${path}`, { headers })
const given = <Params,>(params: Params) => ({ params: Promise.resolve(params) })

const night = publish(nightFerry({ slug: '夜航' }))
const brief = publish(shortBrief())
const listOf = (stories: readonly unknown[], next: string | null = null): Answer => [200, { stories, next }]
const answers = (all: Record<string, Answer>) => void (held.answers = all)

const storyPath = `/api/stories/${encodeURIComponent('夜航')}`
const readStory = (headers?: Record<string, string>, locale = 'zh-Hant') =>
  story(request(`/${locale}/stories/${encodeURIComponent('夜航')}`, headers), given({ locale, slug: '夜航' }))

describe('a page', () => {
  it('is HTML that runs nothing, sends nothing, and is kept for a minute', async () => {
    answers({ '/api/stories': listOf([night]) })
    const response = await front(request('/zh-Hant'), given({ locale: 'zh-Hant' }))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    for (const unsafe of ['script-src', 'unsafe-eval', '*']) expect(policy).not.toContain(unsafe)
    expect(await response.text()).toMatch(/^<!DOCTYPE html><html lang="zh-Hant">/u)
  })

  it('is asked of the API as by anybody: without a cookie, in the language of the page', async () => {
    answers({ '/api/stories': listOf([]) })
    const own = { cookie: 'payload-token=x', authorization: 'users API-Key x' }
    await front(request('/en', own), given({ locale: 'en' }))
    expect(held.asked).toHaveLength(1)
    expect(held.asked[0]).toMatchObject({ path: '/api/stories', query: { locale: 'en', limit: '40' } })
    expect(held.asked[0]?.headers).toEqual({ 'accept-language': 'en' })
  })

  it('costs nothing anew while it is the same', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-29T00:00:00Z'), toFake: ['Date'] })
    try {
      answers({ '/api/stories': listOf([night]) })
      const ask = (headers?: Record<string, string>) =>
        front(request('/zh-Hant', headers), given({ locale: 'zh-Hant' }))
      const tag = (await ask()).headers.get('etag') ?? ''
      const again = await ask({ 'if-none-match': tag })
      expect([again.status, await again.text()]).toEqual([304, ''])
      answers({ '/api/stories': listOf([{ ...night, headline: '改了' }]) })
      expect((await ask({ 'if-none-match': tag })).status).toBe(200)
    } finally {
      vi.useRealTimers()
    }
  })

  it.each<[string, number]>([
    ['the API is down', 503],
    ['the question is wrong', 400],
  ])('says so where %s, and is kept by nobody', async (_, status) => {
    answers({ '/api/stories': [status, { detail: '<b>Why</b>' }] })
    const response = await front(request('/en'), given({ locale: 'en' }))
    expect([response.status, response.headers.get('cache-control')]).toEqual([status, 'no-store'])
    const html = await response.text()
    expect(html).toContain('&lt;b&gt;Why&lt;/b&gt;')
    expect(html).toContain('noindex')
  })

  it('is not made of a story that has lost its credit', async () => {
    answers({ '/api/stories': listOf([{ ...night, creditLine: '' }]) })
    await expect(front(request('/en'), given({ locale: 'en' }))).rejects.toThrow('has no credit')
  })
})

describe('the newsroom’s address', () => {
  it.each([
    ['zh-HK', '/zh-Hant'],
    ['zh-CN,zh;q=0.9', '/zh-Hans'],
    ['en-GB', '/en'],
    ['fr', '/zh-Hant'],
  ])('sends who reads %s to %s, the next reader perhaps elsewhere', async (language, path) => {
    const response = await root(request('/', { 'accept-language': language }))
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      `https://headland.example${path}`,
    ])
    expect(response.headers.get('vary')).toBe('Accept-Language')
  })

  it('keeps on the host where it was asked, where the app names none', async () => {
    Object.assign(held, { serverURL: '' })
    const response = await root(request('/', { host: 'news.example', 'x-forwarded-proto': 'https' }))
    expect(response.headers.get('location')).toBe('https://news.example/zh-Hant')
  })
})

describe('an address that is none', () => {
  it.each<[string, string | undefined, string, string]>([
    ['in the language of the address', 'en', 'zh-HK', 'lang="en"'],
    ['in the reader’s language where the address has none', 'wp-admin', 'zh-CN', 'lang="zh-Hans"'],
    ['of a locale in other letters', 'EN', 'zh-HK', 'lang="zh-Hant"'],
  ])('is said to be none %s', async (_, first, language, lang) => {
    const response = await rest(
      request('/x', { 'accept-language': language }),
      given({ rest: first === undefined ? [] : [first, 'nothing'] }),
    )
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store'])
    expect(await response.text()).toContain(lang)
    expect(held.asked).toEqual([])
  })

  it('asks for no stories in a locale that the newsroom has not', async () => {
    expect((await list(request('/fr/stories'), given({ locale: 'fr' }))).status).toBe(404)
    expect((await front(request('/__proto__'), given({ locale: '__proto__' }))).status).toBe(404)
    expect(held.asked).toEqual([])
  })
})

describe('a list', () => {
  const canonicalOf = (html: string) => /<link rel="canonical" href="(.*?)"/u.exec(html)?.[1]

  it('of all stories goes on behind a cursor, and leads to older ones', async () => {
    answers({ '/api/stories': listOf([night, brief], 'next cursor') })
    const response = await list(request('/en/stories?after=a%20b&evil=1'), given({ locale: 'en' }))
    expect(held.asked[0]?.query).toEqual({ locale: 'en', limit: '20', after: 'a b' })
    const html = await response.text()
    expect(html).toContain('https://headland.example/en/stories?after=next+cursor')
    expect(canonicalOf(html)).toBe('https://headland.example/en/stories?after=a+b')
  })

  it('of a section is of that section', async () => {
    answers({ '/api/stories': listOf([night]) })
    const response = await section(request('/en/sections/local'), given({ locale: 'en', section: 'local' }))
    expect(held.asked[0]?.query).toEqual({ locale: 'en', limit: '20', section: 'local' })
    expect(canonicalOf(await response.text())).toBe('https://headland.example/en/sections/local')
  })

  it.each(['weather', '', '__proto__', 'LOCAL'])(
    'of a section that is none (%j) is asked of nobody',
    async (key) => {
      const response = await section(request('/en/sections/x'), given({ locale: 'en', section: key }))
      expect([response.status, held.asked]).toEqual([404, []])
    },
  )
})

describe('a story', () => {
  it('is shown with its credit, beside others, and leads to the languages that it is in', async () => {
    answers({
      [storyPath]: [404, { code: 'story-elsewhere', locales: ['zh-Hant'] }],
      [`${storyPath} zh-Hant`]: [200, night],
      [`${storyPath} en`]: [200, night],
      '/api/stories': listOf([night, brief]),
    })
    const html = await (await readStory()).text()
    expect(html).toContain(night.creditLine)
    expect(html).toContain(brief.headline)
    const alternates = [...html.matchAll(/<link rel="alternate" hrefLang="([\w-]+)" href="(.*?)"/gu)]
    expect(alternates.map(([, language]) => language)).toEqual(['zh-Hant', 'en'])
    expect(alternates.map(([, , href]) => href)).toContain(
      `https://headland.example/en/stories/${encodeURIComponent('夜航')}`,
    )
  })

  it('is shown though the others cannot be had', async () => {
    answers({ [`${storyPath} zh-Hant`]: [200, night], '/api/stories': [503, {}] })
    const response = await readStory()
    expect(response.status).toBe(200)
    expect(await response.text()).toContain(night.headline)
  })

  it('that was renamed is found at its present address', async () => {
    const location = `/api/stories/${encodeURIComponent('新 夜航/二')}?locale=zh-Hant`
    answers({ [storyPath]: [301, null, { location }] })
    const response = await readStory()
    expect([response.status, response.headers.get('location')]).toEqual([
      301,
      `https://headland.example/zh-Hant/stories/${encodeURIComponent('新 夜航/二')}`,
    ])
    expect(response.headers.get('cache-control')).toContain('max-age=60')
  })

  it('that is gone says since when', async () => {
    answers({ [storyPath]: [410, { removed: { at: '2026-11-28T10:00:00+08:00' } }] })
    const response = await readStory()
    expect([response.status, response.headers.get('cache-control')]).toEqual([410, 'no-store'])
    expect(await response.text()).toContain('2026年11月28日')
  })

  it('that is in other languages leads to these alone', async () => {
    answers({ [storyPath]: [404, { code: 'story-elsewhere', locales: ['en', 'fr'] }] })
    const html = await (await readStory()).text()
    const [, notice = ''] = html.split('class="notice"')
    const [main = ''] = notice.split('</main>')
    expect([...main.matchAll(/hrefLang="([\w-]+)"/gu)].map(([, language]) => language)).toEqual(['en'])
    expect(main).toContain(`https://headland.example/en/stories/${encodeURIComponent('夜航')}`)
  })

  it.each<[string, Answer]>([
    ['another route beside the stories', [200, { changes: [], next: 'x' }]],
    ['another story', [200, { ...night, slug: 'other' }]],
    ['a list', [200, []]],
    ['no JSON', [200, null, { 'content-type': 'text/xml' }]],
    ['nothing', [404, {}]],
  ])('is not made of %s', async (_, answer) => {
    answers({ [storyPath]: answer })
    expect((await readStory()).status).toBe(404)
  })
})
