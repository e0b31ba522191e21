import type { CollectionBeforeValidateHook } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf, picture, type Desk } from './helpers/documents.ts'
import { rawSql } from './helpers/rawSql.ts'
import { bootNewsroom, database, graphqlIdType, type BootedNewsroom, type RestDoc } from './helpers/index.ts'

type Id = number | string

let app: BootedNewsroom
let desk: Desk
let editor: Record<string, string>
let other: Record<string, string>
/** What another person does after the next update has read its document and before it writes. */
let meanwhile: (() => Promise<unknown>) | undefined

const pause: CollectionBeforeValidateHook = async ({ data }) => {
  const run = meanwhile
  meanwhile = undefined
  await run?.()
  return data
}

beforeAll(async () => {
  app = await bootNewsroom({}, (config) => ({
    ...config,
    collections: config.collections?.map((one) => ({
      ...one,
      hooks: { ...one.hooks, beforeValidate: [pause, ...(one.hooks?.beforeValidate ?? [])] },
    })),
  }))
  desk = deskOf(app)
  editor = await app.as('editor')
  other = await app.as('admin')
})
afterAll(() => app?.stop())

interface Answer {
  status: number
  text: string
}

const patch = (path: string, body: object, as = editor): Promise<Answer> =>
  app.rest('PATCH', path, { as, body })

const thrown = (error: unknown): Answer => {
  // An error of Payload's or ours; others have neither.
  const { status = 500, message } = error as { status?: number; message: string }
  return { status, text: message }
}

/** The ways to change one field of an article. */
const saves: Record<string, (id: Id, data: object) => Promise<Answer>> = {
  'a draft': (id, data) => patch(`/articles/${id}?draft=true`, data),
  'an autosave': (id, data) => patch(`/articles/${id}?draft=true&autosave=true`, data),
  'a publication': (id, data) => patch(`/articles/${id}`, { ...data, _status: 'published' }),
  'a change without _status': (id, data) => patch(`/articles/${id}`, data),
  'a change of many': async (id, data) => {
    const { body } = await app.rest('PATCH', `/articles?where[id][in]=${id}`, { as: editor, body: data })
    const message = body.errors?.[0]?.message
    return { status: message === undefined ? 200 : 409, text: message ?? '' }
  },
  'a change of many drafts': async (id, data) => {
    const { body } = await app.rest('PATCH', `/articles?where[id][in]=${id}&draft=true`, {
      as: editor,
      body: data,
    })
    const message = body.errors?.[0]?.message
    return { status: message === undefined ? 200 : 409, text: message ?? '' }
  },
  GraphQL: async (id, data) => {
    const query = `mutation ($id: ${graphqlIdType}, $data: mutationArticleUpdateInput!) { updateArticle(id: $id, data: $data) { id } }`
    const { errors } = await app.graphql(query, { as: editor, variables: { id, data } })
    return { status: errors?.[0]?.status ?? 200, text: errors?.[0]?.message ?? '' }
  },
  'the Local API': (id, data) =>
    app.local
      .update({ collection: 'articles', id, data: { ...data } })
      .then(() => ({ status: 200, text: '' }), thrown),
}

const others: Record<string, (id: Id) => Promise<Answer>> = {
  ...Object.fromEntries(
    Object.entries(saves).map(([name, save]) => [name, (id: Id) => save(id, { deck: '別人的副題' })]),
  ),
  'a draft of somebody else': (id) => patch(`/articles/${id}?draft=true`, { deck: '別人的副題' }, other),
}

const latest = (id: Id) => app.local.findByID({ collection: 'articles', id, draft: true, depth: 0 })

const oldest = async (collection: string, id: Id): Promise<RestDoc> => {
  const { docs } = await app.local.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    limit: 1,
  })
  if (!docs[0]) throw new Error('There is no version.')
  return docs[0]
}

describe('of two writers of one article the later gets 409, and the acknowledged change of the first is kept', () => {
  it.each(Object.keys(saves).flatMap((mine) => Object.keys(others).map((theirs) => [mine, theirs] as const)))(
    '%s, while somebody makes %s',
    async (mine, theirs) => {
      const { id } = await desk.article({ _status: 'published' })
      let first: Answer | undefined
      meanwhile = async () => (first = await others[theirs]?.(id))
      const second = await saves[mine]?.(id, { kicker: '我的眉題' })
      expect([first?.status, first?.text.slice(0, 200)]).toMatchObject([200, expect.anything()])
      expect([second?.status, second?.text]).toMatchObject([409, expect.anything()])
      const now = await latest(id)
      expect(now).toMatchObject({ deck: '別人的副題' })
      expect(now.kicker ?? null).toBeNull()
      // Sent again, it succeeds, and both changes are there.
      expect((await saves[mine]?.(id, { kicker: '我的眉題' }))?.status).toBe(200)
      expect(await latest(id)).toMatchObject({ deck: '別人的副題', kicker: '我的眉題' })
    },
  )

  it('of three overlapping autosaves each that is acknowledged is stored', async () => {
    const { id } = await desk.article()
    const autosave = (data: object) =>
      saves['an autosave']?.(id, data) ?? Promise.resolve({ status: 0, text: '' })
    expect((await autosave({ kicker: '先' })).status).toBe(200)
    let theirs = 0
    meanwhile = async () => (theirs = (await autosave({ deck: '別人的副題' })).status)
    const [mine, third] = await Promise.all([autosave({ kicker: '我的' }), autosave({ house: '第三人的' })])
    const now = await latest(id)
    expect([mine.status, theirs, third.status]).toContain(200)
    for (const status of [mine.status, theirs, third.status]) expect([200, 409]).toContain(status)
    if (mine.status === 200) expect(now.kicker).toBe('我的')
    if (theirs === 200) expect(now.deck).toBe('別人的副題')
    if (third.status === 200) expect(now.house).toBe('第三人的')
  })

  it('restoring a version, while somebody saves, and the other way round', async () => {
    const { id } = await desk.article()
    await patch(`/articles/${id}?draft=true`, { kicker: '一' })
    const version = await oldest('articles', id)
    const restore = () => app.rest('POST', `/articles/versions/${version.id}?draft=true`, { as: editor })
    meanwhile = () => patch(`/articles/${id}?draft=true`, { deck: '別人的副題' })
    expect((await restore()).status).toBe(409)
    expect(await latest(id)).toMatchObject({ deck: '別人的副題', kicker: '一' })
    meanwhile = restore
    expect((await patch(`/articles/${id}?draft=true`, { section: null })).status).toBe(409)
  })

  it('a save, while the article is taken down or deleted for good', async () => {
    const one = await desk.article({ _status: 'published' })
    meanwhile = () =>
      app.rest('POST', `/newsroom/takedown/articles/${one.id}`, { as: editor, body: { reason: '測試' } })
    expect((await patch(`/articles/${one.id}?draft=true`, { kicker: '一' })).status).toBe(409)
    const gone = await desk.article()
    meanwhile = () => app.local.delete({ collection: 'articles', id: gone.id })
    expect((await patch(`/articles/${gone.id}?draft=true`, { kicker: '一' })).status).toBe(409)
  })
})

describe('the later of two writers gets 409 as well with', () => {
  const change = { photos: 'place', sidebars: 'title', sources: 'name', pages: 'section' } as const
  it.each(Object.entries(change))('%s', async (collection, field) => {
    const makers: Record<string, () => Promise<RestDoc>> = {
      photos: () => desk.photo(),
      sidebars: () => desk.sidebar(),
      sources: () => desk.source(),
      pages: () =>
        app.local.create({
          collection: 'pages',
          data: { publication: '海角報', locale: 'zh-Hant', items: [] },
        }),
    }
    const doc = await makers[collection]?.()
    const draft = collection === 'photos' || collection === 'sidebars' ? '?draft=true' : ''
    const admin = await app.as('admin')
    const save = (body: object) => patch(`/${collection}/${doc?.id}${draft}`, body, admin)
    meanwhile = async () => expect((await save({ [field]: '別人的' })).status).toBe(200)
    expect(
      (await save({ ...(collection === 'sources' ? { kind: 'person' } : { section: '乙' }) })).status,
    ).toBe(409)
    const now = await app.local.findByID({ collection, id: doc?.id ?? 0, draft: true, depth: 0 })
    expect(now[field]).toBe('別人的')
  })

  it('a photo whose file is being replaced: an acknowledged caption is not lost', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const { id } = await desk.photo()
      const body = {}
      const [replaced, captioned] = await Promise.all([
        app.rest('PATCH', `/photos/${id}?draft=true`, { as: editor, body, file: await picture() }),
        patch(`/photos/${id}?draft=true`, { caption: '別人的說明' }, other),
      ])
      const now = await app.local.findByID({ collection: 'photos', id, draft: true, depth: 0 })
      expect([200, 409]).toContain(replaced.status)
      expect([200, 409]).toContain(captioned.status)
      if (captioned.status === 200) expect(now.caption).toBe('別人的說明')
      if (replaced.status === 200) expect(now.filename).toBe(replaced.body.doc?.filename)
    }
  })
})

describe('writes that do not conflict all succeed:', () => {
  it('autosaves one after another, then a save and a publication', async () => {
    const { id } = await desk.article()
    for (const kicker of ['一', '二', '三'])
      expect((await saves['an autosave']?.(id, { kicker }))?.status).toBe(200)
    expect((await saves['a draft']?.(id, { kicker: '四' }))?.status).toBe(200)
    expect((await saves['a publication']?.(id, { kicker: '五' }))?.status).toBe(200)
    expect((await saves['an autosave']?.(id, { kicker: '六' }))?.status).toBe(200)
  })

  it('an autosave that is still running when the same form is published', async () => {
    const { id } = await desk.article()
    const form = { ...(await latest(id)), kicker: '表格' }
    meanwhile = () => patch(`/articles/${id}?draft=true&autosave=true`, form)
    const { status, text } = await patch(`/articles/${id}`, { ...form, _status: 'published' })
    // MongoDB does not know that both came from one form, so there they conflict.
    const fine = database === 'sqlite' ? [200] : [200, 409]
    expect([fine, text.slice(0, 300)]).toMatchObject([expect.arrayContaining([status]), expect.anything()])
  })

  it('reads and writes of server code in order, in one request or in several', async () => {
    const { id } = await desk.article()
    const req = { context: {} }
    for (const kicker of ['一', '二', '三']) {
      await app.local.findByID({ collection: 'articles', id, req })
      await app.local.update({ collection: 'articles', id, data: { kicker }, draft: true, req })
      await app.local.update({ collection: 'articles', id, data: { deck: kicker }, draft: true })
    }
    expect(await latest(id)).toMatchObject({ kicker: '三', deck: '三' })
  })

  it('writes to different documents', async () => {
    const many = await Promise.all(Array.from({ length: 8 }, () => desk.article()))
    const answers = await Promise.all(
      many.map(({ id }) => patch(`/articles/${id}?draft=true`, { kicker: '一' })),
    )
    // On MongoDB a busy server may tell one of them to try again.
    const fine = database === 'sqlite' ? [200] : [200, 409]
    for (const { status } of answers) expect(fine).toContain(status)
  })
})

describe.runIf(database === 'postgres')(
  'another process, on Postgres (SQLite has one process, MongoDB finds it out itself)',
  () => {
    it.each([
      ['the row', `UPDATE articles SET section = 'local', updated_at = now() WHERE id = ?`],
      [
        'the latest version',
        `UPDATE _articles_v SET version_section = 'local', updated_at = now() WHERE parent_id = ? AND latest`,
      ],
    ])('that writes %s while an update is under way keeps what it wrote', async (_, statement) => {
      const { id } = await desk.article({ _status: 'published' })
      meanwhile = () => rawSql(app.payload, statement, [id])
      expect((await patch(`/articles/${id}?draft=true`, { kicker: '我的眉題' })).status).toBe(409)
      meanwhile = () => rawSql(app.payload, statement, [id])
      expect((await patch(`/articles/${id}`, { kicker: '我的眉題', _status: 'published' })).status).toBe(409)
      expect((await patch(`/articles/${id}?draft=true`, { kicker: '我的眉題' })).status).toBe(200)
    })
  },
)

describe('the refusal', () => {
  it('is in the language of the user, and tells when to try again', async () => {
    const refusal = async (language: string) => {
      const { id } = await desk.article()
      meanwhile = () => patch(`/articles/${id}?draft=true`, { deck: '別人的副題' })
      return app.rest('PATCH', `/articles/${id}?draft=true`, {
        as: { ...editor, 'Accept-Language': language },
        body: { kicker: '一' },
      })
    }
    // MongoDB's own error is only in English.
    const words =
      database === 'mongo' ? [/./, /./, /./] : [/別人剛好先改了/, /别人刚好先改了/, /Somebody else/]
    for (const [at, language] of ['zh-HK', 'zh-CN', 'en'].entries()) {
      const { status, headers, body } = await refusal(language)
      expect(status).toBe(409)
      expect(headers.get('retry-after')).toBe('1')
      expect(body.errors?.[0]).toMatchObject({
        name: 'Conflict',
        message: expect.stringMatching(words[at] ?? /./),
      })
    }
  })
})
