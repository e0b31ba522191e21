import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BaseDatabaseAdapter, Plugin } from 'payload'
import { describe, expect, it } from 'vitest'
import { openNewsroom } from './helpers/openNewsroom.ts'
import type { RestDoc } from './helpers/index.ts'
import { readersOf } from './helpers/stories.ts'

type Id = number | string

/** What somebody else does when the next article was judged and is about to be stored. */
let meanwhile: (() => Promise<unknown>) | undefined

/** Stands beneath the gate, which judges before it has the database write. */
const interrupting: Plugin = (config) => ({
  ...config,
  db: {
    ...config.db,
    init: (args) => {
      const adapter: BaseDatabaseAdapter = config.db.init(args)
      const { updateOne } = adapter
      adapter.updateOne = async function (given) {
        const other = given.collection === 'articles' ? meanwhile : undefined
        if (other) meanwhile = undefined
        await other?.()
        return updateOne.call(this, given)
      }
      return adapter
    },
  },
})

const { app, desk } = await openNewsroom({}, (config) => ({
  ...config,
  plugins: [interrupting, ...(config.plugins ?? [])],
}))
const readers = readersOf(app)
const editor = await app.as('editor')

/**
 * Publishes an article while somebody else does something after it was judged and before it is
 * stored. Where that has to wait for the publication's end, the publication does not wait for it:
 * two seconds are enough for what need not wait, and changes nothing for what must.
 */
async function publishWhile(id: Id, other: () => Promise<{ status: number }>) {
  // What is called inside a unit of work joins it: the other is somebody else's request.
  const outside = AsyncLocalStorage.snapshot()
  let done: Promise<{ status: number }> | undefined
  meanwhile = () => {
    done = outside(other)
    return Promise.race([done, sleep(2_000)])
  }
  const body = { _status: 'published' }
  const published = await app.rest('PATCH', `/articles/${id}?depth=0`, { as: editor, body })
  return { published, other: await done }
}

const takedown = (collection: string, id: Id) => () =>
  app.rest('POST', `/newsroom/takedown/${collection}/${id}`, { as: editor, body: { reason: '撤下' } })

/** What readers get of an article's photos and boxes, by the newsroom's route and by Payload's. */
async function shown({ id, slug }: RestDoc) {
  const story = await readers.story(String(slug))
  const { body } = await app.rest<RestDoc>('GET', `/articles/${id}?depth=2`)
  return JSON.stringify([story.body, body])
}

describe('what an article links is taken down after the article was judged and before it is stored', () => {
  it('a photo: readers get it from nowhere, whoever was first', async () => {
    const photo = await desk.photo({ _status: 'published', caption: '撤下的說明' })
    const article = await desk.article({ photos: [{ photo: photo.id }] })
    const { published, other } = await publishWhile(article.id, takedown('photos', photo.id))
    expect(other?.status).toBe(200)
    expect([200, 409]).toContain(published.status)
    expect((await app.rest('GET', `/photos/${photo.id}`)).status).toBe(404)
    const seen = await shown(article)
    expect(seen).not.toContain('撤下的說明')
    expect(seen).not.toContain(String(photo.filename))
  })

  it('a box: readers get it from nowhere, whoever was first', async () => {
    const box = await desk.sidebar({ _status: 'published', title: '撤下的資料盒' })
    const article = await desk.article({ sidebars: [box.id] })
    const { published, other } = await publishWhile(article.id, takedown('sidebars', box.id))
    expect(other?.status).toBe(200)
    expect([200, 409]).toContain(published.status)
    expect((await app.rest('GET', `/sidebars/${box.id}`)).status).toBe(404)
    expect(await shown(article)).not.toContain('撤下的資料盒')
  })

  it('a photo’s credit is another: readers get it with the one it now has', async () => {
    const [before, after] = [await desk.source({ name: '先前社' }), await desk.source({ name: '其後社' })]
    const photo = await desk.photo({ _status: 'published', credits: [before.id] })
    const article = await desk.article({ photos: [{ photo: photo.id }] })
    const body = { credits: [after.id], _status: 'published' }
    const { published, other } = await publishWhile(article.id, () =>
      app.rest('PATCH', `/photos/${photo.id}?depth=0`, { as: editor, body }),
    )
    // One of them may have lost; what is stored then counts.
    expect([200, 409]).toContain(other?.status)
    expect([200, 409]).toContain(published.status)
    const lost = other?.status === 409
    if (published.status !== 200) return expect(other?.status).toBe(200)
    const story = await readers.story(String(article.slug))
    expect(story.body.photos?.[0]?.creditLine).toContain(lost ? '先前社' : '其後社')
  })

  it('nothing is left for the audit', async () => {
    const { runAudit } = await import('../../src/gate/audit/runAudit.ts')
    const lines: string[] = []
    const counts = await runAudit(app.payload, { print: (line) => lines.push(line), language: 'en' })
    expect(counts.breaches, lines.join('\n')).toBe(0)
  })
})
