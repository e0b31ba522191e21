import { describe, expect, it } from 'vitest'
import { bodyOf } from './helpers/documents.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'

const { app, desk } = await openNewsroom()

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

  it('takes a draft photo that was written without a version, with all its words', async () => {
    const made = await desk.photo({ caption: '園圃一角，早上' })
    const { db } = app.payload
    await db.deleteVersions({ collection: 'photos', where: { parent: { equals: made.id } } })
    const article = await desk.article({ photos: [{ photo: made.id }], _status: 'published' })
    expect((await app.rest('GET', `/articles/${article.id}`)).body).toMatchObject({ _status: 'published' })
    const { status, body } = await app.rest('GET', `/photos/${made.id}?depth=0`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ caption: '園圃一角，早上', alt: '一排菜苗', credits: [expect.anything()] })
  })

  it('does not hold up a correction for a photo taken down since, but refuses the photo where it is new', async () => {
    const [old, other] = [
      await desk.photo({ _status: 'published' }),
      await desk.photo({ _status: 'published' }),
    ]
    const article = await desk.article({ photos: [{ photo: old.id }], _status: 'published' })
    const editor = await app.as('editor')
    for (const { id } of [old, other]) {
      const down = await app.rest('POST', `/newsroom/takedown/photos/${id}`, {
        as: editor,
        body: { reason: '試' },
      })
      expect(down.status).toBe(200)
    }
    const correct = (data: object) =>
      app.rest('PATCH', `/articles/${article.id}`, { as: editor, body: { ...data, _status: 'published' } })
    const corrected = await correct({ deck: '共二十格' })
    expect(corrected.status, JSON.stringify(corrected.body)).toBe(200)
    const refused = await correct({ photos: [{ photo: old.id }, { photo: other.id }] })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('photos.1.photo')
    expect(JSON.stringify(refused.body)).not.toContain('photos.0.photo')
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
