import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bodyOf, picture } from './helpers/documents.ts'
import { withOfficialPlugins } from './helpers/officialPlugins.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'
import type { RestDoc } from './helpers/index.ts'

type Headers = Record<string, string>

const { app, desk } = await openNewsroom({}, withOfficialPlugins)
const editor = await app.as('editor')
const reporter = await app.as('reporter')
const consumer = await app.as('consumer')
const live = { _status: 'published' }

/** A word that stands nowhere else. */
const word = () => `詞${randomUUID().slice(0, 8)}`
const readers: [string, Headers][] = [
  ['nobody in particular', {}],
  ['a consumer', consumer],
]

const [shown, draft, lost] = [word(), word(), word()]
await desk.article({ headline: shown, ...live })
await desk.article({ headline: draft })
const down = await desk.article({ headline: lost, ...live })

const takedown = (slug: string, { id }: RestDoc) =>
  app.rest('POST', `/newsroom/takedown/${slug}/${id}`, { as: editor, body: { reason: '來函要求' } })
const get = (path: string, as: Headers = {}) => app.rest('GET', path, { as })
const seenBy = async (path: string, as: Headers = {}) => (await get(path, as)).text

await takedown('articles', down)

/** Which of the three stories stand in a text. */
const storiesIn = (text: string) => [shown, draft, lost].filter((headline) => text.includes(headline))

describe('plugin-import-export', () => {
  const asked = (data: object = {}) => ({
    collectionSlug: 'articles',
    format: 'json',
    drafts: 'yes',
    ...data,
  })
  const exported = (as: Headers) => app.rest('POST', '/exports', { as, body: asked({ name: word() }) })
  const fileOf = ({ body }: { body: { doc?: RestDoc } }) => `/exports/file/${String(body.doc?.filename)}`

  it('exports what staff may read', async () => {
    const made = await exported(editor)
    expect(made.status, made.text).toBe(201)
    const file = await app.rest('GET', fileOf(made), { as: editor })
    expect(storiesIn(file.text)).toEqual([shown, draft, lost])
  })

  it.each(readers)('keeps the files that staff export and import from %s', async (_, as) => {
    const made = await exported(editor)
    const bytes = new TextEncoder().encode(JSON.stringify([{ headline: draft }]))
    const sent = await app.rest('POST', '/imports', {
      as: editor,
      body: { collectionSlug: 'articles', importMode: 'create' },
      file: { name: `${randomUUID()}.json`, type: 'application/json', bytes },
    })
    expect([made.status, sent.status]).toEqual([201, 201])
    const paths = [
      '/exports',
      '/imports',
      fileOf(made),
      `/exports/${made.body.doc?.id}`,
      `/imports/${sent.body.doc?.id}`,
      `/imports/file/${String(sent.body.doc?.filename)}`,
    ]
    for (const path of paths) {
      const { status, text } = await app.rest('GET', path, { as })
      expect([401, 403, 404], `${path} ${text}`).toContain(status)
    }
    expect((await app.rest('DELETE', `/exports/${made.body.doc?.id}`, { as })).status).toBe(403)
  })

  it.each(readers)('exports for %s at most what readers see', async (_, as) => {
    const where = { headline: { like: draft } }
    const answers = await Promise.all([
      app.rest('POST', '/exports/download', { as, body: { data: asked() } }),
      app.rest('POST', '/exports/download', { as, body: { data: asked({ where }) } }),
      app.rest('POST', '/exports/export-preview', { as, body: asked({ draft: 'yes' }) }),
      app.rest('POST', '/exports/export-preview', { as, body: asked({ draft: 'yes', where }) }),
      exported(as),
    ])
    for (const { text } of answers) expect(storiesIn(text).filter((one) => one !== shown)).toEqual([])
    expect(answers.at(-1)?.status).toBe(403)
  })

  it('publishes nothing that the gate refuses, by which way of importing ever', async () => {
    const { id } = await desk.article({ headline: word(), attribution: { form: 'report', sources: [] } })
    const headline = word()
    for (const [importMode, document] of [
      ['create', { headline, body: (await desk.words()).body, ...live }],
      ['upsert', { id, headline, ...live }],
      ['update', { id, ...live }],
    ] as const)
      await app.rest('POST', '/imports', {
        as: editor,
        body: { collectionSlug: 'articles', importMode, matchField: 'id' },
        file: {
          name: `${randomUUID()}.json`,
          type: 'application/json',
          bytes: new TextEncoder().encode(JSON.stringify([document])),
        },
      })
    const where = `where[or][0][headline][equals]=${encodeURIComponent(headline)}&where[or][1][id][equals]=${id}`
    expect((await app.rest('GET', `/articles?${where}`)).body.totalDocs).toBe(0)
  })

  it('is no way to publish for who may not', async () => {
    const headline = word()
    const document = { ...(await desk.words({ headline })), ...live }
    await app.rest('POST', '/imports', {
      as: reporter,
      body: { collectionSlug: 'articles', importMode: 'create' },
      file: {
        name: `${randomUUID()}.json`,
        type: 'application/json',
        bytes: new TextEncoder().encode(JSON.stringify([document])),
      },
    })
    const found = await app.rest('GET', `/articles?where[headline][equals]=${encodeURIComponent(headline)}`)
    expect(found.body.docs).toEqual([])
  })
})

describe('plugin-mcp', () => {
  /** A key of somebody's own, as the admin makes one. */
  const keyOf = async (as: Headers) => {
    const apiKey = randomUUID()
    const body = {
      enableAPIKey: true,
      apiKey,
      articles: { find: true, create: true, update: true, delete: true },
    }
    const made = await app.rest('POST', '/payload-mcp-api-keys', { as, body })
    expect(made.status, made.text).toBe(201)
    return apiKey
  }
  const call = (key: string, name: string, args: object) =>
    app.rest('POST', '/mcp', {
      headers: { authorization: `Bearer ${key}`, accept: 'application/json, text/event-stream' },
      body: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } },
    })

  it('finds for an editor’s agent what the editor may read, and nothing for a consumer’s', async () => {
    const asked = { draft: true, limit: 100, where: '{}' }
    expect(storiesIn((await call(await keyOf(editor), 'findArticles', asked)).text)).toEqual([
      shown,
      draft,
      lost,
    ])
    // Who may not enter the admin has no agents either.
    const found = await call(await keyOf(consumer), 'findArticles', asked)
    expect([found.status, storiesIn(found.text)]).toEqual([401, []])
  })

  it('has an agent publish through the gate, and only what its user may', async () => {
    const { id } = await desk.article({ headline: word(), attribution: { form: 'report', sources: [] } })
    const refused = await call(await keyOf(editor), 'updateArticles', { id, ...live })
    expect(refused.text).toContain('來源還沒有填')
    const whole = await desk.article({ headline: word() })
    await call(await keyOf(reporter), 'updateArticles', { id: whole.id, ...live })
    await call(await keyOf(consumer), 'updateArticles', { id: whole.id, ...live })
    for (const one of [id, whole.id]) expect((await app.rest('GET', `/articles/${one}`)).status).toBe(404)
  })

  it('gives nobody the key of somebody else', async () => {
    const apiKey = randomUUID()
    const user = await app.idOf('editor')
    const body = { enableAPIKey: true, apiKey, user, articles: { find: true } }
    await app.rest('POST', '/payload-mcp-api-keys', { as: consumer, body })
    expect(storiesIn((await call(apiKey, 'findArticles', { draft: true, limit: 100 })).text)).not.toContain(
      draft,
    )
  })
})

describe('plugin-seo', () => {
  const generate = (name: string, doc: object, as = {}) =>
    app.rest('POST', `/plugin-seo/generate-${name}`, {
      as,
      body: { collectionSlug: 'articles', doc, ...doc },
    })

  it('writes a title for staff, and for nobody else', async () => {
    const headline = word()
    const { id } = await desk.article({ headline })
    const made = await generate('title', { id, headline }, editor)
    expect(JSON.parse(made.text)).toEqual({ result: `標題：${headline}` })
    for (const [, as] of readers)
      for (const name of ['title', 'description', 'url', 'image']) {
        const answer = await generate(name, { id, headline }, as)
        expect([401, 403], `${name} ${answer.text}`).toContain(answer.status)
        expect(answer.text).not.toContain(headline)
      }
  })

  it('has its words published with the story, and a picture only while readers may see it', async () => {
    const photo = await desk.photo({ caption: word(), ...live })
    const meta = { title: word(), description: word(), image: photo.id }
    const { id } = await desk.article({ meta, ...live })
    const draft = await desk.article({ meta: { ...meta, title: word() } })
    expect((await get(`/articles/${id}?depth=0`)).body.meta).toMatchObject(meta)
    expect((await get(`/articles/${draft.id}`)).status).toBe(404)
    await takedown('photos', photo)
    for (const depth of [0, 2])
      expect((await get(`/articles/${id}?depth=${depth}`)).body.meta).toMatchObject({
        title: meta.title,
        image: null,
      })
    expect((await get(`/articles/${id}?depth=0`, editor)).body.meta).toMatchObject(meta)
  })
})

describe('plugin-form-builder', () => {
  const form = () =>
    app.local.create({
      collection: 'forms',
      data: {
        title: word(),
        fields: [
          { blockType: 'text', name: 'name', label: 'Name' },
          { blockType: 'upload', name: 'photo', label: 'Photo', uploadCollection: 'photos' },
        ],
        confirmationType: 'message',
        confirmationMessage: bodyOf('多謝。'),
      },
    })
  const submit = async (value: unknown) =>
    app.rest('POST', '/form-submissions?depth=2', {
      body: {
        form: (await form()).id,
        submissionData: [
          { field: 'name', value: '陳小姐' },
          { field: 'photo', value: String(value) },
        ],
      },
    })

  it('takes what readers send, for staff alone', async () => {
    const photo = await desk.photo(live)
    const sent = await submit(photo.id)
    expect(sent.status, sent.text).toBe(201)
    const path = `/form-submissions/${sent.body.doc?.id}`
    expect(await seenBy(path, editor)).toContain('陳小姐')
    for (const [, as] of readers) expect(await seenBy(path, as)).not.toContain('陳小姐')
  })

  it('tells nobody of a draft by sending its id', async () => {
    const caption = word()
    const draft = await desk.photo({ caption })
    const sent = await submit(draft.id)
    expect(sent.text).not.toContain(caption)
    expect(sent.text).not.toContain(String(draft.filename))
  })

  it('publishes no picture that a reader sends', async () => {
    const { name, type, bytes } = await picture()
    const sent = new FormData()
    const submission = {
      form: (await form()).id,
      submissionData: [{ field: 'name', value: '陳小姐' }],
    }
    sent.set('_payload', JSON.stringify(submission))
    sent.set('photo', new File([new Uint8Array(bytes)], name, { type }))
    const encoded = new Response(sent)
    const answer = await app.rest('POST', '/form-submissions', {
      body: new Uint8Array(await encoded.clone().arrayBuffer()),
      headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    })
    expect(answer.status, answer.text).toBe(201)
    const stem = name.split('.')[0] ?? ''
    const stored = await app.local.find({
      collection: 'photos',
      where: { filename: { contains: stem } },
      draft: true,
    })
    expect(stored.docs).toMatchObject([{ _status: 'draft' }])
    expect((await get(`/photos/file/${name}`)).status).toBe(403)
    expect(answer.text).not.toContain(stem)
  })

  it.each(readers)('lets %s make and change no form', async (_, as) => {
    const { id } = await form()
    expect((await app.rest('POST', '/forms', { as, body: { title: 'x' } })).status).toBe(403)
    expect((await app.rest('PATCH', `/forms/${id}`, { as, body: { title: 'x' } })).status).toBe(403)
  })
})
