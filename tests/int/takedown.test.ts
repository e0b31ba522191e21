import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardOf } from '../../src/gate/guard/Guarded.ts'
import { deskOf, type Desk } from './helpers/documents.ts'
import { bootNewsroom, type BootedNewsroom, type RestDoc } from './helpers/index.ts'

type Slug = 'articles' | 'photos' | 'sidebars'
type Headers = Record<string, string>

let app: BootedNewsroom
let desk: Desk
let editor: Headers
/** What the collection's own hooks were told, as a search index would be. */
const told: string[] = []

beforeAll(async () => {
  app = await bootNewsroom({}, (config) => ({
    ...config,
    collections: config.collections?.map((collection) => ({
      ...collection,
      hooks: {
        ...collection.hooks,
        afterChange: [({ doc }) => void told.push(`${collection.slug} ${doc.id} ${doc._status}`)],
      },
    })),
  }))
  desk = deskOf(app)
  editor = await app.as('editor')
})
afterAll(() => app?.stop())

const live = { _status: 'published' }
const make = (slug: Slug, data: Record<string, unknown> = live): Promise<RestDoc> =>
  ({ articles: desk.article, photos: desk.photo, sidebars: desk.sidebar })[slug](data)
const takedown = (slug: Slug, id: number | string, body: unknown = { reason: '來函要求' }, as = editor) =>
  app.rest('POST', `/newsroom/takedown/${slug}/${id}`, { as, body })
const release = (slug: Slug, id: number | string, body: unknown = { reason: '已核實' }, as = editor) =>
  app.rest('POST', `/newsroom/release/${slug}/${id}`, { as, body })
const publish = (slug: Slug, id: number | string) =>
  app.rest('PATCH', `/${slug}/${id}`, { as: editor, body: live })
const decisionsOn = async (id: number | string) => {
  const { docs } = await app.local.find({
    collection: 'gate-decisions',
    where: { subjectId: { equals: String(id) } },
    sort: 'at',
  })
  return docs
}

describe.each(['articles', 'photos', 'sidebars'] as const)('a takedown of one of the %s', (slug) => {
  it('takes it from every reader, and answers with what they now get', async () => {
    const { id } = await make(slug)
    expect((await app.rest('GET', `/${slug}/${id}`)).status).toBe(200)
    const answer = await takedown(slug, id)
    expect(answer.status, answer.text).toBe(200)
    expect(answer.body).toMatchObject({ collection: slug, id, gone: true, warnings: [] })
    expect(answer.body.takedown).toMatchObject({ reason: '來函要求' })
    // The takedown answers what readers now get, a URL each.
    for (const { url, status } of answer.body.readers as { url: string; status: number }[]) {
      const read = await app.rest('GET', url.replace('/api', ''))
      expect([url, read.status]).toEqual([url, status])
      expect(status).toBeGreaterThanOrEqual(403)
    }
    expect((await app.rest('GET', `/${slug}?where[id][equals]=${id}`)).body.totalDocs).toBe(0)
  })

  it('leaves its words to the editor, marked as taken down, the latest draft included', async () => {
    const made = await make(slug)
    const title = slug === 'articles' ? 'headline' : slug === 'photos' ? 'caption' : 'title'
    await app.rest('PATCH', `/${slug}/${made.id}?draft=true`, {
      as: editor,
      body: { [title]: '改到一半的題', _status: 'draft' },
    })
    await takedown(slug, made.id)
    const row = await app.rest('GET', `/${slug}/${made.id}?depth=0`, { as: editor })
    const { id, [title]: words, linkedAssets, guid } = made
    expect(row.body).toMatchObject({ id, [title]: words, guid, linkedAssets, _status: 'draft' })
    const draft = await app.rest('GET', `/${slug}/${made.id}?draft=true&depth=0`, { as: editor })
    expect(draft.body).toMatchObject({
      [title]: '改到一半的題',
      _status: 'draft',
      takedown: { reason: '來函要求' },
    })
  })

  it('keeps it from being published until it is released, and then lets it', async () => {
    const { id } = await make(slug)
    await takedown(slug, id)
    const refused = await publish(slug, id)
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('taken-down')
    const came = await release(slug, id)
    expect(came.status, came.text).toBe(200)
    expect((await app.rest('GET', `/${slug}/${id}`)).status).toBe(404)
    const published = await publish(slug, id)
    expect(published.status, published.text).toBe(200)
    expect((await app.rest('GET', `/${slug}/${id}`)).status).toBe(200)
  })

  it('stands in the ledger, by whom and why, as does the release', async () => {
    const { id } = await make(slug)
    await takedown(slug, id)
    await release(slug, id)
    const [, down, up] = await decisionsOn(id)
    expect(down).toMatchObject({ outcome: 'takenDown', reason: '來函要求', path: 'REST takedown' })
    expect(down?.who).toContain('editor@newsroom.test')
    expect(up).toMatchObject({ outcome: 'released', reason: '已核實', path: 'REST release' })
  })

  it('is told to the hooks that keep copies of it', async () => {
    const { id } = await make(slug)
    await takedown(slug, id)
    expect(told.at(-1)).toBe(`${slug} ${id} draft`)
  })
})

describe('a takedown is never refused', () => {
  it.each([
    ['without a body', ''],
    ['with a blank reason', { reason: '　' }],
    ['with a reason that is no text', { reason: 7 }],
    ['with a body that is no JSON', '{'],
  ])('%s: the record says so', async (_, body) => {
    const { id } = await make('articles')
    const answer = await takedown('articles', id, body)
    expect(answer.status).toBe(200)
    expect(answer.body.warnings).toMatchObject([{ code: 'takedown-unreasoned' }])
    expect((await app.rest('GET', `/articles/${id}`)).status).toBe(404)
  })

  it('while somebody else has the document open', async () => {
    const { id } = await make('articles')
    const user = { relationTo: 'users', value: await app.idOf('admin') }
    const data = { document: { relationTo: 'articles', value: id }, user }
    await app.local.create({ collection: 'payload-locked-documents', data })
    expect((await takedown('articles', id)).status).toBe(200)
  })

  it('of a draft that lacks everything, or one in the trash', async () => {
    const draft = await app.local.create({ collection: 'articles', data: {}, draft: true })
    expect((await takedown('articles', draft.id)).status).toBe(200)
    const trashed = await make('articles')
    await app.local.update({
      collection: 'articles',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await takedown('articles', trashed.id)).body).toMatchObject({ gone: true })
  })

  it('because the ledger cannot be written: it goes through, and says so', async () => {
    const { id } = await make('articles')
    const guard = guardOf(app.payload)
    const { inner } = guard
    const broken: typeof inner.create = (args) =>
      args.collection === 'gate-decisions'
        ? Promise.reject(new Error('the disk is full'))
        : inner.create(args)
    guard.inner = new Proxy(inner, {
      get: (target, key) => (key === 'create' ? broken : Reflect.get(target, key)),
    })
    const answer = await takedown('articles', id).finally(() => (guard.inner = inner))
    expect(answer.body).toMatchObject({ gone: true, warnings: [{ code: 'takedown-decision' }] })
    expect((await app.rest('GET', `/articles/${id}`)).status).toBe(404)
    const draft = await app.rest('GET', `/articles/${id}?draft=true`, { as: editor })
    expect(draft.body.takedown).toMatchObject({ reason: '來函要求' })
    expect(await decisionsOn(id)).toMatchObject([{ outcome: 'cleared' }])
  })

  it('because its version cannot be written', async () => {
    const { id } = await make('articles')
    const { db } = app.payload
    const { createVersion } = db
    db.createVersion = () => Promise.reject(new Error('no room'))
    const answer = await takedown('articles', id).finally(() => (db.createVersion = createVersion))
    expect(answer.body).toMatchObject({ gone: true, warnings: [{ code: 'takedown-version' }] })
    expect(await decisionsOn(id)).toMatchObject([{ outcome: 'cleared' }, { outcome: 'takenDown' }])
  })
})

describe('what was planned', () => {
  const schedule = async (id: number | string, waitUntil: string, more: Record<string, unknown> = {}) =>
    app.local.create({
      collection: 'payload-jobs',
      data: {
        taskSlug: 'schedulePublish',
        queue: 'default',
        waitUntil,
        input: { type: 'publish', doc: { relationTo: 'articles', value: String(id) } },
        ...more,
      },
    })
  const jobs = async () =>
    (await app.local.find({ collection: 'payload-jobs', limit: 0, pagination: false })).docs

  it('is called off, for this document alone', async () => {
    const [one, other] = [await desk.article(), await desk.article()]
    await schedule(one.id, '2090-01-01T00:00:00.000Z')
    await schedule(one.id, '2090-01-02T00:00:00.000Z', { hasError: true })
    await schedule(other.id, '2090-01-01T00:00:00.000Z')
    expect((await takedown('articles', one.id)).body.canceled).toBe(1)
    const left = (await jobs()).map(({ waitUntil }) => String(new Date(String(waitUntil)).toISOString()))
    expect(left.toSorted()).toEqual(['2090-01-01T00:00:00.000Z', '2090-01-02T00:00:00.000Z'])
  })

  it('would be refused when it ran all the same', async () => {
    const { id } = await desk.article()
    await takedown('articles', id)
    await schedule(id, '2020-01-01T00:00:00.000Z')
    await app.payload.jobs.run({ silent: true })
    expect((await app.rest('GET', `/articles/${id}`)).status).toBe(404)
  })
})

describe('no other way out of a takedown:', () => {
  it('restoring an old version', async () => {
    const { id } = await make('articles')
    const { docs } = await app.local.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
    })
    await takedown('articles', id)
    await app.rest('POST', `/articles/versions/${docs[0]?.id}`, { as: editor })
    expect((await app.rest('GET', `/articles/${id}`)).status).toBe(404)
  })

  it('saving while it is being taken down', async () => {
    const { id } = await make('articles')
    const saves = ['一', '二', '三', '四'].map((kicker) =>
      app.rest('PATCH', `/articles/${id}`, { as: editor, body: { kicker, ...live } }),
    )
    const [down, ...saved] = await Promise.all([takedown('articles', id), ...saves])
    expect(down.body).toMatchObject({ gone: true, warnings: [] })
    expect(saved.filter(({ status }) => ![200, 400, 409].includes(status))).toEqual([])
    expect((await app.rest('GET', `/articles/${id}`)).status).toBe(404)
    expect((await publish('articles', id)).text).toContain('taken-down')
  })

  it('writing the record away', async () => {
    const { id } = await make('articles')
    await takedown('articles', id)
    const wiped = { ...live, takedown: { at: null, by: null, reason: null } }
    expect((await app.rest('PATCH', `/articles/${id}`, { as: editor, body: wiped })).status).toBe(400)
    const direct = app.payload.db.updateOne({ collection: 'articles', id, data: wiped })
    await expect(direct).rejects.toThrow()
    expect((await app.rest('GET', `/articles/${id}`)).status).toBe(404)
  })
})

describe('who and what', () => {
  it.each(['reporter', 'layout', 'consumer'] as const)(
    'a %s takes nothing down and releases nothing',
    async (role) => {
      const { id } = await make('articles')
      const as = await app.as(role)
      expect((await takedown('articles', id, {}, as)).status).toBe(403)
      expect((await release('articles', id, {}, as)).status).toBe(403)
      expect((await app.rest('GET', `/articles/${id}`)).status).toBe(200)
    },
  )

  it('nobody at all does not even learn what exists', async () => {
    const { id } = await make('articles')
    expect((await takedown('articles', id, {}, {})).status).toBe(403)
    expect((await app.rest('POST', '/newsroom/takedown/articles/none')).status).toBe(403)
    expect((await app.rest('POST', '/newsroom/takedown/nothing/1')).status).toBe(403)
  })

  it.each([
    ['/newsroom/takedown/users/1', 'collection-unknown'],
    ['/newsroom/takedown/sources/1', 'collection-unknown'],
    ['/newsroom/takedown/articles/999999', 'document-unknown'],
    ['/newsroom/release/articles/no-such-id', 'document-unknown'],
    ['/newsroom/release/articles/ffffffffffffffffffffffff', 'document-unknown'],
  ])('POST %s is 404, %s', async (path, code) => {
    const answer = await app.rest('POST', path, { as: editor, body: { reason: '查無此稿' } })
    expect(answer.status).toBe(404)
    expect(answer.body.errors).toMatchObject([{ data: { code } }])
  })

  it('a release says why, and is of something that was taken down', async () => {
    const { id } = await make('articles')
    expect((await release('articles', id, { reason: ' ' })).body.errors).toMatchObject([
      { data: { code: 'reason-missing' } },
    ])
    const standing = await release('articles', id)
    expect(standing.status).toBe(409)
    expect((await app.rest('GET', `/articles/${id}`)).status).toBe(200)
  })

  it.each([
    ['zh-HK', '已下架'],
    ['zh-CN', '已下架；要先解除'],
    ['en', 'is taken down'],
  ])('answers a browser in %s', async (language, part) => {
    const { id } = await make('sidebars')
    const answer = await app.rest('POST', `/newsroom/takedown/sidebars/${id}`, {
      as: editor,
      headers: { 'accept-language': language },
      body: { reason: '更正' },
    })
    expect(answer.body.message).toContain(part)
  })
})
