import { access } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootPayload, database, type Booted } from './helpers/index.ts'

const reader = { email: 'reader@example.org', password: 'a-long-password' }
const API_KEY = 'b7a6c0de-0000-4000-8000-000000000001'

const boot = () =>
  bootPayload(({ mediaDir }) => ({
    admin: { user: 'people' },
    collections: [
      { slug: 'people', auth: { useAPIKey: true }, fields: [] },
      {
        slug: 'notes',
        access: { read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }) },
        versions: { drafts: true },
        fields: [{ name: 'title', type: 'text', required: true, unique: true, localized: true }],
      },
      {
        slug: 'files',
        access: { read: () => true },
        upload: { staticDir: mediaDir },
        fields: [{ name: 'alt', type: 'text' }],
      },
    ],
    localization: { locales: ['zh-Hant', 'en'], defaultLocale: 'zh-Hant' },
  }))

describe('a test of its own Payload', () => {
  let app: Booted
  let user: Record<string, string>

  beforeAll(async () => {
    app = await boot()
    await app.local.create({
      collection: 'people',
      data: { ...reader, enableAPIKey: true, apiKey: API_KEY },
    })
    user = await app.login('people', reader.email, reader.password)
  })
  afterAll(() => app.stop())

  it('reads and writes by REST as the user it names', async () => {
    const made = await app.rest('POST', '/notes?draft=true', { as: user, body: { title: '草稿' } })
    expect(made.status).toBe(201)
    const id = made.body.doc?.id

    expect((await app.rest('GET', `/notes/${id}?draft=true`)).status).toBe(404)
    expect((await app.rest('GET', `/notes/${id}?draft=true`, { as: user })).body.title).toBe('草稿')
    const byKey = await app.rest('GET', `/notes/${id}`, { as: app.apiKey('people', API_KEY) })
    expect(byKey.status).toBe(200)
    expect((await app.rest('POST', '/notes', { body: { title: 'x' } })).status).toBe(403)
  })

  it('publishes one locale beside another and finds it by a filter', async () => {
    const { body } = await app.rest('POST', '/notes', {
      as: user,
      body: { title: '公開', _status: 'published' },
    })
    await app.rest('PATCH', `/notes/${body.doc?.id}?locale=en`, {
      as: user,
      body: { title: 'Public', _status: 'published' },
    })
    const found = await app.rest('GET', '/notes?where[title][equals]=Public&locale=en')
    expect(found.body.docs?.map(({ title }) => title)).toEqual(['Public'])
    expect((await app.rest('GET', '/notes')).body.docs?.map(({ title }) => title)).toEqual(['公開'])
  })

  it('gets the fields of a refusal by REST and by GraphQL', async () => {
    const refused = await app.rest('POST', '/notes', { as: user, body: { _status: 'published' } })
    expect(refused.status).toBe(400)
    expect(refused.body.errors?.[0]?.data?.errors?.map(({ path }) => path)).toEqual(['title'])

    const mutation = 'mutation ($data: mutationNoteInput!) { createNote(data: $data) { id } }'
    const { data, errors } = await app.graphql(mutation, {
      as: user,
      variables: { data: { title: ' ', _status: 'published' } },
    })
    expect(errors).toEqual([])
    expect(data).toMatchObject({ createNote: { id: expect.anything() } })
    const again = await app.graphql(mutation, {
      as: user,
      variables: { data: { title: ' ', _status: 'published' } },
    })
    expect(again.errors[0]).toMatchObject({ status: 400, data: { errors: [{ path: 'title' }] } })
  })

  it('asks by GraphQL without a login and sees what is published', async () => {
    await app.local.create({
      collection: 'notes',
      data: { title: '只供內部', _status: 'draft' },
      draft: true,
    })
    const { data } = await app.graphql<{ Notes: { docs: { title: string }[] } }>(
      '{ Notes { docs { title } } }',
    )
    expect(data?.Notes.docs.map(({ title }) => title)).toContain('公開')
    expect(data?.Notes.docs.map(({ title }) => title)).not.toContain('只供內部')
    expect((await app.graphql('{ Nothing }')).errors[0]?.status).toBe(400)
  })

  it('uploads a file into the folder of the test and serves it', async () => {
    const bytes = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#c33' } })
      .jpeg()
      .toBuffer()
    const sent = await app.rest('POST', '/files', {
      as: user,
      body: { alt: '紅色' },
      file: { name: 'red.jpg', type: 'image/jpeg', bytes },
    })
    expect(sent.status).toBe(201)
    expect(sent.body.doc).toMatchObject({ alt: '紅色', width: 8, height: 6, filename: 'red.jpg' })
    await access(join(app.mediaDir, 'red.jpg'))

    const got = await app.rest('GET', '/files/file/red.jpg')
    expect(got.status).toBe(200)
    expect(got.bytes).toEqual(new Uint8Array(bytes))
  })

  it('shares nothing with another Payload of the same config', async () => {
    const other = await boot()
    expect((await other.local.count({ collection: 'people' })).totalDocs).toBe(0)
    expect((await other.rest('GET', '/notes', { as: user })).body.docs).toEqual([])
    await other.stop()
    await expect(access(other.folder)).rejects.toThrow('ENOENT')
    expect((await app.local.count({ collection: 'people' })).totalDocs).toBe(1)
  })

  it('has transactions on MongoDB and Postgres, and none of Payload’s own on SQLite', async () => {
    const { db } = app.payload
    const transactionID = (await db.beginTransaction()) ?? undefined
    expect(transactionID !== undefined).toBe(database !== 'sqlite')
    if (transactionID === undefined) return
    await app.local.create({ collection: 'notes', data: { title: '會消失' }, req: { transactionID } })
    await db.rollbackTransaction(transactionID)
    const left = await app.local.find({ collection: 'notes', where: { title: { equals: '會消失' } } })
    expect(left.docs).toEqual([])
  })
})
