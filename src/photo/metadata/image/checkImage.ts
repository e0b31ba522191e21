import sharp from 'sharp'
import type { Metadata } from 'sharp'
import { decodeWhole } from './decodeWhole.ts'
import { isPhotoType, sniffType, typeOfName } from './fileTypes.ts'
import type { PhotoType } from './fileTypes.ts'
import { DEFAULT_PHOTO_LIMITS } from './limits.ts'
import type { PhotoLimits } from './limits.ts'
import { PhotoFileError } from './PhotoFileError.ts'
import { tiffFacts } from './tiffFacts.ts'

/**
 * What the sender says the file is. Neither is believed; both must agree with the bytes when they
 * name a type.
 */
export interface ImageClaim {
  filename?: string
  mimeType?: string
}

/** What a sound picture is. */
export interface ImageFacts {
  type: PhotoType
  /** Pixels, as stored (before any EXIF rotation). */
  width: number
  height: number
  /** Of the file. */
  bytes: number
}

/** A MIME type that says nothing, as curl and some browsers send. */
const SAYS_NOTHING = new Set(['', 'application/octet-stream', 'binary/octet-stream'])

/** Old spellings of the same claim, not another one. */
const MODERN: ReadonlyMap<string, string> = new Map([
  ['image/jpg', 'image/jpeg'],
  ['image/pjpeg', 'image/jpeg'],
  ['image/x-png', 'image/png'],
  ['image/tif', 'image/tiff'],
  ['image/heif', 'image/heic'],
])

function claimsOf({ filename = '', mimeType = '' }: ImageClaim): string[] {
  const essence = mimeType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const claims = [typeOfName(filename), MODERN.get(essence) ?? essence]
  return claims.filter((type): type is string => type !== undefined && !SAYS_NOTHING.has(type))
}

function checkType(bytes: Uint8Array, claim: ImageClaim): PhotoType {
  const found = sniffType(bytes)
  const claims = claimsOf(claim)
  if (found === undefined) throw new PhotoFileError('not-an-image', { claimed: claims[0] })
  const claimed = claims.find((type) => type !== found)
  if (claimed !== undefined) throw new PhotoFileError('wrong-type', { found, claimed })
  if (isPhotoType(found)) return found
  throw new PhotoFileError(found === 'image/heic' ? 'heic' : 'unsupported-type', { found })
}

type Header = Pick<Metadata, 'width' | 'height' | 'pages'>

/** libvips takes five channels; a TIFF says how many it has. */
const MOST_CHANNELS = 5

async function readHeader(bytes: Buffer, type: PhotoType): Promise<Header> {
  const tiff = type === 'image/tiff' ? tiffFacts(bytes) : undefined
  if (tiff && tiff.channels > MOST_CHANNELS) {
    throw new PhotoFileError('too-many-channels', { actual: tiff.channels, limit: MOST_CHANNELS })
  }
  if (tiff?.isLabOf8Bits) return tiff
  try {
    // Our own limit is judged below, with its number in the message: the header alone costs no
    // memory.
    return await sharp(bytes, { failOn: 'error', limitInputPixels: false }).metadata()
  } catch (error) {
    throw new PhotoFileError('corrupt', { detail: messageOf(error) })
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Whether a file is the sound picture it claims to be. Costs one whole decode, so that everything
 * after it may rely on it.
 *
 * The header's dimensions are judged before any pixel is decoded: 60 kB of PNG can claim 60000 x
 * 60000 pixels.
 *
 * @throws {PhotoFileError} what is wrong, with the numbers a message needs.
 */
export async function checkImage(
  bytes: Buffer,
  claim: ImageClaim = {},
  limits: PhotoLimits = DEFAULT_PHOTO_LIMITS,
): Promise<ImageFacts> {
  if (bytes.length > limits.bytes) {
    throw new PhotoFileError('too-large', { actual: bytes.length, limit: limits.bytes })
  }
  const type = checkType(bytes, claim)
  const { width, height, pages = 1 } = await readHeader(bytes, type)
  if (width * height > limits.pixels) {
    throw new PhotoFileError('too-many-pixels', { actual: width * height, limit: limits.pixels })
  }
  // Payload has sharp read every frame, and what it makes of them is one tall strip.
  if (pages > 1) throw new PhotoFileError('animated', { actual: pages, limit: 1 })
  await decodeWhole(bytes, limits)
  return { type, width, height, bytes: bytes.length }
}
