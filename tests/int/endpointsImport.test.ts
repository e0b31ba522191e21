import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bootNewsroom, type BootedNewsroom, type RestDoc } from './helpers/index.ts'

type Headers = Record<string, string>

interface Draft {
  id: number | string
  title: string
  review: { path: string; why: string }[]
}
interface Imported {
  locale: string
  articles: Draft[]
  sidebars: Draft[]
  photos: Draft[]
  sourcesCreated: string[]
  leftovers: { text: string; start: number; end: number }[]
  errors?: { data?: { code: string } }[]
}

let app: BootedNewsroom
let reporter: Headers

beforeAll(async () => {
  app = await bootNewsroom()
  reporter = await app.as('reporter')
})
afterAll(() => app?.stop())

/** An invented page with two stories, a fact box, a caption set in a narrow column and two beside it. */
const page = readFileSync(
  new URL('../fixtures/page-text/brackets-and-vertical-caption/input.txt', import.meta.url),
  'utf8',
)
const send = (body: unknown, type = 'text/plain', query = '', as = reporter) =>
  app.rest<Imported>('POST', `/newsroom/import/page-text${query}`, {
    as,
    body,
    headers: { 'content-type': type, 'accept-language': 'zh-HK' },
  })
const stored = async (collection: string, { id }: { id: number | string }, query = ''): Promise<RestDoc> =>
  (await app.rest<RestDoc>('GET', `/${collection}/${id}?draft=true${query || '&depth=1'}`, { as: reporter }))
    .body
const countAll = async () =>
  Promise.all(
    ['articles', 'sidebars', 'photos', 'sources'].map(
      async (collection) => (await app.local.count({ collection })).totalDocs,
    ),
  )
const keysOf = (list: unknown) => (list as { key: string }[]).map(({ key }) => key)

describe('a page of text becomes drafts', () => {
  let answer: Awaited<ReturnType<typeof send>>
  beforeEach(async () => {
    answer ??= await send(page)
  })

  it('of its stories, boxes and captions, and returns what it did not understand', () => {
    expect(answer.status, answer.text).toBe(201)
    const { articles, sidebars, photos, leftovers } = answer.body
    expect(articles.map(({ title }) => title)).toEqual(['六港同試夜航 首晚三十二班準點', '流動書車駛進屋邨'])
    expect(sidebars.map(({ title }) => title)).toEqual(['話你知：什麼是矮燈'])
    expect(photos).toHaveLength(3)
    for (const { text, start, end } of leftovers) expect(page.slice(start, end)).toBe(text)
  })

  it('an article with its words, its house and whom it credits, in the order printed', async () => {
    const [lead] = answer.body.articles
    const article = await stored('articles', lead ?? { id: '' })
    expect(article).toMatchObject({
      _status: 'draft',
      headline: '六港同試夜航 首晚三十二班準點',
      deck: '票價不變 為期六周',
      house: '大公報訊',
      attribution: { form: 'compiled' },
    })
    expect(keysOf((article.attribution as { sources: unknown }).sources)).toEqual(['reuters', 'afp'])
    expect(JSON.stringify(article.body)).toContain('水手輪休仍待商議')
  })

  it('a box with its source, and photos that wait for their picture', async () => {
    const [box] = answer.body.sidebars
    expect(keysOf((await stored('sidebars', box ?? { id: '' })).sources)).toEqual(['cna'])
    const photos = await Promise.all(answer.body.photos.map((photo) => stored('photos', photo)))
    expect(photos.map(({ caption, filename }) => [caption, filename ?? null])).toContainEqual([
      '首晚末班船離岸前，船員向岸上揮手道別。',
      null,
    ])
    const credits = photos.map((photo) => keysOf(photo.credits))
    expect(credits).toContainEqual(['reuters'])
    expect(credits).toContainEqual(['afp'])
  })

  it('each marked for review, in the draft itself, as its editor reads', async () => {
    const { articles, photos } = answer.body
    for (const draft of [...articles, ...photos]) expect(draft.review.length).toBeGreaterThan(0)
    const article = await stored('articles', articles[0] ?? { id: '' })
    expect(article.review).toMatch(/^標題：由版面讀出，請對照$/m)
    expect((await stored('photos', photos[0] ?? { id: '' })).review).toMatch(
      /^圖片檔案：版面文字裡沒有，請補上$/m,
    )
  })

  it('owned by whoever sent it, and seen by no reader', async () => {
    const owner = await app.idOf('reporter')
    const [lead] = answer.body.articles
    expect((await stored('articles', lead ?? { id: '' }, '&depth=0')).owner).toEqual(owner)
    expect((await app.rest('GET', `/articles/${lead?.id}`)).status).toBe(404)
    expect((await app.rest('GET', '/articles')).body.totalDocs).toBe(0)
  })

  it('with the sources the newsroom did not have, made from the register in every locale', async () => {
    expect(answer.body.sourcesCreated.toSorted()).toEqual(expect.arrayContaining(['afp', 'cna', 'reuters']))
    const { docs } = await app.local.find({
      collection: 'sources',
      where: { key: { equals: 'reuters' } },
      locale: 'all',
    })
    expect(docs).toMatchObject([
      { kind: 'agency', name: { 'zh-Hant': '路透社', 'zh-Hans': '路透社', en: 'Reuters' } },
    ])
    const again = await send(page)
    expect(again.body.sourcesCreated).toEqual([])
  })

  it('which staff may publish once what is missing is there', async () => {
    const [, story] = answer.body.articles
    const editor = await app.as('editor')
    const emptied = await app.rest('PATCH', `/articles/${story?.id}?draft=true`, {
      as: editor,
      body: { review: '' },
    })
    expect(emptied.body.doc?.review).toBe('')
    const checked = await app.rest<{ findings: { rule: string }[] }>(
      'GET',
      `/newsroom/check/articles/${story?.id}`,
      { as: editor },
    )
    expect(checked.status).toBe(200)
  })
})

describe('what may be sent', () => {
  it('JSON with a locale', async () => {
    const answer = await send({ text: page, locale: 'zh-Hans' }, 'application/json')
    expect(answer.body.locale).toBe('zh-Hans')
    const [lead] = answer.body.articles
    const inHans = await stored('articles', lead ?? { id: '' }, '&locale=zh-Hans&fallback-locale=none')
    expect(inHans.headline).toBe('六港同試夜航 首晚三十二班準點')
  })

  it('text in a charset nobody knows, which is read as UTF-8', async () => {
    const text = '社區園圃開放\n據路透社報道，園圃周末起開放，居民可以認領一格地。\n'
    const answer = await send(text, 'text/plain; charset=x-unheard-of')
    expect(answer.body.articles).toMatchObject([{ title: '社區園圃開放' }])
  })

  it("a source of the newsroom's own, credited by the name it goes by there", async () => {
    await app.local.create({
      collection: 'sources',
      data: { key: 'harbour-desk', kind: 'agency', name: '渡口通訊社' },
    })
    const answer = await send(
      '渡輪加班\n據渡口通訊社報道，尾班渡輪昨日起延後一小時開出，\n乘客多是夜校學生。\n',
    )
    const [story] = answer.body.articles
    const article = await stored('articles', story ?? { id: '' })
    expect(keysOf((article.attribution as { sources: unknown }).sources)).toEqual(['harbour-desk'])
    expect(answer.body.sourcesCreated).toEqual([])
  })

  it.each([
    ['nothing', '', 'text/plain', 400, 'page-empty'],
    ['white space', ' \n　\n', 'text/plain', 400, 'page-empty'],
    ['a binary file', '%PDF\u0000\u0001', 'text/plain', 400, 'page-binary'],
    ['10 MB', 'x'.repeat(10_000_000), 'text/plain', 413, 'page-too-large'],
    ['10 MB in JSON', { text: 'x'.repeat(10_000_000) }, 'application/json', 413, 'page-too-large'],
    ['JSON without text', { words: '' }, 'application/json', 400, 'data-missing'],
    ['broken JSON', '{"text"', 'application/json', 400, 'body-unreadable'],
    ['an unknown locale', { text: page, locale: 'fr' }, 'application/json', 400, 'locale-unknown'],
  ])('%s gets a clear error, and nothing is stored', async (_, body, type, status, code) => {
    const before = await countAll()
    const answer = await send(body, type)
    expect([answer.status, answer.body.errors?.[0]?.data?.code]).toEqual([status, code])
    expect(await countAll()).toEqual(before)
  })

  it('all is stored or nothing: the last draft fails, and none is there', async () => {
    const before = await countAll()
    const { db } = app.payload
    const { create } = db
    db.create = (args) =>
      args.collection === 'photos' ? Promise.reject(new Error('no room')) : create.call(db, args)
    const answer = await send(page).finally(() => (db.create = create))
    expect(answer.status).toBe(500)
    expect(await countAll()).toEqual(before)
  })

  it('who may not write may not import', async () => {
    const before = await countAll()
    for (const as of [{}, await app.as('consumer'), await app.as('layout')])
      expect((await send(page, 'text/plain', '', as)).status).toBe(403)
    expect(await countAll()).toEqual(before)
  })
})

describe('the page of a Hong Kong daily (needs ../shared, not in a clone)', () => {
  const file = new URL('../../../shared/pages/hk-daily-2022-01-26.txt', import.meta.url)
  const present = existsSync(file)

  it.runIf(present)('is three stories, two boxes and three captions, each with its credit', async () => {
    const { body } = await send(readFileSync(file, 'utf8'))
    expect([body.articles.length, body.sidebars.length, body.photos.length]).toEqual([3, 2, 3])
    const articles = await Promise.all(body.articles.map((one) => stored('articles', one)))
    expect(articles.map(({ attribution }) => keysOf((attribution as { sources: unknown }).sources))).toEqual([
      ['xinhua'],
      ['cns', 'xinhua'],
      ['xinhua'],
    ])
    const boxes = await Promise.all(body.sidebars.map((one) => stored('sidebars', one)))
    expect(boxes.map(({ kind, sources }) => [kind, keysOf(sources)])).toEqual([
      ['quote', ['xinhua', 'cnr']],
      ['keyPoints', ['cns']],
    ])
    const photos = await Promise.all(body.photos.map((one) => stored('photos', one)))
    expect(photos.map(({ credits }) => keysOf(credits))).toEqual([['xinhua'], ['xinhua'], ['xinhua']])
  })
})
