import { importExportPlugin } from '@payloadcms/plugin-import-export'
import { mcpPlugin } from '@payloadcms/plugin-mcp'
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionSlug } from 'payload'
import { guardOf } from '../../../src/gate/guard/Guarded.ts'
import { deskOf, picture, type Desk } from '../helpers/documents.ts'
import { bootNewsroom, countsIds, type BootedNewsroom } from '../helpers/index.ts'

type Id = number | string

/**
 * A newsroom in which every way to publish exists, and the documents and files that the cases need.
 */
export interface World {
  app: BootedNewsroom
  desk: Desk
  /** Headers of a user who may publish. */
  editor: Record<string, string>
  /** The same person's key for the MCP plugin. */
  mcpKey: string
  /** A source that documents may credit. */
  credit: Id
  /** A retired source. */
  retired: Id
  /** A source that no document of the matrix credits. */
  other: Id
  /** A photo in the trash. */
  trashed: Id
  /** An id that no document has. */
  missing: Id
  /** The ids of the world's own documents by collection: what `sweep` leaves. */
  own: ReadonlyMap<string, readonly Id[]>
  /** Puts a picture into the uploads folder, and gives the fields of a row that has it. */
  file(): Promise<{ filename: string; filesize: number; mimeType: string; width: number; height: number }>
}

const collections = ['articles', 'photos', 'sidebars'] as CollectionSlug[] // the newsroom's own slugs

/** Boots the newsroom with the official import-export and MCP plugins beside its own. */
export async function bootWorld(): Promise<World> {
  const importing = collections.map((slug) => ({ slug, import: { disableJobsQueue: true } }))
  const open = Object.fromEntries(collections.map((slug) => [slug, { enabled: true }]))
  const app = await bootNewsroom({}, (config) => ({
    ...config,
    plugins: [
      importExportPlugin({ collections: importing }),
      mcpPlugin({ collections: open }),
      ...(config.plugins ?? []),
    ],
  }))
  const desk = deskOf(app)
  const credit = (await desk.source()).id
  const bytes = (await picture()).bytes
  await mkdir(app.mediaDir, { recursive: true })
  const world = {
    app,
    desk,
    editor: await app.as('editor'),
    mcpKey: await keyFor(app),
    credit,
    retired: (await desk.source({ retiredFrom: '2020-01-01T00:00:00.000Z' })).id,
    other: (await desk.source()).id,
    trashed: (await desk.photo({ deletedAt: new Date().toISOString() })).id,
    missing: countsIds ? 999_999 : '0123456789abcdef01234567',
    file: async () => {
      const filename = `${randomUUID()}.jpeg`
      await writeFile(join(app.mediaDir, filename), bytes)
      return { filename, filesize: bytes.byteLength, mimeType: 'image/jpeg', width: 64, height: 48 }
    },
  }
  return { ...world, own: await storedNow(app) }
}

/**
 * Deletes what a way has left, in every collection, except the documents of the world itself, because
 * the database that stands in for MongoDB scans all documents for each query. Deletes beneath the
 * guard, which would check whether they are used.
 */
export async function sweep({ app: { payload }, own }: World): Promise<void> {
  const { inner } = guardOf(payload)
  for (const { slug, versions } of payload.config.collections) {
    await inner.deleteMany({ collection: slug, where: { id: { not_in: own.get(slug) ?? [] } } })
    if (versions) await inner.deleteVersions({ collection: slug, where: {} })
  }
}

/** The ids of all documents that the database holds now, by collection. */
async function storedNow({ payload }: BootedNewsroom): Promise<Map<string, Id[]>> {
  const { inner } = guardOf(payload)
  const all = payload.config.collections.map(async ({ slug }): Promise<[string, Id[]]> => {
    const { docs } = await inner.find({ collection: slug, pagination: false, limit: 0 })
    return [slug, docs.map(({ id }) => id)]
  })
  return new Map(await Promise.all(all))
}

async function keyFor(app: BootedNewsroom): Promise<string> {
  const apiKey = randomUUID()
  const all = { create: true, update: true, find: true, delete: true }
  const data = { user: await app.idOf('editor'), enableAPIKey: true, apiKey }
  await app.local.create({
    collection: 'payload-mcp-api-keys',
    data: { ...data, ...Object.fromEntries(collections.map((slug) => [slug, all])) },
  })
  return apiKey
}
