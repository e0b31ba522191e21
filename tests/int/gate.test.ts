import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, deskOf, type Desk } from './helpers/documents.ts'
import { bootNewsroom, type BootedNewsroom } from './helpers/newsroom.ts'

let app: BootedNewsroom
let desk: Desk

beforeAll(async () => {
  app = await bootNewsroom()
  desk = deskOf(app)
})
afterAll(() => app.stop())

describe('what goes out', () => {
  it('publishes an article that carries its attribution, and writes the decision down', async () => {
    const article = await desk.article()
    const editor = await app.as('editor')
    const published = await app.rest('PATCH', `/articles/${article.id}`, {
      as: editor,
      body: { _status: 'published' },
    })
    expect(published.status, JSON.stringify(published.body)).toBe(200)
    const seen = await app.rest('GET', `/articles/${article.id}`)
    expect(seen.status).toBe(200)
    const { docs } = await app.payload.db.find({
      collection: 'gate-decisions',
      where: { subjectId: { equals: String(article.id) } },
    })
    expect(docs).toMatchObject([{ outcome: 'cleared', path: 'REST update', subjectCollection: 'articles' }])
  })

  it('refuses one without, naming the field in the language of the editor, and notes the refusal', async () => {
    const article = await desk.article({ attribution: { form: 'report', sources: [] } })
    const editor = await app.as('editor')
    const refused = await app.rest('PATCH', `/articles/${article.id}`, {
      as: editor,
      headers: { 'accept-language': 'zh-HK' },
      body: { _status: 'published' },
    })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('attribution-missing')
    expect((await app.rest('GET', `/articles/${article.id}`)).status).toBe(404)
    const { docs } = await app.payload.db.find({
      collection: 'gate-decisions',
      where: { subjectId: { equals: String(article.id) } },
    })
    expect(docs).toMatchObject([{ outcome: 'refused' }])
  })

  it('takes its cleared draft photo with it', async () => {
    const photo = await desk.photo()
    const article = await desk.article({ photos: [{ photo: photo.id }] })
    expect((await app.rest('GET', `/photos/${photo.id}`)).status).toBe(404)
    const editor = await app.as('editor')
    const published = await app.rest('PATCH', `/articles/${article.id}`, {
      as: editor,
      body: { _status: 'published' },
    })
    expect(published.status, JSON.stringify(published.body)).toBe(200)
    expect((await app.rest('GET', `/photos/${photo.id}`)).status).toBe(200)
  })

  it('publishes nothing when one of its photos is refused', async () => {
    const photo = await desk.photo({ credits: [] })
    const article = await desk.article({ photos: [{ photo: photo.id }] })
    const editor = await app.as('editor')
    const refused = await app.rest('PATCH', `/articles/${article.id}`, {
      as: editor,
      body: { _status: 'published' },
    })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('photo-credit-missing')
    expect((await app.rest('GET', `/photos/${photo.id}`)).status).toBe(404)
    expect((await app.rest('GET', `/articles/${article.id}`)).status).toBe(404)
  })

  it('judges a direct write of the database', async () => {
    const article = await desk.article({ _status: 'published' })
    const write = app.payload.db.updateOne({
      collection: 'articles',
      id: article.id,
      data: { body: { 'zh-Hant': bodyOf('據路透社報道，園圃開放。') } },
    })
    await expect(write).rejects.toThrow(/路透社|Reuters/)
  })
})
