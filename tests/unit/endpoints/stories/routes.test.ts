import { describe, expect, it } from 'vitest'
import type { CollectionConfig, PayloadRequest } from 'payload'
import { cursorOf, cursorOfNumber } from '../../../../src/endpoints/stories/asked/cursors.ts'
import { storyEndpoints } from '../../../../src/endpoints/stories/index.ts'
import { always, fromTheStart, keptOrigin, positionOf } from '../../../../src/gate/kept/KeptStory.ts'
import { changesSlug, keptSlug } from '../../../../src/gate/kept/slugs.ts'
import { guidOf, nightFerry, publish } from '../../feeds/helpers/stories.ts'
import { site } from '../../feeds/helpers/site.ts'
import { guardedPayload } from '../../helpers/guardedPayload.ts'
import { databaseOf } from '../../helpers/memoryDatabase.ts'
import { requestTo, type Sent } from '../../helpers/requestTo.ts'

type Row = Record<string, unknown>
const origin = 'https://headland.example'

const published = publish(nightFerry(), { site: site({ origin: keptOrigin }) })

/** What is kept of a story in this place of the list. */
function kept(number: number, over: Row = {}): Row {
  const slug = String(over.slug ?? `story-${number}`)
  const locale = String(over.locale ?? 'zh-Hant')
  const story = { ...published, slug, guid: guidOf(number), url: `${keptOrigin}/read/${slug}` }
  const at = `2026-11-28T0${number}:00:00.000Z`
  return {
    document: `articles:${number}`,
    locale,
    isLive: true,
    position: positionOf(at, `articles:${number}`, locale),
    guid: story.guid,
    slug,
    section: 'local',
    sourceKeys: ' xinhua cns ',
    words: '夜間渡輪下月復航 night ferry',
    visibleFrom: fromTheStart,
    goodUntil: always,
    changedAt: at,
    etag: `tag-${number}`,
    creditedAs: '',
    pictureKeys: ' ',
    removedBecause: '',
    story: JSON.stringify(story),
    ...over,
  }
}

const gone = (number: number, over: Row = {}) =>
  kept(number, { isLive: false, story: '', removedBecause: 'taken-down', ...over })

function newsroom(rows: Record<string, readonly Row[]>, collections: readonly { slug: string }[] = []) {
  const { payload } = guardedPayload({
    sources: [{ id: '1', key: 'xinhua', names: ['新華社'] }],
    database: databaseOf(rows),
    config: { serverURL: origin, routes: { api: '/api' } },
  })
  const endpoints = storyEndpoints(collections as CollectionConfig[]) // only the slug is read
  return async (path: string, sent: Sent & { route?: string; slug?: string } = {}) => {
    const route = sent.route ?? path.split('?')[0]
    const found = endpoints.find((one) => one.path === route && one.method === 'get')
    if (!found) throw new Error(`There is no route ${route}.`)
    const routeParams = { slug: sent.slug }
    const response = await found.handler(
      requestTo(payload, { path: `/api${path}`, origin, routeParams, ...sent }),
    )
    const text = await response.clone().text()
    const body: unknown = text.startsWith('{') ? JSON.parse(text) : text
    // What a route answers is looked at member by member.
    return { response, text, body: body as Record<string, unknown> & { stories: Row[]; changes: Row[] } }
  }
}

const three = { [keptSlug]: [kept(1), kept(2), kept(3)] }

describe('the list of stories', () => {
  it('is newest first, page by page, to its end', async () => {
    const ask = newsroom(three)
    const slugsOf = ({ body }: { body: { stories: Row[] } }) => body.stories.map(({ slug }) => slug)
    const first = await ask('/stories?limit=2')
    expect(slugsOf(first)).toEqual(['story-3', 'story-2'])
    expect(first.body.next).toBe(cursorOf(positionOf('2026-11-28T02:00:00.000Z', 'articles:2', 'zh-Hant')))
    const second = await ask(`/stories?limit=2&after=${String(first.body.next)}`)
    expect([slugsOf(second), second.body.next]).toEqual([['story-1'], null])
  })

  it('ends where a page is exactly full', async () => {
    expect((await newsroom(three)('/stories?limit=3')).body.next).toBeNull()
  })

  it('is a list where there is nothing', async () => {
    const { body, response } = await newsroom({})('/stories')
    expect([body, response.status]).toEqual([{ stories: [], next: null }, 200])
    expect(response.headers.has('last-modified')).toBe(false)
  })

  const asked = '/stories?section=local&source=xinhua&from=2026-11-28&to=2026-11-28&q=ferry%20night'

  it.each<[string, Row]>([
    ['removed', { isLive: false }],
    ['of another locale', { locale: 'en' }],
    ['under embargo', { visibleFrom: '2999-01-01T00:00:00.000Z' }],
    ['of another section', { section: 'world' }],
    ['that credits one whose key begins alike', { sourceKeys: ' xinhuanet ' }],
    ['without one of the words', { words: 'night' }],
    ['of the day before', { position: '2026-11-27T15:59:59.999Z articles:1 zh-Hant' }],
    ['of the day after', { position: '2026-11-28T16:00:00.000Z articles:1 zh-Hant' }],
  ])('has no story %s', async (_, over) => {
    const rows = [kept(1, over), kept(2)]
    const { body } = await newsroom({ [keptSlug]: rows })(asked)
    expect(body.stories.map(({ slug }) => slug)).toEqual(['story-2'])
  })

  it('has another tag when a story, its place in the pages, its form or its host is another', async () => {
    const tagOf = async (rows: Record<string, readonly Row[]>, query = '', sent: Sent = {}) =>
      (await newsroom(rows)(`/stories${query}`, sent)).response.headers.get('etag')
    const tags = await Promise.all([
      tagOf(three),
      tagOf({ [keptSlug]: [kept(1), kept(2), kept(3, { etag: 'other' })] }),
      tagOf({ [keptSlug]: [kept(1), kept(2)] }),
      tagOf(three, '?limit=2'),
      tagOf(three, '?body=text'),
    ])
    expect(new Set(tags).size).toBe(tags.length)
    expect(await tagOf(three)).toBe(tags[0])
  })

  it('is on the host at which it is asked, in every form of the body', async () => {
    for (const form of ['blocks', 'html', 'text', 'none']) {
      const { text, body } = await newsroom(three)(`/stories?limit=1&body=${form}`)
      expect(text).not.toContain(keptOrigin)
      expect(body.stories[0]?.url).toBe(`${origin}/read/story-3`)
      expect(Array.isArray(body.stories[0]?.body) ? 'blocks' : typeof body.stories[0]?.body).toBe(
        { blocks: 'blocks', html: 'string', text: 'string', none: 'undefined' }[form],
      )
    }
  })

  it('shows nothing of a kept story that has lost its credit', async () => {
    const bare = JSON.stringify({ ...publish(nightFerry()), creditLine: ' ' })
    const ask = newsroom({ [keptSlug]: [kept(1, { story: bare })] })
    await expect(ask('/stories?body=html')).rejects.toThrow('has no credit')
  })
})

describe('one story', () => {
  const one = { route: '/stories/:slug' }

  it.each([
    ['story-1', 'application/json; charset=utf-8'],
    ['story-1.ninjs.json', 'application/json'],
    ['story-1.ninjs-2.2.json', 'application/json'],
    ['story-1.newsml-g2.xml', 'application/vnd.iptc.g2.newsmessage+xml'],
    ['story-1.nitf.xml', 'text/vnd.IPTC.NITF; charset=utf-8'],
    ['story-1.jsonld', 'application/ld+json'],
  ])('%s is %s, on the host at which it is asked', async (slug, type) => {
    const { response, text } = await newsroom(three)(`/stories/${slug}`, { ...one, slug })
    expect(response.headers.get('content-type')).toBe(type)
    expect(text).toContain('夜間渡輪下月復航')
    expect(text).toContain(`${origin}/read/story-1`)
    expect(text).not.toContain('newsroom-origin.invalid')
  })

  it('has a tag of its own in each format', async () => {
    const endings = ['', '?body=text', '.ninjs.json', '.ninjs-2.2.json', '.nitf.xml', '.jsonld']
    const tags = await Promise.all(
      endings.map(async (ending) => {
        const slug = `story-1${ending.startsWith('?') ? '' : ending}`
        const { response } = await newsroom(three)(`/stories/story-1${ending}`, { ...one, slug })
        return response.headers.get('etag')
      }),
    )
    expect(new Set(tags).size).toBe(endings.length)
  })

  it('in a format has one body', async () => {
    const slug = 'story-1.jsonld'
    const { body } = await newsroom(three)(`/stories/${slug}?body=html`, { ...one, slug })
    expect(body).toMatchObject({ code: 'parameter-unknown', parameter: 'body' })
  })

  it.each<[string, Record<string, readonly Row[]>, string, number, Row]>([
    ['never was there', three, 'nothing', 404, { code: 'story-unknown' }],
    ['is no slug', three, '', 404, { code: 'story-unknown' }],
    ['is a format alone', three, '.jsonld', 404, { code: 'story-unknown' }],
    [
      'is in other locales',
      { [keptSlug]: [kept(1, { locale: 'en' }), kept(1, { locale: 'zh-Hans' })] },
      'story-1',
      404,
      { code: 'story-elsewhere', locales: ['zh-Hans', 'en'], parameter: 'locale' },
    ],
    [
      'is under embargo',
      { [keptSlug]: [kept(1, { visibleFrom: '2999-01-01T00:00:00.000Z' })] },
      'story-1',
      404,
      { code: 'story-unknown' },
    ],
    [
      'is under embargo elsewhere',
      { [keptSlug]: [kept(1, { locale: 'en', visibleFrom: '2999-01-01T00:00:00.000Z' })] },
      'story-1',
      404,
      { code: 'story-unknown' },
    ],
    [
      'is gone',
      { [keptSlug]: [gone(1)] },
      'story-1',
      410,
      {
        code: 'story-gone',
        removed: { at: '2026-11-28T09:00:00+08:00', reason: 'taken-down', guid: guidOf(1) },
      },
    ],
    [
      'is gone, asked for in a format',
      { [keptSlug]: [gone(1)] },
      'story-1.nitf.xml',
      410,
      { code: 'story-gone' },
    ],
  ])('that %s', async (_, rows, slug, status, body) => {
    const answer = await newsroom(rows)(`/stories/${slug}`, { ...one, slug })
    expect([answer.response.status, answer.body]).toEqual([status, expect.objectContaining(body)])
    expect(answer.response.headers.get('cache-control')).toBe('no-store')
  })

  const renamed = {
    [keptSlug]: [kept(1, { slug: '夜間渡輪' })],
    articles: [{ id: 1, previousSlugs: ['night-ferry'] }],
  }

  it.each([
    ['/api/stories/night-ferry', 'night-ferry', '/api/stories/%E5%A4%9C%E9%96%93%E6%B8%A1%E8%BC%AA'],
    [
      '/api/stories/night-ferry?locale=zh-Hant&body=html',
      'night-ferry',
      '/api/stories/%E5%A4%9C%E9%96%93%E6%B8%A1%E8%BC%AA?locale=zh-Hant&body=html',
    ],
    [
      '/api/stories/night-ferry.nitf.xml',
      'night-ferry.nitf.xml',
      '/api/stories/%E5%A4%9C%E9%96%93%E6%B8%A1%E8%BC%AA.nitf.xml',
    ],
    [
      '/cms/api/newsroom/stories/night-ferry',
      'night-ferry',
      '/cms/api/newsroom/stories/%E5%A4%9C%E9%96%93%E6%B8%A1%E8%BC%AA',
    ],
    ['/api/stories/night-ferry/', 'night-ferry', '/api/stories/%E5%A4%9C%E9%96%93%E6%B8%A1%E8%BC%AA'],
  ])(
    '%s that was renamed is found at its present slug, to the same question',
    async (path, slug, location) => {
      const { payload } = guardedPayload({ database: databaseOf(renamed) })
      const route = storyEndpoints([]).find((each) => each.path === '/stories/:slug')
      const response = await route?.handler(requestTo(payload, { path, routeParams: { slug } }))
      expect([response?.status, response?.headers.get('location')]).toEqual([301, location])
      expect(response?.headers.get('cache-control')).toContain('max-age=60')
    },
  )

  it('whose former slug another story has now is that other story', async () => {
    const rows = { ...renamed, [keptSlug]: [...renamed[keptSlug], kept(2, { slug: 'night-ferry' })] }
    const { response, body } = await newsroom(rows)('/stories/night-ferry', { ...one, slug: 'night-ferry' })
    expect([response.status, body.slug]).toEqual([200, 'night-ferry'])
  })
})

describe('what changed', () => {
  const change = (number: number, kinds: string): Row => ({
    number,
    guid: `urn:uuid:${number}`,
    slug: `story-${number}`,
    kinds,
    at: '2026-11-28T02:00:00.000Z',
    isWaiting: false,
  })
  const rows = {
    [changesSlug]: [
      change(1, 'zh-Hant=published en=published'),
      change(2, 'en=updated'),
      change(3, 'zh-Hant=removed:taken-down'),
      change(4, 'zh-Hant=corrected'),
    ],
  }

  it('is told in order, by kind, in the newsroom’s time, with the reason of a removal', async () => {
    const { body } = await newsroom(rows)('/stories/changes')
    const at = '2026-11-28T10:00:00+08:00'
    expect(body.changes).toEqual([
      { guid: 'urn:uuid:1', slug: 'story-1', kind: 'published', at },
      { guid: 'urn:uuid:3', slug: 'story-3', kind: 'removed', reason: 'taken-down', at },
      { guid: 'urn:uuid:4', slug: 'story-4', kind: 'corrected', at },
    ])
    expect(body.next).toBe(cursorOfNumber(4))
  })

  it('goes on from a cursor, past what is of other locales, and stays where there is nothing', async () => {
    const ask = newsroom(rows)
    const page = await ask('/stories/changes?limit=1')
    expect(page.body.changes).toHaveLength(1)
    const rest = await ask(`/stories/changes?since=${String(page.body.next)}`)
    expect(rest.body.changes.map(({ kind }) => kind)).toEqual(['removed', 'corrected'])
    const none = await ask(`/stories/changes?since=${cursorOfNumber(4)}`)
    expect(none.body).toEqual({ changes: [], next: cursorOfNumber(4) })
  })

  it('gives what waits its number first, and passes over what is under embargo', async () => {
    const waiting = { ...change(5, 'zh-Hant=published'), number: null, isWaiting: true }
    const later = { ...waiting, slug: 'later', at: '2999-01-01T00:00:00.000Z' }
    const { body } = await newsroom({ [changesSlug]: [change(4, 'zh-Hant=updated'), waiting, later] })(
      '/stories/changes',
    )
    expect(body.changes.map(({ slug }) => slug)).toEqual(['story-4', 'story-5'])
    expect(body.next).toBe(cursorOfNumber(5))
  })
})

describe('the feeds', () => {
  const feeds = ['rss.xml', 'atom.xml', 'feed.json', 'ninjs.json', 'ninjs-2.2.json', 'newsml-g2.xml']

  it.each(feeds)('%s has the stories, and its tag is no other feed’s', async (name) => {
    const ask = newsroom(three)
    const tags = await Promise.all(
      feeds.map(async (feed) => (await ask(`/feeds/${feed}`)).response.headers.get('etag')),
    )
    const { text } = await ask(`/feeds/${name}`)
    for (const number of [1, 2, 3]) expect(text).toContain(`${origin}/read/story-${number}`)
    expect(new Set(tags).size).toBe(feeds.length)
  })

  it('name the next page as the same question behind their last story', async () => {
    const ask = newsroom(three)
    const { body } = await ask('/feeds/feed.json?limit=2&section=local&locale=zh-Hant')
    const next = new URL(String(body.next_url))
    expect(next.origin + next.pathname).toBe(`${origin}/api/feeds/feed.json`)
    expect(Object.fromEntries(next.searchParams)).toMatchObject({
      limit: '2',
      section: 'local',
      locale: 'zh-Hant',
    })
    const { body: second } = await ask(`/feeds/feed.json${next.search}`)
    expect([(second.items as Row[]).length, second.next_url]).toEqual([1, undefined])
  })
})

describe('where the routes stand', () => {
  const pathsFor = (slugs: readonly string[]) =>
    storyEndpoints(slugs.map((slug) => ({ slug })) as CollectionConfig[]).map(({ path }) => path)

  it.each([
    [[], '/stories', '/feeds/rss.xml'],
    [['stories'], '/newsroom/stories', '/feeds/rss.xml'],
    [['feeds'], '/stories', '/newsroom/feeds/rss.xml'],
    [['storiesOfOthers', 'feed'], '/stories', '/feeds/rss.xml'],
  ])('beside the collections %j', (slugs, stories, rss) => {
    const paths = pathsFor(slugs)
    expect(paths).toContain(stories)
    expect(paths).toContain(rss)
  })

  it('what is asked for by a fixed name is looked at before a slug could be', () => {
    const paths = pathsFor([])
    expect(paths.indexOf('/stories/changes')).toBeLessThan(paths.indexOf('/stories/:slug'))
  })
})

it('a request whose own address is unknown is answered on the host that it names', async () => {
  const { payload } = guardedPayload({ database: databaseOf(three) })
  const [route] = storyEndpoints([])
  const req = requestTo(payload, { headers: { host: 'news.example', 'x-forwarded-proto': 'https, http' } })
  const response = await route?.handler(Object.assign(req, { origin: undefined }) as PayloadRequest)
  expect(await response?.text()).toContain('https://news.example/read/story-3')
})
