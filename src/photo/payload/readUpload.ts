import { randomUUID } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { ValidationError } from 'payload'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { checkImage } from '../metadata/image/checkImage.ts'
import { sniffType } from '../metadata/image/fileTypes.ts'
import { asJpeg, decodesHeic } from '../metadata/image/heic.ts'
import { DEFAULT_PHOTO_LIMITS } from '../metadata/image/limits.ts'
import type { PhotoLimits } from '../metadata/image/limits.ts'
import { PhotoFileError } from '../metadata/image/PhotoFileError.ts'
import { readFileMetadata } from '../metadata/read/readFileMetadata.ts'
import { safeFilename } from './safeFilename.ts'
import { documentWords } from './documentWords.ts'
import { focalPointOf } from './focalPointOf.ts'
import { isUnfilled } from './isUnfilled.ts'
import type { PhotoData, PhotoUploadOptions } from './options.ts'
import { photoErrorMessage, photoMessage } from './photoMessage.ts'
import { rememberPhoto } from './photoSharp.ts'
import { uploads } from './uploads.ts'

type UploadedFile = NonNullable<PayloadRequest['file']>

/**
 * With `useTempFiles` the bytes are on the disk: their size is judged before they are read into
 * memory.
 */
async function bytesOf(file: UploadedFile, limits: PhotoLimits): Promise<Buffer> {
  if (!file.tempFilePath || file.data?.length > 0) return file.data
  const { size } = await stat(file.tempFilePath)
  if (size > limits.bytes) throw new PhotoFileError('too-large', { actual: size, limit: limits.bytes })
  return readFile(file.tempFilePath)
}

function refuse(slug: string, req: PayloadRequest, message: string): never {
  const refusal = new ValidationError({ collection: slug, errors: [{ path: 'file', message }], req }, req.t)
  // Payload's own words name the field alone, and the admin's toast shows those.
  refusal.message = message
  throw refusal
}

/**
 * Checks the file, gives it its name and reads what it says; a refusal comes before Payload writes
 * or deletes anything.
 */
async function readFileOf(file: UploadedFile, limits: PhotoLimits, req: PayloadRequest) {
  const sent = await bytesOf(file, limits)
  const bytes = await storable(sent, limits)
  const claim = bytes === sent ? { filename: file.name, mimeType: file.mimetype } : {}
  const { type } = await checkImage(bytes, claim, limits)
  const reading = await readFileMetadata(bytes)
  if (Buffer.isBuffer(file.data)) rememberPhoto(bytes, reading.metadata)
  for (const problem of reading.problems) req.payload.logger.warn(`Photo "${file.name}": ${problem}`)
  const name = safeFilename(file.name, type, randomUUID().slice(0, 8))
  req.file = { ...file, ...(await replaced(file, sent, bytes)), name, mimetype: type }
  return reading
}

/**
 * A phone's HEIC becomes a JPEG where this machine can decode it; everything else is stored as it
 * came.
 */
async function storable(bytes: Buffer, limits: PhotoLimits): Promise<Buffer> {
  const isOurs = bytes.length <= limits.bytes && sniffType(bytes) === 'image/heic' && decodesHeic()
  return isOurs ? asJpeg(bytes, limits) : bytes
}

/**
 * Where other bytes are stored than came, Payload must find those: in memory, or in its temporary
 * file.
 */
async function replaced(file: UploadedFile, sent: Buffer, bytes: Buffer): Promise<Partial<UploadedFile>> {
  if (bytes === sent) return {}
  if (!file.tempFilePath) return { data: bytes, size: bytes.length }
  await writeFile(file.tempFilePath, bytes)
  return { size: bytes.length }
}

/** Payload asks for access only after this hook: a stranger's file is not worth a decode. */
async function isAllowed(
  access: ((args: { req: PayloadRequest; id?: string | number; data?: PhotoData }) => unknown) | undefined,
  args: { req: PayloadRequest; id?: string | number; data?: PhotoData },
): Promise<boolean> {
  return access === undefined || Boolean(await access(args))
}

interface OperationArgs {
  data?: PhotoData
  draft?: boolean
  id?: string | number
}

/** Payload deletes the old file before anything can refuse to publish the new one. */
const publishesNewFile = (operation: string, { data, draft }: OperationArgs): boolean =>
  operation === 'update' && !draft && data?._status === 'published'

/**
 * `beforeOperation`: whatever brings a new file to a photo is checked here, before Payload writes,
 * deletes or decodes anything, so that a refused file leaves nothing behind.
 *
 * @throws {ValidationError} (400) on path `file`, in the language of who uploads.
 */
export function readUpload(options: PhotoUploadOptions): CollectionBeforeOperationHook {
  const limits = { ...DEFAULT_PHOTO_LIMITS, ...options.limits }
  return async ({ args, collection, operation, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update') return
    // Payload types the arguments of all operations as one union; create and update have these.
    const { data = {}, draft, id } = args as OperationArgs
    const focal = focalPointOf(req, data)
    uploads.set(req, { words: () => documentWords(data, options, req), focal, sources: [] })
    if (!req.file) return
    const { create, update } = collection.access
    const asked = { req, data, ...(id === undefined ? {} : { id }) }
    if (!overrideAccess && !(await isAllowed(operation === 'create' ? create : update, asked))) return
    if (publishesNewFile(operation, { data, draft })) {
      refuse(collection.slug, req, photoMessage(req, 'replace-then-publish'))
    }
    try {
      const reading = await readFileOf(req.file, limits, req)
      const credit = reading.metadata.creditLine
      const sources =
        credit && isUnfilled(data.credits) ? ((await options.creditSources?.(credit, req)) ?? []) : []
      const known = sources.length > 0 ? { ...data, credits: sources } : data
      uploads.set(req, { reading, focal, sources, words: () => documentWords(known, options, req) })
    } catch (error) {
      if (error instanceof PhotoFileError) refuse(collection.slug, req, photoErrorMessage(req, error))
      throw error
    }
  }
}
