import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromBlocks } from '../../src/story/stored/lexical/fromBlocks.ts'
import { p, photoIn, sidebarIn } from '../../src/story/build.ts'
import { behindTheGuard, deskOf, type Desk } from './helpers/documents.ts'
import { bootNewsroom, type BootedNewsroom } from './helpers/newsroom.ts'

let app: BootedNewsroom
let desk: Desk

beforeAll(async () => {
  app = await bootNewsroom()
  desk = deskOf(app)
})
afterAll(() => app.stop())

describe('a public story whose photo or box readers may no longer see', () => {
  it('stays up without the photo, its caption, the box, and their ids, at every depth and in lists', async () => {
    const seen = await desk.photo({ _status: 'published' })
    const lost = await desk.photo({ _status: 'published' })
    const box = await desk.sidebar({ _status: 'published' })
    const storedId = (id: string) => (app.payload.db.defaultIDType === 'number' ? Number(id) : id)
    const blocks = [
      p('園圃周末起開放。'),
      photoIn(String(lost.id), '這句只屬於那張圖'),
      sidebarIn(String(box.id)),
      p('居民可以認領一格地。'),
    ]
    const body = fromBlocks(blocks, { storedId })
    const article = await desk.article({
      _status: 'published',
      body,
      photos: [{ photo: seen.id }, { photo: lost.id, caption: '另一句只屬於那張圖' }],
      sidebars: [box.id],
    })
    await behindTheGuard(app, 'photos', lost.id, '_status', 'draft')
    await behindTheGuard(app, 'sidebars', box.id, '_status', 'draft')

    for (const depth of [0, 1, 2]) {
      const read = await app.rest('GET', `/articles/${article.id}?depth=${depth}`)
      expect(read.status).toBe(200)
      const text = JSON.stringify(read.body)
      expect(text).toContain('居民可以認領一格地')
      expect(text).not.toContain('只屬於那張圖')
      expect(read.body).toMatchObject({ sidebars: [] })
      // The photo that is still public stays.
      expect(read.body.photos).toHaveLength(1)
    }
    const list = await app.rest('GET', '/articles?depth=0')
    expect(JSON.stringify(list.body)).not.toContain('只屬於那張圖')
    const staff = await app.rest('GET', `/articles/${article.id}?depth=0`, { as: await app.as('editor') })
    expect(staff.body.photos).toHaveLength(2)
  })
})
