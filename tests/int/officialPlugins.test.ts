import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { behindTheGuard, bodyOf } from './helpers/documents.ts'
import { withOfficialPlugins } from './helpers/officialPlugins.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'
import type { RestDoc } from './helpers/index.ts'

const { app, desk } = await openNewsroom({}, withOfficialPlugins)
const editor = await app.as('editor')
const consumer = await app.as('consumer')
const live = { _status: 'published' }
const past = new Date('2020-01-01T00:00:00Z')
const readers: [string, Record<string, string>][] = [
  ['nobody in particular', {}],
  ['a consumer', consumer],
]

/** A word that stands nowhere else. */
const word = () => `詞${randomUUID().slice(0, 8)}`

const get = (path: string, as: Record<string, string> = {}) => app.rest('GET', path, { as })
const takedown = (slug: string, { id }: RestDoc) =>
  app.rest('POST', `/newsroom/takedown/${slug}/${id}`, { as: editor, body: { reason: '來函要求' } })
const publish = (slug: string, { id }: RestDoc) =>
  app.rest('PATCH', `/${slug}/${id}`, { as: editor, body: live })
/** A draft that lacks a credit. */
const uncredited = (headline: string) =>
  desk.article({ headline, attribution: { form: 'report', sources: [] } })
/** What every reader gets of a path, as one text. */
const seenBy = async (path: string, as = {}) => (await get(path, as)).text
/** Whether an id stands in an answer as a link, or the id of a document. */
const hasId = (text: string, id: number | string) =>
  new RegExp(`:(\\[)?${JSON.stringify(id)}[,}\\]]`, 'u').test(text)

describe('plugin-search', () => {
  const search = async (title: string, as = {}) =>
    (await get(`/search?where[title][equals]=${encodeURIComponent(title)}`, as)).body.docs ?? []

  it('finds what is published, and no draft, and nothing that was refused', async () => {
    const [public_, draft, refused] = [word(), word(), word()]
    await desk.article({ headline: public_, ...live })
    await desk.article({ headline: draft })
    expect((await publish('articles', await uncredited(refused))).status).toBe(400)
    expect(await search(public_)).toHaveLength(1)
    expect([...(await search(draft)), ...(await search(refused))]).toEqual([])
  })

  it.each(['articles', 'photos', 'sidebars'] as const)(
    'finds none of the %s that was taken down',
    async (slug) => {
      const title = word()
      const make = { articles: desk.article, photos: desk.photo, sidebars: desk.sidebar }[slug]
      const made = await make({
        [{ articles: 'headline', photos: 'caption', sidebars: 'title' }[slug]]: title,
        ...live,
      })
      expect(await search(title)).toHaveLength(1)
      await takedown(slug, made)
      expect(await search(title)).toEqual([])
      expect(await search(title, editor)).toEqual([])
    },
  )

  it('finds nothing that was unpublished, or put into the trash', async () => {
    const [unpublished, trashed] = [word(), word()]
    const one = await desk.article({ headline: unpublished, ...live })
    const other = await desk.article({ headline: trashed, ...live })
    await app.rest('PATCH', `/articles/${one.id}`, { as: editor, body: { _status: 'draft' } })
    await app.rest('PATCH', `/articles/${other.id}?trash=true`, {
      as: editor,
      body: { deletedAt: past.toISOString() },
    })
    expect([...(await search(unpublished)), ...(await search(trashed))]).toEqual([])
  })

  it('goes on finding the published words while a correction waits as a draft', async () => {
    const [now, then] = [word(), word()]
    const { id } = await desk.article({ headline: now, ...live })
    await app.rest('PATCH', `/articles/${id}?draft=true`, {
      as: editor,
      body: { headline: then, _status: 'draft' },
    })
    expect(await search(now)).toHaveLength(1)
    expect(await search(then)).toEqual([])
  })

  it.each([
    ['past its rights', 'usableUntil', past],
    ['under embargo', 'embargoUntil', new Date('2090-01-01T00:00:00Z')],
    ['taken down in the database', 'takedown.at', past],
  ])('finds no photo that is %s, which nobody saved since', async (_, path, value) => {
    const caption = word()
    const { id } = await desk.photo({ caption, usableIn: ['print', 'web'], ...live })
    expect(await search(caption)).toHaveLength(1)
    await behindTheGuard(app, 'photos', id, path, value)
    expect(await search(caption)).toEqual([])
    expect(
      (await get(`/search/count?where[title][like]=${encodeURIComponent(caption)}`)).body.totalDocs,
    ).toBe(0)
    expect(await search(caption, editor)).toHaveLength(1)
  })

  it.each(readers)('is not indexed anew, changed or emptied by %s', async (_, as) => {
    const title = word()
    await desk.article({ headline: title, ...live })
    const [entry] = await search(title)
    const body = { title: '假的', collections: ['articles'] }
    const answers = await Promise.all([
      app.rest('PATCH', `/search/${entry?.id}`, { as, body }),
      app.rest('DELETE', `/search/${entry?.id}`, { as }),
      app.rest('POST', '/search', { as, body }),
      app.rest('POST', '/search/reindex', { as, body }),
    ])
    for (const { status } of answers) expect([401, 403]).toContain(status)
    expect(await search(title)).toHaveLength(1)
  })

  it('is indexed anew by an editor: what is published, and no draft', async () => {
    const [public_, draft] = [word(), word()]
    await desk.article({ headline: public_, ...live })
    await desk.article({ headline: draft })
    const answer = await app.rest('POST', '/search/reindex', {
      as: editor,
      body: { collections: ['articles'] },
    })
    expect(answer.status, answer.text).toBe(200)
    expect(await search(public_)).toHaveLength(1)
    expect(await search(draft)).toEqual([])
  })
})

/** What another collection links, before and after readers lose it. */
describe.each([
  [
    'a redirect (plugin-redirects)',
    'redirects',
    (slug: string, id: unknown) => ({
      from: `/${randomUUID()}`,
      to: { type: 'reference', reference: { relationTo: slug, value: id } },
    }),
  ],
  [
    'a form (plugin-form-builder)',
    'forms',
    (_slug: string, id: unknown) => ({
      title: word(),
      confirmationType: 'redirect',
      redirect: { type: 'reference', reference: { relationTo: 'articles', value: id } },
    }),
  ],
  ['a collection of the app’s own', 'picks', (_slug: string, id: unknown) => ({ name: 'x', story: id })],
] as const)('%s that leads to a story', (_, collection, data) => {
  it('shows it while readers may see it, and nothing of it before and after', async () => {
    const headline = word()
    const story = await desk.article({ headline })
    const { id } = await app.local.create({ collection, data: data('articles', story.id) })
    const paths = [
      `/${collection}/${id}?depth=2`,
      `/${collection}/${id}?depth=0`,
      `/${collection}?depth=1&where[id][equals]=${id}`,
    ]
    const isHidden = async () => {
      for (const [, as] of readers)
        for (const path of paths) {
          const text = await seenBy(path, as)
          expect(text).not.toContain(headline)
          expect(hasId(text.replaceAll(`"id":${JSON.stringify(id)}`, ''), story.id), `${path} ${text}`).toBe(
            false,
          )
        }
    }
    await isHidden()
    expect(await seenBy(paths[0] ?? '', editor)).toContain(headline)
    expect((await publish('articles', story)).status).toBe(200)
    expect(await seenBy(paths[0] ?? '')).toContain(headline)
    await takedown('articles', story)
    await isHidden()
  })
})

it('lists, rich text and globals of the app lose their links to what readers lose', async () => {
  const [shown, lost] = [await desk.photo(live), await desk.photo(live)]
  const story = await desk.article(live)
  const linked = {
    type: 'link',
    version: 3,
    children: [{ type: 'text', version: 1, text: '看這裡' }],
    fields: { linkType: 'internal', doc: { relationTo: 'articles', value: story.id } },
  }
  const text = bodyOf('前文。')
  const { id } = await app.local.create({
    collection: 'picks',
    data: {
      pictures: [shown.id, lost.id],
      images: [{ image: lost.id }, { image: shown.id }],
      text: { root: { ...text.root, children: [{ type: 'paragraph', version: 1, children: [linked] }] } },
    },
  })
  await app.payload.updateGlobal({
    slug: 'menu' as never,
    data: {
      links: [
        { to: { relationTo: 'articles', value: story.id } },
        { to: { relationTo: 'picks', value: id } },
      ],
    } as never,
  })
  await takedown('photos', lost)
  await takedown('articles', story)
  const { body } = await get(`/picks/${id}?depth=0`)
  expect(body).toMatchObject({ pictures: [shown.id], images: [{ image: null }, { image: shown.id }] })
  expect(JSON.stringify(body.text)).toContain('看這裡')
  expect(JSON.stringify(body.text)).not.toContain('"doc"')
  const menu = await get('/globals/menu?depth=0')
  expect(menu.body.links).toMatchObject([{ to: null }, { to: { relationTo: 'picks', value: id } }])
  expect((await get('/globals/menu?depth=0', editor)).body.links).toMatchObject([
    { to: { value: story.id } },
    {},
  ])
})

describe('plugin-nested-docs', () => {
  const crumbsOf = async ({ id }: RestDoc, as = {}) =>
    ((await get(`/articles/${id}?depth=0`, as)).body.breadcrumbs ?? []) as { label: string; doc: unknown }[]
  const under = async (parent: RestDoc, data: object = live) =>
    desk.article({ headline: word(), parent: parent.id, ...data })

  it('names the parents of a story', async () => {
    const parent = await desk.article({ headline: word(), ...live })
    const child = await under(parent)
    expect(await crumbsOf(child)).toMatchObject([
      { doc: parent.id, label: parent.headline },
      { doc: child.id, label: child.headline },
    ])
    expect((await get(`/articles/${child.id}?depth=0`)).body).toMatchObject({
      parent: parent.id,
    })
  })

  it('names no parent that readers may not see', async () => {
    const parent = await desk.article({ headline: word() })
    const child = await under(parent)
    const isHidden = async () => {
      expect(await crumbsOf(child)).toMatchObject([{ doc: child.id, label: child.headline }])
      for (const depth of [0, 2]) {
        const { text, body } = await get(`/articles/${child.id}?depth=${depth}`)
        expect(text).not.toContain(String(parent.headline))
        expect(body.parent).toBeNull()
      }
    }
    await isHidden()
    expect(await crumbsOf(child, editor)).toMatchObject([{ label: parent.headline }, {}])
    await publish('articles', parent)
    expect(await crumbsOf(child)).toMatchObject([{ label: parent.headline }, {}])
    await takedown('articles', parent)
    await isHidden()
  })

  it('saves the stories under one that is published, and publishes none of them by it', async () => {
    const parent = await desk.article({ headline: word() })
    const [draft, public_] = [
      await under(parent, { attribution: { form: 'report', sources: [] } }),
      await under(parent),
    ]
    const renamed = word()
    const answer = await app.rest('PATCH', `/articles/${parent.id}`, {
      as: editor,
      body: { headline: renamed, ...live },
    })
    expect(answer.status, answer.text).toBe(200)
    expect(await crumbsOf(public_)).toMatchObject([{ label: renamed }, {}])
    expect((await get(`/articles/${draft.id}`)).status).toBe(404)
    expect(await app.local.findByID({ collection: 'articles', id: draft.id, draft: true })).toMatchObject({
      _status: 'draft',
      breadcrumbs: [{ label: renamed }, {}],
    })
  })
})
