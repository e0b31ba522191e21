import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { guardOf } from '../../src/gate/guard/Guarded.ts'
import { deliverAll } from '../../src/webhooks/run/deliverAll.ts'
import type { RestDoc } from './helpers/index.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'
import { openReceiver } from './helpers/receiver.ts'

const { app, desk } = await openNewsroom({
  webhooks: {
    origin: 'https://news.example',
    allowPrivate: true,
    allowHttp: true,
    timeout: 1,
    // Long waits: what waits is brought forward by the tests.
    retries: [600, 600],
  },
})
const guard = guardOf(app.payload)
const receiver = await openReceiver()
afterAll(() => receiver.stop())

const live = { _status: 'published' }
const run = () => deliverAll(guard)

interface Subscribed extends RestDoc {
  secret: string
  active: boolean
  switchedOff?: { at?: string | null; because?: string | null }
}

async function subscribe(data: Record<string, unknown> = {}): Promise<Subscribed> {
  const { status, body, text } = await app.rest('POST', '/webhooks', {
    as: await app.as('admin'),
    body: { name: '接收方', url: receiver.url, locale: 'zh-Hant', ...data },
  })
  if (status !== 201) throw new Error(text)
  // REST gives what was created; its secret is looked at below.
  return body.doc as Subscribed
}

const now = async ({ id }: RestDoc) =>
  (await app.local.findByID({ collection: 'webhooks', id })) as Subscribed

async function deliveriesOf({ id }: RestDoc): Promise<RestDoc[]> {
  const where = { subscription: { equals: id } }
  const { docs } = await app.local.find({ collection: 'webhook-deliveries', where, sort: 'change', depth: 0 })
  return docs
}

/** As if the wait before the next attempt were over. */
const bringForward = () =>
  app.payload.db.updateMany({
    collection: 'webhook-deliveries',
    where: { status: { equals: 'waiting' } },
    data: { nextAttemptAt: new Date(0).toISOString() },
  })

/** As if the process that has the turn had died long ago. */
const letTurnsEnd = () =>
  app.payload.db.updateMany({
    collection: 'webhook-cursors',
    where: {},
    data: { busyUntil: new Date(0).toISOString() },
  })

const takeDown = async ({ id }: RestDoc) =>
  app.rest('POST', `/newsroom/takedown/articles/${id}`, {
    as: await app.as('editor'),
    body: { reason: '來函' },
  })

const events = () => receiver.received.map(({ body }) => body.type)
const slugs = () => receiver.received.map(({ body }) => body.data.slug)

afterEach(async () => {
  vi.restoreAllMocks()
  const { errors } = await app.local.delete({ collection: 'webhooks', where: { id: { exists: true } } })
  expect(errors).toEqual([])
  receiver.received.length = 0
  receiver.answers()
})

describe('a subscriber', () => {
  it('is told what is published, corrected, updated and removed, in order, signed, and no word of it', async () => {
    const before = await desk.article({ ...live, headline: '訂閱之前' })
    const { secret } = await subscribe()
    const made = await desk.article({ ...live, headline: '海旁市集重開', slug: 'market' })
    const change = (data: Record<string, unknown>) =>
      app.local.update({ collection: 'articles', id: made.id, data: { ...data, ...live } })
    await change({ corrections: [{ at: new Date().toISOString(), text: '人數應為十二。' }] })
    await change({ deck: '補充' })
    await takeDown(made)
    await run()
    expect(events()).toEqual(['story.published', 'story.corrected', 'story.updated', 'story.removed'])
    expect(receiver.received[0]?.body.data).toEqual({
      guid: made.guid,
      slug: 'market',
      locale: 'zh-Hant',
      kind: 'published',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/u),
      url: 'https://news.example/api/stories/market?locale=zh-Hant',
      api: 'https://news.example/api/stories/market?locale=zh-Hant',
    })
    expect(receiver.received[3]?.body.data).toMatchObject({ kind: 'removed', reason: 'taken-down' })
    for (const [index, { body, text }] of receiver.received.entries()) {
      expect(receiver.verified(secret, index)).toEqual(body)
      for (const words of ['海旁市集', '補充', '人數', '來函', String(before.guid)])
        expect(text).not.toContain(words)
    }
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(4)
    await run()
    expect(events()).toHaveLength(4)
  })

  it('has each delivery on record, and keeps what it asked for', async () => {
    const made = await subscribe({ events: ['published', 'removed'], sections: ['local', 'world'] })
    await desk.article({ ...live, slug: 'recorded', section: 'local' })
    await run()
    expect(await deliveriesOf(made)).toMatchObject([
      {
        status: 'delivered',
        event: 'published',
        slug: 'recorded',
        attempts: 1,
        httpStatus: 204,
        webhookId: receiver.received[0]?.headers['webhook-id'],
        log: [{ httpStatus: 204 }],
      },
    ])
    expect(await now(made)).toMatchObject({
      active: true,
      events: ['published', 'removed'],
      sections: ['local', 'world'],
      secret: made.secret,
    })
  })

  it('is told of its events, sections and locale alone; that a story was removed whatever its section', async () => {
    await subscribe({ sections: ['culture'], events: ['published', 'removed'] })
    const other = await desk.article({ ...live, slug: 'not-culture', section: 'local' })
    const wanted = await desk.article({ ...live, slug: 'culture', section: 'culture' })
    await app.local.update({ collection: 'articles', id: wanted.id, data: { deck: '新', ...live } })
    await takeDown(other)
    await run()
    expect(receiver.received.map(({ body }) => [body.type, body.data.slug])).toEqual([
      ['story.published', 'culture'],
      ['story.removed', 'not-culture'],
    ])
    receiver.received.length = 0
    await subscribe({ locale: 'en' })
    await desk.article({ ...live, slug: 'chinese-only' })
    await run()
    expect(receiver.received.filter(({ body }) => body.data.locale === 'en')).toEqual([])
  })

  it('is told nothing of what was not published', async () => {
    await subscribe()
    await desk.article({ headline: '草稿' })
    const bad = app.local.create({ collection: 'articles', data: { headline: '沒有署名', ...live } })
    await expect(bad).rejects.toThrow()
    await run()
    expect(receiver.received).toEqual([])
  })

  it('that is not active is told nothing, and goes on from there when it is', async () => {
    const made = await subscribe({ active: false })
    await desk.article({ ...live, slug: 'meanwhile' })
    await run()
    expect(receiver.received).toEqual([])
    await app.local.update({ collection: 'webhooks', id: made.id, data: { active: true } })
    await run()
    expect(slugs()).toEqual(['meanwhile'])
  })
})

describe('a receiver that fails', () => {
  it.each([
    ['answers-500', 500, { httpStatus: 500 }],
    ['answers-400', 400, { httpStatus: 400 }],
    ['redirects', { status: 307, location: 'http://127.0.0.1:1/' }, { httpStatus: 307 }],
    ['hangs', 'hang', { error: 'timeout' }],
    ['breaks-off', 'cut', { error: 'ECONNRESET' }],
  ] as const)(
    '%s: is tried again when it is time, with the same id, and nothing overtakes',
    async (name, how, seen) => {
      const [first, second] = [`${name}-1`, `${name}-2`]
      const made = await subscribe()
      receiver.answers(how)
      await desk.article({ ...live, slug: first })
      await desk.article({ ...live, slug: second })
      await run()
      await run()
      expect(slugs()).toEqual([first])
      expect(await deliveriesOf(made)).toMatchObject([
        { status: 'waiting', attempts: 1, log: [seen], ...seen },
      ])
      const [waiting] = await deliveriesOf(made)
      expect(new Date(String(waiting?.nextAttemptAt)).getTime()).toBeGreaterThan(Date.now())
      await bringForward()
      await run()
      expect(slugs()).toEqual([first, first, second])
      const [one, two] = receiver.received
      expect(two?.headers['webhook-id']).toBe(one?.headers['webhook-id'])
      expect(two?.text).toBe(one?.text)
      expect(receiver.verified(made.secret, 1)).toEqual(two?.body)
      expect(await deliveriesOf(made)).toMatchObject([
        { status: 'delivered', attempts: 2, log: [seen, { httpStatus: 204 }] },
        { status: 'delivered', attempts: 1 },
      ])
    },
  )

  it('is switched off when every attempt has failed, with a notice; nothing is lost', async () => {
    const made = await subscribe()
    const warn = vi.spyOn(app.payload.logger, 'warn')
    receiver.answers(500, 500, 503)
    await desk.article({ ...live, slug: 'kept-for-later' })
    for (let turn = 0; turn < 4; turn++) {
      await run()
      await bringForward()
    }
    expect(receiver.received).toHaveLength(3)
    expect(await now(made)).toMatchObject({
      active: false,
      switchedOff: { because: 'failed', at: expect.anything() },
    })
    expect(warn.mock.calls.flat().filter((text) => String(text).includes('接收方'))).toHaveLength(1)
    expect(await deliveriesOf(made)).toMatchObject([{ status: 'failed', attempts: 3, nextAttemptAt: null }])
    await desk.article({ ...live, slug: 'while-off' })
    await run()
    expect(receiver.received).toHaveLength(3)
    await app.local.update({ collection: 'webhooks', id: made.id, data: { active: true } })
    expect((await now(made)).switchedOff?.at ?? null).toBeNull()
    receiver.answers(500)
    await run()
    expect((await now(made)).active).toBe(true)
    await bringForward()
    await run()
    expect(slugs().slice(-2)).toEqual(['kept-for-later', 'while-off'])
  })

  it('answers 410: is switched off at once', async () => {
    const made = await subscribe()
    receiver.answers(410)
    await desk.article(live)
    await desk.article(live)
    await run()
    await run()
    expect(receiver.received).toHaveLength(1)
    expect(await now(made)).toMatchObject({ active: false, switchedOff: { because: 'gone' } })
  })

  it('does not hold up the others', async () => {
    const slow = await subscribe({ name: '慢' })
    const other = await openReceiver()
    await subscribe({ name: '快', url: other.url })
    receiver.answers('hang')
    await desk.article({ ...live, slug: 'for-both' })
    await run()
    expect(other.received.map(({ body }) => body.data.slug)).toEqual(['for-both'])
    expect(await deliveriesOf(slow)).toMatchObject([{ status: 'waiting', error: 'timeout' }])
    other.stop()
  })
})

describe('a process that dies', () => {
  it('after it has sent and before it has written so: it is sent again, under the same id', async () => {
    const made = await subscribe()
    await desk.article({ ...live, slug: 'sent-twice' })
    const { unit } = guard
    // The turn of the one that dies is not given back either.
    const dies = vi.spyOn(guard, 'unit').mockImplementation((req, work) => {
      if (receiver.received.length > 0) throw new Error('The process has died.')
      return unit(req, work)
    })
    await run()
    expect(slugs()).toEqual(['sent-twice'])
    expect(await deliveriesOf(made)).toMatchObject([{ status: 'waiting', attempts: 0 }])
    dies.mockRestore()
    await run()
    expect(slugs()).toEqual(['sent-twice'])
    await letTurnsEnd()
    await run()
    expect(slugs()).toEqual(['sent-twice', 'sent-twice'])
    const ids = receiver.received.map(({ headers }) => headers['webhook-id'])
    expect(new Set(ids).size).toBe(1)
    expect(await deliveriesOf(made)).toMatchObject([{ status: 'delivered', attempts: 1 }])
  })

  it('before it has sent: nothing is lost, whatever became of the job', async () => {
    await subscribe()
    await desk.article({ ...live, slug: 'not-lost' })
    await app.local.delete({ collection: 'payload-jobs', where: { id: { exists: true } } })
    await run()
    expect(slugs()).toEqual(['not-lost'])
  })
})

describe('two runs at once', () => {
  it('deliver each change once, in order', async () => {
    await subscribe()
    const made: string[] = []
    for (const slug of ['one', 'two', 'three', 'four']) {
      await desk.article({ ...live, slug })
      made.push(slug)
    }
    await Promise.all([run(), run(), run()])
    await run()
    expect(slugs()).toEqual(made)
  })
})

describe('a run', () => {
  const jobs = () =>
    app.local.find({ collection: 'payload-jobs', where: { taskSlug: { equals: 'newsroomWebhooks' } } })
  const noJobs = () => app.local.delete({ collection: 'payload-jobs', where: { id: { exists: true } } })

  it('is asked for by a publication, once, and delivers from its own queue', async () => {
    await noJobs()
    await desk.article({ ...live, slug: 'nobody-listens' })
    expect((await jobs()).docs).toEqual([])
    await subscribe()
    await desk.article({ slug: 'a-draft' })
    expect((await jobs()).docs).toEqual([])
    await desk.article({ ...live, slug: 'nudge' })
    await desk.article({ ...live, slug: 'nudge-again' })
    expect((await jobs()).docs).toMatchObject([{ queue: 'webhooks' }])
    await app.payload.jobs.run({ queue: 'webhooks' })
    expect(slugs()).toEqual(['nudge', 'nudge-again'])
  })

  it('is asked for by a takedown and a deletion', async () => {
    const [one, two] = [await desk.article(live), await desk.article(live)]
    await subscribe()
    for (const remove of [
      () => takeDown(one),
      () => app.local.delete({ collection: 'articles', where: { id: { equals: two.id } } }),
    ]) {
      await noJobs()
      await remove()
      await app.payload.jobs.run({ queue: 'webhooks' })
    }
    expect(events()).toEqual(['story.removed', 'story.removed'])
  })

  it('comes by itself too, though the one before died while it ran', async () => {
    await noJobs()
    await app.payload.jobs.queue({ task: 'newsroomWebhooks', input: {}, queue: 'webhooks' } as never) // typed by the app's own tasks
    await app.payload.db.updateMany({
      collection: 'payload-jobs',
      where: { id: { exists: true } },
      data: { processing: true },
    })
    await app.payload.jobs.handleSchedules({ queue: 'webhooks' })
    expect((await jobs()).docs.filter(({ processing }) => !processing)).toHaveLength(1)
  })
})

describe('a subscription', () => {
  it('has a secret that nobody chooses, changes or takes along', async () => {
    const made = await subscribe({ secret: 'whsec_AAAA' })
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/u)
    const as = await app.as('admin')
    await app.rest('PATCH', `/webhooks/${made.id}`, { as, body: { secret: 'whsec_AAAA', name: '改名' } })
    expect(await now(made)).toMatchObject({ name: '改名', secret: made.secret })
    const another = await subscribe({ name: '另一個' })
    expect(another.secret).not.toBe(made.secret)
  })

  it.each(['consumer', 'reporter', 'layout', 'editor', 'nobody'] as const)(
    '%s neither sees, makes, changes nor deletes one, nor what was delivered',
    async (role) => {
      const made = await subscribe()
      await desk.article(live)
      await run()
      const as = role === 'nobody' ? undefined : await app.as(role)
      const who = as ? { as } : {}
      const asked = await Promise.all([
        app.rest('GET', '/webhooks', who),
        app.rest('GET', `/webhooks/${made.id}`, who),
        app.rest('GET', `/webhooks?where[secret][like]=whsec`, who),
        app.rest('GET', '/webhook-deliveries', who),
        app.rest('GET', '/webhook-deliveries?depth=2', who),
        app.rest('POST', '/webhooks', { ...who, body: { name: 'x', url: receiver.url, locale: 'en' } }),
        app.rest('PATCH', `/webhooks/${made.id}`, { ...who, body: { url: 'https://evil.example/' } }),
        app.rest('DELETE', `/webhooks/${made.id}`, who),
      ])
      for (const { status, text } of asked) {
        expect([403, 404]).toContain(status)
        expect(text).not.toContain(made.secret)
      }
      expect(await now(made)).toMatchObject({ url: receiver.url })
    },
  )

  it('of an administrator cannot have its record written, nor its cursor seen', async () => {
    const made = await subscribe()
    await desk.article(live)
    await run()
    const as = await app.as('admin')
    const [delivery] = await deliveriesOf(made)
    const body = { status: 'waiting' }
    expect((await app.rest('PATCH', `/webhook-deliveries/${delivery?.id}`, { as, body })).status).toBe(403)
    expect((await app.rest('DELETE', `/webhook-deliveries/${delivery?.id}`, { as })).status).toBe(403)
    expect((await app.rest('POST', '/webhook-deliveries', { as, body })).status).toBe(403)
    expect((await app.rest('GET', '/webhook-cursors', { as })).status).not.toBe(200)
    expect((await app.rest('GET', '/webhook-deliveries', { as })).body.docs).toHaveLength(1)
  })

  it('that is deleted takes along what was kept of it', async () => {
    const made = await subscribe()
    await desk.article(live)
    await run()
    await app.local.delete({ collection: 'webhooks', where: { id: { equals: made.id } } })
    for (const collection of ['webhook-deliveries', 'webhook-cursors'])
      expect((await app.local.find({ collection, where: {} })).docs).toEqual([])
  })
})
