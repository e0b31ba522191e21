import { describe, expect, it } from 'vitest'
import { guardOf } from '../../src/gate/guard/Guarded.ts'
import { deliverAll } from '../../src/webhooks/run/deliverAll.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'
import { openReceiver } from './helpers/receiver.ts'

const { app, desk } = await openNewsroom({ webhooks: { origin: 'https://news.example' } })

const save = async (url: string, language: string) =>
  app.rest('POST', '/webhooks', {
    as: await app.as('admin'),
    headers: { 'accept-language': language },
    body: { name: 'x', url, locale: 'en' },
  })

describe('an address within the house', () => {
  it.each([
    ['https://127.0.0.1/hook', 'en', 'within the house'],
    ['https://0x7f.1/', 'zh-TW', '內部網絡'],
    ['https://[::ffff:10.0.0.1]/', 'zh', '内部网络'],
    ['https://169.254.169.254/latest', 'en', 'within the house'],
    ['https://localhost/', 'en', 'within the house'],
    ['http://news.example.com/', 'en', 'https'],
    ['https://a:b@news.example.com/', 'zh-TW', '密碼'],
    ['news', 'en', 'no address'],
  ])('%s is refused at its field, in %s', async (url, language, words) => {
    const { status, body } = await save(url, language)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.data?.errors).toMatchObject([
      { path: 'url', message: expect.stringContaining(words) },
    ])
  })

  it('is refused when it is sent to, though it was stored otherwise', async () => {
    const receiver = await openReceiver()
    const { body } = await save('https://1.1.1.1/', 'en')
    const id = body.doc?.id ?? 0
    const url = receiver.url
    await app.payload.db.updateOne({ collection: 'webhooks', id, data: { url, locale: 'zh-Hant' } })
    await desk.article({ _status: 'published' })
    await deliverAll(guardOf(app.payload))
    expect(receiver.received).toEqual([])
    const { docs } = await app.local.find({ collection: 'webhook-deliveries', where: {} })
    expect(docs).toMatchObject([{ status: 'waiting', error: 'url-scheme' }])
    const tls = url.replace('http:', 'https:')
    await app.payload.db.updateOne({ collection: 'webhooks', id, data: { url: tls } })
    await app.payload.db.updateMany({
      collection: 'webhook-deliveries',
      where: { id: { exists: true } },
      data: { nextAttemptAt: null },
    })
    await deliverAll(guardOf(app.payload))
    const { docs: again } = await app.local.find({ collection: 'webhook-deliveries', where: {} })
    expect(again).toMatchObject([{ status: 'waiting', attempts: 2, error: 'url-private' }])
    receiver.stop()
  })
})

describe('where the newsroom has no webhooks', () => {
  it('there are none of their collections, and no task', async () => {
    const { app: plain } = await openNewsroom()
    expect(Object.keys(plain.payload.collections).filter((slug) => slug.startsWith('webhook'))).toEqual([])
    expect((plain.config.jobs.tasks ?? []).map(({ slug }) => slug)).not.toContain('newsroomWebhooks')
  })
})
