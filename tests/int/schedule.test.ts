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

/**
 * What the admin's drawer does when somebody sets a time: a job of Payload's own, in that person's
 * name.
 */
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

  it('goes out as it was last saved before the time was set', async () => {
    const { id } = await desk.article()
    await app.local.update({ collection: 'articles', id, data: { headline: '最後改的' }, draft: true })
    await schedule('articles', id, 'publish', 'editor', due())
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
    await expect(schedule('articles', id, kind, role, due())).rejects.toMatchObject({ status: 403 })
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

describe('what is refused when due', () => {
  interface Listed {
    docs: { job: string; id: string; title: string; findings: { rule: string; message: string }[] }[]
  }
  const listed = async (role: Role) =>
    (await app.rest<Listed>('GET', '/newsroom/refused-schedules', { as: await app.as(role) })).body.docs
  const idsListed = async (role: Role) => (await listed(role)).map(({ id }) => id)
  const refusedOne = async () => {
    const { id } = await desk.article({ attribution: { form: 'report', sources: [] } })
    await schedule('articles', id, 'publish', 'editor', due())
    await app.payload.jobs.run()
    return id
  }

  it('keeps nothing else from going out: of three the middle one stays, listed with its reason', async () => {
    const first = await desk.article()
    const middle = await desk.article({
      headline: '沒有出處的稿',
      attribution: { form: 'report', sources: [] },
    })
    const last = await desk.article()
    for (const { id } of [first, middle, last]) await schedule('articles', id, 'publish', 'editor', due())
    await app.payload.jobs.run()
    expect(await statusOf('articles', first.id)).toBe('published')
    expect(await statusOf('articles', middle.id)).toBe('draft')
    expect(await statusOf('articles', last.id)).toBe('published')
    const found = (await listed('editor')).find(({ id }) => id === String(middle.id))
    expect(found).toMatchObject({ title: '沒有出處的稿', findings: [{ rule: 'attribution-missing' }] })
    expect(found?.findings[0]?.message).not.toBe('')
    expect(await idsListed('editor')).not.toContain(String(first.id))
  })

  it('stays in the list through other saves, and leaves it when the document is published', async () => {
    const id = await refusedOne()
    await app.local.update({ collection: 'articles', id, data: { headline: '改過' }, draft: true })
    expect(await idsListed('editor')).toContain(String(id))
    const source = await desk.source()
    const attribution = { form: 'report', sources: [source.id] }
    await app.local.update({ collection: 'articles', id, data: { attribution, _status: 'published' } })
    expect(await idsListed('editor')).not.toContain(String(id))
  })

  it('leaves it when it is scheduled anew, and is back when that is refused too', async () => {
    const id = await refusedOne()
    const again = await schedule('articles', id, 'publish', 'editor', new Date(Date.now() + 1_500))
    expect(await idsListed('editor')).not.toContain(String(id))
    await new Promise((resolve) => setTimeout(resolve, 1_600))
    await app.payload.jobs.run()
    const [back, ...others] = (await listed('editor')).filter((one) => one.id === String(id))
    expect(back?.job).toBe(String(again.id))
    expect(others).toEqual([])
  })

  it('leaves it when it is taken down or put into the trash', async () => {
    const [down, trashed] = [await refusedOne(), await refusedOne()]
    const as = await app.as('editor')
    await app.rest('POST', `/newsroom/takedown/articles/${down}`, { as, body: { reason: '撤稿' } })
    const deletedAt = new Date().toISOString()
    await app.local.update({ collection: 'articles', id: trashed, data: { deletedAt } })
    const ids = await idsListed('editor')
    expect(ids).not.toContain(String(down))
    expect(ids).not.toContain(String(trashed))
  })

  it('is dismissed by somebody who may publish, and by nobody who does not see it', async () => {
    const id = await refusedOne()
    const { job } = (await listed('editor')).find((one) => one.id === String(id)) ?? { job: '' }
    const dismiss = async (role?: Role) =>
      (
        await app.rest('POST', `/newsroom/refused-schedules/${job}/dismiss`, {
          as: role ? await app.as(role) : {},
        })
      ).status
    expect(await dismiss()).toBe(403)
    expect(await dismiss('consumer')).toBe(403)
    expect(await dismiss('reporter')).toBe(404)
    expect(await idsListed('editor')).toContain(String(id))
    expect(await dismiss('editor')).toBe(200)
    expect(await idsListed('editor')).not.toContain(String(id))
  })

  it('is seen by its owner, and by no other reporter', async () => {
    const body = await desk.words({ attribution: { form: 'report', sources: [] } })
    const made = await app.rest('POST', '/articles?draft=true', { as: await app.as('reporter'), body })
    // The route’s own answer, which is no document.
    const own = (made.body as unknown as { doc: { id: number | string } }).doc.id
    await schedule('articles', own, 'publish', 'editor', due())
    const other = await refusedOne()
    const ids = await idsListed('reporter')
    expect(ids).toContain(String(own))
    expect(ids).not.toContain(String(other))
  })
})
