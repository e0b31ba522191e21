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
  errors?: { message: string; data?: { code: string; notMade?: unknown; names?: number; most?: number } }[]
}

let app: BootedNewsroom
let reporter: Headers

beforeAll(async () => {
  app = await bootNewsroom()
  reporter = await app.as('reporter')
})
afterAll(() => app?.stop())

/**
 * An invented page with two stories, a fact box, a caption set in a narrow column and two beside
 * it.
 */
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
const countEverything = async () => {
  const { db, collections } = app.payload
  const rows = ['articles', 'sidebars', 'photos', 'sources', 'gate-decisions'].map(
    async (collection) => (await db.count({ collection })).totalDocs,
  )
  const versions = Object.values(collections)
    .filter(({ config }) => config.versions)
    .map(async ({ config }) => (await db.countVersions({ collection: config.slug })).totalDocs)
  return Promise.all([...rows, ...versions])
}
/** The page under another headline, crediting an agency that the newsroom does not have yet. */
const fresh = (name: string) =>
  `${page}\n\n渡輪加開（${name}）\n據巴通社報道，渡輪昨日起延後一小時開出，\n乘客多是夜校學生。\n`

const writes = ['create', 'createVersion', 'updateOne', 'updateVersion'] as const

/** Runs `act` while every write of the database goes through `meet` first. */
async function meeting<T>(
  meet: (args: { req?: { transactionID?: unknown } }) => void,
  act: () => Promise<T>,
) {
  const { db } = app.payload
  const own = writes.map((name) => [name, db[name]] as const)
  for (const [name, write] of own) {
    const met = (args: Parameters<typeof db.create>[0]) => {
      // All writes take one object with `req`; here they are one kind.
      meet(args as { req?: { transactionID?: unknown } })
      return (write as typeof db.create).call(db, args)
    }
    Object.assign(db, { [name]: met })
  }
  return act().finally(() => Object.assign(db, Object.fromEntries(own)))
}
async function failingAt<T>(last: number, act: () => Promise<T>) {
  let met = 0
  const answer = await meeting(() => {
    met += 1
    if (met === last) throw new Error('no room')
  }, act)
  return { answer, failed: met >= last }
}
async function watched<T>(act: () => Promise<T>) {
  const transactions: unknown[] = []
  await meeting(({ req }) => void transactions.push(req?.transactionID), act)
  return { transactions }
}
/** How often other work of the process had its turn while `act` ran. */
async function turnsDuring<T>(act: () => Promise<T>) {
  let turns = 0
  let pending = setImmediate(function turn() {
    turns += 1
    pending = setImmediate(turn)
  })
  const answer = await act().finally(() => clearImmediate(pending))
  return { turns, answer }
}
// A list of sources, as Payload populates it.
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
    // A story’s attribution is a group with its sources.
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

  it('owned by the user who sent it, and seen by no reader', async () => {
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
    // A story’s attribution is a group with its sources.
    expect(keysOf((article.attribution as { sources: unknown }).sources)).toEqual(['harbour-desk'])
    expect(answer.body.sourcesCreated).toEqual([])
  })

  it.each([
    ['nothing', '', 'text/plain', 400, 'page-empty'],
    ['white space', ' \n　\n', 'text/plain', 400, 'page-empty'],
    ['a binary file', '%PDF\u0000\u0001', 'text/plain', 400, 'page-binary'],
    ['10 MB', 'x'.repeat(10_000_000), 'text/plain', 413, 'page-too-large'],
    ['10 MB in JSON', { text: 'x'.repeat(10_000_000) }, 'application/json', 413, 'page-too-large'],
    ['more bytes than a page has', '字'.repeat(34_000), 'text/plain', 413, 'page-too-large'],
    ['the same in JSON', { text: '字'.repeat(34_000) }, 'application/json', 413, 'page-too-large'],
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

  it('whatever write fails: no draft, no version, no source is there', async () => {
    const before = await countEverything()
    for (let last = 1; ; last += 4) {
      const { answer, failed } = await failingAt(last, () => send(fresh(`${last}`)))
      if (!failed) {
        expect(answer.status).toBe(201)
        break
      }
      expect(answer.status).toBe(500)
      expect(await countEverything()).toEqual(before)
    }
  })

  it('every write of an import is in one transaction', async () => {
    const { transactions } = await watched(() => send(fresh('one transaction')))
    expect(transactions.length).toBeGreaterThan(4)
    expect(new Set(transactions).size).toBe(1)
    expect(transactions[0]).toBeDefined()
  })

  it('two imports at the same time make a source once', async () => {
    const text = (name: string) =>
      `${name}\n據日本共同社報道，渡輪昨日起延後一小時開出，\n乘客多是夜校學生。\n`
    const answers = await Promise.all(['早班渡輪加開', '尾班渡輪加開'].map((name) => send(text(name))))
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(answers.flatMap(({ body }) => body.sourcesCreated)).toEqual(['kyodo'])
    const { totalDocs } = await app.local.count({
      collection: 'sources',
      where: { key: { equals: 'kyodo' } },
    })
    expect(totalDocs).toBe(1)
  })

  it('who may not write may not import', async () => {
    const before = await countAll()
    for (const as of [{}, await app.as('consumer'), await app.as('layout')])
      expect((await send(page, 'text/plain', '', as)).status).toBe(403)
    expect(await countAll()).toEqual(before)
  })
})

describe('a credit that names nobody the newsroom could have is no source', () => {
  const body = '矮燈是矮的燈，它們立在渡輪碼頭旁邊的石階上。'
  const box = (line: string) => `話你知：矮燈\n${body}\n${line}\n`
  const story = (words: string) => `海堤夜航\n${words}，船鈴響了，碼頭的燈也亮了。\n`
  const reviewOf = ({ articles, sidebars, photos }: Imported) =>
    [...articles, ...sidebars, ...photos].flatMap(({ review }) =>
      review.map(({ path, why }) => `${why} ${path}`),
    )

  it.each([
    ['our own photographer', '◆船鈴慢響。本報記者方小梨攝\n', 'missing credits'],
    ['our own picture', '◆船鈴慢響。本報圖片\n', 'missing credits'],
    ['an authority', '◆船鈴慢響。政府新聞處圖片\n', 'missing credits'],
    ['agencies abroad, unnamed', story('據外電報道'), 'missing attribution.sources'],
    ['a compilation', story('綜合外電報道'), 'missing attribution.sources'],
    ['somebody else', story('據長安街知事報道'), 'missing attribution.sources'],
    ['our own paper under a box', box('◆來源：本報'), 'missing credit.sources'],
    ['a compilation under a box', box('◆來源：綜合報道'), 'missing credit.sources'],
    ['somebody else, beside an agency', box('資料來源：石津統計處、中新社'), 'uncertain credit.sources'],
  ])('%s: the draft is made, and marked for review', async (_, text, mark) => {
    const answer = await send(text)
    expect(answer.status, answer.text).toBe(201)
    expect(reviewOf(answer.body)).toContain(mark)
    const { docs } = await app.local.find({ collection: 'sources', limit: 0 })
    expect(docs.map(({ key }) => key)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:self|various|gov|other)$/)]),
    )
  })

  it('and the photographer stays', async () => {
    const answer = await send('◆船鈴慢響。本報記者方小梨攝\n')
    const [photo] = answer.body.photos
    expect((await stored('photos', photo ?? { id: '' })).photographer).toBe('方小梨')
  })
})

describe('an import has a cap', () => {
  const many = (count: number, one: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => one(i)).join('')
  const caption = (i: number) => `◆渡輪第${i}次響起船鈴。新華社\n\n`
  const story = (i: number) => `渡輪第${i}班開出\n本報訊 船鈴響了。\n`
  const box = (i: number) =>
    `話你知：第${i}盞燈\n矮燈是矮的燈，它們立在渡輪碼頭旁邊的石階上。\n◆來源：新華社\n\n`
  const inLanguage = (text: string, language: string) =>
    app.rest<Imported>('POST', '/newsroom/import/page-text', {
      as: reporter,
      body: text,
      headers: { 'content-type': 'text/plain', 'accept-language': language },
    })

  it.each([
    ['captions', many(700, caption), { articles: 0, sidebars: 0, photos: 700 }],
    ['stories', many(700, story), { articles: 700, sidebars: 0, photos: 0 }],
    ['boxes', many(400, box), { articles: 0, sidebars: 400, photos: 0 }],
    [
      'all three together',
      many(40, caption) + many(40, box) + many(50, story),
      { articles: 50, sidebars: 40, photos: 40 },
    ],
  ])('of drafts: %s are refused, and nothing is made', async (_, text, notMade) => {
    const before = await countEverything()
    const answer = await send(text)
    expect([answer.status, answer.body.errors?.[0]?.data]).toEqual([
      413,
      { code: 'page-too-many', of: 'drafts', notMade, most: 100 },
    ])
    expect(await countEverything()).toEqual(before)
  })

  it('of names, each of which is a row', async () => {
    const before = await countEverything()
    const han = (i: number) => String.fromCharCode(0x5000 + i)
    const signed = many(2_000, (i) => `本報記者 ${han(i)}${han(i + 1)}${han(i + 2)}\n`)
    const answer = await send(`海堤夜航\n${signed}本報訊 船鈴響了。\n`)
    expect([answer.status, answer.body.errors?.[0]?.data]).toEqual([
      413,
      { code: 'page-too-many', of: 'names', names: 2_000, most: 100 },
    ])
    expect(await countEverything()).toEqual(before)
  })

  it('of paragraphs and list items', async () => {
    const before = await countEverything()
    const answer = await send(`海堤夜航\n本報訊 船上有燈：\n${many(1_500, (i) => `● 燈${i}\n`)}`)
    expect([answer.status, answer.body.errors?.[0]?.data]).toEqual([
      413,
      { code: 'page-too-many', of: 'paragraphs', paragraphs: 1_501, most: 1_000 },
    ])
    expect(await countEverything()).toEqual(before)
  })

  it.each([
    ['zh-HK', /101 份草稿.*最多 100 份.*沒有建立/],
    ['zh-CN', /101 份草稿.*最多 100 份.*没有建立/],
    ['en', /101 drafts.*at most 100.*Nothing was made/],
  ])('which the answer states in the language of who asks: %s', async (language, message) => {
    const { errors } = (await inLanguage(many(101, caption), language)).body
    expect(errors?.[0]?.message).toMatch(message)
  })

  it('up to which all is made', async () => {
    const answer = await send(many(100, caption))
    expect([answer.status, answer.body.photos.length]).toEqual([201, 100])
  })

  it('and other requests get turns meanwhile, at least one between every two drafts', async () => {
    const { turns, answer } = await turnsDuring(() => send(many(20, caption)))
    expect(answer.status).toBe(201)
    expect(turns).toBeGreaterThanOrEqual(20)
  })
})

describe('the page of a Hong Kong daily (needs ../shared, not in a clone)', () => {
  const file = new URL('../../../shared/pages/hk-daily-2022-01-26.txt', import.meta.url)
  const present = existsSync(file)

  it.runIf(present)('is three stories, two boxes and three captions, each with its credit', async () => {
    const { body } = await send(readFileSync(file, 'utf8'))
    expect([body.articles.length, body.sidebars.length, body.photos.length]).toEqual([3, 2, 3])
    const articles = await Promise.all(body.articles.map((one) => stored('articles', one)))
    // A story’s attribution is a group with its sources.
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
