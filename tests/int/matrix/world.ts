import { importExportPlugin } from '@payloadcms/plugin-import-export'
import { mcpPlugin } from '@payloadcms/plugin-mcp'
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionSlug } from 'payload'
import { guardOf } from '../../../src/gate/guard/Guarded.ts'
import type { GatedKind } from '../../../src/options/slugs.ts'
import { deskOf, picture, type Desk } from '../helpers/documents.ts'
import { bootNewsroom, countsIds, type BootedNewsroom } from '../helpers/index.ts'

type Id = number | string

const mcpTools = ['create', 'update'] as const
/** What an agent can do to a document so that it becomes public. */
export type McpTool = (typeof mcpTools)[number]

/**
 * A newsroom in which every way to publish exists, and the documents and files that the cases need.
 */
export interface World {
  app: BootedNewsroom
  desk: Desk
  /** Headers of a user who may publish. */
  editor: Record<string, string>
  /**
   * The same person's key for one tool of the MCP plugin. The plugin describes every tool of a key
   * anew for each request, with TypeScript's compiler: six of them take a tenth of a second.
   */
  mcpKey(kind: GatedKind, tool: McpTool): string
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

const kinds = ['articles', 'photos', 'sidebars'] as const satisfies readonly GatedKind[]
const collections = [...kinds] as CollectionSlug[] // the newsroom's own slugs

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
    mcpKey: await keysFor(app),
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

async function keysFor(app: BootedNewsroom): Promise<World['mcpKey']> {
  const user = await app.idOf('editor')
  const keys = new Map<string, string>()
  for (const slug of kinds)
    for (const tool of mcpTools) {
      const apiKey = randomUUID()
      const data = { user, enableAPIKey: true, apiKey, [slug]: { [tool]: true } }
      await app.local.create({ collection: 'payload-mcp-api-keys', data })
      keys.set(`${slug} ${tool}`, apiKey)
    }
  return (kind, tool) => keys.get(`${kind} ${tool}`) ?? ''
}
