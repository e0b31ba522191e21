import { beforeEach, describe, expect, it } from 'vitest'
import { bodyOf } from './helpers/documents.ts'
import type { RestDoc } from './helpers/index.ts'
import { openPrint, box, picture, rulesIn, story, type Refused } from './helpers/press.ts'

const { app, desk, fake, layout, pageOf, newPage, layOut, get, approve, lines } = await openPrint()
beforeEach(() => fake.finds())

/** A story with a picture, a box and a picture, all published. */
async function published() {
  const beside = await desk.photo({ _status: 'published' })
  const [article, note, photo] = await Promise.all([
    desk.article({
      _status: 'published',
      photos: [{ photo: beside.id }],
      body: bodyOf('第一段', '第二段', '第三段'),
    }),
    desk.sidebar({ _status: 'published', body: bodyOf('其一', '其二') }),
    desk.photo({ _status: 'published' }),
  ])
  return { article, note, photo }
}

const findingsOf = async (page: RestDoc, language = 'zh-HK') =>
  (await get<Refused>(page, 'page.pdf', { ...layout, 'accept-language': language })).body.errors[0]?.data
    .findings ?? []

describe('what a page says by itself is approved with the page', () => {
  it('is exported by nobody before that, and names the words that wait', async () => {
    const { article } = await published()
    const page = await newPage([story(article, { headline: '另題' })])
    for (const file of ['page.pdf', 'page.idml', 'pictures.zip', 'page.json'])
      expect(rulesIn(await get(page, file, await app.as('editor')))).toEqual(['page not-approved'])
    const [finding] = await findingsOf(page)
    expect(finding?.message).toMatch(/^這一版：.*版名「本埠」.*這一版的標題「另題」.*還沒有人審定/)
    expect((await approve('pages', page)).status).toBe(200)
    expect((await get(page)).status).toBe(200)
  })

  const items = ({ article, note, photo }: Awaited<ReturnType<typeof published>>) => [
    story(article, { headline: '審定的題', caption: '審定的圖說', endAfter: 2 }),
    box(note, { headline: '審定的方塊題', endAfter: 1 }),
    picture(photo, { caption: '審定的大圖圖說' }),
  ]
  const changes: [string, string, (placed: Record<string, unknown>[]) => Record<string, unknown>][] = [
    ['the title', 'page', () => ({ title: '改了的版名' })],
    ['the name of the paper', 'page', () => ({ publication: '改了的報名' })],
    ['the edition', 'page', () => ({ edition: '改了的版次' })],
    ['the section', 'page', () => ({ section: '改' })],
    ['the number', 'page', () => ({ number: 7 })],
    ['the date', 'page', () => ({ date: '2030-02-03T04:00:00.000Z' })],
    ['the headline of a story', 'item-1', (placed) => ({ items: change(placed, 0, { headline: '改題' }) })],
    ['its headline taken away', 'item-1', (placed) => ({ items: change(placed, 0, { headline: '' }) })],
    ['the caption of its picture', 'item-1', (placed) => ({ items: change(placed, 0, { caption: '改說' }) })],
    ['where it is cut', 'item-1', (placed) => ({ items: change(placed, 0, { endAfter: 1 }) })],
    ['that it is cut', 'item-1', (placed) => ({ items: change(placed, 0, { endAfter: null }) })],
    ['the headline of a box', 'item-2', (placed) => ({ items: change(placed, 1, { headline: '改題' }) })],
    ['where a box is cut', 'item-2', (placed) => ({ items: change(placed, 1, { endAfter: 2 }) })],
    ['the caption of a picture', 'item-3', (placed) => ({ items: change(placed, 2, { caption: '改說' }) })],
    ['what is taken off the page', 'page', (placed) => ({ items: placed.slice(0, 2) })],
    ['what is put on it again', 'item-4', (placed) => ({ items: [...placed, placed[2]] })],
  ]
  const change = (placed: Record<string, unknown>[], at: number, over: Record<string, unknown>) =>
    placed.map((item, index) => (index === at ? { ...item, ...over } : item))

  it.each(changes)('is voided by a change of %s', async (_, where, changed) => {
    const placed = items(await published())
    const page = await pageOf(placed)
    expect((await get(page)).status).toBe(200)
    expect((await layOut(page, changed(placed))).status).toBe(200)
    const refused = await get(page)
    expect([refused.status, rulesIn(refused)]).toEqual([409, [`${where} not-approved`]])
    expect((await approve('pages', page, {}, layout)).status).toBe(403)
    expect((await get(page)).status).toBe(409)
    expect((await approve('pages', page)).status).toBe(200)
    expect((await get(page)).status).toBe(200)
  })

  it('is voided by another language of the page, and not by words of a language it is not printed in', async () => {
    const photo = await desk.photo({ _status: 'published' })
    const english = { caption: 'A corner of the garden', alt: 'Seedlings' }
    await app.local.update({ collection: 'photos', id: photo.id, data: english, locale: 'en' })
    const page = await pageOf([picture(photo)])
    expect((await layOut(page, { title: 'City' }, 'en')).status).toBe(200)
    expect((await get(page)).status).toBe(200)
    expect((await layOut(page, { locale: 'en' })).status).toBe(200)
    expect(rulesIn(await get(page))).toContain('page not-approved')
  })

  it('is not voided by moving and resizing, another template or time on sale, and the very words approved before', async () => {
    const { article, photo } = await published()
    const placed = [story(article, { headline: '審定的題' }), picture(photo)]
    const page = await pageOf(placed)
    const [first, second] = placed
    await layOut(page, {
      items: [
        { ...second, columns: 3 },
        { ...first, role: 'brief', columns: 6 },
      ],
      template: 'tabloid',
      onSaleAt: '2030-01-02T22:00:00.000Z',
    })
    expect((await get(page)).status).toBe(200)
    await layOut(page, { title: '一時改了' })
    expect((await get(page)).status).toBe(409)
    await approve('pages', page)
    await layOut(page, { title: '本埠' })
    expect((await get(page)).status).toBe(200)
  })

  it('names what changed and what was approved there, in the language of who asks', async () => {
    const { article } = await published()
    const page = await pageOf([story(article, { headline: '審定的題' })])
    await layOut(page, { items: [story(article, { headline: '改了的題' })] })
    expect(await findingsOf(page)).toMatchObject([
      {
        item: 'item-1',
        rule: 'not-approved',
        params: {
          fields: ['headline'],
          words: ['改了的題'],
          fieldsBefore: ['headline'],
          wordsBefore: ['審定的題'],
        },
        message: expect.stringMatching(/^第 1 件：.*「改了的題」.*「審定的題」/),
      },
    ])
    expect((await findingsOf(page, 'en'))[0]?.message).toMatch(/^Item 1: .*“改了的題”.*“審定的題”/)
    expect((await findingsOf(page, 'zh-CN'))[0]?.message).toMatch(/^第 1 件：.*“改了的題”.*“審定的題”/)
  })
})

describe('the credits as they are printed are approved with the page', () => {
  const credited = async (caption = '園圃一角') => {
    const source = await desk.source({ name: '海角通訊社' })
    const credit = { form: 'report', sources: [source.id] }
    const beside = await desk.photo({ _status: 'published', credits: [source.id] })
    const [article, note, photo] = [
      await desk.article({ _status: 'published', attribution: credit, photos: [{ photo: beside.id }] }),
      await desk.sidebar({ _status: 'published', sources: [source.id] }),
      await desk.photo({ _status: 'published', credits: [source.id], caption }),
    ]
    return { source, page: await pageOf([story(article), box(note), picture(photo)]) }
  }
  const rename = ({ id }: RestDoc, data: Record<string, unknown>, locale = 'zh-Hant') =>
    app.local.update({ collection: 'sources', id, data, locale })

  it('a source that is called otherwise changes what was approved, on every item that credits it', async () => {
    const { source, page } = await credited()
    expect((await get(page)).status).toBe(200)
    await rename(source, { name: '天涯通訊社' })
    const findings = await findingsOf(page)
    expect(findings.map(({ item, rule }) => `${item} ${rule}`)).toEqual([
      'item-1 not-approved',
      'item-2 not-approved',
      'item-3 not-approved',
    ])
    expect(findings[1]).toMatchObject({ params: { fields: ['credit'], fieldsBefore: ['credit'] } })
    expect(findings[1]?.message).toMatch(/天涯通訊社.*海角通訊社/)
    await rename(source, { name: '海角通訊社' })
    expect((await get(page)).status).toBe(200)
  })

  it('its name in another language changes nothing', async () => {
    const { source, page } = await credited()
    await rename(source, { name: 'Cape News' }, 'en')
    expect((await get(page)).status).toBe(200)
  })

  it('an alias does where it changes what is printed, and nowhere else', async () => {
    const { source, page } = await credited('園圃一角 山角社供圖')
    await rename(source, { aliases: ['無人用的別名'] })
    expect((await get(page)).status).toBe(200)
    // The caption of the third item gives the credit itself by this name, so that none is printed
    // after it.
    await rename(source, { aliases: ['山角社'] })
    expect(await findingsOf(page)).toMatchObject([
      { item: 'item-3', rule: 'not-approved', params: { words: [], fieldsBefore: ['creditOnPaper'] } },
    ])
  })

  it('a page that was exported says that its credit changed since', async () => {
    const { source, page } = await credited()
    await get(page)
    await rename(source, { name: '天涯通訊社' })
    await layOut(page, { title: '改了的版名' })
    const { body } = await get<{ changedSinceExport: unknown }>(page, 'page.json?proof=1')
    expect(body.changedSinceExport).toMatchObject([
      { item: 'page', id: String(page.id), texts: [{ path: 'title', before: '本埠', after: '改了的版名' }] },
      { item: 'item-1', texts: [{ path: 'credit' }] },
      { item: 'item-1', texts: [{ path: 'credit' }] },
      { item: 'item-2', texts: [{ path: 'credit', before: expect.stringContaining('海角通訊社') }] },
      { item: 'item-3', texts: [{ path: 'credit' }] },
    ])
  })
})

describe('what a page says by itself is judged by the rules about words', () => {
  const wrong = '據中新社報道：園圃開放'
  const placed: [string, string, (item: RestDoc[]) => Record<string, unknown>[]][] = [
    ['the headline of a story', 'item-1', ([article = { id: 0 }]) => [story(article, { headline: wrong })]],
    [
      'the caption of its picture',
      'item-1',
      ([article = { id: 0 }]) => [story(article, { caption: '園圃一角。（中新社）' })],
    ],
    ['the headline of a box', 'item-1', ([, note = { id: 0 }]) => [box(note, { headline: wrong })]],
    [
      'the caption of a picture',
      'item-1',
      ([, , photo = { id: 0 }]) => [picture(photo, { caption: '園圃一角。（中新社）' })],
    ],
  ]

  it.each(placed)('%s credits nobody whom the item does not', async (_, where, items) => {
    const { article, note, photo } = await published()
    const page = await newPage(items([article, note, photo]))
    expect(rulesIn(await get(page))).toEqual([`${where} attribution-undeclared`, 'page not-approved'])
    const answer = await approve('pages', page)
    expect([answer.status, answer.body.errors?.[0]]).toMatchObject([
      409,
      { data: { code: 'page-refused', findings: [{ item: where, rule: 'attribution-undeclared' }] } },
    ])
    expect(await lines(page.id, 'approved', 'pages')).toEqual([])
    expect(await lines(page.id, 'refused', 'pages')).toMatchObject([
      { path: 'REST export pdf' },
      { path: 'REST approve' },
    ])
  })

  it.each(['title', 'publication', 'edition', 'section'])(
    'the %s credits nobody whom nothing on the page does',
    async (field) => {
      const { article } = await published()
      const page = await newPage([story(article)], { [field]: '據中新社報道' })
      expect((await approve('pages', page)).status).toBe(409)
      const [finding] = await findingsOf(page)
      expect(finding).toMatchObject({ item: 'page', rule: 'attribution-undeclared' })
      expect(finding?.message).toMatch(/^這一版：.*中新社/)
      expect(finding?.message).not.toContain(field)
    },
  )

  it('whom the item declares it may credit, and the head of the page whom anything on it does', async () => {
    const { docs } = await app.local.find({ collection: 'sources', where: { key: { equals: 'cns' } } })
    const cns = docs[0] ?? (await desk.source({ key: 'cns', kind: 'agency', name: '中新社' }))
    const article = await desk.article({
      _status: 'published',
      attribution: { form: 'report', sources: [cns.id] },
    })
    const page = await pageOf([story(article, { headline: wrong })], { title: '據中新社報道' })
    expect((await get(page)).status).toBe(200)
  })

  it.each([
    ['待補', 'headline'],
    ['－', 'headline'],
    ['N/A', 'caption'],
  ])('%s is no %s', async (words, field) => {
    const { article } = await published()
    const page = await newPage([story(article, { [field]: words })])
    expect(rulesIn(await get(page))).toEqual(['item-1 text-blank', 'page not-approved'])
    expect((await approve('pages', page)).status).toBe(409)
  })

  it('and no title; one of white space is none at all', async () => {
    const { article } = await published()
    expect((await approve('pages', await newPage([story(article)], { title: '待定' }))).status).toBe(409)
    const page = await newPage([story(article, { headline: '　' })], { title: ' ' })
    expect((await approve('pages', page)).status).toBe(200)
    expect((await get(page)).text).toContain('社區園圃開放')
  })
})

describe('approving a page', () => {
  it('records who, when and the words in the ledger, and leaves the page as it is', async () => {
    const { article } = await published()
    const page = await newPage([story(article, { headline: '審定的題' })])
    const { body } = await approve('pages', page)
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(body).toMatchObject({
      collection: 'pages',
      approved: { by: expect.stringContaining('editor@newsroom.test'), hash },
    })
    expect(await lines(page.id, 'approved', 'pages')).toMatchObject([
      {
        path: 'REST approve',
        subjectCollection: 'pages',
        who: expect.stringContaining('editor@newsroom.test'),
        hash,
        contents: {
          words: [
            { item: 'page', words: expect.arrayContaining([{ field: 'title', text: '本埠' }]) },
            {
              item: 'item-1',
              of: `articles:${article.id}`,
              words: expect.arrayContaining([{ field: 'headline', text: '審定的題' }]),
            },
          ],
        },
      },
    ])
    await get(page)
    const [approved] = await lines(page.id, 'approved', 'pages')
    expect(await lines(page.id, 'exported', 'pages')).toMatchObject([
      { contents: { approved: approved?.hash } },
    ])
    const after = await app.local.findByID({ collection: 'pages', id: page.id, depth: 0 })
    expect(after.updatedAt).toBe(page.updatedAt)
  })

  it('is for those who may publish, and approves neither the documents on the page nor another page', async () => {
    const article = await desk.article()
    const [page, other] = [await newPage([story(article)]), await newPage([story(article)])]
    for (const role of ['reporter', 'layout', 'consumer'] as const)
      expect((await approve('pages', page, {}, await app.as(role))).status).toBe(403)
    expect((await approve('pages', page, {}, {})).status).toBe(403)
    expect((await approve('pages', page, {}, await app.as('admin'))).status).toBe(200)
    expect(rulesIn(await get(page))).toEqual(['item-1 not-approved'])
    await approve('articles', article)
    expect((await get(page)).status).toBe(200)
    expect(rulesIn(await get(other))).toEqual(['page not-approved'])
  })

  it('does not approve unseen what somebody changed meanwhile, on the page or in a credit', async () => {
    const source = await desk.source({ name: '海角通訊社' })
    const article = await desk.article({
      _status: 'published',
      attribution: { form: 'report', sources: [source.id] },
    })
    const page = await newPage([story(article)])
    const seen = (await get<{ approval: { hash: string } }>(page, 'preview')).body.approval
    await layOut(page, { title: '改了' })
    for (const body of [{ hash: seen.hash }, { updatedAt: page.updatedAt }]) {
      const answer = await approve('pages', page, body)
      expect([answer.status, answer.body.errors?.[0]]).toMatchObject([
        409,
        { data: { code: 'approve-changed' } },
      ])
    }
    const now = (await get<{ approval: { hash: string } }>(page, 'preview')).body.approval
    await app.local.update({ collection: 'sources', id: source.id, data: { name: '天涯通訊社' } })
    expect((await approve('pages', page, { hash: now.hash })).status).toBe(409)
    const { hash } = (await get<{ approval: { hash: string } }>(page, 'preview')).body.approval
    expect((await approve('pages', page, { hash })).status).toBe(200)
  })

  it('refuses a locale that is not the page’s, and a page that names none there is', async () => {
    const { article } = await published()
    const page = await newPage([story(article)])
    expect((await approve('pages', page, { locale: 'en' })).status).toBe(400)
    expect((await approve('pages', page, { locale: 'zh-Hant' })).status).toBe(200)
    expect((await approve('pages', await newPage([story(article)], { locale: 'tlh' }))).status).toBe(409)
  })

  it('says how it stands when it is asked', async () => {
    const { article } = await published()
    const page = await newPage([story(article)])
    const ask = async () =>
      // The route’s own answer, which is no document.
      (await app.rest('GET', `/newsroom/approve/pages/${page.id}`, { as: layout })).body as unknown
    expect(await ask()).toMatchObject({ approved: false, waiting: [{ item: 'page' }, { item: 'item-1' }] })
    await approve('pages', page)
    expect(await ask()).toMatchObject({ approved: true, waiting: [] })
  })
})

describe('words that wait for approval', () => {
  it('are in the proof', async () => {
    const { article } = await published()
    const page = await newPage([story(article)])
    expect((await get(page, 'page.pdf?proof=1')).text).toMatch(/^proof not-approved\n/)
    expect((await get(page, 'page.json?proof=1')).body).toMatchObject({
      status: 'refused',
      findings: [{ item: 'page', rule: 'not-approved', params: { words: expect.arrayContaining(['本埠']) } }],
    })
  })

  it('are in the preview, of the unsaved form too, with who may approve them', async () => {
    const { article } = await published()
    const page = await pageOf([story(article, { headline: '審定的題' })])
    const as = { ...layout, 'accept-language': 'zh-HK' }
    expect((await get(page, 'preview', as)).body).toMatchObject({
      status: 'cleared',
      approval: { isApproved: true, mayApprove: false, waiting: [] },
    })
    const body = { data: { items: [story(article, { headline: '還沒存的題' })] } }
    const path = `/pages/${page.id}/preview`
    expect((await app.rest('POST', path, { as, body })).body).toMatchObject({
      status: 'refused',
      findings: [{ item: 'item-1', rule: 'not-approved' }],
      approval: {
        isApproved: false,
        waiting: [
          {
            item: 'item-1',
            name: '第 1 件',
            words: [{ label: '這一版的標題', text: '還沒存的題' }],
            before: [{ label: '這一版的標題', text: '審定的題' }],
          },
        ],
      },
    })
    const editor = await app.as('editor')
    expect((await get(page, 'preview', editor)).body).toMatchObject({ approval: { mayApprove: true } })
  })
})
