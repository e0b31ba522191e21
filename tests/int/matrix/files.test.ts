import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { picture } from '../helpers/documents.ts'
import type { RestDoc } from '../helpers/index.ts'
import { openWorld } from './openWorld.ts'

const { world, reader } = await openWorld()

/** The photo as the other process gives it to nobody; undefined when it does not. */
async function seen(id: number | string): Promise<RestDoc | undefined> {
  const { docs } = (await reader.get(`/photos?where[id][equals]=${id}&depth=0`)).body
  return docs?.[0]
}

const patch = async (
  id: number | string,
  body: object,
  query = '',
  file?: Awaited<ReturnType<typeof picture>>,
) =>
  world.app.rest('PATCH', `/photos/${id}?depth=0${query}`, {
    as: world.editor,
    body,
    ...(file && { file }),
  })

/** What can be done to the picture of a photo, each by its request. */
const changes = {
  replacing: async (id: number | string) => patch(id, {}, '', await picture()),
  'replacing, as a draft': async (id: number | string) => patch(id, {}, '&draft=true', await picture()),
  cropping: (id: number | string) =>
    patch(
      id,
      {},
      '&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[crop][unit]=%25&uploadEdits[widthInPixels]=32&uploadEdits[heightInPixels]=24',
    ),
  'setting another focal point': (id: number | string) => patch(id, { focalX: 10, focalY: 10 }),
  'replacing by the Local API': async (id: number | string) => {
    const { name, type, bytes } = await picture()
    const file = { name, mimetype: type, data: Buffer.from(bytes), size: bytes.byteLength }
    return world.app.local.update({ collection: 'photos', id, data: {}, file, depth: 0 })
  },
  'replacing in bulk': async (id: number | string) => {
    const { name, type, bytes } = await picture()
    const file = { name, mimetype: type, data: Buffer.from(bytes), size: bytes.byteLength }
    return world.app.local.update({ collection: 'photos', where: { id: { equals: id } }, data: {}, file })
  },
} as const

const attempted = async (run: () => Promise<unknown>): Promise<void> => {
  // Refused or not is read from outside; some of these throw and some answer 400.
  await run().catch(() => undefined)
}

// `Object.keys` only knows texts.
describe.each(Object.keys(changes) as (keyof typeof changes)[])('%s the picture of a photo', (how) => {
  it('that is published: its file and its bytes stay, whatever was answered', async () => {
    const photo = await world.desk.photo({ _status: 'published' })
    const before = await seen(photo.id)
    await attempted(() => changes[how](photo.id))
    const after = await seen(photo.id)
    expect(after).toBeDefined()
    expect([after?.width, after?.height, after?.url]).toEqual([before?.width, before?.height, before?.url])
    await expect(access(join(world.app.mediaDir, String(photo.filename)))).resolves.toBeUndefined()
  })

  it('that is a draft: it can then be published', async () => {
    const photo = await world.desk.photo()
    await attempted(() => changes[how](photo.id))
    await patch(photo.id, { _status: 'published' })
    expect(await seen(photo.id)).toBeDefined()
  })
})

/**
 * By which order of requests readers no longer have a photo that they had, while stories go on
 * linking it.
 */
const withdrawals: Record<string, (id: number | string) => Promise<unknown>> = {
  withdrawn: (id) => patch(id, { _status: 'draft' }),
  'withdrawn in all locales': (id) => patch(id, {}, '&unpublishAllLocales=true'),
  'in the trash': (id) => patch(id, { deletedAt: new Date().toISOString() }),
  'back from the trash as a draft': async (id) => [
    await patch(id, { deletedAt: new Date().toISOString() }),
    await patch(id, { deletedAt: null, _status: 'draft' }, '&trash=true'),
  ],
  'withdrawn and in the trash': async (id) => [
    await patch(id, { _status: 'draft' }),
    await patch(id, { deletedAt: new Date().toISOString() }),
  ],
  'taken down and released': async (id) => {
    const options = { as: world.editor, body: { reason: '更正' } }
    return [
      await world.app.rest('POST', `/newsroom/takedown/photos/${id}`, options),
      await world.app.rest('POST', `/newsroom/release/photos/${id}`, options),
    ]
  },
  'withdrawn by code': (id) =>
    world.app.payload.db.updateOne({ collection: 'photos', id, data: { _status: 'draft', revision: 0 } }),
}

const otherNames = { filename: 'another.jpeg', filesize: 1 }

/** What else changes a picture, beside `changes`. */
const moreChanges: Record<string, (id: number | string) => Promise<unknown>> = {
  'replacing, in the trash': async (id) => patch(id, {}, '&trash=true', await picture()),
  'replacing and taking out of the trash': async (id) =>
    patch(id, { deletedAt: null }, '&trash=true', await picture()),
  'replacing and publishing': async (id) =>
    patch(id, { _status: 'published' }, '&trash=true', await picture()),
  'cropping, in the trash': (id) =>
    patch(
      id,
      {},
      '&trash=true&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[crop][unit]=%25&uploadEdits[widthInPixels]=32&uploadEdits[heightInPixels]=24',
    ),
  'payload.db.updateOne': (id) =>
    world.app.payload.db.updateOne({ collection: 'photos', id, data: otherNames }),
  'payload.db.updateOne of a size': async (id) => {
    const row = await world.app.payload.db.findOne<RestDoc>({
      collection: 'photos',
      where: { id: { equals: id } },
    })
    // Sizes are kept by their names, each with its file.
    const sizes = row?.sizes as Record<string, object>
    const others = Object.fromEntries(
      Object.entries(sizes).map(([name, size]) => [name, { ...size, filename: `another-${name}.webp` }]),
    )
    return world.app.payload.db.updateOne({ collection: 'photos', id, data: { sizes: others } })
  },
  'payload.db.updateMany': (id) =>
    Promise.resolve(
      world.app.payload.db.updateMany({
        collection: 'photos',
        where: { id: { equals: id } },
        data: otherNames,
      }),
    ),
  'payload.db.upsert': (id) =>
    Promise.resolve(
      world.app.payload.db.upsert({ collection: 'photos', where: { id: { equals: id } }, data: otherNames }),
    ),
}

describe('a photo that readers have had, and a story still links', () => {
  const every = { ...changes, ...moreChanges }
  const fileOf = async (id: number | string) => {
    const row = await world.app.payload.db.findOne<RestDoc>({
      collection: 'photos',
      where: { id: { equals: id } },
    })
    // Sizes are kept by their names, each with its file.
    const sizes = Object.values(row?.sizes ?? {}) as { filename?: string | null }[]
    const names = [String(row?.filename), ...sizes.flatMap(({ filename }) => filename ?? [])]
    const bytes = await Promise.all(names.map((name) => readFile(join(world.app.mediaDir, name))))
    return { names, bytes }
  }

  it.each(Object.keys(withdrawals))('never shows another picture: %s', async (how) => {
    for (const [what, change] of Object.entries(every)) {
      const { id } = await world.desk.photo({ _status: 'published' })
      await world.desk.article({ _status: 'published', photos: [{ photo: id }] })
      const before = await fileOf(id)
      await withdrawals[how]?.(id)
      await attempted(() => change(id))
      await patch(id, { deletedAt: null }, '&trash=true')
      await patch(id, { _status: 'published' })
      expect(await fileOf(id), what).toEqual(before)
      expect(await seen(id), what).toBeDefined()
    }
  })

  it('never gets another by a story that takes its draft along', async () => {
    const { id } = await world.desk.photo({ _status: 'published' })
    const before = await fileOf(id)
    await patch(id, { _status: 'draft' })
    const other = await world.desk.photo()
    const { filename, filesize, sizes } = other
    const row = await world.app.payload.db.findOne<RestDoc>({
      collection: 'photos',
      where: { id: { equals: id } },
    })
    const now = new Date(Date.now() + 1000).toISOString()
    await world.app.payload.db.createVersion({
      collectionSlug: 'photos',
      parent: id,
      autosave: false,
      createdAt: now,
      updatedAt: now,
      // Payload types a version by its collection's generated type.
      versionData: { ...row, filename, filesize, sizes, attributionFor: `${filename}:${filesize}` } as never,
    })
    await attempted(() => world.desk.article({ _status: 'published', photos: [{ photo: id }] }))
    expect(await fileOf(id)).toEqual(before)
  })

  it('leaves a copy of it free to show another', async () => {
    const { id } = await world.desk.photo({ _status: 'published' })
    const copy = await world.app.local.duplicate({ collection: 'photos', id, draft: true })
    const replaced = await patch(copy.id, {}, '&draft=true', await picture())
    expect(replaced.status, replaced.text).toBe(200)
  })
})

describe('a form that was opened before its picture came', () => {
  it('does not take the picture away again, and the photo is published', async () => {
    const { app, credit } = world
    const data = { caption: '園圃一角', alt: '一排菜苗', credits: [credit] }
    const { id } = await app.local.create({ collection: 'photos', draft: true, data })
    const opened = await app.rest('GET', `/photos/${id}?draft=true&depth=0`, { as: world.editor })
    const saved = await patch(id, opened.body, '&draft=true', await picture())
    expect(saved.status, saved.text).toBe(200)
    const published = await patch(id, { ...opened.body, _status: 'published' })
    expect(published.status, published.text).toBe(200)
    const row = await app.local.findByID({ collection: 'photos', id })
    expect(row.filename).toBe(saved.body.doc?.filename)
    expect(await seen(id)).toBeDefined()
  })

  it('names no other photo’s file', async () => {
    const [one, other] = [await world.desk.photo(), await world.desk.photo()]
    await patch(one.id, { filename: other.filename, sizes: other.sizes }, '&draft=true')
    const row = await world.app.local.findByID({ collection: 'photos', id: one.id, draft: true })
    expect(row.filename).toBe(one.filename)
  })
})

describe('an old version of a photo restored under a new file', () => {
  const withNewFile = async (credits: (number | string)[]) => {
    const photo = await world.desk.photo()
    const { docs } = await world.app.local.findVersions({
      collection: 'photos',
      where: { parent: { equals: photo.id } },
    })
    await patch(photo.id, { credits }, '', await picture())
    return { id: photo.id, versionId: docs[0]?.id }
  }

  it('has the old credit, and is not published with it; credited anew, it is', async () => {
    const { id, versionId } = await withNewFile([world.other])
    await world.app.rest('POST', `/photos/versions/${versionId}?draft=true`, { as: world.editor, body: {} })
    const refused = await patch(id, { _status: 'published' })
    expect(JSON.stringify(refused.body)).toContain('photo-credit-stale')
    expect(await seen(id)).toBeUndefined()
    await patch(id, { credits: [world.credit, world.other], _status: 'published' })
    expect(await seen(id)).toBeDefined()
  })
})

describe('a credit that a public photo has', () => {
  const clearings = {
    'an empty list': { credits: [] },
    null: { credits: null },
    'a source that is not there': { credits: [999_999] },
  }
  it.each(Object.entries(clearings))('is not cleared by %s', async (_, change) => {
    const photo = await world.desk.photo({ _status: 'published' })
    const before = await seen(photo.id)
    await patch(photo.id, change)
    expect((await seen(photo.id))?.credits).toEqual(before?.credits)
    await patch(photo.id, { credits: [world.other] })
    expect((await seen(photo.id))?.credits).toEqual([world.other])
  })
})

describe('a source that a public document credits', () => {
  const ways = {
    'REST delete': (id: number | string) => world.app.rest('DELETE', `/sources/${id}`, { as: world.editor }),
    'Local delete': (id: number | string) => world.app.local.delete({ collection: 'sources', id }),
    'Local bulk delete': (id: number | string) =>
      world.app.local.delete({ collection: 'sources', where: { id: { equals: id } } }),
    'payload.db.deleteOne': (id: number | string) =>
      world.app.payload.db.deleteOne({ collection: 'sources', where: { id: { equals: id } } }),
    'payload.db.deleteMany': (id: number | string) =>
      Promise.resolve(
        world.app.payload.db.deleteMany({ collection: 'sources', where: { id: { equals: id } } }),
      ),
  }
  // `Object.keys` only knows texts.
  it.each(Object.keys(ways) as (keyof typeof ways)[])(
    'is still there after a %s; one that nothing credits is not',
    async (how) => {
      const [used, idle] = [await world.desk.source(), await world.desk.source()]
      await world.desk.sidebar({ _status: 'published', sources: [used.id] })
      await attempted(() => ways[how](used.id))
      await attempted(() => ways[how](idle.id))
      expect((await reader.get(`/sources/${used.id}`)).status).toBe(200)
      // REST leaves deleting for good to administrators.
      expect((await reader.get(`/sources/${idle.id}`)).status).toBe(how === 'REST delete' ? 200 : 404)
    },
  )
})

describe('a photo that a public article shows', () => {
  it('is not deleted for good before it was taken down', async () => {
    const photo = await world.desk.photo({ _status: 'published' })
    await world.desk.article({ _status: 'published', photos: [{ photo: photo.id }] })
    await attempted(() => world.app.local.delete({ collection: 'photos', id: photo.id }))
    expect(await seen(photo.id)).toBeDefined()
    await expect(access(join(world.app.mediaDir, String(photo.filename)))).resolves.toBeUndefined()
  })
})
