import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { picture } from './helpers/documents.ts'
import type { Booted } from './helpers/index.ts'
import {
  block,
  body,
  bootOwnApp,
  findingsIn,
  line,
  ownOptions,
  post,
  rich,
  table,
  text,
} from './helpers/ownApp.ts'

type Data = Record<string, unknown>

let app: Booted
let chief: Record<string, string>
let xinhua: number | string
let ada: number | string
beforeAll(async () => {
  app = await bootOwnApp(ownOptions)
  ada = await made('users', {
    email: 'chief@paper.test',
    password: 'only-here',
    name: 'Ada Lee',
    role: 'chief',
  })
  chief = await app.login('users', 'chief@paper.test', 'only-here')
  xinhua = await made('sources', { key: 'xinhua', kind: 'agency', name: 'Xinhua' })
})
afterAll(() => app?.stop())

const made = async (collection: string, data: Data): Promise<number | string> =>
  (await app.local.create({ collection, data })).id

const photo = async (data: Data, status = 'draft') => {
  const { name, type, bytes } = await picture()
  const file = { name, mimetype: type, data: Buffer.from(bytes), size: bytes.byteLength }
  const whole = {
    alt: 'A pier',
    description: body('The pier at night'),
    credits: [xinhua],
    ...data,
    _status: status,
  }
  return (await app.local.create({ collection: 'media', data: whole, file, draft: status === 'draft' })).id
}

/** What publishing a new document comes to: its id, or the findings by rule and field. */
async function publish(
  collection: string,
  data: Data,
): Promise<{ id?: number | string; found?: string[]; message?: string }> {
  const answer = await app.rest('POST', `/${collection}`, {
    as: chief,
    body: { ...data, _status: 'published' },
  })
  const { doc, errors } = answer.body
  return doc ? { id: doc.id } : { found: findingsIn(answer.body), message: errors?.[0]?.message ?? '' }
}

const fieldNames = (slug: string) =>
  (app.payload.collections[slug as 'users']?.config.flattenedFields ?? []).map(({ name }) => name)

describe('an app’s own collection of stories', () => {
  it('has what it lacked, and nothing that it has already', () => {
    const names = fieldNames('posts')
    expect(names).toEqual(
      expect.arrayContaining(['attribution', 'house', 'mentions', 'embargoUntil', 'creditLine', 'guid']),
    )
    expect(names).not.toContain('byline')
    expect(names).not.toContain('headline')
    expect(names.filter((name) => name === 'slug')).toHaveLength(1)
  })

  it('is not published without its attribution, and says so at the app’s own fields', async () => {
    const { found, message } = await publish(
      'posts',
      post({ title: '－', meta: { summary: 'Xinhua reported on Monday.' } }),
    )
    expect(found).toEqual(
      expect.arrayContaining([
        'attribution-missing attribution.sources',
        'text-blank title',
        'attribution-undeclared meta.summary',
      ]),
    )
    expect(message).toContain('The title')
  })

  it('is published with it, and its credit line says it', async () => {
    const { id } = await publish('posts', post({ attribution: { sources: [xinhua] } }))
    const answer = await app.rest('GET', `/posts/${id}`, {})
    expect(answer.body).toMatchObject({ title: 'Ferry runs again', creditLine: 'As reported by Xinhua' })
  })

  it('is signed by a link to its people', async () => {
    expect(await publish('posts', post({ authors: [ada] }))).toHaveProperty('id')
  })

  it.each([
    [
      'GraphQL',
      async (id: number | string) =>
        app.graphql(
          `mutation { updatePost(id: ${JSON.stringify(id)}, data: { _status: published }) { id } }`,
          { as: chief },
        ),
    ],
    [
      'the Local API',
      async (id: number | string) =>
        app.local.update({ collection: 'posts', id, data: { _status: 'published' } }),
    ],
    [
      'payload.db',
      async (id: number | string) =>
        app.payload.db.updateOne({ collection: 'posts', id, data: { _status: 'published' } }),
    ],
    [
      'payload.db of many',
      async (id: number | string) =>
        app.payload.db.updateMany({
          collection: 'posts',
          where: { id: { equals: id } },
          data: { _status: 'published' },
        }),
    ],
  ])('is refused by %s too', async (_, attempt) => {
    const id = await made('posts', post({ _status: 'draft' }))
    await attempt(id).then(
      () => undefined,
      () => undefined,
    )
    const [row] = (await app.payload.db.find({ collection: 'posts', where: { id: { equals: id } } }))
      .docs as Data[]
    expect(row?._status).toBe('draft')
  })

  it.each([
    ['as one of many', 'PATCH', (id: number | string) => `/posts?where[id][equals]=${id}`],
    ['by autosave', 'PATCH', (id: number | string) => `/posts/${id}?autosave=true&draft=true`],
    ['in all locales', 'PATCH', (id: number | string) => `/posts/${id}?publishAllLocales=true`],
    ['as a copy', 'POST', (id: number | string) => `/posts/${id}/duplicate`],
  ])('is not published %s', async (_, method, path) => {
    const id = await made('posts', post({ title: `Only here ${path(1)}`, _status: 'draft' }))
    await app.rest(method, path(id), { as: chief, body: { _status: 'published' } })
    const seen = await app.rest(
      'GET',
      `/posts?where[title][equals]=${encodeURIComponent(`Only here ${path(1)}`)}`,
    )
    expect(seen.body).toMatchObject({ docs: [] })
  })

  it('is judged in whatever its text holds, and keeps it', async () => {
    const content = rich(
      line(text('The night ferry is back.')),
      table('Xinhua reported from Beijing on Monday.'),
      block({ blockType: 'banner', text: body('According to Xinhua, all is well.') }),
    )
    const { found } = await publish('posts', post({ content, authors: [ada] }))
    expect(found).toEqual(['attribution-undeclared content', 'attribution-undeclared content'])
    const { id } = await publish('posts', post({ content, attribution: { sources: [xinhua] } }))
    const kept = (await app.rest('GET', `/posts/${id}`, {})).body as {
      content: { root: { children: { type: string }[] } }
    }
    expect(kept.content.root.children.map(({ type }) => type)).toEqual(['paragraph', 'table', 'block'])
  })

  it('is one of several, each under its own name', async () => {
    expect((await publish('opinion', { headline: 'My view', text: 'It is good.' })).found).toEqual([
      'attribution-missing attribution.sources',
    ])
    expect(
      await publish('opinion', { headline: 'My view', text: 'It is good.', author: 'Bo Chan' }),
    ).toHaveProperty('id')
    const { found } = await publish('opinion', {
      headline: 'My view',
      text: 'As Xinhua reported, it is good.',
      author: 'Bo Chan',
    })
    expect(found).toEqual(['attribution-undeclared text'])
  })

  it('is taken down and released, and no reader gets it', async () => {
    const { id } = await publish('opinion', { headline: 'Wrong', text: 'All of it.', author: 'Bo Chan' })
    const down = await app.rest('POST', `/newsroom/takedown/opinion/${id}`, {
      as: chief,
      body: { reason: 'wrong' },
    })
    expect(down.body).toMatchObject({ gone: true, collection: 'opinion' })
    expect((await app.rest('GET', `/opinion/${id}`, {})).status).toBe(404)
    expect(
      (await app.rest('POST', `/newsroom/release/opinion/${id}`, { as: chief, body: { reason: 'right' } }))
        .status,
    ).toBe(200)
  })

  it('is checked before it is saved', async () => {
    const answer = await app.rest('POST', '/newsroom/check/posts', { as: chief, body: { data: post({}) } })
    expect(answer.body).toMatchObject({
      status: 'refused',
      findings: [{ rule: 'attribution-missing', path: 'attribution.sources' }],
    })
  })

  it('shows no draft to readers', async () => {
    const id = await made('posts', post({ _status: 'draft' }))
    expect((await app.rest('GET', `/posts/${id}?draft=true`, {})).status).toBe(404)
    expect((await app.rest('GET', `/posts?where[id][equals]=${id}`, {})).body).toMatchObject({ docs: [] })
  })

  it('is asked for by what the app links, as before', async () => {
    const category = await made('categories', { name: 'Boats' })
    const { id } = await publish('posts', post({ authors: [ada], category }))
    for (const where of [`where[category][equals]=${category}`, 'where[category.name][equals]=Boats'])
      expect((await app.rest('GET', `/posts?${where}`, {})).body).toMatchObject({ docs: [{ id }] })
    expect((await app.rest('GET', '/posts?where[authors.email][contains]=a', {})).status).toBe(400)
  })
})

describe('an app’s own pictures', () => {
  it('are not published without a credit, and say so at the app’s own fields', async () => {
    const id = await photo({ credits: [], description: null })
    const answer = await app.rest('PATCH', `/media/${id}`, { as: chief, body: { _status: 'published' } })
    const found = findingsIn(answer.body)
    expect(found.sort()).toEqual(['photo-caption-missing description', 'photo-credit-missing credits'])
  })

  it('keep their files as the app serves them', async () => {
    const id = await photo({}, 'published')
    const { url, filename } = (await app.rest('GET', `/media/${id}`, {})).body as {
      url: string
      filename: string
    }
    expect(url).toContain(filename)
    expect((await app.rest('GET', `/media/file/${filename}`, {})).status).toBe(200)
  })

  it.each([
    ['at the top', (id: number | string) => post({ heroImage: id })],
    [
      'by a block',
      (id: number | string) =>
        post({ content: rich(line(text('See.')), block({ blockType: 'picture', image: id })) }),
    ],
    [
      'as an upload in the text',
      (id: number | string) =>
        post({
          content: rich(line(text('See.')), {
            type: 'upload',
            version: 3,
            id: 'u1',
            relationTo: 'media',
            value: id,
            fields: {},
            format: '',
          }),
        }),
    ],
  ])('placed %s go out with the story when they are clear, and hold it up when not', async (_, story) => {
    const bare = await photo({ credits: [] })
    const refused = await publish('posts', { ...story(bare), authors: [ada] })
    expect(refused.found).toContainEqual(expect.stringMatching(/^photo-credit-missing /u))
    const clear = await photo({})
    const { id } = await publish('posts', { ...story(clear), authors: [ada] })
    expect((await app.rest('GET', `/media/${clear}`, {})).status).toBe(200)
    const used = await app.rest('GET', `/newsroom/where-used/media/${clear}`, { as: chief })
    expect(used.body).toMatchObject({ uses: [{ collection: 'posts', id }] })
    await app.rest('POST', `/newsroom/takedown/media/${clear}`, { as: chief, body: { reason: 'rights' } })
    const after = JSON.stringify((await app.rest('GET', `/posts/${id}?depth=2`, {})).body)
    expect(after).not.toContain('A pier')
    expect((await app.rest('GET', `/posts/${id}`, {})).status).toBe(200)
  })
})

describe('an app that has no boxes and no pages', () => {
  it('is not asked for them', () => {
    expect(Object.keys(app.payload.collections)).not.toEqual(expect.arrayContaining(['sidebars']))
    expect(app.payload.config.custom?.newsroom.slugs).toMatchObject({
      sidebars: '',
      pages: '',
      users: 'users',
    })
  })
})
