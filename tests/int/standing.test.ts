import { describe, expect, it } from 'vitest'
import { openNewsroom } from './helpers/openNewsroom.ts'
import type { PublicChanges } from '../../src/endpoints/desk/compare.ts'
import type { Standing } from '../../src/endpoints/desk/standing.ts'

const { app, desk } = await openNewsroom()
const editor = await app.as('editor')
const reporter = await app.as('reporter')
const live = { _status: 'published' }
const zh = { 'accept-language': 'zh-HK' }
type Id = number | string

const standing = async (collection: string, id: Id, as = editor) =>
  (await app.rest<Standing>('GET', `/newsroom/standing/${collection}/${id}`, { as, headers: zh })).body
const compare = async (collection: string, id: Id, query = '') =>
  (
    await app.rest<PublicChanges>('GET', `/newsroom/compare/${collection}/${id}${query}`, {
      as: reporter,
      headers: zh,
    })
  ).body
const takeDown = (collection: string, id: Id, reason = '通訊社來函') =>
  app.rest('POST', `/newsroom/takedown/${collection}/${id}`, { as: editor, body: { reason } })

describe('GET newsroom/standing', () => {
  it('says that readers get a document, and that nothing is wrong with it', async () => {
    const { id } = await desk.article(live)
    expect(await standing('articles', id)).toEqual({
      collection: 'articles',
      id,
      title: '社區園圃開放',
      isPublic: true,
      takedown: null,
      schedules: [],
      lost: [],
      mayPublish: true,
    })
    expect((await standing('articles', id, reporter)).mayPublish).toBe(false)
  })

  it('names who took it down by name, when and why', async () => {
    const { id } = await desk.sidebar(live)
    await takeDown('sidebars', id, '作者要求')
    const { isPublic, takedown } = await standing('sidebars', id)
    expect(isPublic).toBe(false)
    expect(takedown).toMatchObject({ by: 'editor', reason: '作者要求' })
    expect(Date.parse(takedown?.at ?? '')).not.toBeNaN()
  })

  it('lists in a story each photo and box that was taken down, trashed, deleted or has run out', async () => {
    const photo = (caption: string) => desk.photo({ ...live, caption })
    const down = await photo('撤下的')
    const trashed = await photo('丟掉的')
    const deleted = await photo('刪掉的')
    const whole = await photo('還在的')
    const expired = await desk.photo({ caption: '過期的', usableUntil: '2020-01-01T00:00:00.000Z' })
    const box = await desk.sidebar({ ...live, title: '撤下的方塊' })
    const all = [down, trashed, deleted, whole, expired]
    const { id } = await desk.article({
      photos: all.map(({ id: photo }) => ({ photo })),
      sidebars: [box.id],
    })
    await takeDown('photos', down.id)
    await takeDown('sidebars', box.id)
    const trash = { deletedAt: new Date().toISOString() }
    await app.rest('PATCH', `/photos/${trashed.id}`, { as: editor, body: trash })
    await app.local.delete({ collection: 'photos', id: deleted.id })
    const { lost } = await standing('articles', id)
    const found = Object.fromEntries(
      lost.map(({ collection, title, why }) => [`${collection} ${title}`, why]),
    )
    expect(found).toMatchObject({
      'photos 撤下的': 'taken-down',
      'photos 丟掉的': 'trashed',
      'photos 過期的': 'expired',
      'sidebars 撤下的方塊': 'taken-down',
    })
    expect(Object.keys(found)).not.toContain('photos 還在的')
  })

  it('is for staff, and knows only what is judged', async () => {
    const { id } = await desk.article(live)
    expect((await app.rest('GET', `/newsroom/standing/articles/${id}`)).status).toBe(403)
    expect((await app.rest('GET', `/newsroom/standing/users/${id}`, { as: editor })).status).toBe(404)
    expect((await app.rest('GET', '/newsroom/standing/articles/nobody', { as: editor })).status).toBe(404)
  })
})

describe('what is planned for a document', () => {
  const due = new Date(Date.now() + 3_600_000).toISOString()
  const schedule = async (id: Id, type: 'publish' | 'unpublish' = 'publish') =>
    app.payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil: new Date(due),
      input: {
        type,
        doc: { relationTo: 'articles', value: String(id) },
        user: { relationTo: 'users', value: await app.idOf('editor') },
      },
    } as never)

  it('is listed with the name of who set it, and with nothing against one that may go out', async () => {
    const { id } = await desk.article()
    await schedule(id)
    const { schedules } = await standing('articles', id)
    expect(schedules).toMatchObject([{ type: 'publish', dueAt: due, by: 'editor', refusedFor: [] }])
  })

  it('is warned of where it would be refused: for what is missing, and for what changed since', async () => {
    const lacking = await desk.article({ attribution: { form: 'report', sources: [] } })
    await schedule(lacking.id)
    const [first] = (await standing('articles', lacking.id)).schedules
    expect(first?.refusedFor.join()).toMatch(/來源/)

    const { id } = await desk.article()
    await schedule(id)
    await app.local.update({ collection: 'articles', id, data: { headline: '改了的標題' }, draft: true })
    const [second] = (await standing('articles', id)).schedules
    expect(second?.refusedFor.join()).toContain('改了的標題')
  })

  it('is judged as of the moment at which it is due: an embargo that ends before is none', async () => {
    const embargoUntil = new Date(Date.now() + 1_800_000).toISOString()
    const { id } = await desk.article({ embargoUntil })
    await schedule(id)
    expect((await standing('articles', id)).schedules[0]?.refusedFor).toEqual([])
  })

  it('is not judged where it only unpublishes', async () => {
    const { id } = await desk.article({ ...live })
    await app.local.update({ collection: 'articles', id, data: { headline: '' }, draft: true })
    await schedule(id, 'unpublish')
    expect((await standing('articles', id)).schedules).toMatchObject([{ type: 'unpublish', refusedFor: [] }])
  })
})

describe('GET newsroom/compare', () => {
  const save = (id: Id, data: Record<string, unknown>, locale?: string) =>
    app.local.update({ collection: 'articles', id, data, draft: true, ...(locale && { locale }) })

  it('compares the draft with what readers get, not with the autosave before', async () => {
    const { id } = await desk.article({ ...live, headline: '讀者看到的' })
    await save(id, { headline: '第一次改' })
    await save(id, { headline: '第二次改', section: null })
    expect((await compare('articles', id)).texts).toEqual([
      { locale: 'zh-Hant', path: 'headline', label: '標題', before: '讀者看到的', after: '第二次改' },
    ])
  })

  it('names what else differs by the label of its field', async () => {
    const { id } = await desk.article(live)
    const photo = await desk.photo(live)
    await save(id, { photos: [{ photo: photo.id }] })
    expect(await compare('articles', id)).toMatchObject({ isPublic: true, texts: [], fields: ['圖片'] })
  })

  it('compares one locale where it is asked for one', async () => {
    const { id } = await desk.article(live)
    await save(id, { headline: 'Gardens open' }, 'en')
    expect((await compare('articles', id, '?locale=zh-Hant')).texts).toEqual([])
    const { texts } = await compare('articles', id, '?locale=en')
    expect(texts).toMatchObject([{ locale: 'en', before: '', after: 'Gardens open' }])
    const path = `/newsroom/compare/articles/${id}?locale=xx`
    expect((await app.rest('GET', path, { as: editor })).status).toBe(400)
  })

  it('compares nothing where readers get nothing', async () => {
    const { id } = await desk.article()
    expect(await compare('articles', id)).toMatchObject({ isPublic: false, texts: [], fields: [] })
  })
})

describe('GET newsroom/where-used', () => {
  it('tells a page by its day, its edition, its section and number', async () => {
    const photo = await desk.photo(live)
    const page = { title: '要聞', locale: 'zh-Hant', date: '2026-12-01', edition: '早版', section: 'A' }
    const items = [{ kind: 'photo', photo: photo.id }]
    await app.local.create({ collection: 'pages', data: { ...page, number: 5, items } })
    const { body } = await app.rest<{ uses: Record<string, unknown>[] }>(
      'GET',
      `/newsroom/where-used/photos/${photo.id}`,
      { as: reporter },
    )
    expect(body.uses).toMatchObject([{ title: '要聞', edition: '早版', number: 'A5' }])
    expect(String(body.uses[0]?.date)).toMatch(/^2026-1[12]-\d\dT/)
  })
})

describe('the refusal to delete what a live story shows', () => {
  it('names the story by its headline and the photo by its caption', async () => {
    const photo = await desk.photo({ ...live, caption: '菜園早晨' })
    await desk.article({ ...live, headline: '社區農圃開門', photos: [{ photo: photo.id }] })
    const { status, body } = await app.rest<{ errors: { message: string }[] }>(
      'DELETE',
      `/photos/${photo.id}`,
      { as: await app.as('admin'), headers: zh },
    )
    expect(status).toBe(409)
    expect(body.errors[0]?.message).toMatch(/「菜園早晨」.*「社區農圃開門」/)
  })
})
