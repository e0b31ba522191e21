import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf, type Desk } from './helpers/documents.ts'
import { bootNewsroom, database, type BootedNewsroom } from './helpers/index.ts'

/**
 * Each request of Payload holds one connection of the pool while it runs. If requests also needed a
 * second one, all would wait for ever as soon as every connection is taken. Payload's adapter keeps
 * one connection for itself, so two is the smallest pool.
 */
const smallest = 2

let app: BootedNewsroom
let desk: Desk
let editor: Record<string, string>

const times = (count: number) => Array.from({ length: count }, (_, n) => n)
const live = { _status: 'published' }

/** Payload types `db` as every possible adapter; this file runs only on the Postgres one. */
const poolOf = () =>
  (app.payload.db as unknown as { pool: { options: { max: number }; waitingCount: number } }).pool

const publish = (collection: string, id: number | string) =>
  app.rest('PATCH', `/${collection}/${id}`, { as: editor, body: live })

describe.runIf(database === 'postgres')('with the smallest pool of connections, on Postgres', () => {
  beforeAll(async () => {
    app = await bootNewsroom()
    desk = deskOf(app)
    editor = await app.as('editor')
    poolOf().options.max = smallest
  })
  afterAll(() => app?.stop())

  it('thirty publications at once all come about', async () => {
    const photo = await desk.photo(live)
    const drafts = await Promise.all(
      times(30).map(() => desk.article({ photos: [{ photo: photo.id, caption: '碼頭的早晨' }] })),
    )
    const answers = await Promise.all(drafts.map(({ id }) => publish('articles', id)))
    expect(answers.map(({ status }) => status)).toEqual(drafts.map(() => 200))
  })

  it('drafts of photos go out with their articles, ten articles at once', async () => {
    const stories = await Promise.all(
      times(10).map(async () => {
        const photo = await desk.photo()
        return { photo, article: await desk.article({ photos: [{ photo: photo.id }] }) }
      }),
    )
    const answers = await Promise.all(stories.map(({ article }) => publish('articles', article.id)))
    expect(answers.map(({ status }) => status)).toEqual(stories.map(() => 200))
    const { docs } = (await app.rest('GET', '/photos?limit=0&depth=0')).body
    const seen = new Set(docs?.map(({ id }) => id))
    expect(stories.every(({ photo }) => seen.has(photo.id))).toBe(true)
  })

  it('thirty refusals at once are all answered, and all in the ledger', async () => {
    const drafts = await Promise.all(
      times(30).map(() =>
        desk.article({ attribution: { form: 'report', sources: [] }, house: '', byline: [] }),
      ),
    )
    const answers = await Promise.all(drafts.map(({ id }) => publish('articles', id)))
    expect(answers.map(({ status }) => status)).toEqual(drafts.map(() => 400))
    const ids = drafts.map(({ id }) => String(id))
    const where: Where = { and: [{ outcome: { equals: 'refused' } }, { subjectId: { in: ids } }] }
    const { totalDocs } = await app.local.count({ collection: 'gate-decisions', where })
    expect(totalDocs).toBe(drafts.length)
  })

  it('takedowns, releases, approvals, readings and deletions at once are all answered', async () => {
    const articles = await Promise.all(times(12).map(() => desk.article(live)))
    const post = (path: string, body = {}) => app.rest('POST', path, { as: editor, body })
    const answers = await Promise.all(
      articles.flatMap(({ id }, n) => {
        if (n % 3 === 0) return [post(`/newsroom/takedown/articles/${id}`, { reason: '試' })]
        if (n % 3 === 1) return [post(`/newsroom/approve/articles/${id}`)]
        return [app.rest('GET', `/articles/${id}`), app.rest('DELETE', `/articles/${id}`, { as: editor })]
      }),
    )
    expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([])
    expect(poolOf().waitingCount).toBe(0)
  })

  it('a takedown is not lost to a save that began before it', async () => {
    for (const _round of times(10)) {
      const { id } = await desk.article(live)
      const reason = '家屬要求'
      const [down] = await Promise.all([
        app.rest('POST', `/newsroom/takedown/articles/${id}`, { as: editor, body: { reason } }),
        app.rest('PATCH', `/articles/${id}`, { as: editor, body: { headline: '電車復駛', ...live } }),
        app.rest('PATCH', `/articles/${id}`, { as: editor, body: { deck: '早上起', ...live } }),
      ])
      expect(down.status).toBe(200)
      expect((await app.rest('GET', `/articles/${id}`)).status).toBe(404)
      const stored = await app.local.findByID({ collection: 'articles', id, depth: 0 })
      expect(stored.takedown).toMatchObject({ reason })
    }
  })
})
