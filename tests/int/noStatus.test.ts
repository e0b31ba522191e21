import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { graphqlIdType, type RestDoc } from './helpers/index.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'

type Id = number | string
type Data = Record<string, unknown>

const { app, desk } = await openNewsroom()
const editor = await app.as('editor')

const single = { articles: 'Article', photos: 'Photo', sidebars: 'Sidebar' } as const
type Collection = keyof typeof single

const patch = (path: string, body: Data) => app.rest('PATCH', path, { as: editor, body })

/** Every way to change a document without a word about `_status`. */
const ways: Record<string, (collection: Collection, id: Id, data: Data) => Promise<unknown>> = {
  REST: (collection, id, data) => patch(`/${collection}/${id}`, data),
  'REST, draft=false': (collection, id, data) => patch(`/${collection}/${id}?draft=false`, data),
  'REST, _status null': (collection, id, data) => patch(`/${collection}/${id}`, { ...data, _status: null }),
  'REST, _status empty': (collection, id, data) => patch(`/${collection}/${id}`, { ...data, _status: '' }),
  'REST, autosave=true': (collection, id, data) => patch(`/${collection}/${id}?autosave=true`, data),
  'REST, publishAllLocales': (collection, id, data) =>
    patch(`/${collection}/${id}?publishAllLocales=true`, data),
  'REST, unpublishAllLocales': (collection, id, data) =>
    patch(`/${collection}/${id}?unpublishAllLocales=true`, data),
  'REST, publishSpecificLocale': (collection, id, data) =>
    patch(`/${collection}/${id}?publishSpecificLocale=zh-Hant`, data),
  'REST of many, as a move between folders': (collection, id, data) =>
    patch(`/${collection}?where[id][in]=${id}`, data),
  'REST of many, draft=false': (collection, id, data) =>
    patch(`/${collection}?where[id][equals]=${id}&draft=false`, data),
  GraphQL: (collection, id, data) => {
    const name = single[collection]
    const query = `mutation ($id: ${graphqlIdType}, $data: mutation${name}UpdateInput!) { update${name}(id: $id, data: $data) { id } }`
    return app.graphql(query, { as: editor, variables: { id, data } })
  },
  'GraphQL, _status null': (collection, id, data) => {
    const name = single[collection]
    const query = `mutation ($id: ${graphqlIdType}, $data: mutation${name}UpdateInput!) { update${name}(id: $id, data: $data) { id } }`
    return app.graphql(query, { as: editor, variables: { id, data: { ...data, _status: null } } })
  },
  'Local API': (collection, id, data) => app.local.update({ collection, id, data }),
  'Local API, past access': (collection, id, data) =>
    app.local.update({ collection, id, data, overrideAccess: true, draft: false }),
  'Local API of many': (collection, id, data) =>
    app.local.update({ collection, where: { id: { equals: id } }, data }),
  'payload.db.updateOne': (collection, id, data) => app.payload.db.updateOne({ collection, id, data }),
  'payload.db.updateMany': (collection, id, data) =>
    app.payload.db.updateMany({ collection, where: { id: { equals: id } }, data }),
}
const names = Object.keys(ways)
const beneath = (way: string) => way.startsWith('payload.db')

const publicRow = async (collection: Collection, id: Id): Promise<RestDoc | undefined> => {
  const { body, status } = await app.rest<RestDoc>('GET', `/${collection}/${id}?depth=0`)
  return status === 200 ? body : undefined
}
const latest = (collection: Collection, id: Id) =>
  app.local.findByID({ collection, id, draft: true, depth: 0, trash: true })
const lines = async (collection: Collection, id: Id) => {
  const where: Where = {
    and: [{ subjectCollection: { equals: collection } }, { subjectId: { equals: String(id) } }],
  }
  return (await app.local.find({ collection: 'gate-decisions', where, pagination: false })).docs
}

const kinds = {
  articles: { make: () => desk.article({ _status: 'published' }), words: 'headline', field: 'kicker' },
  photos: { make: () => desk.photo({ _status: 'published' }), words: 'caption', field: 'place' },
  sidebars: { make: () => desk.sidebar({ _status: 'published' }), words: 'title', field: 'intro' },
} as const

/** A published document with a newer draft of other words. */
async function withDraft(collection: Collection): Promise<RestDoc> {
  const { make, words } = kinds[collection]
  const doc = await make()
  await app.local.update({ collection, id: doc.id, data: { [words]: '還沒有定稿' }, draft: true })
  return doc
}

describe('a write that does not say _status', () => {
  // `Object.keys` only knows texts.
  const cells = (Object.keys(kinds) as Collection[]).flatMap((collection) =>
    names.map((way) => [way, collection] as const),
  )
  it.each(cells)(
    'by %s, to %s: changes what it names, and the newer draft stays',
    async (way, collection) => {
      const { words, field } = kinds[collection]
      const doc = await withDraft(collection)
      const before = await lines(collection, doc.id)
      // A raw row has its words by locale.
      const value = beneath(way) && field !== 'place' ? { 'zh-Hant': '新的' } : '新的'
      await ways[way]?.(collection, doc.id, { [field]: value })
      const row = await publicRow(collection, doc.id)
      expect(row, 'is public').toBeDefined()
      expect(row).toMatchObject({ [words]: doc[words], [field]: '新的' })
      const draft = await latest(collection, doc.id)
      expect(draft).toMatchObject({ [words]: '還沒有定稿', _status: 'draft' })
      if (!beneath(way)) expect(draft[field]).toBe('新的')
      const after = await lines(collection, doc.id)
      expect(after.slice(before.length).map(({ outcome }) => outcome)).toEqual(['cleared'])
    },
  )

  it('is judged, and refused as a whole', async () => {
    for (const way of names.filter((name) => !beneath(name))) {
      const doc = await withDraft('articles')
      const answer = Promise.resolve(
        ways[way]?.('articles', doc.id, { attribution: { sources: [], form: 'report' } }),
      )
      await answer.catch((error: unknown) => error)
      expect([way, (await publicRow('articles', doc.id))?.attribution]).toMatchObject([
        way,
        // A story’s attribution is a group with its sources.
        { sources: (doc.attribution as { sources: unknown[] }).sources.map(() => expect.anything()) },
      ])
      expect(await latest('articles', doc.id)).toMatchObject({ headline: '還沒有定稿' })
    }
  })

  it('can be followed by the draft’s publication, which has both changes', async () => {
    const doc = await withDraft('articles')
    await patch(`/articles/${doc.id}`, { kicker: '新的' })
    const { status } = await patch(`/articles/${doc.id}`, { _status: 'published' })
    expect(status).toBe(200)
    expect(await publicRow('articles', doc.id)).toMatchObject({
      headline: '還沒有定稿',
      kicker: '新的',
      revision: 3,
    })
  })

  it('changes one locale of what it names, in the draft too', async () => {
    const { id } = await desk.article({ _status: 'published' })
    const save = (locale: string, data: Data, draft = true) =>
      app.local.update({ collection: 'articles', id, locale, data, draft, fallbackLocale: false })
    await save('en', { kicker: 'Draft', headline: 'Draft' })
    await save('zh-Hant', { kicker: '草稿', attribution: { place: '草稿地' }, byline: [{ name: '記者甲' }] })
    await save('zh-Hant', { kicker: '新的', attribution: { place: '新地' } }, false)
    const of = (locale: string) =>
      app.local.findByID({ collection: 'articles', id, locale, draft: true, depth: 0, fallbackLocale: false })
    expect(await of('zh-Hant')).toMatchObject({
      kicker: '新的',
      attribution: { place: '新地', form: 'report', sources: [expect.anything()] },
      byline: [{ name: '記者甲' }],
    })
    expect(await of('en')).toMatchObject({ kicker: 'Draft', headline: 'Draft' })
  })

  it('to the trash and back leaves the draft beside what was public', async () => {
    for (const trash of [
      (id: Id, deletedAt: string | null) => patch(`/articles/${id}?trash=true`, { deletedAt }),
      (id: Id, deletedAt: string | null) =>
        patch(`/articles?where[id][equals]=${id}&trash=true`, { deletedAt }),
    ]) {
      const doc = await withDraft('articles')
      await trash(doc.id, new Date().toISOString())
      expect(await publicRow('articles', doc.id)).toBeUndefined()
      expect(await latest('articles', doc.id)).toMatchObject({
        headline: '還沒有定稿',
        deletedAt: expect.anything(),
      })
      await trash(doc.id, null)
      expect(await publicRow('articles', doc.id)).toMatchObject({ headline: doc.headline })
      const draft = await latest('articles', doc.id)
      expect(draft).toMatchObject({ headline: '還沒有定稿', _status: 'draft' })
      expect(draft.deletedAt ?? null).toBeNull()
    }
  })

  it('to a document that was never published keeps its last saved words', async () => {
    for (const way of names.filter((name) => !beneath(name))) {
      const { id } = await desk.article()
      await app.local.update({ collection: 'articles', id, data: { headline: '第二稿' }, draft: true })
      await ways[way]?.('articles', id, { kicker: '新的' })
      expect([way, await latest('articles', id)]).toMatchObject([way, { headline: '第二稿', kicker: '新的' }])
      expect(await publicRow('articles', id)).toBeUndefined()
    }
  })

  it('by a reporter stays a draft and publishes nothing', async () => {
    const reporter = await app.as('reporter')
    const owner = await app.idOf('reporter')
    const doc = await desk.article({ _status: 'published' })
    await app.payload.db.updateOne({ collection: 'articles', id: doc.id, data: { owner } })
    await app.local.update({ collection: 'articles', id: doc.id, data: { headline: '草稿' }, draft: true })
    await app.rest('PATCH', `/articles/${doc.id}`, { as: reporter, body: { kicker: '新的' } })
    expect((await publicRow('articles', doc.id))?.kicker ?? null).toBeNull()
  })

  it('that does name _status has its usual effect', async () => {
    const one = await withDraft('articles')
    await patch(`/articles/${one.id}`, { _status: 'draft' })
    expect(await publicRow('articles', one.id)).toBeUndefined()
    const other = await withDraft('articles')
    await patch(`/articles/${other.id}`, { _status: 'published' })
    expect(await publicRow('articles', other.id)).toMatchObject({ headline: '還沒有定稿' })
  })
})
