import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newsroomCollections } from '../../collections/index.ts'
import { PrintSetupError } from '../../src/print/PrintSetupError.ts'
import { deskOf, type Desk } from './helpers/documents.ts'
import { fakePrinter } from './helpers/fakePrinter.ts'
import { bootNewsroom, type BootedNewsroom, type RestDoc } from './helpers/index.ts'

const onSaleAt = '2030-01-01T22:00:00.000Z'
const pageOf = async (app: BootedNewsroom, { id }: RestDoc, data: Record<string, unknown> = {}) => {
  const items = [{ kind: 'article', article: id }]
  const page = await app.local.create({
    collection: 'pages',
    data: { locale: 'zh-Hant', onSaleAt, items, ...data },
  })
  const as = await app.as('editor')
  const approved = await app.rest('POST', `/newsroom/approve/pages/${page.id}`, { as, body: {} })
  expect(approved.status).toBe(200)
  return page
}

describe('a newsroom without a printer', () => {
  let app: BootedNewsroom
  let desk: Desk
  let layout: Record<string, string>
  let page: RestDoc
  beforeAll(async () => {
    app = await bootNewsroom()
    desk = deskOf(app)
    layout = await app.as('layout')
    page = await pageOf(app, await desk.article({ _status: 'published' }), {
      template: 'whatever there may be',
    })
  })
  afterAll(() => app?.stop())
  const get = (file: string, language = 'en', of = page) =>
    app.rest('GET', `/pages/${of.id}/${file}`, { as: { ...layout, 'accept-language': language } })

  it.each(['page.pdf', 'page.idml', 'pictures.zip', 'page.pdf?proof=1'])(
    'answers %s with 501 and how to get one',
    async (file) => {
      const { status, body } = await get(file)
      expect([status, body.errors]).toMatchObject([501, [{ data: { code: 'print-missing' } }]])
      expect(body.errors?.[0]?.message).toContain('newsroom({ print: printing() })')
      expect((await get(file, 'zh-HK')).body.errors?.[0]?.message).toContain('請安裝印刷引擎')
    },
  )

  it('says first that a page is not cleared: that is so whatever is installed', async () => {
    const draft = await pageOf(app, await desk.article())
    expect((await get('page.pdf', 'en', draft)).status).toBe(409)
  })

  it('gives page.json all the same, and what there is to say of a page', async () => {
    expect((await get('page.json')).body).toMatchObject({
      status: 'cleared',
      template: 'whatever there may be',
    })
    const { body } = await get('preview')
    expect(body).toMatchObject({ status: 'cleared', setup: 'print-missing' })
    // Nothing stands in its way; whether it is a page is asked all the same.
    expect(body.findings).toMatchObject([
      { rule: 'page-date-missing', severity: 'warn' },
      { rule: 'page-number-missing', severity: 'warn' },
    ])
    expect(body).not.toHaveProperty('svg')
  })
})

describe('a newsroom whose printer lacks something', () => {
  const fake = fakePrinter()
  const broken = () => Promise.reject(new PrintSetupError('font-missing', 'npm install some-font'))
  const print = { ...fake.printer, pdf: broken, preview: broken }
  let app: BootedNewsroom
  beforeAll(async () => {
    app = await bootNewsroom({ print })
  })
  afterAll(() => app?.stop())

  it('answers with 501 and what is missing, and records no export', async () => {
    const page = await pageOf(app, await deskOf(app).article({ _status: 'published' }))
    const as = await app.as('layout')
    const { status, body } = await app.rest('GET', `/pages/${page.id}/page.pdf`, { as })
    expect([status, body.errors]).toMatchObject([501, [{ data: { code: 'print-unready' } }]])
    expect(body.errors?.[0]?.message).toContain('npm install some-font')
    const shown = await app.rest('GET', `/pages/${page.id}/preview`, { as })
    expect(shown.body).toMatchObject({ setup: { reason: 'font-missing', message: 'npm install some-font' } })
    const where = { outcome: { equals: 'exported' } }
    expect((await app.local.count({ collection: 'gate-decisions', where })).totalDocs).toBe(0)
  })
})

describe('a newsroom that calls its collections otherwise', () => {
  const slugs = { articles: 'stories', pages: 'sheets' }
  const { printer } = fakePrinter()
  let app: BootedNewsroom
  beforeAll(async () => {
    app = await bootNewsroom({ slugs, print: printer }, (config) => ({
      ...config,
      collections: newsroomCollections({ slugs }),
    }))
  })
  afterAll(() => app?.stop())

  it('approves and exports under its own names', async () => {
    const words = await deskOf(app).words()
    const article = await app.local.create({ collection: 'stories', data: words, draft: true })
    const items = [{ kind: 'article', article: article.id }]
    const page = await app.local.create({
      collection: 'sheets',
      data: { locale: 'zh-Hant', onSaleAt, items },
    })
    const as = await app.as('editor')
    const get = async () => (await app.rest('GET', `/sheets/${page.id}/page.pdf`, { as })).status
    for (const path of [`stories/${article.id}`, `sheets/${page.id}`]) {
      expect(await get()).toBe(409)
      const { status } = await app.rest('POST', `/newsroom/approve/${path}`, { as, body: {} })
      expect(status).toBe(200)
    }
    expect(await get()).toBe(200)
  })
})
