import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { database, graphqlIdType, type RestAnswer, type RestDoc } from './helpers/index.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'

const { app, desk } = await openNewsroom()
const editor = await app.as('editor')

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

describe('a second copy of one article', () => {
  const copy = async (id: number | string): Promise<RestDoc> => {
    const { body, text } = await app.rest('POST', `/articles/${id}/duplicate`, { as: editor })
    if (!body.doc) throw new Error(text)
    return body.doc
  }

  it('gets a slug with the next number behind it, and so does every further one, however it is made', async () => {
    const { id } = await desk.article({ slug: 'copied-often', _status: 'published' })
    expect((await copy(id)).slug).toBe('copied-often-2')
    expect((await copy(id)).slug).toBe('copied-often-3')
    const local = await app.local.duplicate({ collection: 'articles', id, draft: true })
    expect(local.slug).toBe('copied-often-4')
    const name = `mutation ($id: ${graphqlIdType}) { duplicateArticle(id: $id, data: {}) { slug } }`
    const { data, errors } = await app.graphql<{ duplicateArticle: { slug: string } }>(name, {
      as: editor,
      variables: { id },
    })
    expect(errors ?? []).toEqual([])
    expect(data?.duplicateArticle.slug).toBe('copied-often-5')
  })

  it('gets one of its own when they are made at once', async () => {
    const { id } = await desk.article({ slug: 'copied-at-once' })
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => app.rest('POST', `/articles/${id}/duplicate`, { as: editor })),
    )
    const made = answers.flatMap(({ body }) => (body.doc ? [body.doc.slug] : []))
    // MongoDB lets only one of two through that want the same; the other is told to come again.
    const fine = database === 'mongo' ? [201, 200, 409] : [201, 200]
    for (const { status, text } of answers)
      expect([status, text]).toEqual([expect.toSatisfy((one) => fine.includes(Number(one))), text])
    expect(new Set(made).size).toBe(made.length)
  })

  it('leaves alone what somebody else’s story had before', async () => {
    const { id } = await desk.article({ slug: 'used-to-be' })
    const other = await desk.article({ slug: 'used-to-be-2', _status: 'published' })
    await save(other.id, { slug: 'moved-on', _status: 'published' })
    expect((await copy(id)).slug).toBe('used-to-be-3')
  })

  it('takes no former slug along, by every way to make it', async () => {
    const { id } = await desk.article({ slug: 'with-a-past', _status: 'published' })
    await save(id, { slug: 'with-a-past-now', _status: 'published' })
    const made = await app.local.duplicate({ collection: 'articles', id })
    expect((await latest(made.id)).previousSlugs ?? []).toEqual([])
  })
})

describe('a slug that another story was published under', () => {
  /** A story that was published under `slug` and then moved. */
  const moved = async (slug: string): Promise<RestDoc> => {
    const made = await desk.article({ headline: `${slug}的舊稿`, slug, _status: 'published' })
    return save(made.id, { slug: `${slug}-now`, _status: 'published' })
  }

  type Way = (slug: string) => Promise<{ status: number; message: string }>
  const thrown = (error: unknown) => {
    // An error of Payload's or ours.
    const { status = 500, message } = error as { status?: number; message: string }
    return { status, message }
  }
  const fine = () => ({ status: 200, message: '' })
  const answerOf = ({ status, body }: RestAnswer) => ({ status, message: body.errors?.[0]?.message ?? '' })
  const draft = () => desk.article({ headline: '新稿' })
  const published = () => desk.article({ headline: '新稿', _status: 'published' })
  const ways: Record<string, Way> = {
    'a new draft': async (slug) =>
      answerOf(
        await app.rest('POST', '/articles?draft=true', { as: editor, body: await desk.words({ slug }) }),
      ),
    'a new public story': async (slug) =>
      answerOf(
        await app.rest('POST', '/articles', {
          as: editor,
          body: await desk.words({ slug, _status: 'published' }),
        }),
      ),
    'the Local API': async (slug) =>
      app.local
        .create({ collection: 'articles', data: await desk.words({ slug }), draft: true })
        .then(fine, thrown),
    'a copy with a slug of its own': async (slug) =>
      answerOf(
        await app.rest('POST', `/articles/${(await draft()).id}/duplicate`, { as: editor, body: { slug } }),
      ),
    'a change of slug': async (slug) =>
      answerOf(
        await app.rest('PATCH', `/articles/${(await published()).id}`, {
          as: editor,
          body: { slug, _status: 'published' },
        }),
      ),
    'a change of slug without _status': async (slug) =>
      answerOf(
        await app.rest('PATCH', `/articles/${(await published()).id}`, { as: editor, body: { slug } }),
      ),
    'a draft that is published': async (slug) => {
      const { id } = await published()
      await app.rest('PATCH', `/articles/${id}?draft=true`, { as: editor, body: { slug } })
      return answerOf(
        await app.rest('PATCH', `/articles/${id}`, { as: editor, body: { _status: 'published' } }),
      )
    },
    'payload.db.create': async (slug) =>
      app.payload.db.create({ collection: 'articles', data: { slug } }).then(fine, thrown),
    'payload.db.updateOne': async (slug) =>
      app.payload.db
        .updateOne({ collection: 'articles', id: (await draft()).id, data: { slug } })
        .then(fine, thrown),
    'payload.db.updateOne by a condition': async (slug) => {
      const where = { id: { equals: (await draft()).id } }
      return app.payload.db.updateOne({ collection: 'articles', where, data: { slug } }).then(fine, thrown)
    },
    'payload.db.updateMany': async (slug) => {
      const where = { id: { equals: (await draft()).id } }
      return app.payload.db.updateMany({ collection: 'articles', where, data: { slug } }).then(fine, thrown)
    },
    'payload.db.upsert': async (slug) => {
      const where = { id: { equals: (await draft()).id } }
      return app.payload.db.upsert({ collection: 'articles', where, data: { slug } }).then(fine, thrown)
    },
    'payload.db.upsert of something new': async (slug) => {
      const where = { slug: { equals: `${slug}-never` } }
      return app.payload.db.upsert({ collection: 'articles', where, data: { slug } }).then(fine, thrown)
    },
    'payload.db.updateOne of the former slugs': async (slug) => {
      const data = { previousSlugs: [slug] }
      return app.payload.db
        .updateOne({ collection: 'articles', id: (await draft()).id, data })
        .then(fine, thrown)
    },
  }

  it.each(Object.keys(ways))('is refused with the other’s headline: %s', async (way) => {
    const slug = `wanted-${Object.keys(ways).indexOf(way)}`
    const other = await moved(slug)
    const answer = await ways[way]?.(slug)
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining(`${slug}的舊稿`) })
    const where: Where = { or: [{ slug: { equals: slug } }, { previousSlugs: { in: [slug] } }] }
    const { docs } = await app.payload.db.find({ collection: 'articles', where, pagination: false })
    expect(docs.map(({ id }) => id)).toEqual([other.id])
  })

  it('is refused to a restored version', async () => {
    const { id } = await desk.article({ slug: 'restored' })
    await app.payload.db.updateOne({ collection: 'articles', id, data: { slug: 'elsewhere' } })
    await moved('restored')
    const { docs } = await app.local.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
    })
    await save(id, { _status: 'draft', slug: 'elsewhere' })
    const old = docs.find(({ version }) => version.slug === 'restored')
    const { status, body } = await app.rest('POST', `/articles/versions/${old?.id}`, { as: editor })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toContain('restored的舊稿')
  })

  it('may be taken up again by the story itself, and by others once it is deleted for good', async () => {
    const { id } = await moved('come-back')
    expect((await save(id, { slug: 'come-back', _status: 'published' })).slug).toBe('come-back')
    await app.local.delete({ collection: 'articles', id })
    await expect(desk.article({ slug: 'come-back' })).resolves.toMatchObject({ slug: 'come-back' })
    await expect(desk.article({ slug: 'come-back-now' })).resolves.toMatchObject({ slug: 'come-back-now' })
  })

  it('keeps nobody from publishing who has a past', async () => {
    const { id } = await moved('long-life')
    expect((await save(id, { kicker: '再發', _status: 'published' })).revision).toBe(3)
  })
})
