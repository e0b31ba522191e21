import { afterEach, describe, expect, it, vi } from 'vitest'
import { deliveriesOf } from '../../src/consumers/usage/deliveriesOf.ts'
import { monthIn } from '../../src/consumers/usage/monthIn.ts'
import { reportUsage } from '../../src/consumers/usage/reportUsage.ts'
import type { UsageReport } from '../../src/consumers/usage/UsageReport.ts'
import { guardOf } from '../../src/gate/guard/Guarded.ts'
import { consumerOf } from './helpers/consumer.ts'
import { bodyOf } from './helpers/documents.ts'
import { database } from './helpers/database.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'
import { atMoment } from './helpers/stories.ts'

const { app, desk } = await openNewsroom()
const guard = guardOf(app.payload)
const deliveries = deliveriesOf(guard)
const live = { _status: 'published' }

const river = await desk.source({ name: '河口社', key: 'river', kind: 'agency' })
const hill = await desk.source({ name: '=山嶺社', key: 'hill', kind: 'agency' })
const person = await desk.source({ name: '某君', key: 'somebody', kind: 'person' })
const ofRiver = await desk.photo({ ...live, credits: [river.id] })
const ofBoth = await desk.photo({ ...live, credits: [hill.id], via: [river.id] })
const first = await desk.article({
  ...live,
  slug: 'first',
  attribution: { form: 'compiled', sources: [river.id, hill.id] },
  photos: [{ photo: ofRiver.id }, { photo: ofBoth.id }],
})
await app.local.update({
  collection: 'articles',
  id: first.id,
  locale: 'en',
  data: { headline: 'In English', body: bodyOf('Both shores are open.'), ...live },
})
const second = await desk.article({
  ...live,
  slug: 'second',
  attribution: { form: 'report', sources: [river.id, person.id] },
  photos: [{ photo: ofRiver.id }],
})
const reader = await consumerOf(app, '=讀者"甲"')

const month = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Hong_Kong' }).format(new Date()).slice(0, 7)
const usage = async (query = '', role: 'editor' | 'admin' = 'editor') =>
  app.rest<UsageReport>('GET', `/newsroom/usage${query}`, {
    as: await app.as(role),
    headers: { 'accept-language': 'zh-HK' },
  })
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.rest(method, path, { headers })
const figures = (stories: number, pictures: number) => ({ stories, pictures })

afterEach(async () => {
  vi.restoreAllMocks()
  await deliveries.store()
  await app.payload.db.deleteMany({ collection: 'reader-usage', where: {} })
})

describe('what was published in a month', () => {
  it('is counted once a story, in however many locales, by the credits of it and of its pictures', async () => {
    const { status, body } = await usage()
    expect(status).toBe(200)
    expect(body).toMatchObject({ month, timeZone: 'Asia/Hong_Kong', published: figures(2, 3), consumers: [] })
    expect(body.agencies).toEqual([
      { agency: 'hill', name: '=山嶺社', published: figures(1, 1), delivered: figures(0, 0) },
      { agency: 'river', name: '河口社', published: figures(2, 3), delivered: figures(0, 0) },
    ])
  })

  it('is of the month in which readers first got it, by the newsroom’s clock, withdrawn or not', async () => {
    // In UTC it is still January.
    const at = Date.parse('2024-01-31T17:30:00Z')
    const gone = await atMoment(at, () =>
      desk.article({ ...live, attribution: { form: 'report', sources: [hill.id] } }),
    )
    await app.local.update({ collection: 'articles', id: gone.id, data: { _status: 'draft' } })
    expect((await usage('?month=2024-02')).body.published).toEqual(figures(1, 0))
    expect((await usage('?month=2024-01')).body.published).toEqual(figures(0, 0))
  })

  it('is counted of what was kept before pictures were', async () => {
    const { docs } = await guard.inner.find<{ id: number | string }>({
      collection: 'kept-stories',
      where: {},
      limit: 0,
    })
    for (const { id } of docs)
      await guard.inner.updateOne({ collection: 'kept-stories', id, data: { pictureKeys: null } })
    expect((await usage()).body.published).toEqual(figures(2, 3))
  })
})

describe('what was delivered', () => {
  it('is every story that went out with its body, to each key and to all without one', async () => {
    const tag = (await get('/stories/first', reader.as)).headers.get('etag') ?? ''
    await get('/stories', reader.as)
    await get('/feeds/rss.xml', reader.as)
    await get('/stories/second.jsonld')
    // None of these sends a story.
    for (const path of ['/stories/changes', '/stories/none', '/stories?section=sport'])
      await get(path, reader.as)
    await get('/stories/first', { ...reader.as, 'if-none-match': tag })
    await get('/stories', reader.as, 'HEAD')
    await get('/stories', await app.as('reporter'))
    const { body } = await usage()
    expect(body.delivered).toEqual(figures(6, 9))
    expect(body.agencies.map(({ agency, delivered }) => [agency, delivered])).toEqual([
      ['hill', figures(3, 3)],
      ['river', figures(6, 9)],
    ])
    expect(body.consumers.toSorted((one, two) => two.name.length - one.name.length)).toEqual([
      {
        consumer: `users:${reader.user.id}`,
        name: '=讀者"甲"',
        delivered: figures(5, 8),
        agencies: [
          { agency: 'hill', name: '=山嶺社', delivered: figures(3, 3) },
          { agency: 'river', name: '河口社', delivered: figures(5, 8) },
        ],
      },
      {
        consumer: '',
        name: '',
        delivered: figures(1, 1),
        agencies: [{ agency: 'river', name: '河口社', delivered: figures(1, 1) }],
      },
    ])
  })

  it('is added by the database, so that no process writes over another', async () => {
    for (let time = 0; time < 2; time++) {
      await get('/stories/second')
      await deliveries.store()
    }
    const { docs } = await app.local.find({
      collection: 'reader-usage',
      where: { agency: { equals: 'river' } },
    })
    expect(docs).toMatchObject([{ month, consumer: '', stories: 2, pictures: 2 }])
  })

  it('is not lost when it cannot be stored yet', async () => {
    await get('/stories/second')
    vi.spyOn(guard, 'unit').mockRejectedValueOnce(new Error('The database is away.'))
    await deliveries.store()
    expect((await usage()).body.delivered).toEqual(figures(1, 1))
  })

  it('costs a reader no question beside the one for the story, and no write', async () => {
    await get('/stories/first')
    const find = vi.spyOn(guard.inner, 'find')
    const unit = vi.spyOn(guard, 'unit')
    await get('/stories/first', reader.as)
    const asked = find.mock.calls.map(([{ collection }]) => collection)
    // Payload's own question finds the key; on SQL databases the story's is a ready statement.
    expect(asked).toEqual(database === 'mongo' ? ['users', 'kept-stories'] : ['users'])
    expect(unit).not.toHaveBeenCalled()
  })
})

describe('the report', () => {
  it('comes as a table that no spreadsheet takes for formulas', async () => {
    await get('/stories/first', reader.as)
    const { headers, bytes, text } = await usage(`?month=${month}&format=csv`, 'admin')
    expect(headers.get('content-type')).toMatch(/^text\/csv/)
    expect(headers.get('content-disposition')).toBe(`attachment; filename="usage-${month}.csv"`)
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(text.split('\r\n')).toEqual([
      '月份,接口讀者,代號,通訊社,發布稿件,發布圖片,送出稿件,送出圖片',
      `${month},全部,hill,'=山嶺社,1,1,1,1`,
      `${month},全部,river,河口社,2,3,1,2`,
      `${month},"'=讀者""甲""",hill,'=山嶺社,,,1,1`,
      `${month},"'=讀者""甲""",river,河口社,,,1,2`,
      '',
    ])
  })

  it('is for editors and administrators, and its lines are nobody’s to write', async () => {
    for (const as of [undefined, reader.as, await app.as('reporter'), await app.as('layout')]) {
      const sent = { ...(as && { as }) }
      expect((await app.rest('GET', '/newsroom/usage', sent)).status).toBe(403)
      expect((await app.rest('GET', '/reader-usage', sent)).status).toBe(403)
    }
    const as = await app.as('admin')
    const body = { line: 'x', month, stories: 1 }
    expect((await app.rest('POST', '/reader-usage', { as, body })).status).toBe(403)
    expect((await usage('', 'admin')).status).toBe(200)
  })

  it.each([
    ['?month=2026-13', 'month-unreadable'],
    ['?month=november', 'month-unreadable'],
    ['?format=xls', 'format-unknown'],
  ])('of %s is refused with what is wrong', async (query, code) => {
    const { status, body } = await app.rest('GET', `/newsroom/usage${query}`, { as: await app.as('editor') })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.data).toEqual({ code })
  })
})

it('has the names of the locale that is asked for', async () => {
  const asked = monthIn(month, 'Asia/Hong_Kong')
  if (!asked) throw new Error(month)
  const { agencies } = await reportUsage(guard, asked, 'zh-Hant')
  expect(agencies.map(({ name }) => name)).toContain('河口社')
  expect(second.slug).toBe('second')
})
