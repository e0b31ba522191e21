import { createServer } from 'node:http'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PayloadRequest, UploadConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { originalsForStaff } from '../../../../../src/photo/payload/files/originalsForStaff.ts'
import { readOriginal } from '../../../../../src/photo/payload/files/readOriginal.ts'

type Handlers = NonNullable<UploadConfig['handlers']>

let staticDir: string
beforeAll(async () => {
  staticDir = await mkdtemp(join(tmpdir(), 'newsroom-original-'))
  await writeFile(join(staticDir, 'harbour.jpg'), 'on the disk')
})
afterAll(() => rm(staticDir, { recursive: true, force: true }))

const read = async (filename: unknown, handlers: Handlers = [], more: object = {}) => {
  // Of a request only the collection's upload is looked at.
  const config = { upload: { staticDir, handlers } }
  const req = { payload: { collections: { photos: { config } } } } as unknown as PayloadRequest
  return new TextDecoder().decode(await readOriginal(req, 'photos', { id: 1, filename, ...more }))
}

describe("a photo's original, for the server's own use", () => {
  it('is the file on the disk', async () => {
    expect(await read('harbour.jpg')).toBe('on the disk')
  })

  it('is had by everybody: who may ask has been settled before', async () => {
    const nobody = originalsForStaff({ isStaff: () => false })
    expect(await read('harbour.jpg', [nobody])).toBe('on the disk')
  })

  it('comes from the storage adapter where there is one, by its prefix', async () => {
    const storage: Handlers[number] = (_, { params: { prefix, filename } }) =>
      new Response(`${prefix}/${filename}`)
    expect(await read('harbour.jpg', [storage], { prefix: '2026' })).toBe('2026/harbour.jpg')
  })

  it('and from where the storage says it is', async () => {
    const server = createServer((_, response) => response.end('signed')).listen(0)
    // A server on a port has an address with its number.
    const location = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const storage: Handlers[number] = () => new Response(null, { status: 302, headers: { location } })
    expect(await read('harbour.jpg', [storage]).finally(() => server.close())).toBe('signed')
  })

  it('is an error that names it where it is gone, or is no name of a file', async () => {
    await expect(read('gone.jpg')).rejects.toThrow(/^The file "gone.jpg" is missing\.$/)
    await expect(read('harbour.jpg', [() => new Response('no', { status: 404 })])).rejects.toThrow(
      '404 for "harbour.jpg"',
    )
    for (const name of ['../secret', '', null]) await expect(read(name)).rejects.toThrow('no name of a file')
  })
})
