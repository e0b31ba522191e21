import { afterEach, describe, expect, it } from 'vitest'
import { newsroomApi } from '../../src/exports/clientApi.ts'
import type { Resolved } from '../../src/options/options.ts'
import { apiProgram } from './helpers/apiProgram.ts'
import { consumerOf } from './helpers/consumer.ts'
import type { RestDoc } from './helpers/index.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'
import type { ChangeJson, StoryJson } from './helpers/stories.ts'

const { app, desk } = await openNewsroom()
const live = { _status: 'published' }

await desk.article({ ...live, headline: '堤岸', slug: 'bank', section: 'local' })
await desk.article({ ...live, headline: '決賽', slug: 'final', section: 'sport' })
await desk.article({ ...live, headline: '不分版', slug: 'no-section' })

const other = await consumerOf(app, '讀者乙')
const { user, apiKey, as, reads } = await consumerOf(app, '讀者甲')

const get = <Body = Record<string, unknown>>(path: string, as: Record<string, string> = {}, method = 'GET') =>
  app.rest<Body>(method, path, { as, headers: { 'accept-language': 'en' } })

interface List {
  stories: StoryJson[]
  next: string | null
}
interface Changes {
  changes: ChangeJson[]
  next: string
}

const options = (): Resolved => app.payload.config.custom?.newsroom
const { readers } = options()
afterEach(() => {
  options().readers = readers
})

describe('a key', () => {
  it('is refused with a reason where nobody has it, and is never taken for anybody', async () => {
    const { Authorization = '' } = await app.as('reporter')
    const cookie = Authorization.replace('JWT ', 'payload-token=')
    expect((await get('/users/me', { cookie })).body.user).toMatchObject({ name: 'reporter' })
    for (const [path, headers, code] of [
      ['/stories', app.apiKey('users', 'mistyped'), 'key-unknown'],
      ['/stories', app.apiKey('users', ''), 'key-unknown'],
      ['/stories', app.apiKey('readers', apiKey), 'key-unknown'],
      ['/stories', { Authorization: apiKey }, 'key-unknown'],
      ['/stories', { Authorization: 'JWT no.such.token' }, 'key-unknown'],
      ['/stories', { ...app.apiKey('users', 'mistyped'), cookie }, 'key-unknown'],
      ['/stories/changes', app.apiKey('users', 'mistyped'), 'key-unknown'],
      ['/feeds/rss.xml', app.apiKey('users', 'mistyped'), 'key-unknown'],
    ] as const) {
      const answer = await get(path, headers)
      expect([path, answer.status, answer.body.code]).toEqual([path, 401, code])
      expect(answer.headers.get('www-authenticate')).toBe('users API-Key')
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
    expect((await get('/stories', as)).status).toBe(200)
    await reads({ off: true })
    for (const path of ['/stories', '/stories/bank.nitf.xml'])
      expect((await get(path, as)).body).toMatchObject({ status: 401, code: 'key-off' })
    await reads({}, { enableAPIKey: false, apiKey })
    expect((await get('/stories', as)).body).toMatchObject({ status: 401, code: 'key-off' })
    // The password of a server in front says nothing to the newsroom.
    expect((await get('/stories', { Authorization: 'Basic eDp5' })).status).toBe(200)
  })

  it('gets answers that no cache gives to others', async () => {
    await reads()
    for (const path of ['/stories', '/stories/bank', '/stories/changes', '/feeds/atom.xml']) {
      const mine = await get(path, as)
      expect([path, mine.headers.get('cache-control')]).toEqual([
        path,
        'private, max-age=60, must-revalidate',
      ])
      const anybodys = await get(path)
      expect([path, anybodys.headers.get('cache-control')]).toEqual([
        path,
        'public, max-age=60, must-revalidate',
      ])
      for (const one of [mine, anybodys]) expect(one.headers.get('vary')).toMatch(/\bAuthorization\b/)
    }
  })

  it('is demanded where the newsroom says so; staff and consumers read on', async () => {
    options().readers = { ...readers, key: 'required' }
    for (const path of ['/stories', '/stories/bank', '/stories/changes', '/feeds/rss.xml', '/stories/none']) {
      const answer = await get(path)
      expect([path, answer.status, answer.body.code]).toEqual([path, 401, 'key-missing'])
    }
    expect((await get('/stories', as)).status).toBe(200)
    const staffs = await get('/stories', await app.as('reporter'))
    expect(staffs.headers.get('cache-control')).toMatch(/^private/)
    await other.reads({}, { roles: [] })
    expect((await get('/stories', other.as)).body).toMatchObject({ status: 403, code: 'key-not-for-reading' })
    expect((await get('/newsroom/openapi.json')).status).toBe(200)
  })

  it('is what administrators made of it: a consumer changes none of its limits', async () => {
    await reads({ sections: ['local'], perMinute: 1_000 })
    const data = { name: '改名', reading: { sections: [], perMinute: 60_000, off: false } }
    const changed = await app.rest('PATCH', `/users/${user.id}`, { as, body: data })
    expect(changed.body.doc).toMatchObject({
      name: '改名',
      reading: { sections: ['local'], perMinute: 1_000 },
    })
    const admin = { as: await app.as('admin') }
    const wrong = await app.rest('PATCH', `/users/${user.id}`, {
      ...admin,
      body: { reading: { perMinute: 1.5 } },
    })
    expect(wrong.status).toBe(400)
    const right = await app.rest('PATCH', `/users/${user.id}`, { ...admin, body: { reading: { off: true } } })
    expect(right.status).toBe(200)
    expect((await get('/stories', as)).body.code).toBe('key-off')
  })
})

describe('a scope of sections', () => {
  it('holds in lists, cursors, feeds, searches and of one story, whatever the question', async () => {
    await reads({ sections: ['local'] })
    const slugs = async (query: string) =>
      (await get<List>(`/stories?${query}`, as)).body.stories.map(({ slug }) => slug)
    expect(await slugs('')).toEqual(['bank'])
    expect(await slugs('section=local')).toEqual(['bank'])
    expect(await slugs(`q=${encodeURIComponent('決賽')}`)).toEqual([])
    const { next } = (await get<List>('/stories?limit=1')).body
    expect(await slugs(`after=${next}`)).toEqual(['bank'])
    expect((await get<List>('/stories?limit=1', as)).body.next).toBeNull()
    const feed = await get<{ items: unknown[] }>('/feeds/feed.json', as)
    expect(feed.text).toContain('堤岸')
    expect(feed.text).not.toMatch(/決賽|不分版/u)
    const { etag } = { etag: (await get('/stories/final')).headers.get('etag') ?? '' }
    for (const path of [
      '/stories?section=sport',
      '/feeds/rss.xml?section=sport',
      '/stories/final',
      '/stories/final.jsonld',
      '/stories/no-section',
      '/stories/final?locale=en',
    ]) {
      const answer = await app.rest('GET', path, {
        as,
        headers: { 'accept-language': 'en', 'if-none-match': etag },
      })
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'section-not-allowed'])
      expect(answer.body).toMatchObject({ sections: ['local'], detail: expect.stringContaining('local') })
    }
    expect((await get('/stories/final', as, 'HEAD')).status).toBe(403)
    expect((await get('/stories/none', as)).status).toBe(404)
    expect((await get('/stories?section=gossip', as)).status).toBe(400)
    expect((await get('/stories/bank', as)).status).toBe(200)
  })

  it('tells of changes in it alone, and of a story that leaves it by the address that it had', async () => {
    await reads({ sections: ['local'] })
    await other.reads({ sections: ['local', 'sport'] })
    const { next } = (await get<Changes>('/stories/changes')).body
    const update = (id: RestDoc['id'], data: Record<string, unknown>) =>
      app.local.update({ collection: 'articles', id, data: { ...data, ...live } })
    const wanderer = await desk.article({ ...live, slug: 'wanderer', section: 'local' })
    const elsewhere = await desk.article({ ...live, slug: 'other', section: 'sport' })
    await update(wanderer.id, { deck: '補充' })
    await update(wanderer.id, { section: 'sport', slug: 'wanderer-away' })
    for (const { id } of [wanderer, elsewhere])
      await app.local.update({ collection: 'articles', id, data: { _status: 'draft' } })
    const told = async (who?: Record<string, string>) => {
      const { body } = await get<Changes>(`/stories/changes?since=${next}`, who)
      return body.changes.map(({ slug, kind, reason }) => [slug, kind, ...(reason ? [reason] : [])].join(' '))
    }
    const all = [
      'wanderer published',
      'other published',
      'wanderer updated',
      'wanderer-away updated',
      'wanderer-away removed withdrawn',
      'other removed withdrawn',
    ]
    expect(await told()).toEqual(all)
    expect(await told(other.as)).toEqual(all)
    expect(await told(as)).toEqual([
      'wanderer published',
      'wanderer updated',
      'wanderer removed out-of-scope',
    ])
    // Neither where it went nor what became of it there: by its old address, its new one, or another's.
    for (const slug of ['wanderer', 'wanderer-away', 'other']) {
      const answer = await get(`/stories/${slug}`, as)
      expect([slug, answer.status, answer.body.code]).toEqual([slug, 403, 'section-not-allowed'])
      expect(answer.headers.get('location')).toBeNull()
      expect(answer.text).not.toContain(String(wanderer.guid))
    }
    expect((await get('/stories/wanderer-away')).status).toBe(410)
  })
})

describe('Payload’s own REST and GraphQL', () => {
  const articles = (who?: Record<string, string>, query = '') =>
    app.rest('GET', `/articles${query}`, who && { as: who })
  const titles = async (who?: Record<string, string>, query?: string) =>
    (await articles(who, query)).body.docs?.map(({ slug }) => slug).toSorted()

  it('are no way round a scope', async () => {
    await reads({ sections: ['local'] })
    expect(await titles(as)).toEqual(['bank'])
    expect(await titles(as, '?where[section][equals]=sport')).toEqual([])
    expect((await app.rest('GET', '/articles/count', { as })).body.totalDocs).toBe(1)
    const { docs = [] } = (await articles(undefined, '?where[slug][equals]=final')).body
    expect((await app.rest('GET', `/articles/${docs[0]?.id}`, { as })).status).toBe(404)
    const { data } = await app.graphql('{ Articles { docs { slug } totalDocs } }', { as })
    expect(data).toEqual({ Articles: { docs: [{ slug: 'bank' }], totalDocs: 1 } })
    expect(await titles()).toEqual(expect.arrayContaining(['bank', 'final', 'no-section']))
  })

  it('are closed with the stories where a key is demanded', async () => {
    options().readers = { ...readers, key: 'required' }
    expect((await articles()).status).toBe(403)
    expect(await titles(as)).toEqual(['bank'])
    expect((await titles(await app.as('reporter')))?.length).toBeGreaterThan(2)
    await reads({ off: true })
    expect((await articles(as)).status).toBe(403)
  })
})

describe('a scope of formats', () => {
  it('refuses the others and names its own; changes are for everybody', async () => {
    await reads({ formats: ['html', 'rss', 'ninjs'] })
    const status = async (path: string) => {
      const answer = await get(path, as)
      if (answer.status === 403)
        expect(answer.body).toMatchObject({ code: 'format-not-allowed', formats: ['html', 'rss', 'ninjs'] })
      return answer.status
    }
    for (const path of [
      '/stories?body=html',
      '/stories/bank?body=html',
      '/feeds/rss.xml',
      '/feeds/ninjs.json',
      '/stories/bank.ninjs-2.2.json',
      '/stories/changes',
    ])
      expect([path, await status(path)]).toEqual([path, 200])
    for (const path of [
      '/stories',
      '/stories?body=none',
      '/stories/bank?body=text',
      '/feeds/atom.xml',
      '/feeds/newsml-g2.xml',
      '/stories/bank.jsonld',
      '/stories/bank.nitf.xml',
    ])
      expect([path, await status(path)]).toEqual([path, 403])
  })
})

describe('a limit', () => {
  it('answers 429 with when to ask again, to this key alone', async () => {
    await reads({ perMinute: 3 })
    await other.reads()
    const tag = (await get('/stories/bank', as)).headers.get('etag') ?? ''
    expect((await get('/stories', as, 'HEAD')).status).toBe(200)
    const known = await app.rest('GET', '/stories/bank', { as, headers: { 'if-none-match': tag } })
    expect(known.status).toBe(304)
    const answer = await app.rest('GET', '/stories/bank', {
      as,
      headers: { 'if-none-match': tag, 'accept-language': 'en' },
    })
    expect([answer.status, answer.body.code]).toEqual([429, 'too-many-requests'])
    const wait = Number(answer.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    expect(answer.body).toMatchObject({
      perMinute: 3,
      retryAfter: wait,
      detail: expect.stringContaining('3'),
    })
    expect((await get('/stories/bank')).status).toBe(200)
    expect((await get('/stories/bank', other.as)).status).toBe(200)
  })

  it('is the newsroom’s own where the key has none', async () => {
    options().readers = { ...readers, perMinute: 1 }
    await other.reads()
    const statuses = async () => [
      (await get('/stories', other.as)).status,
      (await get('/stories', other.as)).status,
    ]
    expect(await statuses()).toEqual([200, 429])
    await other.reads({ perMinute: 3 })
    expect(await statuses()).toEqual([200, 200])
  })
})

describe('the document', () => {
  it('says what a key may be refused, and whether one is needed', async () => {
    const { document, call } = await apiProgram(app)
    const ofStories = document.paths['/stories']?.get
    expect(ofStories?.security).toContainEqual({})
    expect(ofStories?.security).toContainEqual({ 'key.users': [] })
    await reads({ sections: ['local'], formats: ['json'], perMinute: 100 })
    const list = (section: string, who = as) => call('listStories', { parameters: { section }, as: who })
    expect((await list('local', app.apiKey('users', 'mistyped'))).status).toBe(401)
    expect((await list('sport')).status).toBe(403)
    expect((await call('readFeedRss', { as })).status).toBe(403)
    expect((await list('local')).status).toBe(200)
    // A limit that is changed counts at once, with what was asked before.
    await reads({ perMinute: 3 })
    expect((await list('local')).status).toBe(429)
    const report = await call('readUsage', { as: await app.as('editor') })
    expect(report.status).toBe(200)
    options().readers = { ...readers, key: 'required' }
    const { document: closed } = await apiProgram(app)
    expect(closed.paths['/stories']?.get?.security).not.toContainEqual({})
    expect(closed.paths['/newsroom/docs']?.get?.security).toBeUndefined()
  })
})

it('a program reads with its key', async () => {
  await reads({ sections: ['local'] })
  const send = async (url: string, { headers }: { headers: Record<string, string> }) => {
    const { status, text } = await app.rest('GET', url.replace('https://news.example/api', ''), { headers })
    return new Response(text, { status })
  }
  const api = newsroomApi('https://news.example/api', { fetch: send, key: apiKey })
  expect((await api.list()).stories.map(({ slug }) => slug)).toEqual(['bank'])
  await expect(api.story('final')).rejects.toMatchObject({ status: 403, code: 'section-not-allowed' })
})
