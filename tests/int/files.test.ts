import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { behindTheGuard } from './helpers/documents.ts'
import type { RestDoc } from './helpers/index.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'

const { app, desk } = await openNewsroom()
const editor = await app.as('editor')
const photo = await desk.photo({ _status: 'published' })

/** The JPEG that readers get, by its name. */
const fileOf = ({ sizes }: RestDoc) => String((sizes as { webJpeg: { filename: string } }).webJpeg.filename)
const get = (name: string, headers: Record<string, string> = {}, as = {}) =>
  app.rest('GET', `/photos/file/${encodeURIComponent(name)}`, { headers, as })

describe('a picture that readers may see', () => {
  it('may be kept, and must be asked for again before it is shown', async () => {
    const answer = await get(fileOf(photo))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-cache, must-revalidate')
    expect(answer.headers.get('etag')).toMatch(/^"[^"]+"$/u)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(answer.bytes.length).toBe(Number(answer.headers.get('content-length')))
  })

  it('is not sent again to a client that has it', async () => {
    const tag = (await get(fileOf(photo))).headers.get('etag') ?? ''
    for (const asked of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const answer = await get(fileOf(photo), { 'if-none-match': asked })
      expect([answer.status, answer.bytes.length], asked).toEqual([304, 0])
      expect(answer.headers.get('etag')).toBe(tag)
      expect(answer.headers.get('cache-control')).toBe('no-cache, must-revalidate')
    }
    expect((await get(fileOf(photo), { 'if-none-match': '"other"' })).status).toBe(200)
    expect((await get(fileOf(photo), { 'if-none-match': tag, range: 'bytes=0-9' })).status).toBe(304)
  })

  it('is sent in parts, unless it is another than the caller has', async () => {
    const whole = await get(fileOf(photo))
    const tag = whole.headers.get('etag') ?? ''
    const part = await get(fileOf(photo), { range: 'bytes=0-9' })
    expect([part.status, part.bytes.length]).toEqual([206, 10])
    expect(part.headers.get('cache-control')).toBe('no-cache, must-revalidate')
    const same = await get(fileOf(photo), { range: 'bytes=10-19', 'if-range': tag })
    expect([same.status, same.bytes.length]).toEqual([206, 10])
    const other = await get(fileOf(photo), { range: 'bytes=10-19', 'if-range': '"other"' })
    expect([other.status, other.bytes.length]).toEqual([200, whole.bytes.length])
    expect((await get(fileOf(photo), { range: 'bytes=999999999-' })).status).toBe(416)
  })

  it('is described by HEAD as by GET', async () => {
    const [head, whole] = [await app.rest('HEAD', `/photos/file/${fileOf(photo)}`), await get(fileOf(photo))]
    expect([head.status, head.bytes.length]).toEqual([200, 0])
    for (const name of ['etag', 'cache-control', 'content-type', 'content-length'])
      expect(head.headers.get(name), name).toBe(whole.headers.get(name))
  })

  it('must not be cached when staff get it', async () => {
    const original = await get(String(photo.filename), {}, editor)
    expect(original.status).toBe(200)
    expect(original.headers.get('cache-control')).toBe('private, no-store')
  })

  it.each(['prefix=x', 'prefix=', 'prefix=..%2f'])(
    'is served whatever the query says: ?%s',
    async (query) => {
      const answer = await app.rest('GET', `/photos/file/${fileOf(photo)}?${query}`)
      expect(answer.status).toBe(200)
    },
  )
})

const ways: [string, string, Date | string][] = [
  ['taken down', 'takedown.at', new Date('2020-01-01T00:00:00Z')],
  ['unpublished', '_status', 'draft'],
  ['trashed', 'deletedAt', new Date('2020-01-01T00:00:00Z')],
  ['past its rights', 'usableUntil', new Date('2020-01-01T00:00:00Z')],
  ['under embargo', 'embargoUntil', new Date('2090-01-01T00:00:00Z')],
]

it.each(ways)('a picture that is %s is refused even to a client that has it', async (_, path, value) => {
  const lost = await desk.photo({ _status: 'published' })
  // Sizes are kept by their names, each with its file.
  const names = Object.values(lost.sizes as Record<string, { filename: string }>).map(
    ({ filename }) => filename,
  )
  const tags = await Promise.all(names.map(async (name) => (await get(name)).headers.get('etag') ?? ''))
  expect(tags.every((tag) => tag !== '')).toBe(true)
  await behindTheGuard(app, 'photos', lost.id, path, value)
  for (const [at, name] of names.entries()) {
    for (const headers of [
      {},
      { 'if-none-match': tags[at] ?? '' },
      { range: 'bytes=0-9' },
      { 'if-none-match': '*' },
    ]) {
      // Payload’s login answers with headers of text.
      const answer = await get(name, headers as Record<string, string>)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([403, 'no-store'])
      expect(answer.headers.get('etag')).toBeNull()
    }
    expect((await app.rest('HEAD', `/photos/file/${name}`)).status).toBe(403)
    // What never was gets the same answer.
    const never = await get('never-was.jpg')
    expect((await get(name)).text).toBe(never.text)
  }
})

it('a picture deleted for good is refused even to a client that has it', async () => {
  const lost = await desk.photo({ _status: 'published' })
  const tag = (await get(fileOf(lost))).headers.get('etag') ?? ''
  await behindTheGuard(app, 'photos', lost.id, '_status', 'draft')
  await app.rest('DELETE', `/photos/${lost.id}`, { as: await app.as('admin') })
  expect((await get(fileOf(lost), { 'if-none-match': tag })).status).toBe(403)
  expect((await get(fileOf(lost), {}, editor)).status).toBe(404)
})

it.each(['never-was.jpg', 'a\u0000b.jpg', '../package.json', '..\\package.json', `${'a'.repeat(300)}.jpg`])(
  'a name that no file has is not found by staff either: %j',
  async (name) => {
    expect((await get(name, {}, editor)).status).toBe(404)
    expect([403, 404]).toContain((await get(name)).status)
  },
)

it('a photo whose file is lost is answered with a server error', async () => {
  const lost = await desk.photo()
  await rm(join(app.mediaDir, String(lost.filename)))
  expect((await get(String(lost.filename), {}, editor)).status).toBe(500)
})
