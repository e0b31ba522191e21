import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf, type Desk } from './helpers/documents.ts'
import { bootNewsroom, type BootedNewsroom, type RestDoc } from './helpers/index.ts'

let app: BootedNewsroom
let desk: Desk
let editor: Record<string, string>

beforeAll(async () => {
  app = await bootNewsroom()
  desk = deskOf(app)
  editor = await app.as('editor')
})
afterAll(() => app?.stop())

const latest = (id: number | string) =>
  app.local.findByID({ collection: 'articles', id, draft: true, depth: 0 })
const save = async (id: number | string, data: Record<string, unknown>, query = ''): Promise<RestDoc> => {
  const { body, text } = await app.rest('PATCH', `/articles/${id}${query}`, { as: editor, body: data })
  if (!body.doc) throw new Error(text)
  return body.doc
}

describe('an article’s slug', () => {
  it('is made from the headline, with a little chance behind it', async () => {
    const { slug } = await desk.article({ headline: '海邊 步道，Opens 明天！' })
    expect(slug).toMatch(/^海邊-步道-opens-明天-[a-z0-9]{6}$/)
  })

  it('is another for the same headline', async () => {
    const [one, other] = await Promise.all([desk.article(), desk.article()])
    expect(one?.slug).not.toBe(other?.slug)
  })

  it('stays when the headline changes', async () => {
    const { id, slug } = await desk.article()
    expect((await save(id, { headline: '另一個標題' }, '?draft=true')).slug).toBe(slug)
  })

  it('is what an editor types, made fit for an address', async () => {
    const { id } = await desk.article()
    expect((await save(id, { slug: ' My  Own/SLUG? ' }, '?draft=true')).slug).toBe('my-own-slug')
  })

  it('is empty where there is no headline, for any number of articles', async () => {
    const blank = await Promise.all([desk.article({ headline: null }), desk.article({ headline: '  ！' })])
    expect(blank.map(({ slug }) => slug ?? null)).toEqual([null, null])
  })

  it('is not made by autosave, while the headline is half typed', async () => {
    const { body } = await app.rest('POST', '/articles?draft=true&autosave=true', {
      as: editor,
      body: { headline: '' },
    })
    const id = body.doc?.id ?? 0
    const typing = await save(id, { headline: '海' }, '?draft=true&autosave=true')
    expect(typing.slug ?? null).toBeNull()
    expect((await save(id, { headline: '海邊步道' }, '?draft=true')).slug).toMatch(/^海邊步道-/)
  })

  it('is refused when another article has it, naming the field', async () => {
    await desk.article({ slug: 'taken' })
    const answer = await app.rest('POST', '/articles?draft=true', {
      as: editor,
      body: await desk.words({ slug: 'taken' }),
    })
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]?.data?.errors?.map(({ path }) => path)).toEqual(['slug'])
  })

  it('is remembered when a public article changes it, and only then', async () => {
    const { id } = await desk.article({ slug: 'first-try' })
    await save(id, { slug: 'second-try' }, '?draft=true')
    expect((await latest(id)).previousSlugs ?? []).toEqual([])
    await save(id, { _status: 'published' })
    await save(id, { slug: 'third', _status: 'published' })
    expect((await latest(id)).previousSlugs).toEqual(['second-try'])
    await save(id, { slug: 'fourth', _status: 'published' })
    expect((await latest(id)).previousSlugs).toEqual(['second-try', 'third'])
  })

  it('comes out of the list of old ones when it is taken up again', async () => {
    const { id } = await desk.article({ slug: 'there', _status: 'published' })
    await save(id, { slug: 'and', _status: 'published' })
    await save(id, { slug: 'there', _status: 'published' })
    expect((await latest(id)).previousSlugs).toEqual(['and'])
  })
})

describe('the permanent name of a document', () => {
  it('is a UUID that no save changes', async () => {
    const { id, guid } = await desk.article()
    expect(guid).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    await save(id, { slug: 'moved', _status: 'published' })
    await save(id, { headline: '改了' }, '?draft=true')
    expect((await latest(id)).guid).toBe(guid)
    expect((await app.local.findByID({ collection: 'articles', id })).guid).toBe(guid)
  })

  it.each(['articles', 'sidebars'] as const)('is a fresh one for a copy in %s', async (slug) => {
    const made = slug === 'articles' ? await desk.article() : await desk.sidebar()
    const { body, text } = await app.rest('POST', `/${slug}/${made.id}/duplicate`, { as: editor })
    expect(body.doc, text).toBeDefined()
    expect(body.doc?.guid).toMatch(/^urn:uuid:/)
    expect(body.doc?.guid).not.toBe(made.guid)
  })
})

describe('a copy of a published article', () => {
  it('has a slug of its own and no past', async () => {
    const made = await desk.article({ slug: 'the-original', _status: 'published' })
    await save(made.id, { slug: 'the-original-2', _status: 'published' })
    const { body, text } = await app.rest('POST', `/articles/${made.id}/duplicate`, { as: editor })
    expect(body.doc, text).toBeDefined()
    const copy = await latest(body.doc?.id ?? 0)
    expect(copy.slug).not.toBe('the-original-2')
    expect(copy).toMatchObject({ revision: 0, _status: 'draft', owner: await app.idOf('editor') })
    expect(copy.previousSlugs ?? []).toEqual([])
    expect([copy.firstPublishedAt ?? null, copy.revisedAt ?? null]).toEqual([null, null])
  })
})

describe('publications are counted and dated', () => {
  it('from none, one more each time, by publishing alone', async () => {
    const { id, revision, firstPublishedAt } = await desk.article()
    expect([revision, firstPublishedAt ?? null]).toEqual([0, null])
    const once = await save(id, { _status: 'published' })
    expect(once.revision).toBe(1)
    expect(once.firstPublishedAt).toBe(once.revisedAt)
    await save(id, { headline: '草稿' }, '?draft=true')
    expect((await latest(id)).revision).toBe(1)
    const twice = await save(id, { headline: '再發', _status: 'published' })
    expect(twice.revision).toBe(2)
    expect(twice.firstPublishedAt).toBe(once.firstPublishedAt)
    expect(Date.parse(String(twice.revisedAt))).toBeGreaterThan(Date.parse(String(once.revisedAt)))
  })

  it('and not counted back by restoring an old version', async () => {
    const { id } = await desk.article()
    await save(id, { _status: 'published' })
    await save(id, { headline: '第二版', _status: 'published' })
    const { docs } = await app.local.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version.revision': { equals: 1 } }] },
    })
    const published = docs.find(({ version }) => version._status === 'published')
    await app.rest('POST', `/articles/versions/${published?.id}`, { as: editor })
    const now = await app.local.findByID({ collection: 'articles', id })
    expect(now).toMatchObject({ headline: '社區園圃開放', revision: 3 })
  })
})
