import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { newsroom } from '../../src/index.ts'
import { newsroomCollections } from '../../collections/index.ts'
import { newsroomApi } from '../../src/exports/clientApi.ts'
import { apiProgram, faultsOf, mismatches, operationsOf } from './helpers/apiProgram.ts'
import type { RestDoc } from './helpers/index.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'
import type { ChangeJson, StoryJson } from './helpers/stories.ts'

const { app, desk } = await openNewsroom()
const { document, call } = await apiProgram(app)
const live = { _status: 'published' }

/** What a list and changes answer. */
interface List {
  stories: StoryJson[]
  next: string | null
}
interface Changes {
  changes: ChangeJson[]
  next: string
}

/** `GET /stories/{slug}`, as a document writes it. */
const written = (method: string, path: string) =>
  `${method.toUpperCase()} ${path.replace(/:(\w+)/gu, '{$1}')}`

/** The formats of one story (`design.md`, "Reading"): one route, told apart by the end of its address. */
const formats = ['.ninjs.json', '.ninjs-2.2.json', '.newsml-g2.xml', '.nitf.xml', '.jsonld']

/** What the plugin itself registers, of Payload's own routes nothing. */
async function registered(): Promise<string[]> {
  const { endpoints = [], collections = [] } = await newsroom()({
    db: app.payload.db as never,
    secret: 'only-for-tests',
    sharp,
    collections: newsroomCollections({ mediaDir: app.mediaDir }),
  })
  const pages = collections.find(({ slug }) => slug === 'pages')?.endpoints
  return [
    ...endpoints.map(({ method, path }) => written(method, path)),
    ...(pages || []).map(({ method, path }) => written(method, `/pages${path}`)),
  ]
}

/** A copy in which something stands at a path that did not; `undefined` takes it away. */
function changed(whole: object, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  const members: [string, unknown][] = Object.entries(whole)
  if (!members.some(([one]) => one === name)) throw new Error(`There is no ${name}.`)
  const entries = members
    .map(
      ([one, old]) =>
        [
          one,
          one === name ? (isObject(old) && rest.length > 0 ? changed(old, rest, value) : value) : old,
        ] as const,
    )
    .filter(([, one]) => one !== undefined)
  return Array.isArray(whole) ? entries.map(([, one]) => one) : Object.fromEntries(entries)
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

describe('the document', () => {
  it('is OpenAPI 3.1 in every language, by the schema of those who define it', async () => {
    for (const locale of ['zh-Hant', 'zh-Hans', 'en']) {
      const { body } = await app.rest('GET', `/newsroom/openapi.json?locale=${locale}`)
      expect(await faultsOf(body)).toEqual([])
      expect(body.openapi).toBe('3.1.1')
    }
  })

  it.each([
    ['a parameter in no place', 'paths./stories.get.parameters.0.in', 'nowhere'],
    ['a type that is none', 'components.schemas.Story.type', 'strin'],
    ['no title', 'info.title', undefined],
    ['an operation without answers', 'paths./stories.get.responses', 1],
    ['a version that is none', 'openapi', '3'],
  ])('would not be with %s', async (_, path, value) => {
    expect(await faultsOf(changed(document, path.split('.'), value))).not.toEqual([])
  })

  it('has every route that is registered, and no other', async () => {
    const described = operationsOf(document).map(({ method, path }) => written(method, path))
    const own = (await registered()).flatMap((route) =>
      route.endsWith('/stories/{slug}') ? ['', ...formats].map((suffix) => route + suffix) : [route],
    )
    expect(own.length).toBeGreaterThan(15)
    expect(described.toSorted()).toEqual(own.toSorted())
  })

  it('names each operation once, and each parameter of a path', () => {
    const all = operationsOf(document)
    const ids = all.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { path, operation } of all) {
      const inPath = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name)
      expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name))
    }
  })

  it('says the same in every language but for the words', async () => {
    const [zhHant, zhHans, en] = await Promise.all(
      ['zh-Hant', 'zh-Hans', 'en'].map(async (locale) => {
        const { text } = await app.rest('GET', `/newsroom/openapi.json?locale=${locale}`)
        return JSON.parse(text, (key, value: unknown) =>
          ['title', 'summary'].includes(key) || (key === 'description' && typeof value === 'string')
            ? ''
            : value,
        ) as unknown
      }),
    )
    expect(zhHans).toEqual(zhHant)
    expect(en).toEqual(zhHant)
  })

  it('is in the language that is asked for, and says when there is none', async () => {
    const titled = async (headers: Record<string, string>, query = '') => {
      const { body } = await app.rest<typeof document>('GET', `/newsroom/openapi.json${query}`, { headers })
      return body.tags?.[0]?.description
    }
    expect(await titled({ 'accept-language': 'zh-HK' })).toBe('供讀者的稿件')
    expect(await titled({ 'accept-language': 'zh-CN' })).toBe('供读者的稿件')
    expect(await titled({ 'accept-language': 'zh-HK' }, '?locale=en')).toBe('Stories for readers')
    const wrong = await app.rest('GET', '/newsroom/openapi.json?locale=fr')
    expect([wrong.status, wrong.body.code]).toEqual([400, 'locale-unknown'])
  })

  it('may be kept by its tag', async () => {
    const first = await call('readApi')
    const again = await call('readApi', { parameters: { 'If-None-Match': first.headers.get('etag') ?? '' } })
    expect([again.status, again.text]).toEqual([304, ''])
    expect(first.headers.get('vary')).toContain('Accept-Language')
  })
})

describe('a program written from the document alone', () => {
  it('lists, pages and reads', async () => {
    const slugs: string[] = []
    for (const headline of ['早市', '午市', '夜市']) {
      const photo = await desk.photo({ ...live, caption: `${headline}一景`, alt: '攤檔' })
      const box = await desk.sidebar({ ...live, title: '怎樣去' })
      const made = await desk.article({
        ...live,
        headline,
        section: 'local',
        photos: [{ photo: photo.id }],
        sidebars: [box.id],
      })
      slugs.unshift(String(made.slug))
    }
    const found: string[] = []
    let after: string | null = null
    do {
      const { body }: { body: List } = await call<List>('listStories', {
        parameters: { limit: '2', section: 'local', after: after ?? undefined },
      })
      found.push(...body.stories.map(({ slug }) => slug))
      after = body.next
    } while (after !== null)
    expect(found).toEqual(slugs)
    const { body } = await call<StoryJson>('readStory', { parameters: { slug: slugs[0] ?? '' } })
    expect(body).toMatchObject({ headline: '夜市', photos: [{ caption: '夜市一景' }] })
  })

  it('reads every feed, and one story in every format', async () => {
    await desk.article({ ...live, headline: '碼頭風大', slug: 'windy-pier', section: 'world' })
    const ids = operationsOf(document).map(({ operation }) => operation.operationId)
    const feeds = ids.filter((id) => id.startsWith('readFeed') && !id.endsWith('Head'))
    const stories = ids.filter((id) => id.startsWith('readStoryAs') && !id.endsWith('Head'))
    expect([feeds.length, stories.length]).toEqual([6, formats.length])
    for (const id of feeds) {
      const { status, text } = await call(id, { parameters: { section: 'world', limit: '1' } })
      expect([id, status, text.includes('碼頭風大')]).toEqual([id, 200, true])
      expect([id, (await call(id, { parameters: { limit: '0' } })).status]).toEqual([id, 400])
    }
    for (const id of stories) {
      const { status, text } = await call(id, { parameters: { slug: 'windy-pier' } })
      expect([id, status, text.includes('碼頭風大')]).toEqual([id, 200, true])
      expect([id, (await call(id, { parameters: { slug: 'there-is-none' } })).status]).toEqual([id, 404])
    }
  })

  it('follows changes and removals', async () => {
    const start = await call<Changes>('followChanges')
    let since = start.body.next
    const next = async () => {
      const seen: ChangeJson[] = []
      for (;;) {
        const { body } = await call<Changes>('followChanges', { parameters: { since } })
        since = body.next
        if (body.changes.length === 0) return seen.map(({ slug, kind, reason }) => ({ slug, kind, reason }))
        seen.push(...body.changes)
      }
    }
    await next()
    const made = await desk.article({ ...live, headline: '燈塔重開', slug: 'lighthouse' })
    expect(await next()).toEqual([{ slug: 'lighthouse', kind: 'published' }])
    const down = await call('takeDown', {
      parameters: { collection: 'articles', id: String(made.id) },
      body: { reason: '誤刊' },
      as: await app.as('editor'),
    })
    expect(down.status).toBe(200)
    expect(await next()).toMatchObject([{ slug: 'lighthouse', kind: 'removed' }])
    const gone = await call('readStory', { parameters: { slug: 'lighthouse' } })
    expect([gone.status, gone.body.code]).toEqual([410, 'story-gone'])
  })

  it('is refused as the document says', async () => {
    const wrong = await call('listStories', { parameters: { limit: '0' } })
    expect([wrong.status, wrong.body.code]).toEqual([400, 'limit-wrong'])
    const absent = await call('readStory', { parameters: { slug: 'there-is-none' } })
    expect([absent.status, absent.body.code]).toEqual([404, 'story-unknown'])
    const long = await call('listStories', { parameters: { q: 'x'.repeat(5000) } })
    expect(long.status).toBe(414)
  })

  it('is moved with a slug, and asks again by tag and by HEAD', async () => {
    const made = await desk.article({ ...live, headline: '舊名', slug: 'former-name' })
    await app.local.update({ collection: 'articles', id: made.id, data: { slug: 'present-name', ...live } })
    const moved = await call('readStory', { parameters: { slug: 'former-name' } })
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/api/stories/present-name'])
    const read = await call('readStory', { parameters: { slug: 'present-name' } })
    const etag = { 'If-None-Match': read.headers.get('etag') ?? '' }
    expect((await call('readStory', { parameters: { slug: 'present-name', ...etag } })).status).toBe(304)
    const head = await call('readStoryHead', { parameters: { slug: 'present-name' } })
    expect([head.status, head.text]).toEqual([200, ''])
  })
})

/** The values that the document allows a parameter. */
const allowed = (id: string, name: string): unknown => {
  const found = operationsOf(document).find(({ operation }) => operation.operationId === id)
  return found?.operation.parameters?.find((one) => one.name === name)?.schema
}

describe('what the document allows of a parameter is what is read', () => {
  it.each(['listStories', 'followChanges'])('limit of %s', async (id) => {
    const { minimum = 0, maximum = 0 } = allowed(id, 'limit') as { minimum?: number; maximum?: number }
    const status = async (limit: number) => (await call(id, { parameters: { limit: String(limit) } })).status
    expect(await Promise.all([minimum - 1, minimum, maximum, maximum + 1].map(status))).toEqual([
      400, 200, 200, 400,
    ])
  })

  it.each(['section', 'locale', 'body'])('%s of a list', async (name) => {
    const { enum: values = [] } = allowed('listStories', name) as { enum?: string[] }
    expect(values.length).toBeGreaterThan(1)
    for (const value of values)
      expect((await call('listStories', { parameters: { [name]: value } })).status).toBe(200)
    expect((await call('listStories', { parameters: { [name]: 'none-such' } })).status).toBe(400)
  })

  it('dates, and words as long as may be', async () => {
    const { maxLength = 0 } = allowed('listStories', 'q') as { maxLength?: number }
    const good = [{ from: '2026-01-31', to: '2026-02-01T08:00:00+08:00' }, { q: 'a'.repeat(maxLength) }]
    for (const parameters of good) expect((await call('listStories', { parameters })).status).toBe(200)
    const bad = [
      { from: 'yesterday' },
      { q: 'a'.repeat(maxLength + 1) },
      { from: '2026-02-01', to: '2026-01-01' },
    ]
    for (const parameters of bad) expect((await call('listStories', { parameters })).status).toBe(400)
  })
})

describe('staff’s routes answer as the document says', () => {
  const editor = () => app.as('editor')
  const about = ({ id }: RestDoc, collection = 'articles') => ({ collection, id: String(id) })

  it('checks', async () => {
    const as = await editor()
    const draft = await desk.article({ headline: '', attribution: { form: 'report', sources: [] } })
    const stored = await call('checkDocument', { parameters: about(draft), as })
    expect(stored.body).toMatchObject({ status: 'refused' })
    const form = await call('checkForm', {
      parameters: { collection: 'articles' },
      body: { data: await desk.words(), locale: 'zh-Hant' },
      as,
    })
    expect(form.body).toMatchObject({ status: 'cleared' })
    expect((await call('checkForm', { parameters: { collection: 'articles' }, body: {}, as })).status).toBe(
      400,
    )
    expect((await call('checkDocument', { parameters: { collection: 'nope', id: '1' }, as })).status).toBe(
      404,
    )
  })

  it('takes down, releases, and finds where something is used', async () => {
    const as = await editor()
    const photo = await desk.photo(live)
    const story = await desk.article({ ...live, photos: [{ photo: photo.id }] })
    const used = await call('whereUsed', { parameters: about(photo, 'photos'), as })
    expect(used.body).toMatchObject({ uses: [{ collection: 'articles', in: ['public', 'draft'] }] })
    expect((await call('release', { parameters: about(story), body: { reason: '沒撤過' }, as })).status).toBe(
      409,
    )
    await call('takeDown', { parameters: about(story), body: {}, as })
    const released = await call('release', { parameters: about(story), body: { reason: '查明無誤' }, as })
    expect(released.status).toBe(200)
    expect((await call('listRefusedSchedules', { as })).body).toEqual({ docs: [] })
    expect((await call('dismissRefusedSchedule', { parameters: { job: '987' }, as })).status).toBe(404)
  })

  it('imports', async () => {
    const as = await editor()
    const page = '碼頭翻新\n\n香港文匯報訊 據新華社報道，碼頭下月翻新，渡輪照常。\n'
    const made = await call('importPageText', { body: { text: page }, as })
    expect([200, 201]).toContain(made.status)
    expect((await call('importPageText', { body: { text: '  ' }, as })).status).toBe(400)
  })

  it('approves, previews and exports', async () => {
    const as = await editor()
    const story = await desk.article(live)
    expect((await call('approve', { parameters: about(story), body: {}, as })).status).toBe(200)
    expect((await call('readApproval', { parameters: about(story), as })).body).toMatchObject({
      approved: true,
    })
    const page = await app.local.create({
      collection: 'pages',
      data: {
        title: '本埠',
        publication: '海角報',
        locale: 'zh-Hant',
        onSaleAt: '2030-01-01T22:00:00.000Z',
        items: [{ kind: 'article', article: story.id, role: 'lead' }],
      },
    })
    const id = String(page.id)
    expect((await call('readApproval', { parameters: about(page, 'pages'), as })).body).toMatchObject({
      approved: false,
    })
    expect((await call('previewPage', { parameters: { id }, as })).status).toBe(200)
    expect(
      (await call('previewForm', { parameters: { id }, body: { data: { title: '新題' } }, as })).status,
    ).toBe(200)
    expect((await call('exportPageJson', { parameters: { id }, as })).status).toBe(409)
    expect((await call('exportPageJson', { parameters: { id, proof: '1' }, as })).status).toBe(200)
    expect((await call('approve', { parameters: about(page, 'pages'), body: {}, as })).status).toBe(200)
    expect((await call('exportPagePdf', { parameters: { id }, as })).status).toBe(501)
  })

  it('want a login, and take the key as the document spells it', async () => {
    // One whose login may be left out names nothing, too.
    const wantsLogin = ({ operation: { security } }: ReturnType<typeof operationsOf>[number]) =>
      security?.every((one) => Object.keys(one).length > 0)
    for (const { operation } of operationsOf(document).filter(wantsLogin)) {
      const parameters = { collection: 'articles', id: '1', job: '1' }
      const own = Object.fromEntries(
        Object.entries(parameters).filter(([name]) => operation.parameters?.some((one) => one.name === name)),
      )
      const { status } = await call(operation.operationId, {
        parameters: own,
        body: operation.requestBody && {},
      })
      expect([operation.operationId, status]).toEqual([operation.operationId, 403])
    }
    const scheme = document.components.securitySchemes['key.users']
    const [, spelled = ''] = /`([^`]+)`/u.exec(scheme?.description ?? '') ?? []
    await app.local.create({
      collection: 'users',
      data: {
        email: 'program@newsroom.test',
        password: 'only-for-these-tests',
        name: 'program',
        roles: ['editor'],
        enableAPIKey: true,
        apiKey: 'a-key-of-a-program',
      },
    })
    const as = { [scheme?.name ?? '']: spelled.replace(/\S+$/u, 'a-key-of-a-program') }
    expect((await call('listRefusedSchedules', { as })).status).toBe(200)
  })

  it('are not believed where an answer has a member that the document does not know', async () => {
    const schema = { $ref: '#/components/schemas/Changes' }
    expect(await mismatches(document, schema, { changes: [], next: 'x' })).toEqual([])
    expect(await mismatches(document, schema, { changes: [], next: 'x', more: 1 })).not.toEqual([])
    expect(await mismatches(document, schema, { changes: [{}], next: 'x' })).not.toEqual([])
  })
})

describe('the page', () => {
  it.each(['zh-Hant', 'zh-Hans', 'en'])(
    'is whole in %s, without a script or anything from elsewhere',
    async (locale) => {
      const { status, text, headers } = await app.rest('GET', `/newsroom/docs?locale=${locale}`)
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
      expect(text).toContain(`<html lang="${locale}">`)
      expect(text).not.toContain('`')
      expect(text).not.toMatch(/<script|<link|<img|\bon\w+=|@import|url\(/iu)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      for (const { method, operation } of operationsOf(document))
        if (method !== 'head') expect(text).toContain(`id="${operation.operationId}"`)
      for (const [, anchor = ''] of text.matchAll(/href="#([^"]+)"/gu))
        expect(text).toContain(`id="${anchor}"`)
    },
  )
})

describe('the client', () => {
  const send = async (url: string, { headers }: { headers: Record<string, string> }) => {
    const {
      status,
      bytes,
      headers: answered,
    } = await app.rest('GET', url.replace('http://localhost/api', ''), {
      headers,
    })
    const location = answered.get('location')
    if (location !== null) return send(`http://localhost${location}`, { headers })
    return new Response(bytes.length > 0 ? new Uint8Array(bytes) : null, { status })
  }
  const api = newsroomApi('http://localhost/api/', { fetch: send, headers: { 'accept-language': 'en' } })

  it('lists every story page by page, reads one, also by a former slug', async () => {
    const all = []
    for await (const story of api.stories({ limit: 2 })) all.push(story.guid)
    const { stories } = await api.list({ limit: 100 })
    expect(all).toEqual(stories.map(({ guid }) => guid))
    expect(all.length).toBeGreaterThan(4)
    expect((await api.story('former-name')).slug).toBe('present-name')
    expect((await api.story('present-name', { body: 'none' })).body).toBeUndefined()
  })

  it('follows changes, and gives the cursor for the next time', async () => {
    const follow = async (since?: string) => {
      const kinds: string[] = []
      const changes = api.follow({ limit: 2, ...(since !== undefined && { since }) })
      for (;;) {
        const { done, value } = await changes.next()
        if (done) return { kinds, next: value }
        kinds.push(`${value.slug} ${value.kind}`)
      }
    }
    const { next, kinds } = await follow()
    expect(kinds.length).toBeGreaterThan(4)
    await desk.article({ ...live, headline: '新增一線', slug: 'new-line' })
    expect((await follow(next)).kinds).toEqual(['new-line published'])
  })

  it('throws what the newsroom says', async () => {
    await expect(api.story('lighthouse')).rejects.toMatchObject({
      status: 410,
      code: 'story-gone',
      message: 'The story was here and no longer is. Take it out of what you show.',
    })
    await expect(api.list({ section: 'none-such' })).rejects.toMatchObject({
      status: 400,
      code: 'section-unknown',
    })
  })
})
