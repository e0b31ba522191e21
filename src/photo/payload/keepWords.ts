import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { FileMetadata } from '../../story/types.ts'
import { embedWords } from '../metadata/embed/embedWords.ts'
import { photoWords } from '../metadata/photoWords.ts'
import { readFileMetadata } from '../metadata/read/readFileMetadata.ts'
import { documentWords } from './documentWords.ts'
import { DEFAULT_TIME_ZONE } from './options.ts'
import type { PhotoData, PhotoUploadOptions } from './options.ts'
import { sizesOf } from './files/sizesOf.ts'
import type { StoredSize } from './files/sizesOf.ts'

type BeforeChange = Parameters<CollectionBeforeChangeHook>[0]

interface Rewrite extends StoredSize {
  path: string
  bytes: Buffer
}

/** What the save under way will write once the row is stored, by request and document. */
const rewrites = new WeakMap<PayloadRequest, Map<unknown, Rewrite[]>>()

/** `iptc` is only ever written by `fillFromFile`, from a `FileMetadata`. */
const ownWords = (photo: PhotoData): FileMetadata =>
  typeof photo.iptc === 'object' && photo.iptc !== null ? (photo.iptc as FileMetadata) : {}

async function wordsOf(
  photo: PhotoData,
  options: PhotoUploadOptions,
  req: PayloadRequest,
): Promise<FileMetadata> {
  const timeZone = options.timeZone ?? DEFAULT_TIME_ZONE
  return photoWords(ownWords(photo), await documentWords(photo, options, req), timeZone)
}

/**
 * Derivatives carry the caption in the default locale; a save in another one leaves it as it is in
 * the file.
 */
function savesDefaultLocale(req: PayloadRequest): boolean {
  const { localization } = req.payload.config
  return !localization || !req.locale || req.locale === localization.defaultLocale
}

/**
 * Readers see the published row's files, which a draft over it shares: only publishing may change
 * their words.
 */
async function mayRewrite(
  { collection, data, originalDoc, req }: BeforeChange,
  changed: boolean,
): Promise<boolean> {
  const hasDrafts = Boolean(collection.versions?.drafts)
  if (!hasDrafts || data._status === 'published') return true
  if (!changed) return false
  const where = { id: { equals: originalDoc?.id } }
  const stored = await req.payload.db.findOne<{ id: string | number; _status?: string }>({
    collection: collection.slug,
    req,
    where,
  })
  return stored?._status !== 'published'
}

async function rewrite(
  path: string,
  size: StoredSize,
  words: FileMetadata,
  withCaption: boolean,
): Promise<Rewrite[]> {
  const before = await readFile(path)
  const { caption } = withCaption ? words : (await readFileMetadata(before)).metadata
  const { caption: _, ...others } = words
  const bytes = embedWords(before, caption === undefined ? others : { ...others, caption })
  return bytes.equals(before) ? [] : [{ ...size, path, bytes }]
}

async function plan(args: BeforeChange, options: PhotoUploadOptions): Promise<Rewrite[]> {
  const { collection, data, originalDoc, req } = args
  const words = await wordsOf(data, options, req)
  const changed =
    Boolean(req.file) || !isDeepStrictEqual(words, await wordsOf(originalDoc ?? {}, options, req))
  if (!(await mayRewrite(args, changed))) return []
  const staticDir = collection.upload.staticDir ?? collection.slug
  const withCaption = savesDefaultLocale(req)
  const sizes = sizesOf(data).filter(({ filename }) => basename(filename) === filename)
  const all = await Promise.all(
    sizes.map((size) => rewrite(join(staticDir, size.filename), size, words, withCaption)),
  )
  return all.flat()
}

/** The row says each derivative's size in bytes. */
function withFilesizes(data: PhotoData, changed: readonly Rewrite[]): PhotoData {
  const sizes: Record<string, unknown> = { ...(data.sizes as Record<string, unknown>) } // sizesOf found them there.
  for (const { name, bytes } of changed) {
    sizes[name] = { ...(sizes[name] as Record<string, unknown>), filesize: bytes.length }
  }
  return { ...data, sizes }
}

/**
 * `beforeChange`: when an editor changes a caption or credit, the words inside the derivatives on
 * the disk follow (their pixels and names do not change). A draft over a published photo leaves the
 * published files alone until it is published.
 *
 * Never refuses a save: a file that cannot be read is logged and keeps its words. With a storage
 * adapter (`disableLocalStorage`) the derivatives keep the words they were uploaded with.
 */
export function planWords(options: PhotoUploadOptions): CollectionBeforeChangeHook {
  return async (args) => {
    const { collection, data, operation, originalDoc, req } = args
    if (operation !== 'update' || collection.upload.disableLocalStorage) return data
    try {
      const planned = await plan(args, options)
      if (planned.length === 0) return data
      const byId = rewrites.get(req) ?? new Map<unknown, Rewrite[]>()
      rewrites.set(req, byId.set(originalDoc?.id, planned))
      return withFilesizes(data, planned)
    } catch (err) {
      req.payload.logger.error({
        err,
        msg: `Photo ${originalDoc?.id}: the words in its derivatives were not renewed`,
      })
      return data
    }
  }
}

/**
 * `afterChange`: the row is stored, so the files may follow; each is replaced in one step, readers
 * never see half of it.
 */
export const writeWords: CollectionAfterChangeHook = async ({ doc, req }) => {
  const planned = rewrites.get(req)?.get(doc?.id) ?? []
  rewrites.get(req)?.delete(doc?.id)
  try {
    for (const { path, bytes } of planned) {
      // A name of its own: another save of the same photo may be at the same file.
      const fresh = `${path}.${randomUUID()}.new`
      await writeFile(fresh, bytes)
      await rename(fresh, path)
    }
  } catch (err) {
    req.payload.logger.error({ err, msg: `Photo ${doc?.id}: the words in its derivatives were not renewed` })
  }
  return doc
}
