import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildConfig, getPayload, type Config, type Plugin, type Where } from 'payload'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { newsroomCollections } from '../../collections/index.ts'
import { newsroom } from '../../src/index.ts'
import { countsIds, database, type RestDoc } from './helpers/index.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'

type Id = number | string

const { app, desk } = await openNewsroom()
const editor = await app.as('admin')

const makers = {
  articles: () => desk.article(),
  photos: () => desk.photo(),
  sidebars: () => desk.sidebar(),
  sources: () => desk.source(),
  pages: () =>
    app.local.create({ collection: 'pages', data: { publication: '海角報', locale: 'zh-Hant', items: [] } }),
  users: () =>
    app.local.create({
      collection: 'users',
      data: {
        email: `u${Math.random()}@newsroom.test`,
        password: 'only-for-these-tests',
        roles: ['reporter'],
      },
    }),
} satisfies Record<string, () => Promise<RestDoc>>
type Collection = keyof typeof makers
const collections = Object.keys(makers) as Collection[] // Object.keys only knows strings

const deletions: Record<string, (collection: string, id: Id) => Promise<unknown>> = {
  REST: (collection, id) => app.rest('DELETE', `/${collection}/${id}`, { as: editor }),
  'REST of many': (collection, id) =>
    app.rest('DELETE', `/${collection}?where[id][in]=${id}`, { as: editor }),
  'Local API': (collection, id) => app.local.delete({ collection, id }),
  'payload.db.deleteOne': (collection, id) =>
    app.payload.db.deleteOne({ collection, where: { id: { equals: id } } }),
  'payload.db.deleteMany': (collection, id) =>
    app.payload.db.deleteMany({ collection, where: { id: { in: [id] } } }),
}
const ways = Object.keys(deletions)

const count = async (collection: string, where: Where) =>
  (await app.payload.db.count({ collection, where })).totalDocs
const isThere = (collection: string, id: Id) => count(collection, { id: { equals: id } })

describe('an id', () => {
  it.each(collections)('is given once in %s, however the document before was deleted', async (collection) => {
    const given: Id[] = []
    for (const way of ways) {
      const { id } = await makers[collection]()
      await deletions[way]?.(collection, id)
      // Many photos or sources at once are not deleted over REST.
      if ((await isThere(collection, id)) > 0) await app.local.delete({ collection, id })
      expect([way, await isThere(collection, id)]).toEqual([way, 0])
      expect([way, given]).not.toEqual([way, expect.arrayContaining([id])])
      given.push(id)
    }
    expect(new Set(given.map(String)).size).toBe(given.length)
  })

  it('is not chosen by the client that sends a document', async () => {
    const { id } = await desk.article()
    await app.local.delete({ collection: 'articles', id })
    const { body } = await app.rest('POST', '/articles?draft=true', {
      as: editor,
      body: await desk.words({ id }),
    })
    expect(String(body.doc?.id)).not.toBe(String(id))
  })
})

/** Everything that names a document, as the admin and the runner of schedules leave it. */
async function traces(collection: string, id: Id): Promise<void> {
  const { db } = app.payload
  const user = { relationTo: 'users', value: await app.idOf('editor') }
  const soon = new Date(Date.now() + 3_600_000).toISOString()
  for (const value of [String(id), id])
    for (const more of [{}, { hasError: true }, { processing: true }])
      await db.create({
        collection: 'payload-jobs',
        data: {
          taskSlug: 'schedulePublish',
          input: { type: 'publish', doc: { relationTo: collection, value }, user },
          waitUntil: soon,
          ...more,
        },
      })
  await db.create({
    collection: 'payload-locked-documents',
    data: { document: { relationTo: collection, value: id }, user },
  })
  await db.create({
    collection: 'payload-preferences',
    data: { key: `collection-${collection}-${id}`, user, value: {} },
  })
}

const tracesOf = async (collection: string, id: Id) => ({
  schedules: await count('payload-jobs', {
    and: [
      { 'input.doc.relationTo': { equals: collection } },
      { or: [{ 'input.doc.value': { equals: String(id) } }, { 'input.doc.value': { equals: id } }] },
    ],
  }),
  locks: await count('payload-locked-documents', {
    and: [{ 'document.relationTo': { equals: collection } }, { 'document.value': { equals: id } }],
  }),
  preferences: await count('payload-preferences', { key: { equals: `collection-${collection}-${id}` } }),
})

const schedules = countsIds ? 6 : 3 // an id of MongoDB's is a text already: both are asked as one
const all = { schedules, locks: 1, preferences: 1 }

describe('what is deleted for good takes with it whatever names it', () => {
  it.each(ways)('by %s: schedules, locks, preferences and versions, and nobody else’s', async (way) => {
    for (const collection of ['articles', 'photos', 'sidebars'] as const) {
      const [gone, other] = [await makers[collection](), await makers[collection]()]
      await traces(collection, gone.id)
      await traces(collection, other.id)
      // A lock keeps a document from being deleted until it is broken, which is not what this is about.
      await deletions[way]?.(collection, gone.id)
      if ((await isThere(collection, gone.id)) > 0)
        await app.local.delete({ collection, id: gone.id, overrideLock: true })
      expect(await tracesOf(collection, gone.id)).toEqual({ schedules: 0, locks: 0, preferences: 0 })
      const versions = await app.payload.db.countVersions({
        collection,
        where: { parent: { equals: gone.id } },
      })
      expect(versions.totalDocs).toBe(0)
      const left = await tracesOf(collection, other.id)
      expect(left.schedules).toBeGreaterThanOrEqual(schedules)
      expect(left).toMatchObject({ locks: 1, preferences: 1 })
      const lockCount = await count('payload-locked-documents', {})
      await app.local.delete({ collection, id: other.id, overrideLock: true })
      expect(await count('payload-locked-documents', {})).toBe(lockCount - 1)
    }
  })

  it('a user takes the locks and preferences that are theirs', async () => {
    const { id } = await makers.users()
    const article = await desk.article()
    const user = { relationTo: 'users', value: id }
    await app.payload.db.create({
      collection: 'payload-locked-documents',
      data: { document: { relationTo: 'articles', value: article.id }, user },
    })
    await app.payload.db.create({ collection: 'payload-preferences', data: { key: 'nav', user, value: {} } })
    const before = [await count('payload-locked-documents', {}), await count('payload-preferences', {})]
    await app.payload.db.deleteOne({ collection: 'users', where: { id: { equals: id } } })
    expect([await count('payload-locked-documents', {}), await count('payload-preferences', {})]).toEqual(
      before.map((number) => number - 1),
    )
  })

  it('takes nothing along when the deletion is refused', async () => {
    const photo = await desk.photo({ _status: 'published' })
    await desk.article({ photos: [{ photo: photo.id }], _status: 'published' })
    await traces('photos', photo.id)
    const where = { id: { equals: photo.id } }
    await expect(app.payload.db.deleteOne({ collection: 'photos', where })).rejects.toThrow(/社區園圃開放/)
    await expect(app.payload.db.deleteMany({ collection: 'photos', where })).rejects.toThrow(/社區園圃開放/)
    const left = await tracesOf('photos', photo.id)
    expect(left).toMatchObject({ locks: all.locks, preferences: all.preferences })
    expect(left.schedules).toBeGreaterThanOrEqual(schedules)
  })

  it('publishes nothing for the next reporter', async () => {
    const { id } = await desk.article()
    const input = { type: 'publish', doc: { relationTo: 'articles', value: String(id) } }
    // Payload types a task's input by the app's generated types.
    await app.payload.jobs.queue({ task: 'schedulePublish', input } as never)
    await app.local.delete({ collection: 'articles', id })
    const next = await desk.article()
    await app.payload.jobs.run({ silent: true })
    expect((await app.local.findByID({ collection: 'articles', id: next.id }))._status).toBe('draft')
  })
})

describe.runIf(database === 'sqlite')('a SQLite file from before ids were given once', () => {
  /** Boots an app on one file, as development does: its schema is pushed. */
  async function boot(url: string, plugins: Plugin[], push: boolean) {
    process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
    const log: string[] = []
    const config = await buildConfig({
      db: sqliteAdapter({ client: { url }, wal: true, push }),
      secret: 'only-for-tests',
      editor: lexicalEditor(),
      sharp,
      telemetry: false,
      typescript: { autoGenerate: false },
      collections: newsroomCollections(),
      plugins,
      localization: { defaultLocale: 'zh-Hant', locales: ['zh-Hant', 'zh-Hans', 'en'] },
      logger: { options: { level: 'warn' }, destination: { write: (line: string) => void log.push(line) } },
    })
    return { payload: await getPayload({ config, key: randomUUID() }), log }
  }

  /** The plugin as it was then: its schema, on an adapter that counts nothing. */
  const asBefore: Plugin = (config) => {
    const { db, ...whole } = newsroom()(config) as Config
    return { ...whole, db: config.db ?? db, onInit: undefined, hooks: undefined }
  }

  it('warns at every start that ids are given twice, and stays as it is when its schema is pushed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsroom-pushed-'))
    const url = `file:${join(folder, 'test.db')}`
    const before = await boot(url, [asBefore], true)
    const source = await before.payload.db.create({
      collection: 'sources',
      data: { key: 'a', name: { 'zh-Hant': '甲' } },
    })
    const made = await before.payload.db.create({
      collection: 'articles',
      data: { headline: { 'zh-Hant': '舊稿' }, attribution: { sources: [source.id] } },
    })
    await before.payload.destroy()

    const unpushed = await boot(url, [newsroom()], false)
    expect(unpushed.log.join('')).toContain('IDS COME AGAIN')
    await unpushed.payload.destroy()

    const after = await boot(url, [newsroom()], true)
    expect(after.log.join('')).toContain('IDS COME AGAIN')
    const { docs } = await after.payload.db.find<RestDoc>({ collection: 'articles' })
    expect(docs).toMatchObject([
      { id: made.id, headline: { 'zh-Hant': '舊稿' }, attribution: { sources: [source.id] } },
    ])
    await after.payload.destroy()
    await rm(folder, { recursive: true, force: true })
  })

  it('that is new gets no warning', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsroom-new-'))
    const url = `file:${join(folder, 'test.db')}`
    for (const _start of ['first', 'second']) {
      const { payload, log } = await boot(url, [newsroom()], true)
      expect(log.join('')).not.toContain('IDS COME AGAIN')
      await payload.destroy()
    }
    await rm(folder, { recursive: true, force: true })
  })
})
