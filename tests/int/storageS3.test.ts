import { s3Storage } from '@payloadcms/storage-s3'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startS3 } from '../../scripts/lib/s3.mjs'
import { behindTheGuard, deskOf, picture, type Desk } from './helpers/documents.ts'
import { bootNewsroom, database, type BootedNewsroom, type RestDoc } from './helpers/index.ts'

const live = { _status: 'published' }
const bucket = 'pictures'
const past = new Date('2020-01-01T00:00:00Z')

// The same whatever the database: once is enough.
const s3 = database === 'sqlite' ? await startS3() : { reason: 'int-sqlite runs it' }
if ('reason' in s3 && database === 'sqlite') {
  if (process.env.CI) throw new Error(`No S3 server for these tests. ${s3.reason}`)
  console.error(`SKIPPED: no S3 server could be had. ${s3.reason}`)
}

describe.skipIf('reason' in s3)('pictures in S3 (@payloadcms/storage-s3)', () => {
  // Where there is none, Vitest reads this block all the same.
  const url = 'url' in s3 ? s3.url : ''
  let app: BootedNewsroom
  let desk: Desk
  let editor: Record<string, string>
  let consumer: Record<string, string>

  beforeAll(async () => {
    await fetch(`${url}/${bucket}`, { method: 'PUT' })
    app = await bootNewsroom({}, (config) => ({
      ...config,
      plugins: [
        s3Storage({
          collections: { photos: true },
          bucket,
          clientUploads: true,
          // Payload hands the file over itself, or a signed address where the test asks for one.
          signedDownloads: { expiresIn: 60, shouldUseSignedURL: ({ req }) => req.headers.has('x-signed') },
          config: {
            endpoint: url,
            region: 'us-east-1',
            forcePathStyle: true,
            credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
          },
        }),
        ...(config.plugins ?? []),
      ],
    }))
    desk = deskOf(app)
    editor = await app.as('editor')
    consumer = await app.as('consumer')
  })
  afterAll(async () => {
    await app?.stop()
    if ('stop' in s3) await s3.stop()
  })

  /** What the bucket holds. */
  const keys = async () =>
    [...(await (await fetch(`${url}/${bucket}?list-type=2`)).text()).matchAll(/<Key>([^<]+)<\/Key>/gu)].map(
      ([, key]) => key,
    )
  const namesOf = ({ sizes }: RestDoc) =>
    // Sizes are kept by their names, each with its file.
    Object.values(sizes as Record<string, { filename: string }>).map(({ filename }) => filename)
  const get = (name: unknown, as: Record<string, string> = {}, query = '') =>
    app.rest('GET', `/photos/file/${encodeURIComponent(String(name))}${query}`, { as })
  const signed = { 'x-signed': '1' }

  it('keeps every file of a photo there, and none on this machine', async () => {
    const photo = await desk.photo(live)
    expect(await keys()).toEqual(expect.arrayContaining([photo.filename, ...namesOf(photo)]))
    expect(existsSync(app.mediaDir) ? readdirSync(app.mediaDir) : []).toEqual([])
  })

  it('serves readers the pictures of a published photo, and not its original', async () => {
    const photo = await desk.photo(live)
    for (const name of namesOf(photo)) {
      const answer = await get(name)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache, must-revalidate'])
      const address = (await get(name, signed)).headers.get('location') ?? ''
      const stored = new Uint8Array(await (await fetch(address)).arrayBuffer())
      expect(Buffer.from(answer.bytes).equals(stored)).toBe(true)
      const tag = answer.headers.get('etag') ?? ''
      expect(
        (await app.rest('GET', `/photos/file/${name}`, { headers: { 'if-none-match': tag } })).status,
      ).toBe(304)
    }
    expect((await get(photo.filename)).status).toBe(403)
    expect((await get(photo.filename, editor)).status).toBe(200)
  })

  it('gives readers a signed address of a published photo alone, which nobody keeps', async () => {
    const photo = await desk.photo(live)
    const [name] = namesOf(photo)
    const answer = await get(name, signed)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([302, 'no-store'])
    expect(answer.headers.get('location')).toMatch(/X-Amz-Expires=60\b/u)
    expect((await fetch(answer.headers.get('location') ?? '')).status).toBe(200)
    expect((await get(photo.filename, signed)).status).toBe(403)
  })

  const lost: [string, (photo: RestDoc) => Promise<unknown>][] = [
    [
      'taken down',
      ({ id }) =>
        app.rest('POST', `/newsroom/takedown/photos/${id}`, { as: editor, body: { reason: '來函要求' } }),
    ],
    [
      'unpublished',
      ({ id }) => app.rest('PATCH', `/photos/${id}`, { as: editor, body: { _status: 'draft' } }),
    ],
    [
      'in the trash',
      ({ id }) => app.rest('PATCH', `/photos/${id}`, { as: editor, body: { deletedAt: past.toISOString() } }),
    ],
    ['past its rights', ({ id }) => behindTheGuard(app, 'photos', id, 'usableUntil', past)],
  ]
  it.each(lost)('serves nobody but staff a photo that is %s, whichever way', async (_, lose) => {
    const photo = await desk.photo(live)
    const tags = await Promise.all(
      namesOf(photo).map(async (name) => (await get(name)).headers.get('etag') ?? ''),
    )
    await lose(photo)
    for (const [at, name] of [...namesOf(photo), photo.filename].entries())
      for (const as of [
        {},
        consumer,
        signed,
        { ...consumer, ...signed },
        { 'if-none-match': tags[at] ?? '*' },
      ])
        for (const query of ['', '?prefix=x&draft=true&trash=true']) {
          // Every one of these is a header's name and its text.
          const answer = await get(name, as as Record<string, string>, query)
          expect([answer.status, answer.headers.get('location')], `${String(name)}${query}`).toEqual([
            403,
            null,
          ])
        }
    expect((await get(photo.filename, editor)).status).toBe(200)
  })

  it('serves no draft', async () => {
    const photo = await desk.photo()
    for (const name of [photo.filename, ...namesOf(photo)])
      for (const as of [{}, signed]) expect((await get(name, as as Record<string, string>)).status).toBe(403)
  })

  it('lets no reader send a file there', async () => {
    const body = {
      collectionSlug: 'photos',
      filename: `${randomUUID()}.jpeg`,
      filesize: 9,
      mimeType: 'image/jpeg',
    }
    for (const as of [{}, consumer]) {
      const answer = await app.rest('POST', '/storage-s3-generate-signed-url', { as, body })
      expect([401, 403], answer.text).toContain(answer.status)
    }
    expect((await app.rest('POST', '/storage-s3-generate-signed-url', { as: editor, body })).status).toBe(200)
  })

  it('keeps the file of a published photo when another is refused', async () => {
    const photo = await desk.photo(live)
    const before = await keys()
    const answer = await app.rest('PATCH', `/photos/${photo.id}`, {
      as: editor,
      body: {},
      file: await picture(),
    })
    expect(answer.status).toBe(400)
    expect(await keys()).toEqual(before)
    expect((await get(namesOf(photo)[0])).status).toBe(200)
  })

  it('has nothing left there of a photo that is deleted for good', async () => {
    const photo = await desk.photo()
    const admin = await app.as('admin')
    expect((await app.rest('DELETE', `/photos/${photo.id}`, { as: admin })).status).toBe(200)
    const left = await keys()
    expect([photo.filename, ...namesOf(photo)].filter((name) => left.includes(String(name)))).toEqual([])
  })
})
