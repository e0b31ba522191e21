import { describe, expect, it } from 'vitest'
import { link, p, photoIn } from '../../src/story/build.ts'
import { fromBlocks } from '../../src/story/stored/lexical/fromBlocks.ts'
import { countsIds, type RestDoc } from './helpers/index.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'

const { app, desk } = await openNewsroom()
const live = { _status: 'published' }
const source = await desk.source()
const photo = await desk.photo(live)
const other = await desk.photo(live)
const box = await desk.sidebar(live)

const storedId = countsIds ? Number : String
const bodyWith = (photoId: unknown) =>
  fromBlocks([p('一段'), photoIn(String(photoId)), p(link('https://example.org', '連結'))], { storedId })
/** What a document links, as it is stored: `photos:3`. */
const linksOf = async (id: number | string, draft = true, collection = 'articles') => {
  const doc = await app.local.findByID({ collection, id, draft, depth: 0 })
  return [...((doc.linkedAssets ?? []) as string[])].sort()
}
const named = (...pairs: [string, RestDoc][]) => pairs.map(([slug, { id }]) => `${slug}:${id}`).sort()
const update = (id: number | string, data: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  app.local.update({ collection: 'articles', id, data, ...more })

describe('what an article links is kept true', () => {
  it('over its credits, lists, bylines and boxes, each named once', async () => {
    const { id } = await desk.article({
      attribution: { form: 'report', sources: [source.id], via: [source.id] },
      byline: [{ name: '甲', source: source.id }],
      photos: [{ photo: photo.id }, { photo: photo.id }],
      sidebars: [box.id],
    })
    expect(await linksOf(id)).toEqual(named(['photos', photo], ['sidebars', box], ['sources', source]))
  })

  it('over the rich text of every locale, whichever is saved last', async () => {
    const { id } = await desk.article({ attribution: { sources: [] }, body: bodyWith(photo.id) })
    await update(id, { body: bodyWith(other.id) }, { locale: 'en', draft: true })
    expect(await linksOf(id)).toEqual(named(['photos', photo], ['photos', other]))
    await update(id, { headline: '改' }, { draft: true })
    expect(await linksOf(id)).toEqual(named(['photos', photo], ['photos', other]))
  })

  it('when it is published, and in the draft beside it', async () => {
    const sources = [source.id]
    const { id } = await desk.article({ attribution: { sources }, body: bodyWith(photo.id) })
    await update(id, { _status: 'published' })
    await update(id, { body: bodyWith(other.id) }, { draft: true })
    expect(await linksOf(id, false)).toEqual(named(['photos', photo], ['sources', source]))
    expect(await linksOf(id)).toEqual(named(['photos', other], ['sources', source]))
  })

  it('when a link is taken out again', async () => {
    const { id } = await desk.article({ attribution: { sources: [] }, photos: [{ photo: photo.id }] })
    await update(id, { photos: [] }, { draft: true })
    expect(await linksOf(id)).toEqual([])
  })

  it('when one of its fields alone is written straight into the database', async () => {
    const { id } = await desk.article({
      attribution: { form: 'report', sources: [source.id] },
      body: bodyWith(photo.id),
    })
    const data = { sidebars: [box.id] }
    await app.payload.db.updateOne({ collection: 'articles', id, data })
    expect(await linksOf(id, false)).toEqual(named(['photos', photo], ['sidebars', box], ['sources', source]))
  })

  it('whatever somebody says it links', async () => {
    const { id } = await desk.article({ attribution: { sources: [] }, linkedAssets: ['photos:999'] })
    expect(await linksOf(id)).toEqual([])
    await app.payload.db.updateOne({
      collection: 'articles',
      id,
      data: { linkedAssets: ['photos:999'], photos: [] },
    })
    expect(await linksOf(id, false)).toEqual([])
  })

  it('on photos and boxes too', async () => {
    const shot = await desk.photo({ credits: [source.id] })
    const note = await desk.sidebar({ sources: [source.id] })
    expect(await linksOf(shot.id, true, 'photos')).toEqual(named(['sources', source]))
    expect(await linksOf(note.id, true, 'sidebars')).toEqual(named(['sources', source]))
  })

  it('so that where something is used is one indexed question', async () => {
    const used = await desk.photo({ _status: 'published' })
    const { id } = await desk.article({ body: bodyWith(used.id) })
    const where = { linkedAssets: { equals: `photos:${used.id}` } }
    const found = await app.local.find({ collection: 'articles', where, draft: true })
    expect(found.docs.map((doc) => doc.id)).toEqual([id])
  })
})
