import { Forbidden } from 'payload'
import type { CollectionAfterReadHook, UploadConfig } from 'payload'
import { photoMessage } from '../photoMessage.ts'
import { READERS_SIZE } from '../photoSizes.ts'
import type { PhotoUploadOptions } from '../options.ts'
import { sizesOf } from './sizesOf.ts'

/** What a row and each of its sizes say of their file. */
const FILE_FIELDS = ['filename', 'filesize', 'height', 'mimeType', 'url', 'width'] as const

/** The fields of a photo in which readers see those of a derivative, not what is stored. */
export const READERS_REPLACED: ReadonlySet<string> = new Set(FILE_FIELDS)

type Handler = NonNullable<UploadConfig['handlers']>[number]

/**
 * An upload handler that lets only staff have an original, which carries position and serial
 * numbers; everybody who may read the photo gets its derivatives. It runs after Payload's own
 * access check and before any storage adapter's handler.
 */
export function originalsForStaff({ isStaff }: PhotoUploadOptions): Handler {
  const handler: Handler = async (req, { doc, params: { collection, filename } }) => {
    if (await isStaff(req)) return
    // Payload names the row only when read access is a query; where it is plain `true` the row is
    // looked up.
    const where = {
      or: photoSizeNames(req.payload, collection).map((name) => ({
        [`sizes.${name}.filename`]: { equals: filename },
      })),
    }
    const row: unknown = doc ?? (await req.payload.db.findOne({ collection, req, where }))
    if (sizesOf(row).some((size) => size.filename === filename)) return
    throw Object.assign(new Forbidden(req.t), { message: photoMessage(req, 'original-for-staff') })
  }
  gatekeepers.add(handler)
  return handler
}

const gatekeepers = new WeakSet<Handler>()

/** Whether a handler only says who may have a file: the server's own code passes it by. */
export const isGatekeeper = (handler: Handler): boolean => gatekeepers.has(handler)

function photoSizeNames(payload: Parameters<Handler>[0]['payload'], slug: string): string[] {
  const collection = payload.config.collections.find((candidate) => candidate.slug === slug)
  return collection?.upload.imageSizes?.map(({ name }) => name) ?? []
}

/**
 * `afterRead`: where a reader would find the original's address, name and size, those of the JPEG
 * derivative stand, so that no link leads to a file they are refused. Staff and the server's own
 * code see the original.
 */
export function readersFile({ isStaff }: PhotoUploadOptions): CollectionAfterReadHook {
  return async ({ doc, overrideAccess, req }) => {
    if (overrideAccess || (await isStaff(req))) return doc
    const size = doc?.sizes?.[READERS_SIZE] ?? {}
    // Only what was selected: a size that was not made leaves no address rather than one that is
    // refused.
    const fields = FILE_FIELDS.filter((name) => name in doc).map((name) => [name, size[name] ?? null])
    return { ...doc, ...Object.fromEntries(fields) }
  }
}
