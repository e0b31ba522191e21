import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { exportTo } from '../../src/bin/exportPage.ts'
import { guardOf } from '../../src/gate/guard/Guarded.ts'
import { benchOf } from '../../src/gate/guard/publish.ts'
import { storedHash } from '../../src/gate/print/approvals.ts'
import { latestRows } from '../../src/gate/print/latestRows.ts'
import { bodyOf, deskOf, type Desk } from './helpers/documents.ts'
import { fakePrinter } from './helpers/fakePrinter.ts'
import { bootNewsroom, type BootedNewsroom, type RestAnswer, type RestDoc } from './helpers/index.ts'

type Headers = Record<string, string>

const fake = fakePrinter()
let app: BootedNewsroom
let desk: Desk
let editor: Headers
let layout: Headers

beforeAll(async () => {
  app = await bootNewsroom({ print: fake.printer })
  desk = deskOf(app)
  editor = await app.as('editor')
  layout = await app.as('layout')
})
afterAll(() => app?.stop())
beforeEach(() => fake.finds())

interface Found {
  item: string
  rule: string
  message: string
}
interface Refused {
  errors: { message: string; data: { code: string; findings: Found[] } }[]
}
const onSaleAt = '2030-01-01T22:00:00.000Z'

const pageOf = (items: Record<string, unknown>[], data: Record<string, unknown> = {}) =>
  app.local.create({
    collection: 'pages',
    data: {
      title: '本埠',
      publication: '海角報',
      locale: 'zh-Hant',
      section: 'A',
      number: 6,
      onSaleAt,
      items,
      ...data,
    },
  })
const story = ({ id }: RestDoc, more = {}) => ({ kind: 'article', article: id, role: 'lead', ...more })
const picture = ({ id }: RestDoc, more = {}) => ({ kind: 'photo', photo: id, ...more })
const box = ({ id }: RestDoc, more = {}) => ({ kind: 'sidebar', sidebar: id, ...more })

const get = <Body = Refused>(
  page: RestDoc,
  file = 'page.pdf',
  as: Headers = layout,
): Promise<RestAnswer<Body>> => app.rest<Body>('GET', `/pages/${page.id}/${file}`, { as })
const approve = (collection: string, { id }: RestDoc, body: unknown = {}, as: Headers = editor) =>
  app.rest('POST', `/newsroom/approve/${collection}/${id}`, { as, body })
const rulesIn = ({ body }: RestAnswer<Refused>) =>
  (body.errors?.[0]?.data.findings ?? []).map(({ item, rule }) => `${item} ${rule}`)
const save = (collection: string, { id }: RestDoc, data: Record<string, unknown>) =>
  app.local.update({ collection, id, data, draft: true })
const lines = async (id: number | string, outcome: string) =>
  (
    await app.local.find({
      collection: 'gate-decisions',
      where: { and: [{ subjectId: { equals: String(id) } }, { outcome: { equals: outcome } }] },
      sort: 'at',
    })
  ).docs

describe('a page is not exported while anything on it is not approved', () => {
  it('refuses a draft, exports it once it is approved, and refuses it again when it was changed', async () => {
    const article = await desk.article()
    const page = await pageOf([story(article)])
    const first = await get(page)
    expect(first.status).toBe(409)
    expect(first.body.errors[0]?.data.code).toBe('page-refused')
    expect(rulesIn(first)).toEqual(['item-1 not-approved'])
    expect((await approve('articles', article)).status).toBe(200)
    expect((await get(page)).status).toBe(200)
    await save('articles', article, { headline: '園圃延後開放' })
    expect(rulesIn(await get(page))).toEqual(['item-1 not-approved'])
    await save('articles', article, { headline: '社區園圃開放' })
    // Back to the very words that were approved.
    expect((await get(page)).status).toBe(200)
  })

  it('takes publishing for approval, until somebody saves a change', async () => {
    const article = await desk.article({ _status: 'published' })
    const page = await pageOf([story(article)])
    expect((await get(page)).status).toBe(200)
    await save('articles', article, { deck: '改過的副題' })
    expect(rulesIn(await get(page))).toEqual(['item-1 not-approved'])
    await approve('articles', article)
    const { status, text } = await get(page)
    expect(status).toBe(200)
    expect(text).toContain('改過的副題')
  })

  it('takes one locale that was published alone for approved on a page in it, whatever is half done in another', async () => {
    const article = await desk.article()
    await app.local.update({
      collection: 'articles',
      id: article.id,
      data: { headline: 'Half' },
      locale: 'en',
      draft: true,
    })
    expect((await approve('articles', article)).status).toBe(400)
    const path = `/articles/${article.id}?locale=zh-Hant&publishSpecificLocale=zh-Hant`
    const data = { _status: 'published' }
    expect((await app.rest('PATCH', path, { as: editor, body: data })).status).toBe(200)
    expect((await get(await pageOf([story(article)]))).status).toBe(200)
    expect((await get(await pageOf([story(article)], { locale: 'en' }))).status).toBe(409)
  })

  it('approves one locale alone when asked to', async () => {
    const article = await desk.article()
    await app.local.update({
      collection: 'articles',
      id: article.id,
      data: { headline: 'Half' },
      locale: 'en',
      draft: true,
    })
    expect((await approve('articles', article, { locale: 'zh-Hant' })).status).toBe(200)
    expect((await get(await pageOf([story(article)]))).status).toBe(200)
    expect((await approve('articles', article, { locale: 'fr' })).status).toBe(400)
  })

  it('asks the same of the photos and boxes that are printed with a story, and says which', async () => {
    const [photo, note] = [await desk.photo(), await desk.sidebar()]
    const article = await desk.article({ photos: [{ photo: photo.id }], sidebars: [note.id] })
    expect((await approve('articles', article)).status).toBe(200)
    const page = await pageOf([story(article)])
    const refused = await get(page, 'page.pdf', { ...layout, 'accept-language': 'zh-HK' })
    expect(rulesIn(refused)).toEqual(['item-1 not-approved', 'item-1 not-approved'])
    expect(refused.body.errors[0]?.message).toContain(`第 1 件：圖片 ${photo.id}：`)
    await approve('photos', photo)
    await approve('sidebars', note)
    expect((await get(page)).status).toBe(200)
    expect((await app.rest('GET', `/photos/${photo.id}`)).status).toBe(404)
  })

  it('does not print a photo twice that stands on the page by itself', async () => {
    const photo = await desk.photo({ _status: 'published', caption: '獨立的圖' })
    const article = await desk.article({
      _status: 'published',
      photos: [{ photo: photo.id, caption: '文中的圖說' }],
    })
    const { text } = await get(await pageOf([story(article), picture(photo)]))
    expect(text).toContain('獨立的圖')
    expect(text).not.toContain('文中的圖說')
  })

  it('ends with a takedown, also once it is released', async () => {
    const note = await desk.sidebar({ _status: 'published' })
    const page = await pageOf([box(note)])
    expect((await get(page)).status).toBe(200)
    const reason = { as: editor, body: { reason: '更正' } }
    await app.rest('POST', `/newsroom/takedown/sidebars/${note.id}`, reason)
    expect(rulesIn(await get(page))).toContain('item-1 taken-down')
    expect((await approve('sidebars', note)).status).toBe(400)
    await app.rest('POST', `/newsroom/release/sidebars/${note.id}`, reason)
    expect(rulesIn(await get(page))).toEqual(['item-1 not-approved'])
    await approve('sidebars', note)
    expect((await get(page)).status).toBe(200)
  })

  it('believes the ledger, not the record on the document, whoever wrote it there', async () => {
    const article = await desk.article()
    await approve('articles', article)
    const { approved } = await app.local.findByID({ collection: 'articles', id: article.id, draft: true })
    const copy = await desk.article()
    await save('articles', copy, { approved })
    await app.rest('PATCH', `/articles/${copy.id}?draft=true`, { as: editor, body: { approved } })
    expect(rulesIn(await get(await pageOf([story(copy)])))).toEqual(['item-1 not-approved'])
  })
})

describe('approving', () => {
  it('records who, when and what on the version and in the ledger, and makes nothing public', async () => {
    const article = await desk.article({ headline: '未見報' })
    const { body } = await approve('articles', article)
    expect(body).toMatchObject({ approved: { by: expect.stringContaining('editor@newsroom.test') } })
    const draft = await app.local.findByID({ collection: 'articles', id: article.id, draft: true })
    expect(draft).toMatchObject({ _status: 'draft', headline: '未見報', approved: body.approved })
    expect(await lines(article.id, 'approved')).toMatchObject([
      {
        path: 'REST approve',
        who: expect.stringContaining('editor@'),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
    expect((await app.rest('GET', `/articles/${article.id}`)).status).toBe(404)
    const page = await pageOf([story(article)])
    expect((await get(page)).status).toBe(200)
    expect((await app.rest('GET', `/articles/${article.id}?draft=true`)).status).toBe(404)
    expect((await app.rest('GET', `/pages/${page.id}`)).status).toBe(403)
  })

  it('loses nothing of the draft it approves', async () => {
    const photo = await desk.photo({ _status: 'published' })
    const article = await desk.article({
      kicker: '城市',
      photos: [{ photo: photo.id, caption: '此處' }],
      mentions: [{ text: '新華社', reason: '路名' }],
    })
    await app.local.update({
      collection: 'articles',
      id: article.id,
      data: { kicker: 'City' },
      locale: 'en',
      draft: true,
    })
    const read = async (locale: string) =>
      app.local.findByID({ collection: 'articles', id: article.id, draft: true, depth: 0, locale })
    const before = await Promise.all(['zh-Hant', 'en'].map(read))
    await approve('articles', article, { locale: 'zh-Hant' })
    const after = await Promise.all(['zh-Hant', 'en'].map(read))
    const without = ({ approved: _, ...rest }: RestDoc) => rest
    expect(after.map(without)).toEqual(before.map(without))
  })

  it('refuses what does not clear, with the findings, and notes that', async () => {
    const article = await desk.article({ attribution: { form: 'report', sources: [] } })
    const answer = await approve('articles', article)
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]).toMatchObject({ data: { findings: [{ rule: 'attribution-missing' }] } })
    expect(await lines(article.id, 'refused')).toMatchObject([{ path: 'REST approve' }])
    expect(await lines(article.id, 'approved')).toEqual([])
  })

  it('approves what is under embargo: when it may be printed is the page to say', async () => {
    const article = await desk.article({ embargoUntil: '2029-12-31T00:00:00.000Z' })
    expect((await approve('articles', article)).status).toBe(200)
  })

  it('does not approve unseen what somebody saved meanwhile', async () => {
    const article = await desk.article()
    const seen = await app.local.findByID({ collection: 'articles', id: article.id, draft: true })
    await save('articles', article, { headline: '另一個題' })
    const answer = await approve('articles', article, { updatedAt: seen.updatedAt })
    expect([answer.status, answer.body.errors?.[0]]).toMatchObject([
      409,
      { data: { code: 'approve-changed' } },
    ])
    const now = await app.local.findByID({ collection: 'articles', id: article.id, draft: true })
    expect((await approve('articles', article, { updatedAt: now.updatedAt })).status).toBe(200)
  })

  it('is for those who may publish', async () => {
    const article = await desk.article()
    for (const role of ['reporter', 'layout', 'consumer'] as const)
      expect((await approve('articles', article, {}, await app.as(role))).status).toBe(403)
    expect((await approve('articles', article, {}, {})).status).toBe(403)
    expect((await approve('articles', article, {}, await app.as('admin'))).status).toBe(200)
    expect((await approve('articles', { id: 987654 })).status).toBe(404)
    expect((await approve('pages', { id: 1 })).status).toBe(404)
  })

  it('says whether the latest version is approved', async () => {
    const article = await desk.article()
    const ask = async () =>
      (await app.rest('GET', `/newsroom/approve/articles/${article.id}`, { as: layout })).body.approved
    expect(await ask()).toBe(false)
    await approve('articles', article)
    expect(await ask()).toBe(true)
    await save('articles', article, { headline: '改了' })
    expect(await ask()).toBe(false)
  })
})

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
    expect(rulesIn(await get(page))).toEqual(['item-1 attribution-undeclared'])
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

  it('refuses a page that does not say when, in what and what it prints', async () => {
    const bare = await pageOf([], { onSaleAt: null, locale: 'tlh' })
    const refused = await get(bare)
    expect(refused.status).toBe(409)
    expect(rulesIn(refused)).toEqual([
      'page page-on-sale-missing',
      'page page-locale-unknown',
      'page page-empty',
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
    expect(await lines(page.id, 'exported')).toMatchObject([{ findings: [{ rule: 'picture-coarse' }] }])
  })

  it('asks the database as often for many items as for one', async () => {
    const articles = await Promise.all([1, 2, 3, 4].map(() => desk.article({ _status: 'published' })))
    const counted = async (items: Record<string, unknown>[]) => {
      const page = await pageOf(items)
      const { db } = app.payload
      const { find, findVersions, findOne } = db
      let queries = 0
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

describe('the exports', () => {
  let page: RestDoc
  beforeAll(async () => {
    const [article, photo] = [
      await desk.article({ _status: 'published' }),
      await desk.photo({ _status: 'published' }),
    ]
    page = await pageOf([story(article), picture(photo)], {
      date: '2029-12-31T20:00:00.000Z',
      template: 'tabloid',
    })
  })

  it.each([
    ['page.pdf', 'application/pdf', 'pdf'],
    ['page.idml', 'application/idml', 'idml'],
    ['pictures.zip', 'application/zip', 'zip'],
    ['page.json', 'application/json; charset=utf-8', 'json'],
  ])('%s has its type, a name in Chinese, and is kept by no cache', async (file, type, ending) => {
    const { status, headers, bytes } = await get(page, file)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('content-length')).toBe(String(bytes.byteLength))
    const name = encodeURIComponent(`2030-01-01-A6-本埠.${ending}`)
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="page-${page.id}.${ending}"; filename*=UTF-8''${name}`,
    )
  })

  it('are printed on the template of the page, from the originals of its photos', async () => {
    const { text } = await get(page)
    expect(text).toMatch(/^pdf\ntabloid\n/)
    expect(text).toMatch(/\n\d{3,}$/)
    const answer = await app.rest('PATCH', `/pages/${page.id}`, { as: layout, body: { template: 'unknown' } })
    expect(answer.status).toBe(400)
  })

  it('are for those who lay out or publish, and nobody else learns that the page exists', async () => {
    for (const file of [
      'page.pdf',
      'page.idml',
      'pictures.zip',
      'page.json',
      'page.pdf?proof=1',
      'preview',
    ]) {
      for (const role of ['layout', 'editor', 'admin'] as const)
        expect([file, role, (await get(page, file, await app.as(role))).status]).toEqual([file, role, 200])
      for (const role of ['reporter', 'consumer'] as const)
        expect([file, role, (await get(page, file, await app.as(role))).status]).toEqual([file, role, 403])
      expect((await get(page, file, {})).status).toBe(403)
      expect((await get({ id: 987654 }, file, {})).status).toBe(403)
      expect((await get({ id: 987654 }, file)).status).toBe(404)
    }
  })

  it('page.json is the page as data, each document with its finished credit', async () => {
    const { body } = await get<Record<string, unknown>>(page, 'page.json')
    expect(body).toMatchObject({
      publication: '海角報',
      title: '本埠',
      date: '2030-01-01',
      number: 6,
      onSaleAt,
      status: 'cleared',
      findings: [],
      items: [
        { name: 'item-1', role: 'lead', subject: { type: 'story', headline: '社區園圃開放' } },
        { name: 'item-2', role: 'picture', subject: { type: 'photo', caption: '園圃一角' } },
      ],
    })
    expect(JSON.stringify(body.items)).toMatch(/"creditLine":"據來源/)
  })
})

describe('a proof', () => {
  it('is marked, lists the findings, is recorded as no export, and is had while nothing is cleared', async () => {
    const article = await desk.article({ headline: '未審' })
    const page = await pageOf([story(article)], { onSaleAt: null })
    const { status, text, headers } = await get(page, 'page.pdf?proof=1')
    expect(status).toBe(200)
    expect(text).toMatch(/^proof page-on-sale-missing not-approved\n/)
    expect(text).toContain('未審')
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('.proof.pdf')
    const json = await get<Record<string, unknown>>(page, 'page.json?proof=1')
    expect(json.body).toMatchObject({
      status: 'refused',
      proof: true,
      findings: [{ item: 'page' }, { item: 'item-1' }],
    })
    expect(await lines(page.id, 'exported')).toEqual([])
    expect((await get(page, 'page.idml?proof=1')).status).toBe(409)
    expect((await get(page, 'page.json')).status).toBe(409)
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
    expect(await lines(page.id, 'refused')).toMatchObject([
      {
        path: 'REST export pdf',
        subjectCollection: 'pages',
        findings: [{ item: 'item-1' }, { item: 'item-1' }],
      },
    ])
    const [line] = await lines(page.id, 'exported')
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
    const approved = (await lines(article.id, 'approved'))[0]
    expect(line).toMatchObject({ contents: { documents: [{ hash: approved?.hash }, {}] } })
  })

  it('has no line for what was not handed over: a document taken down while it was in the press', async () => {
    const article = await desk.article({ _status: 'published' })
    const page = await pageOf([story(article)])
    fake.meanwhile(() =>
      app.rest('POST', `/newsroom/takedown/articles/${article.id}`, { as: editor, body: { reason: '更正' } }),
    )
    expect(rulesIn(await get(page))).toContain('item-1 taken-down')
    expect(await lines(page.id, 'exported')).toEqual([])
  })

  it('and none for a page that was changed meanwhile, which is to be tried again', async () => {
    const [one, other] = [
      await desk.article({ _status: 'published' }),
      await desk.article({ _status: 'published' }),
    ]
    const page = await pageOf([story(one)])
    fake.meanwhile(() =>
      app.local.update({ collection: 'pages', id: page.id, data: { items: [story(other)] } }),
    )
    const answer = await get(page)
    expect([answer.status, answer.body.errors[0]?.data.code]).toEqual([409, 'page-changed'])
    expect(await lines(page.id, 'exported')).toEqual([])
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

describe('the view of a page', () => {
  interface View {
    status: string
    svg?: string
    findings: Found[]
    items: { item: string; name: string; title: string; fit?: { lines: number } }[]
  }

  it('shows the page, how its items fit, and every finding', async () => {
    const page = await pageOf([story(await desk.article({ headline: '看得見' }))])
    fake.finds({ item: 'item-1', rule: 'overset', severity: 'block', params: { lines: 2 } })
    const { body } = await get<View>(page, 'preview', { ...layout, 'accept-language': 'zh-HK' })
    expect(body).toMatchObject({
      status: 'refused',
      svg: expect.stringContaining('看得見'),
      findings: [{ rule: 'not-approved' }, { rule: 'overset' }],
      items: [{ item: 'item-1', name: '第 1 件', title: '看得見', fit: { lines: -3 } }],
    })
  })

  it('shows the unsaved form, and saves nothing', async () => {
    const [one, other] = [await desk.article({ headline: '其一' }), await desk.article({ headline: '其二' })]
    const page = await pageOf([story(one)])
    const post = (body: unknown) => app.rest<View>('POST', `/pages/${page.id}/preview`, { as: layout, body })
    const { body } = await post({ data: { items: [story(other), story(one, { headline: '改題' })] } })
    expect(body.items.map(({ title }) => title)).toEqual(['其二', '改題'])
    const stored = await app.local.findByID({ collection: 'pages', id: page.id, depth: 0 })
    expect(stored.items).toHaveLength(1)
    expect((await post({ data: { items: 'no list' } })).status).toBe(400)
    expect((await post({ data: { items: [{ kind: 'song' }] } })).status).toBe(400)
    expect((await post({ data: { date: 'soon' } })).status).toBe(400)
    expect((await post({})).status).toBe(400)
  })
})

describe('the command newsroom:export-page', () => {
  let folder: string
  const output: string[] = []
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsroom-export-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const run = (page: RestDoc, ...args: string[]) => {
    output.length = 0
    const spied = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => output.push(String(text)) > 0)
    return exportTo(app.payload, 'zhHant', ['newsroom:export-page', String(page.id), ...args]).finally(() =>
      spied.mockRestore(),
    )
  }

  it('writes the file and the line in the ledger, in nobody’s name or in somebody’s', async () => {
    const photo = await desk.photo({ _status: 'published' })
    const page = await pageOf([picture(photo)])
    const out = join(folder, 'page.pdf')
    expect(await run(page, '--format', 'pdf', '--out', out)).toBe(0)
    expect(await readFile(out, 'utf8')).toMatch(/^pdf\nbroadsheet\n/)
    expect(output.join('')).toContain(out)
    expect(await run(page, '--format', 'json', '--out', out, '--as', 'layout@newsroom.test')).toBe(0)
    expect(await lines(page.id, 'exported')).toMatchObject([
      { path: 'local export pdf', who: 'nobody' },
      { path: 'local export json', who: expect.stringContaining('layout@newsroom.test') },
    ])
  })

  it('writes nothing when the page is refused, says why and ends with 1; a proof it gives', async () => {
    const page = await pageOf([story(await desk.article())])
    const out = join(folder, 'refused.pdf')
    expect(await run(page, '--out', out)).toBe(1)
    expect(output).toEqual([expect.stringMatching(/^block not-approved item-1: 第 1 件：.*審定/)])
    await expect(readFile(out)).rejects.toThrow('ENOENT')
    expect(await lines(page.id, 'refused')).toHaveLength(1)
    expect(await run(page, '--proof', '--out', out)).toBe(0)
    expect(await readFile(out, 'utf8')).toMatch(/^proof not-approved/)
  })

  it('does not work for those who may not export, without a page, or in a format there is none of', async () => {
    const page = await pageOf([])
    await app.idOf('reporter')
    const out = join(folder, 'none')
    await expect(run(page, '--out', out, '--as', 'reporter@newsroom.test')).rejects.toThrow('may not export')
    await expect(run(page, '--out', out, '--as', 'who@newsroom.test')).rejects.toThrow('no user')
    await expect(run({ id: 987654 }, '--out', out)).rejects.toThrow('There is no pages 987654')
    await expect(run(page, '--out', out, '--format', 'docx')).rejects.toThrow('--format  pdf, idml')
    await expect(run(page, '--out', out, '--format', 'idml', '--proof')).rejects.toThrow('no proof as idml')
    await expect(run(page)).rejects.toThrow('--out')
  })
})

describe('approving while somebody saves', () => {
  it('loses neither, and approves only what was approved', async () => {
    const article = await desk.article()
    const page = await pageOf([story(article)])
    const conflict = (error: unknown) => error
    await Promise.all([
      approve('articles', article),
      save('articles', article, { headline: '同時改的題' }).catch(conflict),
    ])
    const latest = await app.local.findByID({ collection: 'articles', id: article.id, draft: true })
    const [line] = await lines(article.id, 'approved')
    const { status, text } = await get(page)
    // Approved before the change or after it; never the one under the other's name.
    expect(status === 200).toBe((await storedHashOf(article)) === line?.hash)
    if (status === 200) expect(text).toContain(latest.headline)
  })

  /** What the ledger would call the latest version. */
  const storedHashOf = async ({ id }: RestDoc) => {
    const bench = await benchOf(guardOf(app.payload))
    const latest = (await latestRows(bench, 'articles', [String(id)])).get(String(id))
    return latest && storedHash(bench, latest)
  }
})
