import { beforeEach, describe, expect, it, vi } from 'vitest'
import { changesSlug, keptSlug } from '../../../src/gate/kept/slugs.ts'
import type { NewsroomOptions } from '../../../src/options/options.ts'
import { deliverAll } from '../../../src/webhooks/run/deliverAll.ts'
import { senderOf } from '../../../src/webhooks/run/Sender.ts'
import { endTurn, inOwnTurn, moveCursor, takeTurn } from '../../../src/webhooks/run/Turn.ts'
import type { Answer, Sending } from '../../../src/webhooks/send.ts'
import { cursorsSlug, deliveriesSlug, webhooksSlug } from '../../../src/webhooks/slugs.ts'
import { guardedPayload } from '../helpers/guardedPayload.ts'
import { databaseOf } from '../helpers/memoryDatabase.ts'

const held = vi.hoisted(() => ({
  sent: [] as Sending[],
  answer: (_: Sending): unknown => ({ httpStatus: 204 }),
}))
vi.mock('../../../src/webhooks/send.ts', () => ({
  send: (sending: Sending) => {
    held.sent.push(sending)
    return Promise.resolve(held.answer(sending))
  },
}))

type Row = Record<string, unknown>
const now = Date.parse('2026-11-28T12:00:00.000Z')
beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  Object.assign(held, { sent: [], answer: () => ({ httpStatus: 204 }) })
  return () => vi.useRealTimers()
})

const answering = (answer: Answer | ((sending: Sending) => Answer)) => {
  held.answer = typeof answer === 'function' ? answer : () => answer
}

const change = (number: number, kinds = 'en=published', over: Row = {}): Row => ({
  number,
  guid: `urn:uuid:${number}`,
  slug: `story-${number}`,
  kinds,
  at: '2026-11-28T11:00:00.000Z',
  isWaiting: false,
  ...over,
})

const hook = (id: number, over: Row = {}): Row => ({
  id,
  name: `Hook ${id}`,
  url: `https://hook-${id}.example/in`,
  locale: 'en',
  events: ['published', 'updated', 'corrected', 'removed'],
  sections: [],
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  active: true,
  ...over,
})

interface World {
  changes?: readonly Row[]
  hooks?: readonly Row[]
  cursors?: readonly Row[]
  kept?: readonly Row[]
  deliveries?: readonly Row[]
  options?: NewsroomOptions
}

function newsroom({ changes = [], hooks = [hook(1)], cursors, kept = [], deliveries = [], options }: World) {
  const database = databaseOf({
    [changesSlug]: changes,
    [webhooksSlug]: hooks,
    [keptSlug]: kept,
    [deliveriesSlug]: deliveries,
    [cursorsSlug]: cursors ?? hooks.map(({ id }) => ({ subscription: String(id), number: 0 })),
  })
  const { guard, logged } = guardedPayload({
    database,
    config: { serverURL: 'https://headland.example' },
    options: { webhooks: { retries: [60, 300] }, ...options },
  })
  const cursorOf = (id: number) => database.rows(cursorsSlug).find((one) => one.subscription === String(id))
  return { guard, database, logged, cursorOf, deliveries: () => database.rows(deliveriesSlug) }
}

const slugsSent = () =>
  held.sent.map(({ body }) => (JSON.parse(body) as { data: { slug: string } }).data.slug)

describe('a run', () => {
  it('delivers in order what a subscription has not had, and moves its cursor', async () => {
    const { guard, cursorOf, deliveries } = newsroom({ changes: [change(3), change(1), change(2)] })
    expect(await deliverAll(guard)).toBe(false)
    expect(slugsSent()).toEqual(['story-1', 'story-2', 'story-3'])
    expect(cursorOf(1)).toMatchObject({ number: 3, busyBy: null, busyUntil: null })
    expect(deliveries().map(({ webhookId, status, attempts }) => [webhookId, status, attempts])).toEqual([
      ['msg_1_1', 'delivered', 1],
      ['msg_1_2', 'delivered', 1],
      ['msg_1_3', 'delivered', 1],
    ])
    await deliverAll(guard)
    expect(held.sent).toHaveLength(3)
  })

  it('signs each delivery for its receiver, and says who sends', async () => {
    await deliverAll(newsroom({ changes: [change(1)] }).guard)
    expect(held.sent[0]).toMatchObject({
      url: 'https://hook-1.example/in',
      timeout: 15,
      headers: {
        'content-type': 'application/json',
        'webhook-id': 'msg_1_1',
        'webhook-timestamp': String(now / 1000),
        'webhook-signature': expect.stringMatching(/^v1,/u),
      },
    })
  })

  it('begins with a new subscription behind the last change, those without a number included', async () => {
    const waiting = { ...change(0), number: null, isWaiting: true }
    const { guard, cursorOf } = newsroom({
      changes: [change(1), waiting],
      cursors: [{ subscription: '1' }],
    })
    await deliverAll(guard)
    expect([slugsSent(), cursorOf(1)?.number]).toEqual([[], 2])
  })

  it('passes over what is not wanted without sending, and does not look at it twice', async () => {
    const { guard, cursorOf } = newsroom({
      hooks: [hook(1, { events: ['removed'] })],
      changes: [change(1), change(2, 'en=removed:taken-down'), change(3, 'zh-Hant=removed:expired')],
    })
    await deliverAll(guard)
    expect([slugsSent(), cursorOf(1)?.number]).toEqual([['story-2'], 3])
  })

  it('tells of sections that are asked for, and of every removal', async () => {
    const { guard } = newsroom({
      hooks: [hook(1, { sections: ['local'] })],
      changes: [change(1), change(2), change(3), change(4, 'en=removed:withdrawn', { guid: 'urn:uuid:2' })],
      kept: [
        { guid: 'urn:uuid:1', locale: 'en', section: 'local' },
        { guid: 'urn:uuid:2', locale: 'en', section: 'world' },
        { guid: 'urn:uuid:2', locale: 'zh-Hant', section: 'local' },
      ],
    })
    await deliverAll(guard)
    expect(slugsSent()).toEqual(['story-1', 'story-4'])
  })

  it.each([
    ['not active', { active: false }],
    ['of another locale', { locale: 'zh-Hans' }],
    ['of no event', { events: [] }],
  ])('sends nothing to a subscription that is %s', async (_, over) => {
    await deliverAll(newsroom({ hooks: [hook(1, over)], changes: [change(1)] }).guard)
    expect(held.sent).toEqual([])
  })

  it('does nothing where the newsroom has no webhooks', async () => {
    const { guard, database } = newsroom({ changes: [change(1)], options: { webhooks: false } })
    expect(await deliverAll(guard)).toBe(false)
    expect(database.writes()).toEqual([])
  })

  it('is not held up by a subscription that cannot be delivered to at all', async () => {
    const broken = hook(1, { secret: '' })
    const { guard, logged } = newsroom({ hooks: [broken, hook(2)], changes: [change(1)] })
    await deliverAll(guard)
    expect(held.sent.map(({ url }) => url)).toEqual(['https://hook-2.example/in'])
    expect(logged).toEqual([
      { level: 'error', entry: expect.objectContaining({ msg: expect.stringContaining('1') }) },
    ])
  })
})

describe('a delivery that fails', () => {
  it('holds up what comes after it, waits, and is sent again as it was', async () => {
    const { guard, cursorOf, deliveries } = newsroom({ changes: [change(1), change(2)] })
    answering({ httpStatus: 503 })
    await deliverAll(guard)
    expect([slugsSent(), cursorOf(1)?.number]).toEqual([['story-1'], 0])
    expect(deliveries()[0]).toMatchObject({ status: 'waiting', attempts: 1, httpStatus: 503, error: null })

    await deliverAll(guard)
    expect(held.sent).toHaveLength(1)

    vi.setSystemTime(now + 80_000)
    answering({ httpStatus: 200 })
    await deliverAll(guard)
    expect(slugsSent()).toEqual(['story-1', 'story-1', 'story-2'])
    const [first, second] = held.sent
    expect(second?.body).toBe(first?.body)
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(deliveries()[0]).toMatchObject({
      status: 'delivered',
      attempts: 2,
      nextAttemptAt: null,
      log: [
        { at: '2026-11-28T12:00:00.000Z', httpStatus: 503 },
        { at: '2026-11-28T12:01:20.000Z', httpStatus: 200 },
      ],
    })
  })

  it('at every attempt switches its subscription off, and says so in the log', async () => {
    const { guard, database, deliveries, logged, cursorOf } = newsroom({ changes: [change(1)] })
    answering({ error: 'ECONNREFUSED' })
    for (const after of [0, 80_000, 500_000]) {
      vi.setSystemTime(now + after)
      await deliverAll(guard)
    }
    expect(deliveries()[0]).toMatchObject({ status: 'failed', attempts: 3, error: 'ECONNREFUSED' })
    expect(database.rows(webhooksSlug)[0]).toMatchObject({
      active: false,
      switchedOff: { because: 'failed' },
    })
    expect(cursorOf(1)?.number).toBe(0)
    expect(logged.map(({ level, entry }) => [level, String(entry)])).toEqual([
      ['warn', expect.stringContaining('"Hook 1" (1) was switched off: 3 attempts')],
    ])
    await deliverAll(guard)
    expect(held.sent).toHaveLength(3)
  })

  it('with 410 switches it off at once', async () => {
    const { guard, database, logged } = newsroom({ changes: [change(1), change(2)] })
    answering({ httpStatus: 410 })
    await deliverAll(guard)
    expect(database.rows(webhooksSlug)[0]).toMatchObject({ active: false, switchedOff: { because: 'gone' } })
    expect(held.sent).toHaveLength(1)
    expect(String(logged[0]?.entry)).toContain('answered 410')
  })

  it('does not hold up the other subscriptions', async () => {
    const { guard } = newsroom({ hooks: [hook(1), hook(2)], changes: [change(1), change(2)] })
    answering(({ url }) => (url.includes('hook-1') ? { error: 'timeout' } : { httpStatus: 200 }))
    await deliverAll(guard)
    expect(held.sent.filter(({ url }) => url.includes('hook-2'))).toHaveLength(2)
  })

  it('of a subscription that is switched off meanwhile is the last', async () => {
    const { guard, database } = newsroom({ changes: [change(1), change(2)] })
    answering(() => {
      Object.assign(database.rows(webhooksSlug)[0] ?? {}, { active: false })
      return { httpStatus: 200 }
    })
    await deliverAll(guard)
    expect(slugsSent()).toEqual(['story-1'])
  })

  it('goes to the address that it has now', async () => {
    const { guard, database } = newsroom({ changes: [change(1), change(2)] })
    answering(() => {
      Object.assign(database.rows(webhooksSlug)[0] ?? {}, { url: 'https://moved.example' })
      return { httpStatus: 200 }
    })
    await deliverAll(guard)
    expect(held.sent.map(({ url }) => url)).toEqual(['https://hook-1.example/in', 'https://moved.example'])
  })
})

describe('the turn of a subscription', () => {
  const seconds = 45

  it('is had by one at a time, and given back', async () => {
    const { guard, cursorOf } = newsroom({})
    const mine = await takeTurn(guard, 1, seconds)
    expect(mine).toMatchObject({ number: 0 })
    expect(cursorOf(1)?.busyUntil).toBe('2026-11-28T12:00:45.000Z')
    expect(await takeTurn(guard, 1, seconds)).toBeUndefined()
    if (mine) await endTurn(guard, mine)
    expect((await takeTurn(guard, 1, seconds))?.by).not.toBe(mine?.by)
  })

  it('of a process that has died goes to another, and the dead one’s work is not done', async () => {
    const { guard, cursorOf } = newsroom({})
    const dead = await takeTurn(guard, 1, seconds)
    vi.setSystemTime(now + 46_000)
    const mine = await takeTurn(guard, 1, seconds)
    if (!dead || !mine) throw new Error('There was no turn.')
    const run = vi.fn((req: object) => moveCursor(guard, dead, 99, req))
    expect(await inOwnTurn(guard, dead, { seconds, run })).toBeUndefined()
    expect(run).not.toHaveBeenCalled()
    await endTurn(guard, dead)
    expect(cursorOf(1)).toMatchObject({ busyBy: mine.by, number: 0 })
  })

  it('lasts as long as it is used', async () => {
    const { guard } = newsroom({})
    const mine = await takeTurn(guard, 1, seconds)
    if (!mine) throw new Error('There was no turn.')
    vi.setSystemTime(now + 40_000)
    await inOwnTurn(guard, mine, { seconds, run: () => Promise.resolve() })
    vi.setSystemTime(now + 80_000)
    expect(await takeTurn(guard, 1, seconds)).toBeUndefined()
    vi.setSystemTime(now + 86_000)
    expect(await takeTurn(guard, 1, seconds)).toBeDefined()
  })

  it('is of a date object too, as MongoDB gives it', async () => {
    const cursors = [{ subscription: '1', number: 4, busyUntil: new Date(now + 1_000), busyBy: 'x' }]
    const { guard } = newsroom({ cursors })
    expect(await takeTurn(guard, 1, seconds)).toBeUndefined()
    vi.setSystemTime(now + 2_000)
    expect(await takeTurn(guard, 1, seconds)).toMatchObject({ number: 4 })
  })

  it('is not there for a subscription that is deleted', async () => {
    expect(await takeTurn(newsroom({ cursors: [] }).guard, 1, seconds)).toBeUndefined()
  })
})

describe('what was delivered', () => {
  const old = (status: string, days: number) => ({
    status,
    lastAttemptAt: new Date(now - days * 86_400_000).toISOString(),
  })
  const deliveries = [old('delivered', 31), old('delivered', 29), old('failed', 400), old('waiting', 400)]

  it('is forgotten after its days, what failed or waits never', async () => {
    const world = newsroom({ deliveries })
    await deliverAll(world.guard)
    expect(world.deliveries().map(({ id }) => id)).toEqual([2, 3, 4])
  })

  it('is looked for once an hour', async () => {
    const { guard, database } = newsroom({ deliveries })
    const looked = () => database.writes().filter((one) => one === `deleteMany ${deliveriesSlug}`).length
    await deliverAll(guard)
    vi.setSystemTime(now + 3_599_000)
    await deliverAll(guard)
    expect(looked()).toBe(1)
    vi.setSystemTime(now + 3_600_000)
    await deliverAll(guard)
    expect(looked()).toBe(2)
  })
})

describe('where a delivery says that its story is', () => {
  const addressesFor = (options: NewsroomOptions, collections: readonly object[] = []) => {
    const config = { serverURL: 'https://cms.example:8443/desk', collections, routes: { api: '/api' } }
    const { guard } = guardedPayload({ config, options: { webhooks: true, ...options } })
    return senderOf(guard)?.addressesOf({ slug: '夜 航', locale: 'en' })
  }
  const encoded = '%E5%A4%9C%20%E8%88%AA'

  it.each<[string, NewsroomOptions, readonly object[], object]>([
    [
      'on the host of the config',
      {},
      [],
      {
        url: `https://cms.example:8443/api/stories/${encoded}?locale=en`,
        api: `https://cms.example:8443/api/stories/${encoded}?locale=en`,
      },
    ],
    [
      'on the host that the options name',
      { webhooks: { origin: 'https://news.example' } },
      [],
      {
        url: `https://news.example/api/stories/${encoded}?locale=en`,
        api: `https://news.example/api/stories/${encoded}?locale=en`,
      },
    ],
    [
      'where the site has it',
      { site: { storyUrl: ({ slug, locale }) => `/${locale}/${encodeURIComponent(slug)}` } },
      [],
      { url: `https://cms.example:8443/en/${encoded}` },
    ],
    [
      'on another host of the site',
      { site: { storyUrl: () => 'https://read.example/1' } },
      [],
      { url: 'https://read.example/1' },
    ],
    [
      'beside a collection that is called stories',
      {},
      [{ slug: 'stories' }],
      { api: `https://cms.example:8443/api/newsroom/stories/${encoded}?locale=en` },
    ],
  ])('%s', (_, options, collections, addresses) => {
    expect(addressesFor(options, collections)).toMatchObject(addresses)
  })
})
