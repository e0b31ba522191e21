import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Proposal } from '../../src/import/proposal/Proposal.ts'
import { ferryPage } from './helpers/ferryPage.ts'
import { bootNewsroom, type BootedNewsroom, type RestDoc } from './helpers/index.ts'

interface Draft {
  id: number | string
  title: string
}
type Answer = Proposal & {
  articles: Draft[]
  sidebars: Draft[]
  photos: Draft[]
  page?: Draft | null
  pageNotMade?: string
  errors?: { message: string; data?: { code: string } }[]
}

let app: BootedNewsroom
let editor: Record<string, string>

beforeAll(async () => {
  app = await bootNewsroom()
  editor = await app.as('editor')
})
afterAll(() => app?.stop())

const text = readFileSync(
  new URL('../fixtures/page-text/brackets-and-vertical-caption/input.txt', import.meta.url),
  'utf8',
)
const english = { 'accept-language': 'en' }
const sendText = (body: object, query = '', as = editor) =>
  app.rest<Answer>('POST', `/newsroom/import/page-text${query}`, { as, body, headers: english })
const counted = () =>
  Promise.all(
    ['articles', 'sidebars', 'photos', 'sources', 'pages', 'gate-decisions'].map(
      async (collection) => (await app.local.count({ collection })).totalDocs,
    ),
  )
const stored = async (collection: string, id: number | string, query = ''): Promise<RestDoc> =>
  (await app.rest<RestDoc>('GET', `/${collection}/${id}?draft=true&depth=0${query}`, { as: editor })).body

describe('a page of text, looked at before anything is made of it', () => {
  it('says what would be made, and stores nothing', async () => {
    const before = await counted()
    const { status, body } = await sendText({ text }, '?dry=1')
    expect(status).toBe(200)
    expect(body.drafts.map(({ kind, title }) => [kind, title])).toEqual([
      ['article', '六港同試夜航 首晚三十二班準點'],
      ['photo', expect.stringContaining('入夜後的三號碼頭') as string],
      ['photo', '首晚末班船離岸前，船員向岸上揮手道別。'],
      ['article', '流動書車駛進屋邨'],
      ...body.drafts.slice(4).map(({ kind, title }) => [kind, title]),
    ])
    expect(body.drafts[0]).toMatchObject({ deck: '票價不變 為期六周', credits: ['路透社', '法新社'] })
    expect(body.newSources).toContain('路透社')
    for (const { start, end, text: left } of body.leftovers) expect(text.slice(start, end)).toBe(left)
    expect(body.pieces?.length).toBeGreaterThan(10)
    expect(await counted()).toEqual(before)
  })

  it('is made as its editor wants it, with the page that holds it all', async () => {
    const { reading, drafts } = (await sendText({ text }, '?dry=1')).body
    const box = drafts.find(({ kind }) => kind === 'sidebar')?.draft
    const mends = [
      { draft: 'stories.0', title: '六港同試夜航', deck: '' },
      { draft: 'stories.1', leaveOut: true },
      { draft: box, kind: 'article' },
      { draft: 'captions.1', leaveOut: true },
    ]
    const { status, body, text: raw } = await sendText({ text, reading, mends, withPage: true })
    expect(status, raw).toBe(201)
    expect(body.articles.map(({ title }) => title)).toEqual(['六港同試夜航', '話你知：什麼是矮燈'])
    expect([body.sidebars.length, body.photos.length]).toEqual([0, 2])
    const [lead, second] = body.articles
    expect(await stored('articles', lead?.id ?? '')).toMatchObject({ headline: '六港同試夜航', deck: '' })
    const note = await stored('articles', second?.id ?? '')
    expect(JSON.stringify(note.body)).toContain('矮燈')
    // An article’s attribution is a group with its sources.
    expect((note.attribution as { sources: unknown[] }).sources).toHaveLength(1)
    const page = await stored('pages', body.page?.id ?? '')
    expect(page.title).toBe('六港同試夜航')
    // The rows of a page.
    const rows = page.items as Record<string, unknown>[]
    expect(rows.map(({ kind, article, photo, role }) => [kind, article ?? photo, role])).toEqual(
      expect.arrayContaining([
        ['article', lead?.id, 'lead'],
        ['article', second?.id, 'brief'],
        ...body.photos.map(({ id }) => ['photo', id, 'picture']),
      ]),
    )
    expect(rows).toHaveLength(4)
  })

  it('has no page for who may not lay out, which is said', async () => {
    const { body } = await sendText({ text, withPage: true }, '', await app.as('reporter'))
    expect([body.page, body.pageNotMade, body.articles.length]).toEqual([null, 'may-not-lay-out', 2])
  })

  it.each<[string, object, string, number, string]>([
    ['a trial that is half meant', {}, '?dry=yes', 400, 'data-misshapen'],
    ['decisions without a reading', { mends: [] }, '', 400, 'data-misshapen'],
    ['decisions that are none', { reading: 'a'.repeat(22), mends: 'all' }, '', 400, 'data-misshapen'],
    ['decisions about another reading', { reading: 'a'.repeat(22), mends: [] }, '', 409, 'import-changed'],
    ['a page by a word', { withPage: 'yes' }, '', 400, 'data-misshapen'],
  ])('refuses %s, and stores nothing', async (_, more, query, status, code) => {
    const before = await counted()
    const answer = await sendText({ text, ...more }, query)
    expect([answer.status, answer.body.errors?.[0]?.data?.code]).toEqual([status, code])
    expect(await counted()).toEqual(before)
  })

  it('refuses a draft that the page does not have', async () => {
    const { reading } = (await sendText({ text }, '?dry=1')).body
    const mends = [{ draft: 'stories.9', leaveOut: true }]
    const answer = await sendText({ text, reading, mends })
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([
      400,
      expect.stringContaining('mends.0'),
    ])
  })
})

const sendPdf = async (body: Uint8Array | string, query: string, type = 'application/pdf', as = editor) =>
  app.rest<Answer>('POST', `/newsroom/import/page-pdf${query}`, {
    as,
    body,
    headers: { ...english, 'content-type': type },
  })

/** A form as a browser sends it. */
async function formOf(parts: Record<string, string | Blob>): Promise<{ body: Uint8Array; type: string }> {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) form.append(name, part)
  const packed = new Response(form)
  const type = packed.headers.get('content-type') ?? ''
  return { body: new Uint8Array(await packed.arrayBuffer()), type }
}

describe('a page of PDF, looked at before anything is made of it', () => {
  const file = async () => new Blob([new Uint8Array(await ferryPage)], { type: 'application/pdf' })

  it('says what would be made and where it is printed, and stores nothing', async () => {
    const before = await counted()
    const { status, body } = await sendPdf(await ferryPage, '?dry=1')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      width: 600,
      height: 900,
      drafts: [
        { kind: 'article', title: 'Last Ferry Leaves an Hour Later', hasPicture: false },
        { kind: 'photo', hasPicture: true, place: { x: 380, y: 120, width: 180, height: 120 } },
      ],
    })
    expect(body.drafts.every(({ review }) => review.every(({ place }) => place !== undefined))).toBe(true)
    expect(await counted()).toEqual(before)
  })

  it('is made as its editor wants it, each picture with its own photo', async () => {
    const { reading } = (await sendPdf(await ferryPage, '?dry=1')).body
    const mends = JSON.stringify([
      { draft: 'stories.0', title: 'Last Ferry Leaves Later' },
      { draft: 'captions.0', title: 'The pier at Stoneford.' },
    ])
    const { body: form, type } = await formOf({ file: await file(), reading, mends })
    const { status, body, text: raw } = await sendPdf(form, '', type)
    expect(status, raw).toBe(201)
    expect(body.articles.map(({ title }) => title)).toEqual(['Last Ferry Leaves Later'])
    expect(await stored('photos', body.photos[0]?.id ?? '', '&locale=en')).toMatchObject({
      caption: 'The pier at Stoneford.',
      mimeType: 'image/jpeg',
    })
    expect((await stored('pages', body.page?.id ?? '')).items).toHaveLength(2)
  })

  it('leaves out a story, and the photo keeps its picture', async () => {
    const { reading } = (await sendPdf(await ferryPage, '?dry=1')).body
    const mends = JSON.stringify([{ draft: 'stories.0', leaveOut: true }])
    const { body: form, type } = await formOf({ file: await file(), reading, mends })
    const { body } = await sendPdf(form, '', type)
    expect([body.articles.length, body.photos.length]).toEqual([0, 1])
    expect(await stored('photos', body.photos[0]?.id ?? '')).toMatchObject({ width: 240 })
  })

  it('refuses to make a caption with its picture anything else', async () => {
    const { reading } = (await sendPdf(await ferryPage, '?dry=1')).body
    const mends = JSON.stringify([{ draft: 'captions.0', kind: 'article' }])
    const { body: form, type } = await formOf({ file: await file(), reading, mends })
    const before = await counted()
    const answer = await sendPdf(form, '', type)
    expect([answer.status, answer.body.errors?.[0]?.data?.code]).toEqual([400, 'data-misshapen'])
    expect(await counted()).toEqual(before)
  })

  it.each<[string, Record<string, string>, string]>([
    ['a form without a file', { mends: '[]' }, 'data-missing'],
    ['a file that is words', { file: 'words' }, 'data-missing'],
  ])('refuses %s', async (_, parts, code) => {
    const { body, type } = await formOf(parts)
    const answer = await sendPdf(body, '', type)
    expect([answer.status, answer.body.errors?.[0]?.data?.code]).toEqual([400, code])
  })

  it('refuses a form that is none, and decisions that are no JSON', async () => {
    const none = await sendPdf('%PDF-1.7', '', 'multipart/form-data; boundary=x')
    expect([none.status, none.body.errors?.[0]?.data?.code]).toEqual([400, 'data-misshapen'])
    const { body, type } = await formOf({ file: await file(), reading: 'a'.repeat(22), mends: '[' })
    const torn = await sendPdf(body, '', type)
    expect([torn.status, torn.body.errors?.[0]?.data?.code]).toEqual([400, 'data-misshapen'])
  })
})

describe('the page as a picture', () => {
  it('is drawn, as wide as can be read', async () => {
    const answer = await sendPdf(await ferryPage, '/picture')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp'])
    const image = sharp(answer.bytes)
    expect(await image.metadata()).toMatchObject({ format: 'webp', width: 1400, height: 2100 })
    // Neither empty nor all ink.
    const { channels } = await image.stats()
    expect(channels[0]?.mean).toBeGreaterThan(150)
    expect(channels[0]?.mean).toBeLessThan(254)
  })

  it.each([
    ['text', 'A page.', '', 400, 'pdf-no-pdf'],
    ['a file cut off', '%PDF-1.7\n1 0 obj', '', 400, 'pdf-damaged'],
    ['a page by no number', '%PDF-1.7', '?page=two', 400, 'data-misshapen'],
  ])('of %s is refused with the reason', async (_, body, query, status, code) => {
    const answer = await sendPdf(body, `/picture${query}`)
    expect([answer.status, answer.body.errors?.[0]?.data?.code]).toEqual([status, code])
  })

  it('is not drawn for who may not write', async () => {
    for (const as of [{}, await app.as('layout')])
      expect((await sendPdf('%PDF-1.7', '/picture', 'application/pdf', as)).status).toBe(403)
  })
})
