import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { behindTheGuard, bodyOf, deskOf, type Desk } from './helpers/documents.ts'
import { bootNewsroom, database, type BootedNewsroom, type RestDoc } from './helpers/index.ts'

/**
 * A word in every hidden document, field and version. An answer to a reader that contains it has
 * leaked something.
 */
const mark = '暗號'
const past = new Date('2020-01-01T00:00:00Z')
const future = new Date('2090-01-01T00:00:00Z')

type Slug = 'articles' | 'photos' | 'sidebars'
type Headers = Record<string, string>

let app: BootedNewsroom
let desk: Desk
let consumer: Headers
const hidden: Record<Slug, RestDoc[]> = { articles: [], photos: [], sidebars: [] }
const open: Record<Slug, RestDoc[]> = { articles: [], photos: [], sidebars: [] }

const live = { _status: 'published' }
/** The words of each kind, marked. */
const marked: Record<Slug, (name: string) => Record<string, unknown>> = {
  articles: (name) => ({
    headline: `${mark}${name}`,
    kicker: `${mark}引題`,
    body: bodyOf(`${mark}${name}內文`),
    slug: `hidden-${name}`,
  }),
  photos: (name) => ({ caption: `${mark}${name}`, alt: `${mark}替代`, photographer: `${mark}攝影` }),
  sidebars: (name) => ({ title: `${mark}${name}`, body: bodyOf(`${mark}${name}內文`) }),
}
const make = (slug: Slug, data: Record<string, unknown>) =>
  ({ articles: desk.article, photos: desk.photo, sidebars: desk.sidebar })[slug](data)

/** A document for each reason for which readers may not see it. */
async function hide(slug: Slug): Promise<void> {
  const one = async (name: string, data: Record<string, unknown> = live) => {
    const made = await make(slug, { ...marked[slug](name), ...data })
    hidden[slug].push(made)
    return made.id
  }
  await one('draft', {})
  const trashed = await one('trashed')
  await app.local.update({ collection: slug, id: trashed, data: { deletedAt: past.toISOString() } })
  await app.local.update({
    collection: slug,
    id: await one('unpublished'),
    data: { _status: 'draft' },
  })
  await behindTheGuard(app, slug, await one('embargoed'), 'embargoUntil', future)
  await behindTheGuard(app, slug, await one('takendown'), 'takedown.at', past)
  if (slug === 'photos') await behindTheGuard(app, slug, await one('expired'), 'usableUntil', past)
}

beforeAll(async () => {
  app = await bootNewsroom()
  desk = deskOf(app)
  consumer = await app.as('consumer')
  const editor = await app.as('editor')
  for (const slug of ['articles', 'photos', 'sidebars'] as const) {
    await hide(slug)
    const shown = await make(slug, live)
    open[slug].push(shown)
    await behindTheGuard(app, slug, shown.id, 'approved.hash', `${mark}指紋`)
    await app.local.update({ collection: slug, id: shown.id, data: marked[slug]('newer'), draft: true })
  }
  await behindTheGuard(app, 'photos', open.photos[0]?.id ?? 0, 'iptc', JSON.stringify(`${mark}檔案`))

  // A public article that an editor wrote something about, with a photo that was taken down after
  // it was published.
  const photo = await desk.photo({ ...marked.photos('linked'), ...live })
  const sidebar = await desk.sidebar({ ...marked.sidebars('linked'), ...live })
  const made = await app.rest('POST', '/articles', {
    as: editor,
    body: await desk.words({
      ...live,
      slug: 'open-article',
      mentions: [{ text: `${mark}社`, reason: `${mark}原因` }],
      photos: [{ photo: photo.id }],
      sidebars: [sidebar.id],
    }),
  })
  if (!made.body.doc) throw new Error(made.text)
  open.articles.push(made.body.doc)
  await behindTheGuard(app, 'photos', photo.id, 'takedown.at', past)
  await behindTheGuard(app, 'photos', photo.id, 'takedown.reason', `${mark}下架`)
  await behindTheGuard(app, 'sidebars', sidebar.id, 'takedown.at', past)
})
afterAll(() => app?.stop())

const allHidden = () => Object.values(hidden).flat()

/**
 * Everything that would give a hidden document away: its words, its guid, its file, and its id
 * where ids are long.
 */
const secrets = () => [
  mark,
  encodeURIComponent(mark),
  JSON.stringify(mark).slice(1, -1),
  ...allHidden().flatMap(({ id, guid, filename, slug }) =>
    [database === 'mongo' ? id : null, guid, filename, slug].filter((one) => typeof one === 'string'),
  ),
]

/** The secrets in an answer; there must be none. */
function leaksOf({ text, headers }: { text: string; headers: globalThis.Headers }): unknown[] {
  const answer = `${text}\n${[...headers].map((pair) => pair.join(': ')).join('\n')}`
  return secrets().filter((secret) => answer.includes(String(secret)))
}

const readers = [
  ['nobody in particular', () => undefined],
  ['a consumer', () => consumer],
] as const

const queries = [
  '',
  'draft=true',
  'trash=true',
  'draft=true&trash=true&limit=0&pagination=false',
  'locale=all',
  'locale=*&draft=true',
  'locale=en&fallback-locale=zh-Hant',
  'depth=5',
  'depth=0&draft=true',
  'sort=-updatedAt&draft=true',
  'where[_status][equals]=draft&draft=true',
  'where[or][0][_status][equals]=draft&where[or][1][_status][equals]=published&trash=true',
  'where[deletedAt][exists]=true&trash=true',
  'where[embargoUntil][greater_than]=2030-01-01',
  'select[owner]=true&select[mentions]=true&select[takedown]=true&select[approved]=true&select[iptc]=true',
  'joins[articles][limit]=10&populate[photos][takedown]=true&populate[photos][iptc]=true&depth=3',
  'showHiddenFields=true&overrideAccess=true&depth=2',
]

describe.each(readers)('%s', (_, who) => {
  const get = (path: string) => app.rest('GET', path, who() ? { as: who() ?? {} } : {})
  const ask = <T = Record<string, unknown>>(query: string) =>
    app.graphql<T>(query, who() ? { as: who() ?? {} } : {})

  describe.each(['articles', 'photos', 'sidebars'] as const)('asks for %s and', (slug) => {
    it.each(queries)('finds only what is public by ?%s', async (query) => {
      const answer = await get(`/${slug}?${query}`)
      expect(leaksOf(answer)).toEqual([])
      const ids = (answer.body.docs ?? []).map(({ id }) => id)
      expect(ids.filter((id) => !open[slug].some((shown) => shown.id === id))).toEqual([])
    })

    it('finds what is public, so that the above says something', async () => {
      const ids = (await get(`/${slug}`)).body.docs?.map(({ id }) => id)
      expect(new Set(ids)).toEqual(new Set(open[slug].map(({ id }) => id)))
    })

    it('counts only what is public', async () => {
      for (const query of ['', '?draft=true', '?trash=true', '?where[_status][equals]=draft&draft=true']) {
        const { totalDocs } = (await get(`/${slug}/count${query}`)).body
        expect(totalDocs).toBe(query.includes('where') ? 0 : open[slug].length)
      }
    })

    it.each(['', '?draft=true', '?trash=true', '?draft=true&trash=true&locale=all&depth=3'])(
      'is told of a hidden one by its id %s just what it is told of one that never was',
      async (query) => {
        const never = database === 'mongo' ? '0123456789abcdef01234567' : 987654
        const nothing = await get(`/${slug}/${never}${query}`)
        expect(nothing.status).toBe(404)
        for (const { id } of hidden[slug]) {
          const answer = await get(`/${slug}/${id}${query}`)
          expect([answer.status, answer.text]).toEqual([nothing.status, nothing.text])
        }
      },
    )

    it('sees no version', async () => {
      const { docs } = await app.local.findVersions({ collection: slug, limit: 100 })
      expect(docs.length).toBeGreaterThan(0)
      for (const path of ['', '?draft=true', '?trash=true', `/${docs[0]?.id}`, '/count']) {
        const answer = await get(`/${slug}/versions${path}`)
        expect(answer.status).toBeGreaterThanOrEqual(400)
        expect(leaksOf(answer)).toEqual([])
      }
    })

    it('finds nothing by sending the query as a body', async () => {
      const answer = await app.rest('POST', `/${slug}`, {
        headers: {
          'X-Payload-HTTP-Method-Override': 'GET',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'draft=true&trash=true&limit=0',
        as: who() ?? {},
      })
      expect(leaksOf(answer)).toEqual([])
      const ids = (answer.body.docs ?? []).map(({ id }) => id)
      expect(ids.filter((id) => !open[slug].some((shown) => shown.id === id))).toEqual([])
    })
  })

  it.each([
    ['articles', 'owner', 'exists', 'true', 'false'],
    ['articles', 'linkedAssets', 'like', 'photos:', 'nothing:'],
    ['articles', 'mentions.text', 'like', mark, 'nothing'],
    ['articles', 'mentions.reason', 'equals', `${mark}原因`, 'nothing'],
    ['articles', 'takedown.reason', 'exists', 'true', 'false'],
    ['articles', 'approved.hash', 'equals', `${mark}指紋`, 'nothing'],
    ['photos', 'approved.hash', 'like', mark, 'nothing'],
    ['photos', 'iptc', 'exists', 'true', 'false'],
    ['articles', 'photos.photo.caption', 'like', mark, 'nothing'],
    ['articles', 'photos.photo.takedown.reason', 'like', mark, 'nothing'],
    ['articles', 'photos.photo.iptc', 'exists', 'true', 'false'],
    ['articles', 'sidebars.title', 'like', mark, 'nothing'],
    ['articles', 'owner.email', 'like', 'editor', 'nothing'],
    ['articles', 'version.headline', 'like', mark, 'nothing'],
  ])('learns nothing of %s by asking where %s %s', async (slug, path, operator, right, wrong) => {
    const query = (value: string) =>
      `/${slug}?draft=true&where[${path}][${operator}]=${encodeURIComponent(value)}`
    const hit = await get(query(right))
    const miss = await get(query(wrong))
    expect([hit.status, hit.body.totalDocs ?? null]).toEqual([miss.status, miss.body.totalDocs ?? null])
    const counted = await Promise.all(
      [right, wrong].map((value) => get(query(value).replace(`/${slug}?`, `/${slug}/count?`))),
    )
    expect(counted[0]?.body.totalDocs).toBe(counted[1]?.body.totalDocs)
  })

  it.each(['owner', 'takedown.reason', 'approved.hash', 'mentions.text', 'photos.photo.caption'])(
    'learns no order by sorting by %s',
    async (path) => {
      const up = await get(`/articles?sort=${path}`)
      const down = await get(`/articles?sort=-${path}`)
      const order = ({ body }: typeof up) => (body.docs ?? []).map(({ id }) => id)
      expect(order(up)).toEqual(order(down))
    },
  )

  it('is shown no field that the newsroom keeps for staff', async () => {
    for (const slug of ['articles', 'photos', 'sidebars']) {
      for (const doc of (await get(`/${slug}?depth=0`)).body.docs ?? []) {
        expect(Object.keys(doc)).toEqual(expect.arrayContaining(['guid', 'revision']))
        for (const name of ['owner', 'linkedAssets', 'mentions', 'takedown', 'approved', 'iptc']) {
          // Payload leaves an empty list or group where it took the values away.
          expect([undefined, [], {}]).toContainEqual(doc[name])
        }
      }
    }
  })

  it('is served no file of a hidden photo', async () => {
    for (const { filename } of hidden.photos) {
      const answer = await get(`/photos/file/${String(filename)}`)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.headers.get('content-type')).not.toContain('image')
    }
  })

  it('finds only what is public by GraphQL', async () => {
    const { data, errors } = await ask<Record<string, { totalDocs: number }>>(`{
      Articles(draft: true, trash: true, limit: 0) { totalDocs docs { id headline kicker slug guid photos { photo { id caption } } sidebars { id title } } }
      Photos(draft: true, trash: true, limit: 0) { totalDocs docs { id caption filename guid } }
      Sidebars(draft: true, trash: true, limit: 0) { totalDocs docs { id title guid } }
    }`)
    const headers = new globalThis.Headers()
    expect(leaksOf({ text: JSON.stringify({ data, errors }), headers })).toEqual([])
    expect(data?.Articles?.totalDocs).toBe(open.articles.length)
    const counts = await ask('{ countArticles(draft: true, trash: true) { totalDocs } }')
    expect(counts.data).toEqual({ countArticles: { totalDocs: open.articles.length } })
  })

  it('is given no hidden document by its id in GraphQL', async () => {
    for (const { id } of hidden.articles) {
      const { data } = await ask(
        `{ Article(id: ${JSON.stringify(id)}, draft: true, trash: true) { headline } }`,
      )
      expect(data?.Article ?? null).toBeNull()
    }
  })

  it('is given no staff-only field by GraphQL', async () => {
    const { data, errors } = await ask(
      `{ Articles { docs { owner { id } linkedAssets mentions { text } takedown { reason } approved { hash } } } }`,
    )
    expect(leaksOf({ text: JSON.stringify({ data, errors }), headers: new globalThis.Headers() })).toEqual([])
    expect(JSON.stringify(data)).not.toContain('photos:')
  })

  it('learns by no permission whether a hidden document exists', async () => {
    const never = database === 'mongo' ? '0123456789abcdef01234567' : 987654
    const options = who() ? { as: who() ?? {} } : {}
    const nothing = await app.rest('POST', `/articles/access/${never}`, options)
    for (const { id } of hidden.articles) {
      const answer = await app.rest('POST', `/articles/access/${id}`, options)
      expect([answer.status, answer.text]).toEqual([nothing.status, nothing.text])
    }
  })
})

describe('what Payload keeps beside the documents', () => {
  const draft = () => hidden.articles[0]
  const lockOf = async (slug: string, value: number | string) => {
    const editor = { relationTo: 'users', value: await app.idOf('editor') }
    const document = { relationTo: slug, value }
    return app.local.create({ collection: 'payload-locked-documents', data: { document, user: editor } })
  }

  it('tells nobody but staff which drafts are open', async () => {
    const lock = await lockOf('articles', draft()?.id ?? 0)
    for (const [, who] of readers) {
      const options = { as: who() ?? {} }
      const list = await app.rest('GET', '/payload-locked-documents', options)
      expect([list.status, list.body.docs]).toEqual([403, undefined])
      expect((await app.rest('GET', `/payload-locked-documents/${lock.id}`, options)).status).not.toBe(200)
      const counted = await app.rest('GET', '/payload-locked-documents/count', options)
      expect(counted.body.totalDocs ?? 0).toBe(0)
      const { data } = await app.graphql<{ PayloadLockedDocuments: { totalDocs: number } | null }>(
        '{ PayloadLockedDocuments { totalDocs } }',
        options,
      )
      expect(data?.PayloadLockedDocuments?.totalDocs ?? 0).toBe(0)
    }
    const seen = await app.rest('GET', '/payload-locked-documents', { as: await app.as('reporter') })
    expect(seen.body.docs?.map(({ id }) => id)).toContain(lock.id)
  })

  it('lets nobody but staff lock a document or take a lock away', async () => {
    const lock = await lockOf('articles', draft()?.id ?? 0)
    const path = `/payload-locked-documents/${lock.id}`
    const document = { relationTo: 'articles', value: draft()?.id }
    const user = { relationTo: 'users', value: await app.idOf('consumer') }
    const body = { document, user }
    for (const [, who] of readers) {
      const options = { as: who() ?? {} }
      expect((await app.rest('POST', '/payload-locked-documents', { ...options, body })).status).toBe(403)
      expect((await app.rest('PATCH', path, { ...options, body })).status).toBe(403)
      expect((await app.rest('DELETE', path, options)).status).toBe(403)
      await app.rest('DELETE', '/payload-locked-documents?where[id][exists]=true', options)
    }
    const kept = await app.local.find({
      collection: 'payload-locked-documents',
      where: { id: { equals: lock.id } },
    })
    expect(kept.totalDocs).toBe(1)
  })

  it.each(['payload-jobs', 'payload-kv', 'payload-preferences', 'payload-migrations', 'users'])(
    'gives away nothing in %s',
    async (slug) => {
      await app.payload.kv.set('a-mark', { text: mark })
      await app.payload.jobs.queue({
        task: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: 'articles', value: String(draft()?.id) } },
        waitUntil: future,
      })
      const editor = await app.as('editor')
      await app.rest('POST', '/payload-preferences/a-mark', { as: editor, body: { value: { text: mark } } })
      for (const [, who] of readers) {
        const answer = await app.rest('GET', `/${slug}?depth=2`, { as: who() ?? {} })
        expect(leaksOf(answer)).toEqual([])
        const others = (answer.body.docs ?? []).filter(({ email }) => email !== 'consumer@newsroom.test')
        expect(others.filter(() => slug !== 'payload-migrations')).toEqual([])
      }
    },
  )
})
