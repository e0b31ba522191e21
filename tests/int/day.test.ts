import { describe, expect, it } from 'vitest'
import { runAndKeep } from '../../src/gate/audit/lastAudit.ts'
import type { Day } from '../../src/endpoints/desk/day.ts'
import type { DayGroupName } from '../../src/endpoints/desk/day/Day.ts'
import { behindTheGuard } from './helpers/documents.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'

const { app, desk } = await openNewsroom()
const editor = await app.as('editor')
const reporter = await app.as('reporter')
const layout = await app.as('layout')
const live = { _status: 'published' }
type Id = number | string

const dayOf = async (as: Record<string, string>) =>
  (await app.rest<Day>('GET', '/newsroom/day', { as, headers: { 'accept-language': 'zh-HK' } })).body
const groupIn = ({ groups }: Day, name: DayGroupName) => groups.find(({ group }) => group === name)
const itemIn = (day: Day, name: DayGroupName, id: Id) =>
  groupIn(day, name)?.items.find((item) => item.id === String(id))
const ofReporter = async (data: Record<string, unknown>) =>
  (
    await app.rest<{ doc: { id: Id } }>('POST', '/articles?draft=true', {
      as: reporter,
      body: await desk.words(data),
    })
  ).body.doc

describe('GET newsroom/day', () => {
  it('tells what is blocked and why from what waits for publication', async () => {
    const blocked = await desk.article({
      headline: '欠來源的稿',
      attribution: { form: 'report', sources: [] },
    })
    const ready = await desk.article({ headline: '齊全的稿' })
    const day = await dayOf(editor)
    expect(itemIn(day, 'blocked', blocked.id)).toMatchObject({
      collection: 'articles',
      title: '欠來源的稿',
      notes: [expect.stringMatching(/來源/)],
    })
    expect(itemIn(day, 'ready', ready.id)).toMatchObject({ title: '齊全的稿', notes: [] })
    expect(itemIn(day, 'ready', blocked.id)).toBeUndefined()
  })

  it('lists neither what was taken down nor what lies in the trash', async () => {
    const down = await desk.article(live)
    await app.rest('POST', `/newsroom/takedown/articles/${down.id}`, { as: editor, body: { reason: '誤發' } })
    const trashed = await desk.article({ headline: '丟掉的稿' })
    const trash = { deletedAt: new Date().toISOString() }
    await app.rest('PATCH', `/articles/${trashed.id}`, { as: editor, body: trash })
    const day = await dayOf(editor)
    for (const { items } of day.groups)
      expect(items.map(({ id }) => id)).not.toEqual(expect.arrayContaining([String(down.id)]))
    expect(itemIn(day, 'ready', trashed.id)).toBeUndefined()
    expect(itemIn(day, 'blocked', trashed.id)).toBeUndefined()
  })

  it('lists what is scheduled with when, what and who, and no longer as waiting', async () => {
    const { id } = await desk.article({ headline: '明早見報' })
    const waitUntil = new Date(Date.now() + 7_200_000)
    await app.payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil,
      input: {
        type: 'publish',
        doc: { relationTo: 'articles', value: String(id) },
        user: { relationTo: 'users', value: await app.idOf('editor') },
      },
    } as never)
    const day = await dayOf(editor)
    expect(itemIn(day, 'scheduled', id)).toMatchObject({
      title: '明早見報',
      at: waitUntil.toISOString(),
      by: 'editor',
      state: 'publish',
    })
    expect(itemIn(day, 'ready', id)).toBeUndefined()
  })

  it('lists live stories that lost a photo with which, and what was just published', async () => {
    const photo = await desk.photo({ ...live, caption: '撤下的圖' })
    const { id } = await desk.article({ ...live, headline: '少了圖的稿', photos: [{ photo: photo.id }] })
    expect(itemIn(await dayOf(editor), 'lost', id)).toBeUndefined()
    await app.rest('POST', `/newsroom/takedown/photos/${photo.id}`, {
      as: editor,
      body: { reason: '無授權' },
    })
    const day = await dayOf(editor)
    expect(itemIn(day, 'lost', id)).toMatchObject({ title: '少了圖的稿', notes: ['撤下的圖'] })
    expect(itemIn(day, 'published', id)).toMatchObject({ title: '少了圖的稿' })
  })

  it('lists published photos whose rights end within a week, and none that last longer', async () => {
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    const soon = await desk.photo({ ...live, caption: '快到期', usableUntil: inDays(2) })
    const later = await desk.photo({ ...live, caption: '還早', usableUntil: inDays(30) })
    const day = await dayOf(editor)
    expect(itemIn(day, 'rights', soon.id)).toMatchObject({ title: '快到期' })
    expect(itemIn(day, 'rights', later.id)).toBeUndefined()
  })

  it('says how far the pages of tomorrow are, by section, number and name', async () => {
    const story = await desk.article({ headline: '版上的稿' })
    const page = (data: Record<string, unknown>) =>
      app.local.create({ collection: 'pages', data: { locale: 'zh-Hant', ...data } })
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    const items = [{ kind: 'article', article: story.id, role: 'lead' }]
    const waiting = await page({ title: '要聞', date: tomorrow, section: 'A', number: 3, items })
    const empty = await page({ title: '副刊', date: tomorrow, section: 'B', number: 1, items: [] })
    const past = await page({ title: '上月', date: '2020-01-01', number: 1, items: [] })
    const day = await dayOf(layout)
    expect(day.groups[0]?.group).toBe('pages')
    expect(itemIn(day, 'pages', waiting.id)).toMatchObject({ title: 'A3 要聞', state: 'to-mend' })
    expect(itemIn(day, 'pages', waiting.id)?.toMend).toBeGreaterThan(0)
    expect(itemIn(day, 'pages', empty.id)).toMatchObject({ title: 'B1 副刊', state: 'empty' })
    expect(itemIn(day, 'pages', past.id)).toBeUndefined()
  })

  it('gives a reporter their own stories and no pages', async () => {
    const own = await ofReporter({ headline: '記者的稿' })
    const others = await desk.article({ headline: '別人的稿' })
    const day = await dayOf(reporter)
    expect(itemIn(day, 'ready', own.id)).toMatchObject({ title: '記者的稿' })
    expect(itemIn(day, 'ready', others.id)).toBeUndefined()
    expect(groupIn(day, 'pages')).toBeUndefined()
    expect(groupIn(day, 'lost')).toBeUndefined()
  })

  it('says how many more there are than it lists', async () => {
    for (let made = 0; made < 10; made++) await desk.article({ ...live, headline: `第 ${made} 篇` })
    const found = groupIn(await dayOf(editor), 'published')
    expect(found?.items).toHaveLength(8)
    expect(found?.more).toBeGreaterThanOrEqual(2)
  })

  it('lists what the last audit found in breach, as of then, for those who see all', async () => {
    const { id } = await desk.article({ ...live, headline: '被改過的稿' })
    await behindTheGuard(app, 'articles', id, 'embargoUntil', new Date(Date.now() + 86_400_000))
    await runAndKeep(app.payload, { print: () => undefined, language: 'zhHant' })
    const day = await dayOf(editor)
    expect(itemIn(day, 'audit', id)).toMatchObject({ title: '被改過的稿', notes: [expect.any(String)] })
    expect(groupIn(await dayOf(reporter), 'audit')).toBeUndefined()
  })

  it('is for staff', async () => {
    expect((await app.rest('GET', '/newsroom/day')).status).toBe(403)
    expect((await app.rest('GET', '/newsroom/day', { as: await app.as('consumer') })).status).toBe(403)
  })
})

describe('a form that was opened and never written in', () => {
  it('leaves nothing on the dashboard and in no list, and what has a word in one language stays', async () => {
    const make = async (data: Record<string, unknown>, query = '') =>
      (
        await app.rest<{ doc: { id: Id } }>('POST', `/articles?draft=true${query}`, {
          as: editor,
          body: data,
        })
      ).body.doc.id
    const ghost = await make({})
    const english = await make({ headline: 'Only in English' }, '&locale=en')
    const words = await make({ kicker: '只有引題' })
    const { admin } = app.payload.collections.articles?.config ?? {}
    const asked = { limit: 10, page: 1, sort: '-updatedAt', req: { payload: app.payload } as never }
    const filter = await admin?.baseFilter?.(asked)
    const left = JSON.stringify(filter)
    expect(left).toContain(JSON.stringify(ghost))
    const { docs } = await app.payload.find({
      collection: 'articles',
      draft: true,
      limit: 100,
      depth: 0,
      where: filter ?? {},
      overrideAccess: true,
    })
    const ids = docs.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([english, words]))
    expect(ids).not.toContain(ghost)
    const day = await dayOf(editor)
    expect(itemIn(day, 'blocked', ghost)).toBeUndefined()
    expect(itemIn(day, 'blocked', words)).toBeDefined()
  })
})
