import { describe, expect, it } from 'vitest'
import type { RowNotes } from '../../src/endpoints/desk/rows.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'

const { app, desk } = await openNewsroom()
const editor = await app.as('editor')
const live = { _status: 'published' }
const rows = async (query: string) =>
  (
    await app.rest<RowNotes>('GET', `/newsroom/rows?${query}`, {
      as: editor,
      headers: { 'accept-language': 'zh-HK' },
    })
  ).body

describe('GET newsroom/rows', () => {
  it('calls documents of several collections by their own words, and leaves out what is gone', async () => {
    const story = await desk.article({ headline: '園圃開放' })
    const photo = await desk.photo({ caption: '菜苗' })
    const page = await app.local.create({
      collection: 'pages',
      data: { title: '要聞', locale: 'zh-Hant', section: 'A', number: 2, items: [] },
    })
    const gone = await desk.article({ headline: '刪掉的' })
    await app.local.delete({ collection: 'articles', id: gone.id })
    const keys = [`articles:${story.id}`, `photos:${photo.id}`, `pages:${page.id}`, `articles:${gone.id}`]
    const found = await rows(`of=${[...keys, 'users:1', 'articles:nobody', 'constructor'].join(',')}`)
    expect(found.rows).toEqual({
      [`articles:${story.id}`]: { title: '園圃開放' },
      [`photos:${photo.id}`]: { title: '菜苗' },
      [`pages:${page.id}`]: { title: 'A2 要聞' },
    })
  })

  it('calls a draft by what was saved last', async () => {
    const { id } = await desk.article({ ...live, headline: '舊題' })
    await app.local.update({ collection: 'articles', id, data: { headline: '新題' }, draft: true })
    expect((await rows(`of=articles:${id}`)).rows).toEqual({ [`articles:${id}`]: { title: '新題' } })
  })

  it('says what drafts lack where it is asked to, and nothing of what readers have just so', async () => {
    const shown = await desk.article(live)
    const ready = await desk.article()
    const lacking = await desk.article({ attribution: { form: 'report', sources: [] } })
    const of = [shown, ready, lacking].map(({ id }) => `articles:${id}`).join(',')
    const found = await rows(`of=${of}&ready=1`)
    expect(found.rows[`articles:${shown.id}`]).not.toHaveProperty('missing')
    expect(found.rows[`articles:${ready.id}`]).toMatchObject({ missing: 0 })
    expect(found.rows[`articles:${lacking.id}`]).toMatchObject({
      missing: 1,
      why: expect.stringMatching(/來源/),
    })
    expect((await rows(`of=${of}`)).rows[`articles:${lacking.id}`]).not.toHaveProperty('missing')
  })

  it('says which plan is due first', async () => {
    const { id } = await desk.article()
    const user = { relationTo: 'users', value: await app.idOf('editor') }
    const at = [3, 1].map((hours) => new Date(Date.now() + hours * 3_600_000))
    for (const waitUntil of at)
      await app.payload.jobs.queue({
        task: 'schedulePublish',
        waitUntil,
        input: { type: 'publish', doc: { relationTo: 'articles', value: String(id) }, user },
      } as never)
    expect((await rows(`of=articles:${id}`)).rows[`articles:${id}`]?.plan).toEqual({
      type: 'publish',
      at: at[1]?.toISOString(),
    })
  })

  it('says how a photo prints, and a box, where it is asked to', async () => {
    const photo = await desk.photo({ caption: '菜苗' })
    const box = await desk.sidebar({
      kind: 'keyPoints',
      title: '怎樣種菜',
      body: null,
      points: [{ heading: '選土', items: [{ text: '要鬆' }, { text: '要肥' }] }, { heading: '澆水' }],
    })
    const of = `of=photos:${photo.id},sidebars:${box.id}`
    const { rows: found } = await rows(`${of}&look=1`)
    expect(found[`photos:${photo.id}`]?.look?.lines).toEqual([
      { style: 'caption', text: '菜苗' },
      { style: 'credit', text: expect.stringMatching(/\S/) },
    ])
    expect(found[`photos:${photo.id}`]?.look?.picture).toMatch(/^\/api\/photos\/file\//)
    const printed = found[`sidebars:${box.id}`]?.look?.lines.map(({ style, text }) => `${style} ${text}`)
    expect(printed).toEqual([
      'box-title 怎樣種菜',
      'box-point 選土',
      'box-item ◆要鬆',
      'box-item ◆要肥',
      'box-point 澆水',
      expect.stringMatching(/^box-source ◆來源：/),
    ])
    expect((await rows(of)).rows[`photos:${photo.id}`]).not.toHaveProperty('look')
  })

  it('names the people of the ledger, and leaves what names nobody as it is', async () => {
    const id = await app.idOf('editor')
    const notes = [`users:${id} editor@newsroom.test`, 'users:999999999 gone@newsroom.test', 'nobody']
    const query = notes.map((who) => `who=${encodeURIComponent(who)}`).join('&')
    const { people } = await rows(query)
    expect(people[notes[0] ?? '']).toBe('editor')
    expect(people.nobody).toBe('nobody')
    expect(people[notes[1] ?? '']).toBe('gone@newsroom.test')
  })

  it('is for staff', async () => {
    expect((await app.rest('GET', '/newsroom/rows?of=articles:1')).status).toBe(403)
  })
})
