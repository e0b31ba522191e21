import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf, type Desk } from './helpers/documents.ts'
import { bootNewsroom, type BootedNewsroom } from './helpers/index.ts'
import type { Role } from '../../src/index.ts'

let app: BootedNewsroom
let desk: Desk
beforeAll(async () => {
  app = await bootNewsroom()
  desk = deskOf(app)
})
afterAll(() => app?.stop())

type Kind = 'publish' | 'unpublish'

/** What the admin's drawer does when somebody sets a time: a job of Payload's own, in that person's name. */
async function schedule(collection: string, id: number | string, type: Kind, by: Role, at: Date) {
  const user = { relationTo: 'users', value: await app.idOf(by) }
  const input = { type, doc: { relationTo: collection, value: String(id) }, user }
  return app.payload.jobs.queue({ task: 'schedulePublish', input, waitUntil: at } as never) // typed by the app's own tasks
}
const due = () => new Date(Date.now() - 1000)
const statusOf = async (collection: string, id: number | string) =>
  (await app.local.findByID({ collection, id }))._status

describe('what is scheduled', () => {
  it.each(['articles', 'photos', 'sidebars'])('is published when its time has come, in %s', async (slug) => {
    const make = { articles: desk.article, photos: desk.photo, sidebars: desk.sidebar }[slug]
    const { id = 0 } = (await make?.()) ?? {}
    await schedule(slug, id, 'publish', 'editor', due())
    await app.payload.jobs.run()
    expect(await statusOf(slug, id)).toBe('published')
    expect((await app.rest('GET', `/${slug}/${id}`)).status).toBe(200)
  })

  it('is not published before', async () => {
    const { id } = await desk.article()
    await schedule('articles', id, 'publish', 'editor', new Date(Date.now() + 3_600_000))
    await app.payload.jobs.run()
    expect(await statusOf('articles', id)).toBe('draft')
  })

  it('goes out as it was last saved', async () => {
    const { id } = await desk.article()
    await schedule('articles', id, 'publish', 'editor', due())
    await app.local.update({ collection: 'articles', id, data: { headline: '最後改的' }, draft: true })
    await app.payload.jobs.run()
    expect((await app.rest('GET', `/articles/${id}`)).body.headline).toBe('最後改的')
  })

  it('is unpublished again when that was scheduled', async () => {
    const { id } = await desk.article({ _status: 'published' })
    await schedule('articles', id, 'unpublish', 'editor', due())
    await app.payload.jobs.run()
    expect((await app.rest('GET', `/articles/${id}`)).status).toBe(404)
  })

  it.each<[Role, Kind]>([
    ['reporter', 'publish'],
    ['layout', 'publish'],
    ['consumer', 'publish'],
    ['reporter', 'unpublish'],
  ])('by a %s never comes about: %s', async (role, kind) => {
    const before = kind === 'publish' ? {} : { _status: 'published' }
    const { id } = await desk.article({ ...before, owner: await app.idOf(role) })
    const was = await statusOf('articles', id)
    await schedule('articles', id, kind, role, due())
    await app.payload.jobs.run()
    expect(await statusOf('articles', id)).toBe(was)
  })

  it('is neither listed, run nor queued by readers', async () => {
    for (const as of [{}, await app.as('consumer')]) {
      expect((await app.rest('GET', '/payload-jobs', { as })).status).toBe(403)
      expect(
        (await app.rest('POST', '/payload-jobs', { as, body: { taskSlug: 'schedulePublish' } })).status,
      ).toBe(403)
    }
  })
})
