import { describe, expect, it } from 'vitest'
import { formats, type Format } from '../../src/feeds/index.ts'
import { bodyOf } from './helpers/documents.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'
import { readersOf } from './helpers/stories.ts'

const { app, desk } = await openNewsroom({}, (config) => ({ ...config, cors: ['https://reader.example'] }))
const { list, story, all, changes } = readersOf(app)
const live = { _status: 'published' }

const source = await desk.source({ name: '河口社', key: 'estuary' })
const photo = await desk.photo({ ...live, caption: '堤上的燈', credits: [source.id] })
const long = await desk.article({
  ...live,
  headline: '堤岸修好了',
  slug: 'embankment',
  section: 'local',
  body: bodyOf(...Array.from({ length: 40 }, (_, at) => `第${at}段：堤岸一段一段修好，夜裏有燈。100%_A`)),
  attribution: { form: 'report', sources: [source.id] },
  photos: [{ photo: photo.id }],
})
const other = await desk.article({ ...live, headline: 'Café ＡＢＣ 開張', section: 'culture' })
const titles = async (query: string) => (await all(query)).map(({ headline }) => headline)

describe('a list', () => {
  it('is of a section, of a source, of words, of a time', async () => {
    expect(await titles('section=local')).toEqual(['堤岸修好了'])
    expect(await titles('source=estuary')).toEqual(['堤岸修好了'])
    expect(await titles(`q=${encodeURIComponent('堤岸 夜裏')}`)).toEqual(['堤岸修好了'])
    expect(await titles(`q=${encodeURIComponent('堤上的燈')}`)).toEqual(['堤岸修好了'])
    expect(await titles('q=abc')).toEqual([other.headline])
    expect(await titles(`q=${encodeURIComponent('100%')}`)).toEqual(['堤岸修好了'])
    expect(await titles(`q=${encodeURIComponent('堤岸 沒有的字')}`)).toEqual([])
    expect(await titles('from=2020-01-01&to=2020-12-31')).toEqual([])
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Hong_Kong' }).format(new Date())
    expect(await titles(`from=${today}&to=${today}&section=local`)).toEqual(['堤岸修好了'])
    const before = encodeURIComponent(new Date(Date.now() - 3_600_000).toISOString())
    expect(await titles(`to=${before}`)).toEqual([])
  })

  it('has its bodies as blocks, HTML, plain text, or not at all', async () => {
    const body = async (kind: string) => (await list(`section=local&body=${kind}`)).body.stories[0]?.body
    expect(await body('blocks')).toHaveLength(40)
    expect(await body('html')).toMatch(/^<div lang="zh-Hant">/)
    expect(await body('html')).toContain('河口社')
    expect(await body('text')).toContain('第39段')
    expect(await body('none')).toBeUndefined()
    expect((await story('embankment', 'body=text')).body.body).toContain('河口社')
  })
})

describe('a question that cannot be meant', () => {
  it.each([
    ['/stories?limit=0', 400, 'limit-wrong', 'limit'],
    ['/stories?limit=101', 400, 'limit-wrong', 'limit'],
    ['/stories?limit=ten', 400, 'limit-wrong', 'limit'],
    ['/stories?limit=2&limit=3', 400, 'parameter-repeated', 'limit'],
    ['/stories?where[id][equals]=1', 400, 'parameter-unknown', 'where[id][equals]'],
    ['/stories?depth=3', 400, 'parameter-unknown', 'depth'],
    ['/stories?locale=fr', 400, 'locale-unknown', 'locale'],
    ['/stories?locale=all', 400, 'locale-unknown', 'locale'],
    ['/stories?section=gossip', 400, 'section-unknown', 'section'],
    ['/stories?source=nobody', 400, 'source-unknown', 'source'],
    ['/stories?source=%25', 400, 'source-unknown', 'source'],
    ['/stories?from=yesterday', 400, 'date-unreadable', 'from'],
    ['/stories?from=2026-02-30', 400, 'date-unreadable', 'from'],
    ['/stories?to=2026-01-01T08:00:00', 400, 'date-unreadable', 'to'],
    ['/stories?from=2026-02-02&to=2026-01-01', 400, 'dates-reversed', 'from'],
    ['/stories?q=%20%25_', 400, 'words-missing', 'q'],
    ['/stories?q=a+b+c+d+e+f+g+h+i', 400, 'words-too-many', 'q'],
    ['/stories?body=pdf', 400, 'body-unknown', 'body'],
    ['/stories?after=abc', 400, 'cursor-unreadable', 'after'],
    ['/stories?after=', 400, 'cursor-unreadable', 'after'],
    [`/stories?q=${'x'.repeat(5_000)}`, 414, 'query-too-long', undefined],
    ['/stories/changes?since=abc', 400, 'cursor-unreadable', 'since'],
    ['/stories/changes?since=Y2hhbmdlIC0x', 400, 'cursor-unreadable', 'since'],
    ['/stories/no-such-story', 404, 'story-unknown', undefined],
    ['/stories/embankment?body=pdf', 400, 'body-unknown', 'body'],
    ['/stories/embankment.nitf.xml?body=text', 400, 'parameter-unknown', 'body'],
    ['/feeds/rss.xml?section=gossip', 400, 'section-unknown', 'section'],
  ])('%s is refused with what is wrong and where', async (path, status, code, parameter) => {
    const answer = await app.rest('GET', path, { headers: { 'accept-language': 'en' } })
    expect([answer.status, answer.body.code, answer.body.parameter]).toEqual([status, code, parameter])
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(String(answer.body.detail)).toMatch(/^[A-Z].{15,}\.$/)
    expect(answer.body.status).toBe(status)
  })

  it('is told so in the language of who asks', async () => {
    const inChinese = await app.rest('GET', '/stories?limit=0', { headers: { 'accept-language': 'zh-HK' } })
    expect(inChinese.body.detail).toBe('請給 1 至 100 的整數')
  })
})

describe('an answer', () => {
  const get = (path: string, headers: Record<string, string>, method = 'GET') =>
    app.rest(method, path, { headers })

  it('is kept for a minute at most, and 304 to a client that has it', async () => {
    for (const path of [
      '/stories',
      '/stories/embankment',
      '/stories/changes',
      '/feeds/rss.xml',
      '/stories/embankment.jsonld',
    ]) {
      const first = await get(path, {})
      expect([path, first.status]).toEqual([path, 200])
      expect(first.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate')
      const tag = first.headers.get('etag') ?? ''
      expect(tag).toMatch(/^W\/"[^"]+"$/)
      for (const asked of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
        const again = await get(path, { 'if-none-match': asked })
        expect([path, asked, again.status, again.text]).toEqual([path, asked, 304, ''])
        expect(again.headers.get('etag')).toBe(tag)
      }
      expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200)
    }
  })

  it('is another as soon as the story is', async () => {
    const made = await desk.article({ ...live, headline: '會改的', slug: 'will-change' })
    const tags = async () =>
      Promise.all(
        ['/stories/will-change', '/stories', '/feeds/atom.xml'].map(async (path) =>
          (await get(path, {})).headers.get('etag'),
        ),
      )
    const before = await tags()
    await app.local.update({ collection: 'articles', id: made.id, data: { deck: '改了', ...live } })
    for (const [at, tag] of (await tags()).entries()) expect(tag).not.toBe(before[at])
  })

  it('is no longer 304 to who has it once the story is gone or has another address', async () => {
    const made = await desk.article({ ...live, headline: '會走的', slug: 'will-go' })
    const known = { 'if-none-match': (await get('/stories/will-go', {})).headers.get('etag') ?? '' }
    expect((await get('/stories/will-go', known)).status).toBe(304)
    const update = (data: Record<string, unknown>) =>
      app.local.update({ collection: 'articles', id: made.id, data })
    await update({ slug: 'has-gone', ...live })
    expect((await get('/stories/will-go', known)).status).toBe(301)
    await update({ _status: 'draft' })
    for (const slug of ['will-go', 'has-gone'])
      expect((await get(`/stories/${slug}`, known)).status).toBe(410)
  })

  it('has its date once the second is over, by which it is 304 too, and a list is not', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    const one = await get('/stories/embankment', {})
    const date = one.headers.get('last-modified') ?? ''
    expect(Date.parse(date)).toBeLessThanOrEqual(Date.now())
    expect((await get('/stories/embankment', { 'if-modified-since': date })).status).toBe(304)
    const earlier = new Date(Date.parse(date) - 1_000).toUTCString()
    expect((await get('/stories/embankment', { 'if-modified-since': earlier })).status).toBe(200)
    // A tag decides over a date (RFC 9110, 13.1.3).
    const headers = { 'if-modified-since': date, 'if-none-match': '"other"' }
    expect((await get('/stories/embankment', headers)).status).toBe(200)
    const listed = (await get('/stories', {})).headers.get('last-modified') ?? ''
    expect((await get('/stories', { 'if-modified-since': listed })).status).toBe(200)
  })

  it('to HEAD is that to GET without its body', async () => {
    for (const path of ['/stories', '/stories/embankment', '/feeds/feed.json']) {
      const [whole, head] = [await get(path, {}), await get(path, {}, 'HEAD')]
      expect([head.status, head.text]).toEqual([200, ''])
      for (const name of ['etag', 'content-type', 'content-length', 'cache-control'])
        expect([name, head.headers.get(name)]).toEqual([name, whole.headers.get(name)])
      expect(Number(whole.headers.get('content-length'))).toBe(whole.bytes.byteLength)
    }
    expect((await get('/stories/none', {}, 'HEAD')).status).toBe(404)
  })

  it('is left to Next to compress, which would drop the name of a coding', async () => {
    const br = await get('/stories/embankment', { 'accept-encoding': 'gzip, deflate, br' })
    expect(br.headers.get('content-encoding')).toBeNull()
    expect(br.text).toBe((await get('/stories/embankment', {})).text)
    expect(br.headers.get('vary')).toMatch(/Accept-Encoding/)
  })

  it('is for pages of those sites that the config names', async () => {
    const named = await get('/stories', { origin: 'https://reader.example' })
    expect(named.headers.get('access-control-allow-origin')).toBe('https://reader.example')
    const stranger = await get('/stories', { origin: 'https://stranger.example' })
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull()
    for (const one of [named, stranger]) expect(one.headers.get('vary')).toMatch(/Origin/)
  })

  it('names the host at which it was asked, and none that nobody has', async () => {
    for (const path of [
      '/stories',
      '/stories/embankment',
      '/feeds/rss.xml',
      '/stories/embankment.newsml-g2.xml',
    ]) {
      const { text } = await get(path, {})
      expect([path, text.includes('newsroom-origin.invalid')]).toEqual([path, false])
      expect(text).toContain('http://localhost/')
    }
  })

  it('names the host that a proxy or Next passes on, not the one on which the server listens', async () => {
    const asked = { host: 'paper.example:8443', 'x-forwarded-proto': 'https, http' }
    expect((await get('/stories/embankment', asked)).text).toContain('https://paper.example:8443/')
    const odd = { host: 'paper.example', 'x-forwarded-proto': 'javascript' }
    expect((await get('/stories/embankment', odd)).text).toContain('http://paper.example/')
  })
})

describe('the formats of others', () => {
  const every = Object.values<Format>(formats)

  it.each(every.flatMap(({ list }) => list ?? []).map(({ feed, mediaType }) => [feed, mediaType]))(
    'feeds/%s has the newest stories with their credits, of a section too',
    async (feed, mediaType) => {
      const { status, headers, text } = await app.rest('GET', `/feeds/${feed}`)
      expect([status, headers.get('content-type')]).toEqual([200, mediaType])
      expect(text).toContain('堤岸修好了')
      expect(text).toContain('河口社')
      const culture = await app.rest('GET', `/feeds/${feed}?section=culture`)
      expect(culture.text).toContain('Café')
      expect(culture.text).not.toContain('堤岸修好了')
    },
  )

  it.each(every.flatMap(({ story: one }) => one ?? []).map(({ suffix, mediaType }) => [suffix, mediaType]))(
    'stories/:slug%s is the story with its credits',
    async (suffix, mediaType) => {
      const { status, headers, text } = await app.rest('GET', `/stories/embankment${suffix}`)
      expect([status, headers.get('content-type')]).toEqual([200, mediaType])
      expect(text).toContain('堤岸修好了')
      expect(text).toContain('河口社')
      expect((await app.rest('GET', `/stories/none${suffix}`)).status).toBe(404)
    },
  )

  it('have nothing of a story that was taken down, at once', async () => {
    const secret = '只在這一篇的字'
    const made = await desk.article({ ...live, headline: secret, slug: 'to-go' })
    const paths = every.flatMap(({ list, story: one }) => [
      ...(list ? [`/feeds/${list.feed}`] : []),
      ...(one ? [`/stories/to-go${one.suffix}`] : []),
    ])
    for (const path of paths)
      expect([path, (await app.rest('GET', path)).text.includes(secret)]).toEqual([path, true])
    const as = await app.as('editor')
    await app.rest('POST', `/newsroom/takedown/articles/${made.id}`, { as, body: { reason: '來函' } })
    for (const path of paths) {
      const { status, text } = await app.rest('GET', path)
      expect([path, text.includes(secret), text.includes(String(made.guid))]).toEqual([
        path,
        false,
        path.includes('to-go'),
      ])
      expect(status).toBe(path.includes('to-go') ? 410 : 200)
    }
  })
})

describe('changes', () => {
  it('go on from a cursor in whatever pages, and of one locale', async () => {
    const { next } = (await changes()).body
    const made = await desk.article({ ...live, headline: '兩種語言' })
    await app.local.update({
      collection: 'articles',
      id: made.id,
      locale: 'en',
      data: { headline: 'Two languages', body: bodyOf('In both.'), ...live },
    })
    const chinese = (await changes(`since=${next}`)).body
    expect(chinese.changes.map(({ kind }) => kind)).toEqual(['published', 'updated'])
    expect(chinese.changes[0]?.at).toMatch(/\+08:00$/)
    expect((await changes(`since=${next}&locale=en`)).body.changes.map(({ kind }) => kind)).toEqual([
      'published',
    ])
    const first = (await changes(`since=${next}&limit=1`)).body
    expect(first.changes).toEqual(chinese.changes.slice(0, 1))
    const rest = (await changes(`since=${first.next}`)).body
    expect(rest.changes).toEqual(chinese.changes.slice(1))
    expect((await changes(`since=${rest.next}`)).body).toEqual({ changes: [], next: rest.next })
    expect(long.guid).toBeDefined()
  })
})
