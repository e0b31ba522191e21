import {
  BlocksFeature,
  EXPERIMENTAL_TableFeature,
  lexicalEditor,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionConfig } from 'payload'
import { sources } from '../../collections/index.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newsroom, type NewsroomOptions } from '../../src/index.ts'
import { bootPayload, type Booted, type RestBody } from './helpers/index.ts'
import { runAdopt } from '../../src/import/adopt/runAdopt.ts'
import { warningsOf } from '../../src/boot/warnings.ts'
import { runAudit } from '../../src/gate/audit/runAudit.ts'
import { picture } from './helpers/documents.ts'

type Data = Record<string, unknown>

/** An app as there are many: its own stories, pictures and users, in one language, with roles of its own. */
const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  admin: { useAsTitle: 'name' },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'role', type: 'select', options: ['chief', 'writer', 'reader'], saveToJWT: true },
  ],
}

const media = (mediaDir: string): CollectionConfig => ({
  slug: 'media',
  upload: { staticDir: mediaDir, imageSizes: [{ name: 'card', width: 32 }] },
  versions: { drafts: true },
  access: { read: () => true },
  fields: [
    { name: 'alt', type: 'text' },
    { name: 'description', type: 'richText' },
  ],
})

const posts: CollectionConfig = {
  slug: 'posts',
  versions: { drafts: { schedulePublish: true } },
  access: { read: () => true },
  admin: { useAsTitle: 'title' },
  fields: [
    { name: 'title', type: 'text', required: true, label: { en: 'The title', fr: 'Le titre' } },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Content',
          fields: [
            { name: 'heroImage', type: 'upload', relationTo: 'media' },
            {
              name: 'content',
              type: 'richText',
              editor: lexicalEditor({
                features: ({ defaultFeatures }) => [
                  ...defaultFeatures,
                  EXPERIMENTAL_TableFeature(),
                  UploadFeature({ collections: { media: { fields: [{ name: 'note', type: 'text' }] } } }),
                  BlocksFeature({
                    blocks: [
                      { slug: 'banner', fields: [{ name: 'text', type: 'richText' }] },
                      { slug: 'picture', fields: [{ name: 'image', type: 'upload', relationTo: 'media' }] },
                    ],
                  }),
                ],
              }),
            },
          ],
        },
        { name: 'meta', fields: [{ name: 'summary', type: 'textarea' }] },
      ],
    },
    { name: 'authors', type: 'relationship', relationTo: 'users', hasMany: true },
    { name: 'category', type: 'relationship', relationTo: 'categories' },
    { name: 'slug', type: 'text' },
  ],
}

const opinion: CollectionConfig = {
  slug: 'opinion',
  trash: true,
  versions: { drafts: true },
  access: { read: () => true },
  fields: [
    { name: 'headline', type: 'text' },
    { name: 'text', type: 'textarea' },
    { name: 'author', type: 'text' },
  ],
}

const options: NewsroomOptions = {
  collections: {
    posts: {
      kind: 'article',
      fields: { headline: 'title', body: 'content', deck: 'meta.summary', byline: 'authors' },
    },
    opinion: { kind: 'article', fields: { body: 'text', byline: 'author' } },
    media: { kind: 'photo', fields: { caption: 'description' } },
  },
  who: {
    isStaff: (user) => user?.role === 'chief' || user?.role === 'writer',
    mayPublish: (user) => user?.role === 'chief',
    mayWrite: (user) => user?.role === 'chief' || user?.role === 'writer',
  },
}

const text = (words: string) => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})
const line = (...children: unknown[]) => ({
  type: 'paragraph',
  version: 1,
  children,
  direction: null,
  format: '',
  indent: 0,
})
const rich = (...children: unknown[]) => ({
  root: { type: 'root', version: 1, children, direction: null, format: '', indent: 0 },
})
const body = (words: string) => rich(line(text(words)))
const block = (fields: Data) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'b1', blockName: '', ...fields },
})
const table = (words: string) => {
  const cell = {
    type: 'tablecell',
    version: 1,
    headerState: 0,
    colSpan: 1,
    rowSpan: 1,
    children: [line(text(words))],
    direction: null,
    format: '',
    indent: 0,
  }
  const row = { type: 'tablerow', version: 1, children: [cell], direction: null, format: '', indent: 0 }
  return { type: 'table', version: 1, children: [row], direction: null, format: '', indent: 0 }
}

const boot = (given: NewsroomOptions) =>
  bootPayload(({ mediaDir }) => ({
    admin: { user: 'users' },
    collections: [
      users,
      media(mediaDir),
      posts,
      opinion,
      { slug: 'categories', fields: [{ name: 'name', type: 'text' }], access: { read: () => true } },
      sources({ who: given.who }),
    ],
    plugins: [newsroom(given)],
  }))

let app: Booted
let chief: Record<string, string>
let xinhua: number | string
let ada: number | string
beforeAll(async () => {
  app = await boot(options)
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

const post = (data: Data) => ({
  title: 'Ferry runs again',
  content: body('The night ferry is back.'),
  ...data,
})

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

/** What a refusal found, by rule and field. */
function findingsIn({ errors }: RestBody): string[] {
  // The helper's type of an error's data names what Payload itself sends.
  const data = errors?.[0]?.data as { findings?: { rule: string; path: string }[] } | undefined
  return (data?.findings ?? []).map(({ rule, path }) => `${rule} ${path}`)
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

describe('an app that begins by watching', () => {
  let watching: Booted
  beforeAll(async () => {
    watching = await boot({ ...options, enforce: 'report' })
  })
  afterAll(() => watching?.stop())

  const linesOf = async (id: number | string) => {
    const { docs } = await watching.payload.db.find<{
      id: number | string
      outcome: string
      findings: { rule: string }[]
    }>({
      collection: 'gate-decisions',
      where: { subjectId: { equals: String(id) } },
    })
    return docs.map(({ outcome, findings }) => [outcome, ...findings.map(({ rule }) => rule)])
  }

  it('is refused nothing, and everything is recorded', async () => {
    const bare = await watching.local.create({
      collection: 'posts',
      data: { ...post({ content: body('Xinhua reported.') }), _status: 'published' },
    })
    expect((await watching.rest('GET', `/posts/${bare.id}`, {})).status).toBe(200)
    expect(await linesOf(bare.id)).toEqual([['wouldRefuse', 'attribution-missing', 'attribution-undeclared']])
    const signed = await watching.local.create({
      collection: 'opinion',
      data: { headline: 'Mine', text: 'All.', author: 'Bo', _status: 'published' },
    })
    expect((await linesOf(signed.id)).flat()).toContain('cleared')
  })

  it('says so at every start and above every page', async () => {
    expect(await warningsOf(watching.payload, { disabled: false, enforce: 'report' })).toContain(
      'gate-reports',
    )
    expect(await warningsOf(app.payload, { disabled: false, enforce: 'publish' })).not.toContain(
      'gate-reports',
    )
  })

  it('still takes down, and shows readers no draft', async () => {
    const { id } = await watching.local.create({
      collection: 'posts',
      data: { ...post({}), _status: 'published' },
    })
    await watching.local.update({ collection: 'posts', id, data: { title: 'Changed' }, draft: true })
    expect((await watching.rest('GET', `/posts/${id}?draft=true`, {})).body).toMatchObject({
      title: 'Ferry runs again',
    })
  })

  it('finds in the audit what would be refused', async () => {
    const lines: string[] = []
    const counts = await runAudit(watching.payload, {
      print: (line) => void lines.push(line),
      language: 'en',
    })
    expect(counts.breaches).toBeGreaterThan(0)
    expect(lines.join('\n')).toContain('attribution-missing')
    expect(lines.join('\n')).not.toContain('decision-missing')
  })
})

describe('what was public before the newsroom came', () => {
  let adopting: Booted
  let agency: number | string
  const ids: Record<string, number | string> = {}
  beforeAll(async () => {
    adopting = await boot({ ...options, enforce: 'report' })
    const published = async (name: string, data: Data) => {
      const { id } = await adopting.local.create({
        collection: 'posts',
        data: { ...post(data), _status: 'published' },
      })
      ids[name] = id
    }
    await published('says', { content: body('Xinhua reported that the ferry is back.') })
    await published('two', {
      content: rich(
        line(text('Xinhua reported that the ferry is back.')),
        line(text('According to AFP, it is full.')),
      ),
    })
    await published('silent', { content: body('The ferry is back.') })
    agency = (
      await adopting.local.create({
        collection: 'sources',
        data: { key: 'xinhua', kind: 'agency', name: 'Xinhua' },
      })
    ).id
    await published('declared', {
      content: body('According to AFP, the ferry is back.'),
      attribution: { sources: [agency] },
    })
    await published('drafted', { content: body('Xinhua reported that the ferry is back.') })
    await adopting.local.update({
      collection: 'posts',
      id: ids.drafted ?? '',
      data: { attribution: { form: 'staff', sources: [agency] } },
      draft: true,
    })
  })
  afterAll(() => adopting?.stop())

  const run = async (given: { write: boolean; publish: boolean }) => {
    const lines: string[] = []
    const counts = await runAdopt(adopting.payload, {
      ...given,
      language: 'en',
      print: (one) => void lines.push(one),
    })
    return { ...counts, lines }
  }
  const creditsOf = async (id: number | string | undefined, draft = false) => {
    const found = await adopting.local.findByID({ collection: 'posts', id: id ?? '', depth: 1, draft })
    const { form, sources } = found.attribution as { form: string; sources?: { key: string }[] }
    return [form, ...(sources ?? []).map(({ key }) => key)]
  }

  it('is listed by rule, and nothing is written', async () => {
    const { refused, certain, drafts, lines } = await run({ write: false, publish: false })
    expect({ refused, certain, drafts }).toEqual({ refused: 5, certain: 3, drafts: 0 })
    expect(lines).toContainEqual(expect.stringMatching(/^posts attribution-missing: 4$/u))
    expect(await creditsOf(ids.says, true)).toEqual(['report'])
  })

  it('is credited in drafts, by what the words make certain, and only once', async () => {
    expect(await run({ write: true, publish: false })).toMatchObject({ drafts: 2, published: 0, failed: 0 })
    expect(await creditsOf(ids.says, true)).toEqual(['report', 'xinhua'])
    expect(await creditsOf(ids.two, true)).toEqual(['compiled', 'xinhua', 'afp'])
    expect(await creditsOf(ids.says)).toEqual(['report'])
    expect(await creditsOf(ids.drafted, true)).toEqual(['staff', 'xinhua'])
    expect(await creditsOf(ids.declared)).toEqual(['report', 'xinhua'])
    expect(await run({ write: true, publish: false })).toMatchObject({ drafts: 0, published: 0, failed: 0 })
  })

  it('is credited on the public row, where nobody has declared anything', async () => {
    const { id } = await adopting.local.create({
      collection: 'posts',
      data: { ...post({ content: body('Xinhua reported that the ferry is late.') }), _status: 'published' },
    })
    expect(await run({ write: true, publish: true })).toMatchObject({ published: 1, failed: 0 })
    expect(await creditsOf(id)).toEqual(['report', 'xinhua'])
    expect((await adopting.rest('GET', `/posts/${id}`, {})).body).toMatchObject({
      creditLine: 'As reported by Xinhua',
    })
    expect(await run({ write: true, publish: true })).toMatchObject({ published: 0, drafts: 0 })
  })
})

describe('an app in two languages, with boxes of its own', () => {
  let bilingual: Booted
  let editor: Record<string, string>
  let agency: number | string
  const stories: CollectionConfig = {
    slug: 'stories',
    versions: { drafts: true },
    access: { read: () => true },
    fields: [
      { name: 'name', type: 'text', localized: true },
      {
        name: 'layout',
        type: 'blocks',
        localized: true,
        blocks: [{ slug: 'words', fields: [{ name: 'copy', type: 'textarea' }] }],
      },
      { name: 'writers', type: 'text', hasMany: true, localized: true },
      { name: 'boxes', type: 'relationship', relationTo: 'asides', hasMany: true },
    ],
  }
  const asides: CollectionConfig = {
    slug: 'asides',
    versions: { drafts: true },
    access: { read: () => true },
    fields: [
      { name: 'title', type: 'text', localized: true },
      { name: 'text', type: 'textarea', localized: true },
    ],
  }
  beforeAll(async () => {
    const given: NewsroomOptions = {
      who: options.who,
      collections: {
        stories: {
          kind: 'article',
          fields: { headline: 'name', body: 'layout', byline: 'writers', sidebars: 'boxes' },
        },
        asides: { kind: 'sidebar', fields: { body: 'text' } },
      },
    }
    bilingual = await bootPayload(() => ({
      collections: [users, stories, asides, sources({ who: given.who })],
      localization: { defaultLocale: 'en', locales: ['en', 'fr'], fallback: false },
      plugins: [newsroom(given)],
    }))
    const data = { email: 'chief@paper.test', password: 'only-here', name: 'Ada Lee', role: 'chief' }
    await bilingual.local.create({ collection: 'users', data })
    editor = await bilingual.login('users', data.email, data.password)
    agency = (
      await bilingual.local.create({
        collection: 'sources',
        data: { key: 'afp', kind: 'agency', name: 'AFP' },
      })
    ).id
  })
  afterAll(() => bilingual?.stop())

  const words = (copy: string) => [{ blockType: 'words', copy }]
  const send = (method: string, path: string, sent: Data) =>
    bilingual.rest(method, path, { as: editor, body: sent })

  it('is judged in each, at the app’s own fields', async () => {
    const { id } = await bilingual.local.create({
      collection: 'stories',
      draft: true,
      data: { name: 'Ferry', layout: words('The ferry is back.'), writers: ['Ada Lee'] },
    })
    const french = { name: 'Le bac', layout: words('According to AFP, le bac est de retour.') }
    await bilingual.local.update({ collection: 'stories', id, data: french, draft: true, locale: 'fr' })
    const checked = await send('POST', '/newsroom/check/stories?locale=fr', { id, data: french })
    expect(checked.body).toMatchObject({
      locale: 'fr',
      findings: [{ rule: 'attribution-missing' }, { rule: 'attribution-undeclared', path: 'layout' }],
    })
    const answer = await send('PATCH', `/stories/${id}`, { _status: 'published' })
    expect(findingsIn(answer.body)).toEqual([
      'attribution-missing attribution.sources',
      'attribution-undeclared layout',
    ])
    const mended = await send('PATCH', `/stories/${id}`, {
      _status: 'published',
      attribution: { sources: [agency] },
    })
    expect(mended.status).toBe(200)
  })

  it('publishes its boxes with the story that places them, or not at all', async () => {
    const box = async (data: Data) =>
      (
        await bilingual.local.create({
          collection: 'asides',
          draft: true,
          data: { title: 'Times', text: 'Every hour.', ...data },
        })
      ).id
    const story = {
      name: 'Ferry',
      layout: words('The ferry is back.'),
      writers: ['Ada Lee'],
      _status: 'published',
    }
    const bare = await send('POST', '/stories', { ...story, boxes: [await box({})] })
    expect(findingsIn(bare.body)).toContain('sidebar-source-missing boxes')
    const id = await box({ sources: [agency] })
    const answer = await send('POST', '/stories', { ...story, boxes: [id] })
    expect(answer.body.doc).toMatchObject({ boxes: [{ title: 'Times' }] })
    expect((await bilingual.rest('GET', `/asides/${id}`, {})).status).toBe(200)
    await send('POST', `/newsroom/takedown/asides/${id}`, { reason: 'wrong' })
    expect((await bilingual.rest('GET', `/stories/${answer.body.doc?.id}`, {})).body).toMatchObject({
      boxes: [],
    })
  })
})
