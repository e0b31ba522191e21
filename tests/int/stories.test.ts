import { describe, expect, it } from 'vitest'
import { p, photoIn, sidebarIn } from '../../src/story/build.ts'
import { fromBlocks } from '../../src/story/stored/lexical/fromBlocks.ts'
import { behindTheGuard, bodyOf } from './helpers/documents.ts'
import type { RestDoc } from './helpers/index.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'
import { atMoment, readersOf, type StoryJson } from './helpers/stories.ts'

const { app, desk } = await openNewsroom()
const { list, story, changes, all, changesAfter } = readersOf(app)
const live = { _status: 'published' }
const storedId = (id: string) => (app.payload.db.defaultIDType === 'number' ? Number(id) : id)

const update = (id: number | string, data: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  app.local.update({ collection: 'articles', id, data, depth: 0, ...more })

/** Whether an article's words are in any answer that readers can get. */
async function isAnywhere({ slug, guid }: RestDoc, words: string): Promise<boolean> {
  const one = await story(String(slug))
  const texts = [
    one.status === 200 ? one.text : '',
    JSON.stringify(await all()),
    JSON.stringify(await all('q=' + encodeURIComponent(words))),
  ]
  return texts.some((text) => text.includes(words) || text.includes(String(guid)))
}

describe('a published story', () => {
  it('is given whole, finished and credited, at its slug and in the list', async () => {
    const photo = await desk.photo({ ...live, caption: '海旁的攤檔', alt: '一排攤檔' })
    const box = await desk.sidebar({ ...live, title: '怎樣去' })
    const made = await desk.article({
      ...live,
      headline: '海旁市集重開',
      deck: '每逢周六',
      section: 'local',
      photos: [{ photo: photo.id, caption: '周六的海旁' }],
      sidebars: [box.id],
    })
    const { status, body } = await story(String(made.slug))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      guid: made.guid,
      slug: made.slug,
      locale: 'zh-Hant',
      section: 'local',
      headline: '海旁市集重開',
      deck: '每逢周六',
      revision: 1,
    })
    expect(body.creditLine).toMatch(/^據來源s/)
    expect(body.sources).toHaveLength(1)
    expect(body.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/)
    expect(body.url).toMatch(/^http:\/\/localhost\//)
    expect(body.photos).toMatchObject([{ guid: photo.guid, caption: '周六的海旁', alt: '一排攤檔' }])
    expect(body.photos?.[0]?.creditLine).not.toBe('')
    for (const { url } of body.photos?.[0]?.sizes ?? [])
      expect(url).toMatch(/^http:\/\/localhost\/api\/photos\/file\//)
    expect(body.sidebars).toMatchObject([{ guid: box.guid, title: '怎樣去', kind: 'note' }])
    const listed = (await list()).body.stories.find(({ guid }) => guid === made.guid)
    expect(listed).toEqual(body)
  })

  it('is given to staff as to readers, and its draft to nobody', async () => {
    const made = await desk.article({ ...live, headline: '圖書館延長開放' })
    await update(made.id, { headline: '未發布的新題', _status: 'draft' }, { draft: true })
    const editor = await app.as('editor')
    const asEditor = await app.rest('GET', `/stories/${String(made.slug)}`, { as: editor })
    const asReader = await story(String(made.slug))
    expect(asEditor.text).toBe(asReader.text)
    expect(asReader.body.headline).toBe('圖書館延長開放')
    for (const query of ['draft=true', 'trash=true', 'depth=2'])
      expect((await app.rest('GET', `/stories/${String(made.slug)}?${query}`, { as: editor })).status).toBe(
        400,
      )
  })

  it('is given in each locale that it has, and says where else it is', async () => {
    const made = await desk.article({ ...live, headline: '渡輪加班' })
    const slug = String(made.slug)
    const missing = await story(slug, 'locale=en')
    expect([missing.status, missing.body]).toMatchObject([
      404,
      { code: 'story-elsewhere', locales: ['zh-Hant'] },
    ])
    await update(
      made.id,
      { headline: 'More ferries', body: bodyOf('They sail until midnight.'), ...live },
      { locale: 'en' },
    )
    expect((await story(slug, 'locale=en')).body).toMatchObject({ headline: 'More ferries', locale: 'en' })
    expect((await story(slug)).body).toMatchObject({ headline: '渡輪加班', locale: 'zh-Hant' })
    expect((await list('locale=en')).body.stories.map(({ headline }) => headline)).toContain('More ferries')
    expect((await list()).body.stories.map(({ headline }) => headline)).not.toContain('More ferries')
  })

  it('moves with its slug: the former one answers 301', async () => {
    const made = await desk.article({ ...live, headline: '舊網址', slug: 'old-address' })
    await update(made.id, { slug: 'new-address', ...live })
    const { status, headers } = await story('old-address', 'body=none')
    expect([status, headers.get('location')]).toEqual([301, '/api/stories/new-address?body=none'])
    expect((await story('new-address')).status).toBe(200)
    await update(made.id, { _status: 'draft' })
    expect((await story('old-address')).status).toBe(410)
    expect((await story('new-address')).status).toBe(410)
  })

  it('takes drafts of its photos and boxes along, and shows them', async () => {
    const photo = await desk.photo({ caption: '還是草稿的圖' })
    const made = await desk.article({ ...live, photos: [{ photo: photo.id }] })
    expect((await story(String(made.slug))).body.photos).toMatchObject([{ caption: '還是草稿的圖' }])
  })

  it('is kept by every path that publishes', async () => {
    const draft = await desk.article({ headline: '直接寫入' })
    const now = new Date().toISOString()
    await app.payload.db.updateOne({
      collection: 'articles',
      id: draft.id,
      data: { _status: 'published', slug: 'by-the-database', firstPublishedAt: now },
    })
    expect((await story('by-the-database')).body.headline).toBe('直接寫入')
    await app.payload.db.create({
      collection: 'articles',
      data: {
        ...(await desk.words({ slug: 'made-by-the-database', guid: 'urn:test:1' })),
        headline: { 'zh-Hant': '直接新建' },
        body: { 'zh-Hant': bodyOf('一段。') },
        _status: 'published',
      },
      returning: false,
    })
    expect((await story('made-by-the-database')).body.headline).toBe('直接新建')
    const [one, two] = [
      await desk.article({ headline: '成批一' }),
      await desk.article({ headline: '成批二' }),
    ]
    await app.local.update({
      collection: 'articles',
      where: { id: { in: [one.id, two.id] } },
      data: live,
    })
    const titles = (await all()).map(({ headline }) => headline)
    expect(titles).toEqual(expect.arrayContaining(['成批一', '成批二']))
    await app.payload.db.updateMany({
      collection: 'articles',
      where: { id: { in: [one.id, two.id] } },
      data: { section: 'culture' },
    })
    expect((await list('section=culture')).body.stories.map(({ headline }) => headline).sort()).toEqual([
      '成批一',
      '成批二',
    ])
  })
})

describe('readers get nothing of a story that is', () => {
  const secret = '只有這篇有的字'
  const publish = (data: Record<string, unknown> = {}) =>
    desk.article({ ...live, headline: secret, slug: `gone-${Math.random().toString(36).slice(2)}`, ...data })
  const editor = () => app.as('editor')

  const ways: Record<string, (made: RestDoc) => Promise<unknown>> = {
    unpublished: (made) => update(made.id, { _status: 'draft' }),
    'unpublished by the database': (made) =>
      app.payload.db.updateOne({ collection: 'articles', id: made.id, data: { _status: 'draft' } }),
    'in the trash': (made) => update(made.id, { deletedAt: new Date().toISOString() }),
    'taken down': async (made) =>
      app.rest('POST', `/newsroom/takedown/articles/${made.id}`, {
        as: await editor(),
        body: { reason: '來函' },
      }),
    deleted: (made) => app.local.delete({ collection: 'articles', where: { id: { equals: made.id } } }),
    'deleted by the database': (made) =>
      app.payload.db.deleteOne({ collection: 'articles', where: { id: { equals: made.id } } }),
    'unpublished with many': (made) =>
      app.local.update({
        collection: 'articles',
        where: { id: { equals: made.id } },
        data: { _status: 'draft' },
      }),
  }
  const reasons: Record<string, string> = { 'taken down': 'taken-down' }

  it.each(Object.keys(ways))('%s: 410, in no list, in the changes as removed', async (way) => {
    const made = await publish()
    expect(await isAnywhere(made, secret)).toBe(true)
    const { next } = (await changes()).body
    await ways[way]?.(made)
    expect(await isAnywhere(made, secret)).toBe(false)
    const { status, body } = await story(String(made.slug))
    const reason = reasons[way] ?? 'withdrawn'
    expect([status, body]).toMatchObject([410, { code: 'story-gone', removed: { guid: made.guid, reason } }])
    const told = await changesAfter(next)
    expect(told.filter(({ guid }) => guid === made.guid)).toMatchObject([
      { kind: 'removed', reason, slug: made.slug },
    ])
  })

  it('never published', async () => {
    const made = await desk.article({ headline: secret, slug: 'never-out' })
    expect(await isAnywhere(made, secret)).toBe(false)
    expect((await story('never-out')).status).toBe(404)
  })

  it('under embargo', async () => {
    const draft = await desk.article({
      headline: secret,
      slug: 'embargoed',
      embargoUntil: '2999-01-01T00:00:00.000Z',
    })
    await expect(update(draft.id, live)).rejects.toThrow()
    expect((await story('embargoed')).status).toBe(404)
    expect(await isAnywhere(draft, secret)).toBe(false)
  })

  it('taken down; released and published anew it is back, at its old place, and told as published', async () => {
    const made = await publish()
    await desk.article({ ...live, headline: '後來的一篇' })
    const places = (await all()).map(({ guid }) => guid)
    await ways['taken down']?.(made)
    const { next } = (await changes()).body
    await app.rest('POST', `/newsroom/release/articles/${made.id}`, {
      as: await editor(),
      body: { reason: '已核實' },
    })
    expect((await story(String(made.slug))).status).toBe(410)
    await update(made.id, live)
    expect((await story(String(made.slug))).status).toBe(200)
    expect((await all()).map(({ guid }) => guid)).toEqual(places)
    expect((await changesAfter(next)).filter(({ guid }) => guid === made.guid)).toMatchObject([
      { kind: 'published' },
    ])
  })
})

describe('a photo or a box that readers no longer get', () => {
  const secret = '只屬於那張圖'

  async function withAssets() {
    const photo = await desk.photo({ ...live, caption: secret })
    const box = await desk.sidebar({ ...live, title: '只屬於那個框' })
    const blocks = [
      p('園圃周末起開放。'),
      photoIn(String(photo.id), `${secret}在文中`),
      sidebarIn(String(box.id)),
    ]
    const made = await desk.article({
      ...live,
      body: fromBlocks(blocks, { storedId }),
      photos: [{ photo: photo.id, caption: secret }],
      sidebars: [box.id],
    })
    const slug = String(made.slug)
    expect((await story(slug)).text).toContain(secret)
    return { photo, box, made, slug }
  }

  const takedown = async (slug: string, id: number | string) =>
    app.rest('POST', `/newsroom/takedown/${slug}/${id}`, {
      as: await app.as('editor'),
      body: { reason: '來函' },
    })

  it('goes out of the stories that show it with its takedown, and the change is told', async () => {
    const { photo, box, made, slug } = await withAssets()
    const { next } = (await changes()).body
    await takedown('photos', photo.id)
    const without = await story(slug)
    expect([without.status, without.body.headline]).toEqual([200, '社區園圃開放'])
    expect(without.text).not.toContain(secret)
    expect(without.text).not.toContain(String(photo.guid))
    expect(without.text).toContain('只屬於那個框')
    expect(JSON.stringify(await all())).not.toContain(secret)
    expect(JSON.stringify(await all(`q=${encodeURIComponent(secret)}`))).toBe('[]')
    await takedown('sidebars', box.id)
    expect((await list()).text).not.toContain('只屬於那個框')
    const told = (await changesAfter(next)).filter(({ guid }) => guid === made.guid)
    expect(told.length).toBeGreaterThan(0)
    for (const { kind } of told) expect(kind).toBe('updated')
  })

  it('is told in the changes though nobody has asked for the story since', async () => {
    const { photo, made } = await withAssets()
    const { next } = (await changes()).body
    await takedown('photos', photo.id)
    expect((await changesAfter(next)).filter(({ guid }) => guid === made.guid)).toMatchObject([
      { kind: 'updated' },
    ])
  })

  it.each(['unpublished', 'deleted after its takedown', 'in the trash'])('%s: goes too', async (way) => {
    const { photo, slug } = await withAssets()
    if (way === 'deleted after its takedown') {
      await takedown('photos', photo.id)
      await app.local.delete({ collection: 'photos', where: { id: { equals: photo.id } } })
    } else {
      const data = way === 'unpublished' ? { _status: 'draft' } : { deletedAt: new Date().toISOString() }
      await app.local.update({ collection: 'photos', id: photo.id, data })
    }
    expect((await story(slug)).text).not.toContain(secret)
  })

  it('comes back when it is public again, and shows a caption that was corrected', async () => {
    const { photo, slug, box } = await withAssets()
    await app.local.update({ collection: 'sidebars', id: box.id, data: { title: '改了的框', ...live } })
    expect((await story(slug)).text).toContain('改了的框')
    await takedown('photos', photo.id)
    expect((await story(slug)).text).not.toContain(secret)
    await app.rest('POST', `/newsroom/release/photos/${photo.id}`, {
      as: await app.as('editor'),
      body: { reason: '已核實' },
    })
    await app.local.update({ collection: 'photos', id: photo.id, data: live })
    expect((await story(slug)).text).toContain(secret)
  })

  it('goes out at the very moment its rights end, though nothing is written', async () => {
    const end = Date.now() + 3_600_000
    const photo = await desk.photo({ ...live, caption: secret, usableUntil: new Date(end).toISOString() })
    const made = await desk.article({ ...live, photos: [{ photo: photo.id }] })
    const { next } = (await changes()).body
    const slug = String(made.slug)
    expect((await atMoment(end, () => story(slug))).text).toContain(secret)
    await atMoment(end + 1, async () => {
      const listed = (await list()).body.stories.find(({ guid }) => guid === made.guid)
      expect(listed?.photos).toBeUndefined()
      expect((await story(slug)).text).not.toContain(secret)
      const told = (await changesAfter(next)).filter(({ guid }) => guid === made.guid)
      expect(told).toMatchObject([{ kind: 'updated' }])
    })
  })
})

describe('a source', () => {
  it('is called by its new name as soon as it has one, and no story is written for it', async () => {
    const source = await desk.source({ name: '海港社' })
    const made = await desk.article({ ...live, attribution: { form: 'report', sources: [source.id] } })
    const slug = String(made.slug)
    expect((await story(slug)).body.creditLine).toContain('海港社')
    await app.local.update({ collection: 'sources', id: source.id, data: { name: '新海港社' } })
    // The names are looked at once a second at most.
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect((await story(slug)).body.creditLine).toContain('新海港社')
    expect((await all(`source=${String(source.key)}`)).map(({ guid }) => guid)).toEqual([made.guid])
  })
})

describe('a link to another story', () => {
  it('leads where that story is, and only while readers get it', async () => {
    const target = await desk.article({ ...live, headline: '被連結的', slug: 'linked-to' })
    const node = (id: unknown) => ({
      type: 'link',
      version: 3,
      fields: { linkType: 'internal', doc: { relationTo: 'articles', value: id } },
      children: [{ type: 'text', text: '前文', version: 1, detail: 0, format: 0, mode: 'normal', style: '' }],
      direction: 'ltr',
      format: '',
      indent: 0,
    })
    const body = bodyOf('見') as unknown as { root: { children: { children: unknown[] }[] } }
    body.root.children[0]?.children.push(node(target.id))
    const made = await desk.article({ ...live, headline: '連結別篇', body })
    const slug = String(made.slug)
    expect((await story(slug)).text).toContain('/linked-to?')
    await update(target.id, { slug: 'linked-anew', ...live })
    expect((await story(slug)).text).toContain('/linked-anew?')
    await update(target.id, { _status: 'draft' })
    const without = (await story(slug)).text
    expect(without).not.toContain('linked-')
    expect(without).toContain('前文')
    await update(target.id, live)
    expect((await story(slug)).text).toContain('/linked-anew?')
  })
})

describe('a row that somebody changed behind everybody’s back', () => {
  it('is not what readers get: they go on getting what was published, until it is made anew', async () => {
    const made = await desk.article({ ...live, headline: '原來的題' })
    await behindTheGuard(app, 'articles', made.id, 'slug', 'smuggled')
    expect((await story(String(made.slug))).body.headline).toBe('原來的題')
    expect((await story('smuggled')).status).toBe(404)
  })
})

describe('corrections', () => {
  it('are in the story, and told as corrected', async () => {
    const made = await desk.article({ ...live, headline: '人數' })
    const { next } = (await changes()).body
    await update(made.id, {
      corrections: [{ at: new Date().toISOString(), text: '人數應為十二。' }],
      ...live,
    })
    await update(made.id, { deck: '補充', ...live })
    const { body } = await story(String(made.slug))
    expect((body as StoryJson).corrections).toMatchObject([{ text: '人數應為十二。' }])
    const kinds = (await changesAfter(next)).filter(({ guid }) => guid === made.guid).map(({ kind }) => kind)
    expect(kinds).toEqual(['corrected', 'updated'])
  })
})

describe('the first story of a list, asked again and again while others are published', () => {
  it('leads page by page to every story once, none twice, in the order of first publication', async () => {
    for (let one = 0; one < 7; one++)
      await desk.article({ ...live, headline: `逐頁${one}`, section: 'sport' })
    const found: string[] = []
    let after = ''
    for (;;) {
      const { stories, next } = (await list(`section=sport&limit=2${after}`)).body
      found.push(...stories.map(({ headline }) => headline))
      if (next === null) break
      after = `&after=${next}`
      await desk.article({ ...live, headline: '後來居上', section: 'sport' })
      await update(
        (await app.local.find({ collection: 'articles', where: { headline: { equals: '逐頁1' } } })).docs[0]
          ?.id ?? '',
        {
          deck: `改了${found.length}`,
          ...live,
        },
      )
    }
    expect(found).toEqual([6, 5, 4, 3, 2, 1, 0].map((one) => `逐頁${one}`))
  })
})
