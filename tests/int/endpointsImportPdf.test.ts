import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ferryPage } from './helpers/ferryPage.ts'
import { bootNewsroom, type BootedNewsroom, type RestDoc } from './helpers/index.ts'

type Headers = Record<string, string>

interface Draft {
  id: number | string
  title: string
  review: { path: string; why: string; place?: { x: number; y: number } }[]
  place?: { x: number; y: number; width: number; height: number }
}
interface Imported {
  locale: string
  articles: Draft[]
  sidebars: Draft[]
  photos: Draft[]
  leftovers: { text: string; why: string; place?: unknown }[]
  page: { id: number | string; title: string } | null
  pageNotMade?: string
  errors?: { message: string; data?: { code: string } }[]
}

let app: BootedNewsroom
let editor: Headers

beforeAll(async () => {
  app = await bootNewsroom()
  editor = await app.as('editor')
})
afterAll(() => app?.stop())

const send = async (body: Uint8Array | string, query = '', as = editor) =>
  app.rest<Imported>('POST', `/newsroom/import/page-pdf${query}`, {
    as,
    body,
    headers: { 'content-type': 'application/pdf', 'accept-language': 'en' },
  })
const stored = async (collection: string, id: number | string): Promise<RestDoc> =>
  (await app.rest<RestDoc>('GET', `/${collection}/${id}?draft=true&depth=0`, { as: editor })).body
const counted = async () =>
  Promise.all(
    ['articles', 'sidebars', 'photos', 'sources', 'pages'].map(
      async (collection) => (await app.local.count({ collection })).totalDocs,
    ),
  )
const filesOfPhotos = (): string[] => {
  const dir = app.payload.collections.photos?.config.upload.staticDir ?? ''
  return existsSync(dir) ? readdirSync(dir).toSorted() : []
}

describe('a page of PDF becomes drafts', () => {
  it('of its story, of its picture with the caption, and of the page that holds them, each at its place', async () => {
    const answer = await send(await ferryPage)
    expect(answer.status, answer.text).toBe(201)
    const { articles, photos, page: made } = answer.body
    expect(articles.map(({ title }) => title)).toEqual(['Last Ferry Leaves an Hour Later'])
    expect(photos.map(({ title, place }) => [title, place])).toEqual([
      [
        'The pier at Stoneford, where the lamps now burn for one more hour.',
        { x: 380, y: 120, width: 180, height: 120 },
      ],
    ])
    expect(articles[0]?.review.every(({ place }) => place !== undefined)).toBe(true)
    const photo = await stored('photos', photos[0]?.id ?? '')
    expect(photo).toMatchObject({ _status: 'draft', mimeType: 'image/jpeg', width: 240, height: 160 })
    const [article] = articles
    expect(await stored('pages', made?.id ?? '')).toMatchObject({
      locale: answer.body.locale,
      items: [
        { kind: 'article', article: article?.id, role: 'lead' },
        { kind: 'photo', photo: photos[0]?.id, role: 'picture' },
      ],
    })
  })

  it('without the page for those who may not lay out, which is said', async () => {
    const before = (await app.local.count({ collection: 'pages' })).totalDocs
    const answer = await send(await ferryPage, '', await app.as('reporter'))
    expect([answer.status, answer.body.page, answer.body.pageNotMade]).toEqual([201, null, 'may-not-lay-out'])
    expect((await app.local.count({ collection: 'pages' })).totalDocs).toBe(before)
  })

  it('all is stored or nothing: the page fails, and neither draft nor file is there', async () => {
    const [before, files] = [await counted(), filesOfPhotos()]
    const { db } = app.payload
    const { create } = db
    db.create = (args) =>
      args.collection === 'pages' ? Promise.reject(new Error('no room')) : create.call(db, args)
    const answer = await send(await ferryPage).finally(() => (db.create = create))
    expect(answer.status).toBe(500)
    expect(await counted()).toEqual(before)
    expect(filesOfPhotos()).toEqual(files)
  })

  it.each([
    ['nothing', '', '', 400, 'pdf-empty'],
    ['text', 'A page of text.', '', 400, 'pdf-no-pdf'],
    ['a file cut off', '%PDF-1.7\n1 0 obj', '', 400, 'pdf-damaged'],
    ['a page by no number', '%PDF-1.7', '?page=two', 400, 'data-misshapen'],
    ['an unknown locale', '%PDF-1.7', '?locale=fr', 400, 'locale-unknown'],
  ])('%s gets a clear error, and nothing is stored', async (_, body, query, status, code) => {
    const before = await counted()
    const answer = await send(body, query)
    expect([answer.status, answer.body.errors?.[0]?.data?.code]).toEqual([status, code])
    expect(await counted()).toEqual(before)
  })

  it('more bytes than a page has are not read', async () => {
    const answer = await send(new Uint8Array(41_000_000))
    expect([answer.status, answer.body.errors?.[0]?.data?.code]).toEqual([413, 'pdf-too-large'])
  })

  it('who may not write may not import', async () => {
    for (const as of [{}, await app.as('consumer'), await app.as('layout')])
      expect((await send('%PDF-1.7', '', as)).status).toBe(403)
  })
})
