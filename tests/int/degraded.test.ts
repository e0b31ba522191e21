import { describe, expect, it } from 'vitest'
import { fromBlocks } from '../../src/story/stored/lexical/fromBlocks.ts'
import { p, photoIn, sidebarIn } from '../../src/story/build.ts'
import { behindTheGuard } from './helpers/documents.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'

const { app, desk } = await openNewsroom()

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

const secret = '只屬於那張圖'

/** Every way in which a reader can be given an article. */
async function readings(id: number | string): Promise<string[]> {
  const queries = [
    ...['depth=0', 'depth=1', 'depth=2', 'depth=5', 'locale=all', 'locale=en', 'draft=true', 'trash=true'],
    'locale=en&fallback-locale=zh-Hant&depth=0',
    'select[photos]=true',
    'select[photos][caption]=true',
    'select[photos][photo]=false',
    'select[body]=true',
    'populate[photos][caption]=true&depth=3',
  ]
  const paths = queries.flatMap((query) => [`/articles/${id}?${query}`, `/articles?${query}`])
  const answers = await Promise.all(paths.map((path) => app.rest('GET', path)))
  const fields = '{ id body photos { photo { id caption } caption } sidebars { id title } }'
  const graphql = await Promise.all(
    [
      `{ Article(id: ${JSON.stringify(id)}) ${fields} }`,
      `{ Articles ${`{ docs ${fields} }`} }`,
      `{ Articles(select: true) { docs { photos { caption } } } }`,
      `{ Articles(locale: en, fallbackLocale: zh_Hant) { docs { photos { caption } } } }`,
    ].map((query) => app.graphql(query)),
  )
  return [...answers.map(({ text }) => text), ...graphql.map((answer) => JSON.stringify(answer))]
}

describe.each([
  ['taken down and deleted for good', true],
  ['deleted behind everybody’s back', false],
])('a photo and a box that were %s', (_, viaApi) => {
  it('take their captions and blocks with them, and come back in no reading', async () => {
    const [photo, box] = [
      await desk.photo({ _status: 'published' }),
      await desk.sidebar({ _status: 'published' }),
    ]
    const storedId = (id: string) => (app.payload.db.defaultIDType === 'number' ? Number(id) : id)
    const blocks = [p('園圃周末起開放。'), photoIn(String(photo.id), secret), sidebarIn(String(box.id))]
    const article = await desk.article({
      _status: 'published',
      body: fromBlocks(blocks, { storedId }),
      photos: [{ photo: photo.id, caption: secret }],
      sidebars: [box.id],
    })
    await app.local.update({
      collection: 'articles',
      id: article.id,
      locale: 'en',
      data: {
        headline: 'Allotments open',
        body: fromBlocks([p('They open at the weekend.'), photoIn(String(photo.id), secret)], { storedId }),
        // A story’s photos are rows with ids.
        photos: [{ id: (article.photos as { id: string }[])[0]?.id, photo: photo.id, caption: secret }],
        _status: 'published',
      },
    })
    expect((await readings(article.id)).some((text) => text.includes(secret))).toBe(true)
    for (const [slug, id] of [
      ['photos', photo.id],
      ['sidebars', box.id],
    ] as const) {
      await behindTheGuard(app, slug, id, '_status', 'draft')
      await behindTheGuard(app, slug, id, 'takedown.at', new Date('2020-01-01T00:00:00Z'))
      if (viaApi) {
        const gone = await app.rest('DELETE', `/${slug}/${id}`, { as: await app.as('admin') })
        expect(gone.status, gone.text).toBe(200)
      } else await app.payload.db.deleteOne({ collection: slug, where: { id: { equals: id } } })
    }
    for (const text of await readings(article.id)) {
      expect(text).not.toContain(secret)
      expect(text).not.toMatch(/"blockType":"(?:photo|sidebar)"/u)
    }
    const [read] = await readings(article.id)
    expect(read).toContain('園圃周末起開放')
  })
})
