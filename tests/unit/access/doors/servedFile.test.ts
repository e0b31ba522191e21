import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NotFound, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headOf, servedFile } from '../../../../src/access/doors/servedFile.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served-file-'))
  await writeFile(join(folder, 'ferry.jpg'), 'picture')
})
afterAll(() => rm(folder, { recursive: true }))

interface Asked {
  filename?: string
  headers?: Record<string, string>
  staff?: boolean
  query?: string
  /** How many rows of the database name the file. */
  rows?: number
}

/** A request for a file; only what is given here is read of it. */
function requestFor({ filename = 'ferry.jpg', headers = {}, query = '', rows = 1 }: Asked): PayloadRequest {
  return {
    routeParams: { collection: 'photos', filename },
    headers: new Headers(headers),
    searchParams: new URLSearchParams(query),
    user: null,
    t: (key: string) => key,
    payload: {
      collections: { photos: { config: { fields: [], upload: { imageSizes: [{ name: 'web' }] } } } },
      db: { count: async () => ({ totalDocs: rows }) },
      count: undefined,
    },
  } as unknown as PayloadRequest
}

const answer = (
  asked: Asked,
  response = () => new Response('picture', { headers: { 'Content-Type': 'image/jpeg' } }),
) => {
  const req = requestFor(asked)
  const seen: { range: string | null; query: string }[] = []
  // Only the folder is read of an upload config.
  const upload = { staticDir: folder } as SanitizedCollectionConfig['upload']
  const serve = (one: PayloadRequest) => {
    seen.push({ range: one.headers.get('range'), query: one.searchParams.toString() })
    return response()
  }
  return { seen, answer: servedFile(serve, upload, () => asked.staff ?? false)(req) }
}

const tag = async () => (await answer({}).answer).headers.get('etag') ?? ''

describe('a served picture', () => {
  it.each([
    [false, 200, 'no-cache, must-revalidate'],
    [true, 200, 'private, no-store'],
    [false, 403, 'no-store'],
    [false, 404, 'no-store'],
    [true, 500, 'no-store'],
    [false, 206, 'no-cache, must-revalidate'],
  ])('(to staff: %s) with status %s may be kept by "%s"', async (staff, status, cacheControl) => {
    const { answer: given } = answer({ staff }, () => new Response('x', { status }))
    const response = await given
    expect(response.status).toBe(status)
    expect(response.headers.get('cache-control')).toBe(cacheControl)
    expect(await response.text()).toBe('x')
  })

  it('has another tag once its file was written anew, and the same until then', async () => {
    const before = await tag()
    expect(before).toMatch(/^"[\da-z]+-[\da-z]+"$/u)
    expect(await tag()).toBe(before)
    await utimes(join(folder, 'ferry.jpg'), 1_000_000, 1_000_000)
    expect(await tag()).not.toBe(before)
  })

  it('keeps the tag that a storage adapter gave it', async () => {
    const { answer: given } = answer({}, () => new Response('x', { headers: { ETag: '"theirs"' } }))
    expect((await given).headers.get('etag')).toBe('"theirs"')
  })

  it.each([
    ['its tag', (own: string) => own, 304],
    ['its tag as a weak one', (own: string) => `W/${own}`, 304],
    ['its tag among others', (own: string) => `"a", ${own} , "b"`, 304],
    ['every tag', () => '*', 304],
    ['another tag', () => '"another"', 200],
    ['no tag at all', () => '', 200],
  ])('is answered to a client that has %s', async (_, ofTag, status) => {
    const headers = { 'if-none-match': ofTag(await tag()) }
    const response = await answer({ headers }).answer
    expect(response.status).toBe(status)
    expect(await response.text()).toBe(status === 304 ? '' : 'picture')
    expect(response.headers.has('content-type')).toBe(status !== 304)
    expect(response.headers.get('cache-control')).toBe('no-cache, must-revalidate')
  })

  it('that is refused is never answered with 304', async () => {
    const headers = { 'if-none-match': '*' }
    const response = await answer({ headers }, () => new Response(null, { status: 403 })).answer
    expect(response.status).toBe(403)
  })

  it('is served in parts only if the rest the client has is of the same file', async () => {
    const own = await tag()
    const part = (ifRange?: string) =>
      answer({ headers: { range: 'bytes=2-', ...(ifRange && { 'if-range': ifRange }) } })
    for (const [given, range] of [
      [undefined, 'bytes=2-'],
      [own, 'bytes=2-'],
      ['"another"', null],
      ['Wed, 21 Oct 2026 07:28:00 GMT', null],
    ] as const) {
      const { seen, answer: done } = part(given)
      await done
      expect(seen).toEqual([{ range, query: '' }])
    }
  })

  it('is asked for without a prefix, a field that the collection does not have', async () => {
    const { seen, answer: done } = answer({ query: 'prefix=x&width=5' })
    await done
    expect(seen[0]?.query).toBe('width=5')
  })
})

describe('a name', () => {
  it.each(['', '.', '..', '../secret', 'a/b.jpg', 'a\\b.jpg', 'a\0.jpg'])(
    '%j that no file can have is 404',
    async (filename) => {
      const { seen, answer: given } = answer({ filename })
      if (filename === '') await expect(given).resolves.toBeInstanceOf(Response)
      else await expect(given).rejects.toBeInstanceOf(NotFound)
      expect(seen).toHaveLength(filename === '' ? 1 : 0)
    },
  )

  it('that no row has is 404 for staff, who may read every file', async () => {
    const { seen, answer: given } = answer({ filename: 'never.jpg', staff: true, rows: 0 })
    await expect(given).rejects.toBeInstanceOf(NotFound)
    expect(seen).toEqual([])
  })

  it('that a row has is asked for even when its file is lost', async () => {
    const { seen, answer: given } = answer({ filename: 'lost.jpg', staff: true, rows: 1 })
    expect((await given).headers.has('etag')).toBe(false)
    expect(seen).toHaveLength(1)
  })

  it('longer than a disk takes is no error of the server', async () => {
    const response = await answer({ filename: `${'長'.repeat(300)}.jpg` }).answer
    expect(response.status).toBe(200)
  })
})

it('HEAD has the status and headers of GET, and no body', async () => {
  const response = await headOf(() => new Response('picture', { status: 206, headers: { ETag: '"t"' } }))(
    requestFor({}),
  )
  expect(response.status).toBe(206)
  expect(response.headers.get('etag')).toBe('"t"')
  expect(await response.text()).toBe('')
})
