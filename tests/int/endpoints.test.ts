import { describe, expect, it } from 'vitest'
import { guardOf } from '../../src/gate/guard/Guarded.ts'
import { bodyOf } from './helpers/documents.ts'
import type { RestDoc } from './helpers/index.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'

type Headers = Record<string, string>

const { app, desk } = await openNewsroom()
const editor = await app.as('editor')
const reporter = await app.as('reporter')

interface Verdict {
  status: string
  findings: { rule: string; path: string; locale: string; message: string }[]
  warnings: unknown[]
  promotions: { collection: string; id: string; kind: string; name?: string }[]
}
const rulesIn = ({ findings }: Verdict) => findings.map(({ rule }) => rule)
const live = { _status: 'published' }

describe('GET newsroom/check', () => {
  const check = async (collection: string, id: number | string, headers: Headers = {}) =>
    (await app.rest<Verdict>('GET', `/newsroom/check/${collection}/${id}`, { as: reporter, headers })).body

  it('clears a draft that could go out, with the drafts that would go with it, and publishes neither', async () => {
    const photo = await desk.photo()
    const { id } = await desk.article({ photos: [{ photo: photo.id }] })
    const verdict = await check('articles', id)
    expect(verdict).toMatchObject({ status: 'cleared', findings: [] })
    expect(verdict.promotions).toEqual([
      { collection: 'photos', id: String(photo.id), kind: 'photo', name: photo['caption'] },
    ])
    expect((await app.rest('GET', `/articles/${id}`)).status).toBe(404)
    expect((await app.rest('GET', `/photos/${photo.id}`)).status).toBe(404)
    const lines = { collection: 'gate-decisions', where: { subjectId: { equals: String(id) } } }
    expect((await app.local.find(lines)).totalDocs).toBe(0)
  })

  it('says, once it is published, what went out with it, by name; and nothing of what went before', async () => {
    const photo = await desk.photo()
    const { id } = await desk.article({ photos: [{ photo: photo.id }] })
    const publish = () => app.rest('PATCH', `/articles/${id}`, { as: editor, body: live })
    const { doc } = (await publish()).body
    expect(doc).toMatchObject({
      ...live,
      wentOut: [{ collection: 'photos', id: String(photo.id), kind: 'photo', name: photo['caption'] }],
    })
    expect((await publish()).body.doc).not.toHaveProperty('wentOut')
  })

  it('is refused of many at once by their headlines, each with what it lacks', async () => {
    const good = await desk.article()
    const bad = await desk.article({
      headline: '堤上, 封路: 三小時',
      attribution: { form: 'report', sources: [] },
    })
    const ids = `where[id][in]=${good.id},${bad.id}`
    const answer = await app.rest<{ errors: { message: string }[]; docs: RestDoc[] }>(
      'PATCH',
      `/articles?${ids}&draft=true`,
      { as: editor, body: live, headers: { 'accept-language': 'zh-HK' } },
    )
    expect(answer.body.docs.map(({ id }) => id)).toEqual([good.id])
    expect(answer.body.errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^「堤上， 封路： 三小時」未能發布，請先處理: 來源還沒有填/u),
    ])
  })

  it('names what stands in the way, its field and what to do, as the editor reads', async () => {
    const { id } = await desk.article({ headline: '　', attribution: { form: 'report', sources: [] } })
    const verdict = await check('articles', id, { 'accept-language': 'zh-HK' })
    expect(verdict.status).toBe('refused')
    expect(rulesIn(verdict).toSorted()).toEqual(['attribution-missing', 'text-blank'])
    expect(verdict.findings[0]?.message).toMatch(/還沒有/)
  })

  it('judges the latest draft, not the public row', async () => {
    const { id } = await desk.article(live)
    expect((await check('articles', id)).status).toBe('cleared')
    await app.local.update({ collection: 'articles', id, data: { headline: '' }, draft: true })
    expect(rulesIn(await check('articles', id))).toEqual(['text-blank'])
  })

  it('judges every locale that has content', async () => {
    const { id } = await desk.article()
    const data = { headline: 'Gardens open' }
    await app.local.update({ collection: 'articles', id, data, locale: 'en', draft: true })
    const { findings } = await check('articles', id)
    expect(findings).toMatchObject([{ rule: 'text-blank', path: 'body', locale: 'en' }])
  })

  it('refuses what was taken down', async () => {
    const { id } = await desk.sidebar(live)
    await app.rest('POST', `/newsroom/takedown/sidebars/${id}`, { as: editor, body: { reason: '更正' } })
    expect(rulesIn(await check('sidebars', id))).toEqual(['taken-down'])
  })

  it('is for staff, and answers 404 for what does not exist', async () => {
    const { id } = await desk.article()
    const consumer = await app.as('consumer')
    const asked = async (path: string, as: Headers) => (await app.rest('GET', path, { as })).status
    expect(await asked(`/newsroom/check/articles/${id}`, {})).toBe(403)
    expect(await asked(`/newsroom/check/articles/${id}`, consumer)).toBe(403)
    expect(await asked('/newsroom/check/articles/987654', editor)).toBe(404)
    expect(await asked(`/newsroom/check/users/${id}`, editor)).toBe(404)
  })
})

describe('POST newsroom/check', () => {
  const check = (collection: string, body: unknown) =>
    app.rest<Verdict>('POST', `/newsroom/check/${collection}`, { as: reporter, body })

  it('judges a form nobody has saved', async () => {
    const data = await desk.words()
    expect((await check('articles', { data, locale: 'zh-Hant' })).body.status).toBe('cleared')
    const without = { ...data, attribution: { form: 'report', sources: [] } }
    const { body } = await check('articles', { data: without, locale: 'zh-Hant' })
    expect(body.findings).toMatchObject([{ rule: 'attribution-missing', path: 'attribution.sources' }])
  })

  it('reads the lists of a form as the admin sends them: the number of their rows where there are none', async () => {
    const data = { ...(await desk.words()), mentions: 0, byline: 0, photos: 0 }
    const form = await app.rest('POST', '/newsroom/check/articles', {
      as: await app.as('editor'),
      body: { data },
    })
    expect(form.body).toMatchObject({ status: 'cleared', findings: [] })
    const points = [{ heading: '澆水', items: 0 }]
    const box = {
      kind: 'keyPoints',
      title: '三個要點',
      points,
      sources: [(await desk.source()).id],
      mentions: 0,
    }
    const nested = await app.rest('POST', '/newsroom/check/sidebars', {
      as: await app.as('editor'),
      body: { data: box },
    })
    expect(nested.body).toMatchObject({ status: 'cleared', findings: [] })
  })

  it("judges it in the form's locale alone, in the words of that locale", async () => {
    const source = await desk.source()
    const attribution = { form: 'report', sources: [source.id] }
    const data = {
      headline: 'Gardens open',
      body: bodyOf('Reuters reported that gardens open.'),
      attribution,
    }
    const { body } = await check('articles', { data, locale: 'en' })
    expect(rulesIn(body)).toContain('attribution-undeclared')
    expect(new Set(body.findings.map(({ locale: one }) => one))).toEqual(new Set(['en']))
  })

  it('takes what the form does not have from the stored document', async () => {
    const { id } = await desk.article()
    const one = await check('articles', { id, data: { headline: '改過的題' }, locale: 'zh-Hant' })
    expect(one.body.status).toBe('cleared')
    const other = await check('articles', { id, data: { headline: '' }, locale: 'zh-Hant' })
    expect(rulesIn(other.body)).toEqual(['text-blank'])
    const photo = await desk.photo()
    expect((await check('photos', { id: photo.id, data: { caption: '新圖說' } })).body.status).toBe('cleared')
    expect(rulesIn((await check('photos', { id: photo.id, data: { credits: [] } })).body)).toEqual([
      'photo-credit-missing',
    ])
  })

  it('does not take a takedown from the form but from the stored document', async () => {
    const { id } = await desk.article(live)
    await app.rest('POST', `/newsroom/takedown/articles/${id}`, { as: editor, body: { reason: '更正' } })
    const { body } = await check('articles', { id, data: { takedown: null } })
    expect(rulesIn(body)).toEqual(['taken-down'])
  })

  it.each([
    ['no data', {}, 400, 'data-missing'],
    ['data that is a list', { data: [] }, 400, 'data-missing'],
    ['a locale there is none of', { data: {}, locale: 'fr' }, 400, 'locale-unknown'],
    ['a body that is no JSON', '{"data":', 400, 'body-unreadable'],
    ['a body that is no object', '[]', 400, 'body-unreadable'],
    ['a headline that is no text', { data: { headline: 7 } }, 400, 'data-misshapen'],
    ['an unknown document', { data: {}, id: 987654 }, 404, 'document-unknown'],
    ['more than 5 MB', { data: { headline: '長'.repeat(2_000_000) } }, 413, 'body-too-large'],
  ])('answers %s with its own error', async (_, body, status, code) => {
    const answer = await app.rest('POST', '/newsroom/check/articles', { as: reporter, body })
    expect(answer.status).toBe(status)
    expect(answer.body.errors).toMatchObject([{ data: { code } }])
  })

  it('is for staff', async () => {
    expect((await app.rest('POST', '/newsroom/check/articles', { body: { data: {} } })).status).toBe(403)
  })
})

describe('GET newsroom/where-used', () => {
  interface Uses {
    uses: { collection: string; id: number | string; title: string; status?: string; in: string[] }[]
    hasMore: boolean
  }
  const usesOf = async (collection: string, { id }: RestDoc, query = '') =>
    (await app.rest<Uses>('GET', `/newsroom/where-used/${collection}/${id}${query}`, { as: reporter })).body

  it('lists the public article, the draft and the page that use a photo, with title and status', async () => {
    const photo = await desk.photo(live)
    const shown = await desk.article({ ...live, headline: '見報的', photos: [{ photo: photo.id }] })
    const draft = await desk.article({ headline: '未見報的', photos: [{ photo: photo.id }] })
    const item = { kind: 'photo', photo: photo.id }
    const page = await app.local.create({
      collection: 'pages',
      data: { title: '副刊', locale: 'zh-Hant', items: [item] },
    })
    await desk.article({ headline: '不相干的' })
    const { uses, hasMore } = await usesOf('photos', photo)
    expect(hasMore).toBe(false)
    expect(uses.toSorted((a, b) => a.title.localeCompare(b.title, 'en'))).toEqual(
      [
        { collection: 'articles', id: draft.id, title: '未見報的', status: 'draft', in: ['draft'] },
        {
          collection: 'articles',
          id: shown.id,
          title: '見報的',
          status: 'published',
          in: ['public', 'draft'],
        },
        { collection: 'pages', id: page.id, title: '副刊', in: ['draft'] },
      ].toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
    )
  })

  it('lists a use that only the latest draft has, and none that it no longer has', async () => {
    const [left, taken] = [await desk.sidebar(live), await desk.sidebar(live)]
    const article = await desk.article({ ...live, sidebars: [left.id] })
    const data = { sidebars: [taken.id] }
    await app.local.update({ collection: 'articles', id: article.id, data, draft: true })
    expect((await usesOf('sidebars', left)).uses).toMatchObject([{ status: 'changed', in: ['public'] }])
    expect((await usesOf('sidebars', taken)).uses).toMatchObject([{ id: article.id, in: ['draft'] }])
  })

  it('lists all who credit a source, as many as are asked for', async () => {
    const source = await desk.source()
    await desk.article({ attribution: { form: 'report', sources: [source.id] } })
    await desk.article({ byline: [{ name: '陳一心', source: source.id }] })
    await desk.photo({ credits: [source.id] })
    await desk.sidebar({ sources: [source.id] })
    const { uses } = await usesOf('sources', source)
    expect(uses.map(({ collection }) => collection)).toEqual(['articles', 'articles', 'photos', 'sidebars'])
    const some = await usesOf('sources', source, '?limit=1')
    expect(some).toMatchObject({ hasMore: true })
    expect(some.uses).toHaveLength(3)
  })

  it('takes the same number of queries however many documents use it', async () => {
    const source = await desk.source()
    const counted = async () => {
      const { db } = app.payload
      const { find, findVersions } = db
      let queries = 0
      // It counts and passes on; the type of the documents is its caller’s.
      db.find = (args) => (queries++, find.call(db, args)) as never
      db.findVersions = (args) => (queries++, findVersions.call(db, args)) as never
      await usesOf('sources', source).finally(() => Object.assign(db, { find, findVersions }))
      return queries
    }
    const none = await counted()
    for (let one = 0; one < 5; one++) await desk.sidebar({ sources: [source.id] })
    expect(none).toBeGreaterThan(0)
    expect(await counted()).toBe(none)
  })

  it('is for staff', async () => {
    const photo = await desk.photo(live)
    expect((await app.rest('GET', `/newsroom/where-used/photos/${photo.id}`)).status).toBe(403)
  })
})

describe('a write conflict', () => {
  const conflicts = [
    ['MongoDB: WriteConflict', Object.assign(new Error('WriteConflict error'), { code: 112 })],
    [
      'MongoDB: a transient transaction error',
      Object.assign(new Error('aborted'), { errorLabels: ['TransientTransactionError'] }),
    ],
    ['SQLite: busy', Object.assign(new Error('busy'), { code: 'SQLITE_BUSY' })],
    [
      'SQLite: busy, wrapped by the query builder',
      new Error('Failed query', { cause: Object.assign(new Error(), { code: 'SQLITE_BUSY_SNAPSHOT' }) }),
    ],
  ] as const

  const failing = async <T>(error: Error, run: () => Promise<T>): Promise<T> => {
    const { db } = app.payload
    const { updateOne } = db
    db.updateOne = () => Promise.reject(error)
    return run().finally(() => (db.updateOne = updateOne))
  }

  it.each(conflicts)('%s is answered with 409 and when to try again', async (_, error) => {
    const { id } = await desk.article()
    const patch = () =>
      app.rest('PATCH', `/articles/${id}`, {
        as: editor,
        headers: { 'accept-language': 'zh-HK' },
        body: { _status: 'published' },
      })
    const answer = await failing(error, patch)
    expect(answer.status).toBe(409)
    expect(answer.headers.get('retry-after')).toBe('1')
    expect(answer.body.errors).toMatchObject([
      { name: 'Conflict', message: expect.stringContaining('請稍候再試') },
    ])
    expect((await patch()).status).toBe(200)
  })

  it('is not seen in another error that only quotes its words', async () => {
    const { id } = await desk.article({ headline: 'database is locked', attribution: { form: 'report' } })
    const refused = await app.rest('PATCH', `/articles/${id}`, { as: editor, body: live })
    expect(refused.status).toBe(400)
    const broken = await failing(new Error('the disk is full'), () =>
      app.rest('PATCH', `/articles/${id}`, {
        as: editor,
        body: { ...live, attribution: { form: 'staff' }, house: '本報訊' },
      }),
    )
    expect(broken.status).toBe(500)
  })

  it('does not stop a takedown, which tries again', async () => {
    const { id } = await desk.article(live)
    const guard = guardOf(app.payload)
    const { unit } = guard
    let turns = 0
    guard.unit = (req, run) => {
      // In no request: what is kept for readers is marked once more when the takedown has been committed.
      if (!req) return unit(req, run)
      turns++
      return turns < 3 ? Promise.reject(Object.assign(new Error(), { code: 112 })) : unit(req, run)
    }
    const answer = await app
      .rest('POST', `/newsroom/takedown/articles/${id}`, { as: editor, body: { reason: '更正' } })
      .finally(() => (guard.unit = unit))
    expect(answer.body).toMatchObject({ gone: true, warnings: [] })
    expect(turns).toBe(3)
  })
})
