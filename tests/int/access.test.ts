import { describe, expect, it } from 'vitest'
import { picture } from './helpers/documents.ts'
import type { RestDoc } from './helpers/index.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'

type Headers = Record<string, string>

const { app, desk } = await openNewsroom()
const reporter = await app.as('reporter')
const editor = await app.as('editor')
const layout = await app.as('layout')
const consumer = await app.as('consumer')

const post = (path: string, as: Headers | undefined, body: unknown = {}) =>
  app.rest('POST', path, { ...(as ? { as } : {}), body })
const patch = (path: string, as: Headers | undefined, body: unknown) =>
  app.rest('PATCH', path, { ...(as ? { as } : {}), body })
const publicRow = (id: unknown, collection = 'articles') =>
  // Payload types ids by the generated types; on MongoDB they are texts.
  app.local.findByID({ collection, id: id as number, depth: 0, trash: true })
/** A draft that the reporter wrote herself. */
const ownDraft = async (data: Record<string, unknown> = {}): Promise<RestDoc> => {
  const { body } = await post('/articles?draft=true', reporter, await desk.words(data))
  if (!body.doc) throw new Error('the reporter could not write a draft')
  return body.doc
}
/** What the reporter wrote and an editor published. */
const published = async (): Promise<RestDoc> => {
  const draft = await ownDraft()
  const { status, text } = await patch(`/articles/${draft.id}`, editor, { _status: 'published' })
  expect(status, text).toBe(200)
  return draft
}

describe('a reporter', () => {
  it('creates a draft, becomes its owner, and edits it', async () => {
    const draft = await ownDraft()
    expect(draft.owner).toBe(await app.idOf('reporter'))
    const edited = await patch(`/articles/${draft.id}?draft=true`, reporter, { headline: '改過的標題' })
    expect(edited.status).toBe(200)
    expect(edited.body.doc?.headline).toBe('改過的標題')
  })

  it('uploads a photo and edits its caption', async () => {
    const sent = await app.rest('POST', '/photos?draft=true', {
      as: reporter,
      body: { caption: '舊' },
      file: await picture(),
    })
    expect(sent.status, sent.text).toBe(201)
    const edited = await patch(`/photos/${sent.body.doc?.id}?draft=true`, reporter, { caption: '新' })
    expect(edited.body.doc?.caption).toBe('新')
  })

  it.each(['articles', 'sidebars', 'photos'])('does not edit the drafts of others in %s', async (slug) => {
    const make = { articles: desk.article, sidebars: desk.sidebar, photos: desk.photo }[slug]
    const theirs = await make?.()
    const refused = await patch(`/${slug}/${theirs?.id}?draft=true`, reporter, { mentions: [] })
    expect(refused.status).toBe(403)
    expect((await app.rest('DELETE', `/${slug}/${theirs?.id}`, { as: reporter })).status).toBe(403)
  })

  it('reads the drafts of others', async () => {
    const theirs = await desk.article({ headline: '同事的草稿' })
    const got = await app.rest('GET', `/articles/${theirs.id}?draft=true`, { as: reporter })
    expect(got.body.headline).toBe('同事的草稿')
  })

  it.each([
    ['a new article', () => desk.words({ _status: 'published' }), '/articles'],
    ['a new article as a draft', () => desk.words({ _status: 'published' }), '/articles?draft=true'],
  ])('publishes nothing by saving %s', async (_, words, path) => {
    const answer = await post(path, reporter, await words())
    if (answer.status < 300) expect((await publicRow(answer.body.doc?.id))._status).toBe('draft')
    else expect(answer.status).toBe(403)
  })

  it.each(['', '?draft=true', '?draft=true&autosave=true', '?locale=en', '?publishSpecificLocale=en'])(
    'does not publish her own draft by PATCH %s',
    async (query) => {
      const draft = await ownDraft()
      expect((await patch(`/articles/${draft.id}${query}`, reporter, { _status: 'published' })).status).toBe(
        403,
      )
      expect((await publicRow(draft.id))._status).toBe('draft')
    },
  )

  it('does not publish in bulk', async () => {
    const draft = await ownDraft()
    await patch(`/articles?where[id][equals]=${draft.id}`, reporter, { _status: 'published' })
    expect((await publicRow(draft.id))._status).toBe('draft')
  })

  it.each(['', '?draft=false', '?draft=true', '?publishAllLocales=true'])(
    'gets a draft from duplicating what is published (%s)',
    async (query) => {
      const live = await published()
      const copy = await post(`/articles/${live.id}/duplicate${query}`, reporter)
      expect(copy.status, copy.text).toBeLessThan(300)
      expect((await publicRow(copy.body.doc?.id))._status).toBe('draft')
    },
  )

  it('gets a draft from duplicating by GraphQL', async () => {
    const live = await published()
    const mutation = `mutation { duplicateArticle(id: ${JSON.stringify(live.id)}, data: {}) { id _status } }`
    const { data, errors } = await app.graphql<{ duplicateArticle: RestDoc }>(mutation, { as: reporter })
    expect(errors).toEqual([])
    expect((await publicRow(data?.duplicateArticle.id))._status).toBe('draft')
  })

  it('does not publish by GraphQL', async () => {
    const draft = await ownDraft()
    const mutation = `mutation { updateArticle(id: ${JSON.stringify(draft.id)}, data: { _status: published }) { id } }`
    expect((await app.graphql(mutation, { as: reporter })).errors[0]?.status).toBe(403)
    expect((await publicRow(draft.id))._status).toBe('draft')
  })

  it('does not publish by restoring a version that was once published', async () => {
    const live = await published()
    await patch(`/articles/${live.id}`, editor, { _status: 'draft' })
    const versions = await app.local.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: live.id } }, { 'version._status': { equals: 'published' } }] },
    })
    const id = versions.docs[0]?.id
    expect((await post(`/articles/versions/${id}?draft=false`, reporter)).status).toBe(403)
    expect((await publicRow(live.id))._status).toBe('draft')
  })

  it.each(['', '?draft=true', '?draft=true&autosave=true'])(
    'does not edit what is published (PATCH %s)',
    async (query) => {
      const live = await published()
      expect((await patch(`/articles/${live.id}${query}`, reporter, { headline: '擅自改' })).status).toBe(403)
      expect(await publicRow(live.id)).toMatchObject({ headline: '社區園圃開放', _status: 'published' })
    },
  )

  it.each([
    ['unpublish', '', { _status: 'draft' }],
    ['unpublish in all locales', '?unpublishAllLocales=true', {}],
    ['publish in all locales', '?publishAllLocales=true', {}],
    ['trash', '', { deletedAt: '2026-01-01T00:00:00.000Z' }],
    ['trash as a draft', '?draft=true', { deletedAt: '2026-01-01T00:00:00.000Z' }],
    ['change the public row of', '', { headline: '擅自改' }],
  ])(
    'does not %s what is published, even while an editor has a newer draft of it (PATCH %s)',
    async (_, query, change) => {
      const live = await published()
      await patch(`/articles/${live.id}?draft=true`, editor, { headline: '編輯正在改' })
      await patch(`/articles/${live.id}${query}`, reporter, change)
      const row = await publicRow(live.id)
      expect(row).toMatchObject({ headline: '社區園圃開放', _status: 'published' })
      expect(row.deletedAt ?? null).toBeNull()
      const anonymous = await app.rest('GET', `/articles/${live.id}`)
      expect(anonymous.body.headline).toBe('社區園圃開放')
    },
  )

  it('moves her own draft to the trash and back, and deletes nothing for good', async () => {
    const draft = await ownDraft()
    const away = await patch(`/articles/${draft.id}`, reporter, { deletedAt: new Date().toISOString() })
    expect(away.status, away.text).toBe(200)
    const back = await patch(`/articles/${draft.id}?trash=true`, reporter, { deletedAt: null })
    expect(back.status, back.text).toBe(200)
    expect((await publicRow(draft.id)).deletedAt ?? null).toBeNull()
    expect((await app.rest('DELETE', `/articles/${draft.id}`, { as: reporter })).status).toBe(403)
  })

  it('sets none of the fields the newsroom keeps', async () => {
    const kept = {
      guid: 'urn:mine',
      revision: 41,
      owner: await app.idOf('editor'),
      takedown: { at: '2026-01-01T00:00:00.000Z', by: 'x', reason: 'x' },
      approved: { at: '2026-01-01T00:00:00.000Z', by: 'x', hash: 'x' },
      linkedAssets: ['photos:1'],
      firstPublishedAt: '2020-01-01T00:00:00.000Z',
      revisedAt: '2020-01-01T00:00:00.000Z',
      previousSlugs: ['elsewhere'],
    }
    const check = async (id: unknown) => {
      const stored = await app.local.findByID({
        collection: 'articles',
        // Payload types ids by the generated types; on MongoDB they are texts.
        id: id as number,
        draft: true,
        depth: 0,
      })
      expect(stored.guid).toMatch(/^urn:uuid:/)
      expect(stored.owner).toBe(await app.idOf('reporter'))
      expect([stored.revision, stored.previousSlugs ?? []]).toEqual([0, []])
      expect(stored.linkedAssets).not.toContain('photos:1')
      expect([stored.firstPublishedAt ?? null, stored.revisedAt ?? null]).toEqual([null, null])
      expect(stored.takedown).not.toMatchObject({ by: 'x' })
      expect(stored.approved).not.toMatchObject({ by: 'x' })
    }
    const draft = await ownDraft(kept)
    await check(draft.id)
    await patch(`/articles/${draft.id}?draft=true`, reporter, kept)
    await check(draft.id)
  })

  it('declares no mention: only an editor may', async () => {
    const draft = await ownDraft({ mentions: [{ text: '新華社', reason: '只是提到' }] })
    expect(draft.mentions ?? []).toEqual([])
    const edited = await patch(`/articles/${draft.id}?draft=true`, editor, {
      mentions: [{ text: '新華社', reason: '只是提到', by: 'somebody else' }],
    })
    expect(edited.body.doc?.mentions).toMatchObject([{ text: '新華社', by: 'editor@newsroom.test' }])
  })

  it('adds no source and changes none', async () => {
    const source = await desk.source()
    expect((await post('/sources', reporter, { key: 'mine', kind: 'person', name: '我' })).status).toBe(403)
    expect((await patch(`/sources/${source.id}`, reporter, { name: '我' })).status).toBe(403)
  })
})

describe('an editor', () => {
  it('publishes and unpublishes what anybody wrote', async () => {
    const live = await published()
    expect((await app.rest('GET', `/articles/${live.id}`)).status).toBe(200)
    expect((await patch(`/articles/${live.id}`, editor, { _status: 'draft' })).status).toBe(200)
    expect((await app.rest('GET', `/articles/${live.id}`)).status).toBe(404)
  })

  it('deletes nothing for good: only an administrator may', async () => {
    const draft = await ownDraft()
    expect((await app.rest('DELETE', `/articles/${draft.id}`, { as: editor })).status).toBe(403)
    const admin = await app.as('admin')
    expect((await app.rest('DELETE', `/articles/${draft.id}`, { as: admin })).status).toBe(200)
  })

  it('adds a source', async () => {
    const made = await post('/sources', editor, { key: 'harbour-post', kind: 'outlet', name: '海港郵報' })
    expect(made.status).toBe(201)
  })
})

describe('layout staff', () => {
  it('read drafts, versions and pages', async () => {
    const draft = await ownDraft()
    expect((await app.rest('GET', `/articles/${draft.id}?draft=true`, { as: layout })).status).toBe(200)
    expect((await app.rest('GET', '/articles/versions', { as: layout })).status).toBe(200)
    expect((await app.rest('GET', '/pages', { as: layout })).status).toBe(200)
  })

  it('write pages, and no articles, photos or boxes', async () => {
    const made = await post('/pages', layout, { locale: 'zh-Hant', title: '本地' })
    expect(made.status).toBe(201)
    expect((await patch(`/pages/${made.body.doc?.id}`, layout, { number: 3 })).body.doc?.number).toBe(3)
    const draft = await ownDraft()
    expect((await patch(`/articles/${draft.id}?draft=true`, layout, { headline: '改' })).status).toBe(403)
    for (const slug of ['articles', 'sidebars', 'photos']) {
      expect((await post(`/${slug}?draft=true`, layout, {})).status).toBe(403)
    }
  })
})

describe('pages and versions', () => {
  it('are for staff only', async () => {
    await post('/pages', layout, { locale: 'zh-Hant', title: '本地' })
    const live = await published()
    for (const as of [undefined, consumer]) {
      const options = as ? { as } : {}
      expect((await app.rest('GET', '/pages', options)).status).toBe(403)
      expect((await app.rest('GET', '/pages/count', options)).status).toBe(403)
      expect((await app.rest('GET', '/articles/versions', options)).status).toBe(403)
      expect(
        (await app.rest('GET', `/articles/versions?where[parent][equals]=${live.id}`, options)).status,
      ).toBe(403)
      const { data, errors } = await app.graphql(
        '{ versionsArticles { totalDocs } Pages { totalDocs } }',
        options,
      )
      expect(data).toEqual({ versionsArticles: null, Pages: null })
      expect(errors).toHaveLength(2)
    }
  })

  it('lets a reporter read pages and not write them', async () => {
    expect((await app.rest('GET', '/pages', { as: reporter })).status).toBe(200)
    expect((await post('/pages', reporter, { locale: 'zh-Hant' })).status).toBe(403)
  })
})

describe.each([
  ['a consumer', () => consumer],
  ['somebody without a login', () => undefined],
])('%s', (_, who) => {
  it('writes nothing anywhere', async () => {
    const live = await published()
    for (const slug of ['articles', 'photos', 'sidebars', 'sources', 'pages']) {
      expect((await post(`/${slug}?draft=true`, who(), { title: 'x' })).status).toBe(403)
    }
    expect((await patch(`/articles/${live.id}`, who(), { headline: 'x' })).status).toBe(403)
    expect((await patch(`/articles/${live.id}?draft=true`, who(), { headline: 'x' })).status).toBe(403)
    expect((await post(`/articles/${live.id}/duplicate`, who())).status).toBe(403)
    expect((await publicRow(live.id)).headline).toBe('社區園圃開放')
  })

  it('reads sources', async () => {
    const source = await desk.source()
    const as = who()
    expect((await app.rest('GET', `/sources/${source.id}`, as ? { as } : {})).status).toBe(200)
  })
})
