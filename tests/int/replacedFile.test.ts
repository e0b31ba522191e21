import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { database } from './helpers/database.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf, picture, type Desk } from './helpers/documents.ts'
import { bootNewsroom, type BootedNewsroom } from './helpers/index.ts'

let app: BootedNewsroom
let desk: Desk
let editor: Record<string, string>
/** What another person does after a replacement was allowed and before it is made. */
let meanwhile: () => Promise<void> = async () => {}

const pause: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (operation !== 'update' || !req.file) return
  const run = meanwhile
  meanwhile = async () => {}
  await run()
}

beforeAll(async () => {
  app = await bootNewsroom({}, (config) => ({
    ...config,
    collections: config.collections?.map((one) =>
      one.slug === 'photos' ? { ...one, hooks: { ...one.hooks, beforeOperation: [pause] } } : one,
    ),
  }))
  desk = deskOf(app)
  editor = await app.as('editor')
})
afterAll(() => app?.stop())

const replace = async (id: number | string) =>
  app.rest('PATCH', `/photos/${id}?draft=true`, { as: editor, body: {}, file: await picture() })
const publish = (id: number | string) =>
  app.rest('PATCH', `/photos/${id}`, { as: editor, body: { _status: 'published' } })
const isThere = (filename: unknown) => existsSync(join(app.mediaDir, String(filename)))
const readersStatus = async (id: number | string) => {
  const { status, body } = await app.rest('GET', `/photos/${id}`)
  expect(status).toBe(200)
  return (await app.rest('GET', String(body.url).replace('/api', ''))).status
}

describe('another file for a photo', () => {
  it('leaves the one before in its place, for versions and for somebody who publishes in that moment', async () => {
    const { id, filename } = await desk.photo()
    const { status, body } = await replace(id)
    expect(status).toBe(200)
    expect(body.doc?.filename).not.toBe(filename)
    expect([isThere(filename), isThere(body.doc?.filename)]).toEqual([true, true])
  })

  it('takes nothing from a photo that somebody publishes meanwhile', async () => {
    const { id } = await desk.photo()
    meanwhile = async () => expect((await publish(id)).status).toBe(200)
    await replace(id)
    expect(await readersStatus(id)).toBe(200)
  })

  it('takes nothing from a photo of which somebody publishes what they read before', async () => {
    const { id } = await desk.photo()
    const { filename } = await app.local.findByID({ collection: 'photos', id })
    expect((await replace(id)).status).toBe(200)
    await app.payload.db.updateOne({ collection: 'photos', id, data: { filename, _status: 'published' } })
    expect(await readersStatus(id)).toBe(200)
  })

  it('may come twice at once, and neither is an internal error', async () => {
    const { id } = await desk.photo()
    // MongoDB may let only one of them through: the other is told to try again.
    const answers = database === 'sqlite' ? [200] : [200, 409]
    meanwhile = async () => expect(answers).toContain((await replace(id)).status)
    expect(answers).toContain((await replace(id)).status)
  })

  it('goes with the others when the photo is deleted for good', async () => {
    const { id, filename } = await desk.photo()
    const { body } = await replace(id)
    await app.local.delete({ collection: 'photos', id })
    expect([isThere(filename), isThere(body.doc?.filename)]).toEqual([false, false])
  })
})
