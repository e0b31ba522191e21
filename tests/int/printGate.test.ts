import { beforeEach, describe, expect, it } from 'vitest'
import { bodyOf } from './helpers/documents.ts'
import type { RestDoc } from './helpers/index.ts'
import { box, onSaleAt, picture, rulesIn, story, openPrint } from './helpers/press.ts'

const { app, desk, fake, editor, layout, pageOf, get, approve, save, lines } = await openPrint()
beforeEach(() => fake.finds())

describe('a page is judged for print, at the time it is on sale', () => {
  it('prints what is under embargo until then, and refuses what is longer', async () => {
    const article = await desk.article({ embargoUntil: onSaleAt })
    await approve('articles', article)
    expect((await get(await pageOf([story(article)]))).status).toBe(200)
    const early = await pageOf([story(article)], { onSaleAt: '2029-12-31T21:00:00.000Z' })
    expect(rulesIn(await get(early))).toEqual(['item-1 embargoed'])
  })

  it('refuses a photo whose rights end before then, and one that is not for print', async () => {
    const [expired, web, print] = [
      await desk.photo({ usableUntil: '2029-12-31T00:00:00.000Z' }),
      await desk.photo({ _status: 'published', usableIn: ['web'] }),
      await desk.photo({ usableIn: ['print'] }),
    ]
    await approve('photos', expired)
    await approve('photos', print)
    const page = await pageOf([picture(expired), picture(web), picture(print)])
    expect(rulesIn(await get(page))).toEqual(['item-1 rights-expired', 'item-2 rights-channel'])
  })

  it('judges what the page itself says under a picture', async () => {
    const photo = await desk.photo({ _status: 'published' })
    expect((await get(await pageOf([picture(photo, { caption: '園圃一角。' })]))).status).toBe(200)
    const page = await pageOf([picture(photo, { caption: '園圃一角。（法新社）' })])
    expect(rulesIn(await get(page))).toEqual(['item-1 attribution-undeclared', 'page not-approved'])
  })

  it('prints them, cut where the page says', async () => {
    const article = await desk.article({ _status: 'published', body: bodyOf('第一段', '第二段') })
    const { text } = await get(await pageOf([story(article, { headline: '短題', endAfter: 1 })]))
    expect(text).toContain('短題')
    expect(text).not.toContain('社區園圃開放')
    expect(text).toContain('第一段')
    expect(text).not.toContain('第二段')
  })

  it('refuses what is gone or in the trash, and what was never chosen', async () => {
    const [kept, trashed] = [await desk.article({ _status: 'published' }), await desk.article()]
    await app.local.update({
      collection: 'articles',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
    })
    const page = await pageOf([story(kept), story(trashed), { kind: 'photo' }])
    expect(rulesIn(await get(page))).toEqual(['item-2 item-missing', 'item-3 item-empty'])
  })

  it('refuses a story whose picture is in the trash, also when it was published with it: there would be a hole', async () => {
    const photo = await desk.photo({ _status: 'published' })
    const article = await desk.article({ _status: 'published', photos: [{ photo: photo.id }] })
    const page = await pageOf([story(article)])
    expect((await get(page)).status).toBe(200)
    const data = { deletedAt: new Date().toISOString() }
    await app.local.update({ collection: 'photos', id: photo.id, data })
    expect(rulesIn(await get(page))).toEqual(['item-1 link-missing', 'item-1 not-approved'])
  })

  it('lets a story keep the credit to a source that was retired since it was published, and no other take it', async () => {
    const source = await desk.source()
    const attribution = { form: 'report', sources: [source.id] }
    const [old, late] = [
      await desk.article({ _status: 'published', attribution }),
      await desk.article({ attribution }),
    ]
    await approve('articles', late)
    const data = { retiredFrom: '2020-01-01T04:00:00.000Z' }
    await app.local.update({ collection: 'sources', id: source.id, data })
    expect(rulesIn(await get(await pageOf([story(old), story(late)])))).toEqual(['item-2 source-retired'])
  })

  it('refuses a page that does not say when, in what and what it prints', async () => {
    const bare = await pageOf([], { onSaleAt: null, locale: 'tlh' })
    const refused = await get(bare)
    expect(refused.status).toBe(409)
    expect(rulesIn(refused)).toEqual([
      'page page-on-sale-missing',
      'page page-locale-unknown',
      'page page-empty',
      'page not-approved',
    ])
  })

  it.each([
    ['zh-HK', '這一版：上市時間還沒有填，請填讀者拿到報紙的時間'],
    ['zh-CN', '这一版：上市时间还没有填，请填读者拿到报纸的时间'],
    ['en', 'The page: the time on sale is missing; say when readers hold it in hand'],
  ])('says what to do in the language of who asks: %s', async (language, message) => {
    const article = await desk.article({ _status: 'published' })
    const page = await pageOf([story(article)], { onSaleAt: null })
    const refused = await get(page, 'page.idml', { ...layout, 'accept-language': language })
    expect(refused.body.errors[0]?.data.findings).toMatchObject([{ message }])
  })

  it("passes on what the printer finds, and refuses by it, with nothing cleared by the printer's silence", async () => {
    const article = await desk.article({ _status: 'published' })
    const page = await pageOf([story(article)])
    fake.finds({ item: 'item-1', rule: 'overset', severity: 'block', params: { lines: 4 } })
    const refused = await get(page, 'page.pdf', { ...layout, 'accept-language': 'zh-HK' })
    expect(refused.body.errors[0]?.message).toContain('第 1 件：太長，多出 4 行')
    fake.finds({
      item: 'item-1',
      rule: 'picture-coarse',
      severity: 'warn',
      params: { ppi: 150, wanted: 200 },
    })
    expect((await get(page)).status).toBe(200)
    expect(await lines(page.id, 'exported', 'pages')).toMatchObject([
      { findings: [{ rule: 'picture-coarse' }] },
    ])
  })

  it('asks the database as often for many items as for one', async () => {
    const articles = await Promise.all([1, 2, 3, 4].map(() => desk.article({ _status: 'published' })))
    const counted = async (items: Record<string, unknown>[]) => {
      const page = await pageOf(items)
      const { db } = app.payload
      const { find, findVersions, findOne } = db
      let queries = 0
      // It counts and passes on; the type of the documents is its caller’s.
      db.find = (args) => (queries++, find.call(db, args)) as never
      db.findVersions = (args) => (queries++, findVersions.call(db, args)) as never
      db.findOne = (args) => (queries++, findOne.call(db, args)) as never
      const { status } = await get(page, 'page.json').finally(() =>
        Object.assign(db, { find, findVersions, findOne }),
      )
      expect(status).toBe(200)
      return queries
    }
    const one = await counted([story(articles[0] ?? { id: 0 })])
    expect(await counted(articles.map((article) => story(article)))).toBe(one)
  })
})

describe('the ledger of exports', () => {
  it('has a line for each, with the version and hash of everything that was printed, and one for each refusal', async () => {
    const photo = await desk.photo()
    const article = await desk.article({ photos: [{ photo: photo.id }] })
    const page = await pageOf([story(article)])
    await get(page)
    await approve('articles', article)
    await approve('photos', photo)
    await get(page)
    expect(await lines(page.id, 'refused', 'pages')).toMatchObject([
      {
        path: 'REST export pdf',
        subjectCollection: 'pages',
        findings: [{ item: 'item-1' }, { item: 'item-1' }],
      },
    ])
    const [line] = await lines(page.id, 'exported', 'pages')
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(line).toMatchObject({
      path: 'REST export pdf',
      who: expect.stringContaining('layout@newsroom.test'),
      hash,
      contents: {
        format: 'pdf',
        locale: 'zh-Hant',
        at: onSaleAt,
        documents: [
          {
            item: 'item-1',
            collection: 'articles',
            id: String(article.id),
            version: expect.any(String),
            hash,
          },
          { item: 'item-1', collection: 'photos', id: String(photo.id), version: expect.any(String), hash },
        ],
      },
    })
    const approved = (await lines(article.id, 'approved', 'articles'))[0]
    expect(line).toMatchObject({ contents: { documents: [{ hash: approved?.hash }, {}] } })
  })

  it('has no line for what was not handed over: a document taken down while it was in the press', async () => {
    const article = await desk.article({ _status: 'published' })
    const page = await pageOf([story(article)])
    fake.meanwhile(() =>
      app.rest('POST', `/newsroom/takedown/articles/${article.id}`, { as: editor, body: { reason: '更正' } }),
    )
    expect(rulesIn(await get(page))).toContain('item-1 taken-down')
    expect(await lines(page.id, 'exported', 'pages')).toEqual([])
  })

  it('and none for a page whose words were changed meanwhile, or another story placed on it', async () => {
    const [one, other] = [
      await desk.article({ _status: 'published' }),
      await desk.article({ _status: 'published' }),
    ]
    for (const data of [{ items: [story(other)] }, { title: '改過的版名' }]) {
      const page = await pageOf([story(one)])
      fake.meanwhile(() => app.local.update({ collection: 'pages', id: page.id, data }))
      expect(rulesIn(await get(page))).toContain('page not-approved')
      expect(await lines(page.id, 'exported', 'pages')).toEqual([])
    }
  })

  it('and none for a page that was laid out otherwise meanwhile, which is to be tried again', async () => {
    const page = await pageOf([story(await desk.article({ _status: 'published' }))])
    fake.meanwhile(() =>
      app.local.update({ collection: 'pages', id: page.id, data: { template: 'tabloid' } }),
    )
    const answer = await get(page)
    expect([answer.status, answer.body.errors[0]?.data.code]).toEqual([409, 'page-changed'])
    expect(await lines(page.id, 'exported', 'pages')).toEqual([])
    expect((await get(page)).status).toBe(200)
  })
})

describe('a page that changed since its last export says so', () => {
  interface State {
    lastExport: { format: string; who: string } | null
    changedSinceExport: { item: string; id: string; change: string; texts: unknown[] }[] | null
  }
  const changes = async (page: RestDoc) =>
    (await get<State>(page, 'page.json?proof=1')).body.changedSinceExport

  it('with the words that changed, of the stories and pictures alone', async () => {
    const photo = await desk.photo()
    const article = await desk.article({ body: bodyOf('第一段', '第二段', '第三段') })
    await approve('photos', photo)
    await approve('articles', article)
    const page = await pageOf([story(article), picture(photo)])
    expect(await changes(page)).toBeNull()
    await get(page)
    expect(await changes(page)).toEqual([])
    await save('articles', article, { headline: '新題', body: bodyOf('第一段', '改過的第二段', '第三段') })
    await app.local.update({
      collection: 'pages',
      id: page.id,
      data: { items: [picture(photo), story(article)] },
    })
    expect(await changes(page)).toEqual([
      {
        item: 'item-2',
        collection: 'articles',
        id: String(article.id),
        change: 'changed',
        texts: [
          { path: 'headline', before: '社區園圃開放', after: '新題' },
          { path: 'body', before: '第二段', after: '改過的第二段' },
        ],
      },
    ])
  })

  it('and what was added and taken away', async () => {
    const [one, other] = [
      await desk.sidebar({ _status: 'published' }),
      await desk.sidebar({ _status: 'published' }),
    ]
    const page = await pageOf([box(one)])
    await get(page)
    await app.local.update({
      collection: 'pages',
      id: page.id,
      data: { items: [box(other, { headline: '另一題' })] },
    })
    expect(await changes(page)).toMatchObject([
      {
        id: String(other.id),
        change: 'added',
        texts: [{ path: 'title', before: '', after: '另一題' }, {}, {}],
      },
      { id: String(one.id), change: 'removed' },
    ])
  })
})
