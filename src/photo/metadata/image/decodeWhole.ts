import sharp from 'sharp'
import { sniffType } from './fileTypes.ts'
import type { PhotoLimits } from './limits.ts'
import { plainPicture } from './openPicture.ts'
import { PhotoFileError } from './PhotoFileError.ts'

/**
 * What libjpeg only remarks on, and every viewer shows all the same (libjpeg, jerror.h: JWRN_*).
 */
const HARMLESS =
  /Invalid SOS parameters for sequential JPEG|extraneous bytes before marker|unknown JFIF revision|Unknown Adobe color transform|bad ICC marker|Inconsistent progression sequence/

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const isHarmless = (error: unknown): boolean =>
  messageOf(error)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .every((line) => HARMLESS.test(line))

async function decode(bytes: Buffer, limits: PhotoLimits, failOn: 'warning' | 'error'): Promise<void> {
  await sharp(bytes, { failOn, limitInputPixels: limits.pixels, sequentialRead: true })
    .resize(32, 32, { fit: 'inside', fastShrinkOnLoad: false })
    .raw()
    .toBuffer()
}

/**
 * A JPEG's decoder warns of missing pixels as it does of trifles: only the words tell them apart.
 */
async function decodeJpeg(bytes: Buffer, limits: PhotoLimits): Promise<void> {
  try {
    await decode(await plainPicture(bytes), limits, 'warning')
  } catch (error) {
    if (!isHarmless(error)) throw error
    await decode(bytes, limits, 'error')
  }
}

/**
 * Decodes every row of a picture and keeps almost nothing: only a whole decode finds a file that
 * was cut off.
 *
 * @throws {PhotoFileError} `corrupt`, with the decoder's own words for the log.
 */
export async function decodeWhole(bytes: Buffer, limits: PhotoLimits): Promise<void> {
  try {
    if (sniffType(bytes) === 'image/jpeg') await decodeJpeg(bytes, limits)
    else await decode(await plainPicture(bytes), limits, 'error')
  } catch (error) {
    throw new PhotoFileError('corrupt', { detail: messageOf(error) })
  }
}
