import sharp from 'sharp'
import type { PhotoLimits } from './limits.ts'
import { PhotoFileError } from './PhotoFileError.ts'

/**
 * Whether this machine's libvips decodes HEIC. The one that sharp's package brings does not,
 * because of HEVC's patents; one that the machine's owner installed may.
 */
export const decodesHeic = (): boolean => sharp.format.heif.input.fileSuffix?.includes('.heic') ?? false

/**
 * A phone's picture as a JPEG, upright, with its own words: Payload makes no sizes of HEIC, and
 * browsers show none.
 *
 * @param bytes of any picture that sharp opens.
 * @throws {PhotoFileError} when it is damaged, or has too many pixels.
 */
export async function asJpeg(bytes: Buffer, limits: PhotoLimits): Promise<Buffer> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    const actual = width * height
    if (actual > limits.pixels) throw new PhotoFileError('too-many-pixels', { actual, limit: limits.pixels })
    return await sharp(bytes, { autoOrient: true, failOn: 'error' })
      .keepMetadata()
      .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
      .toBuffer()
  } catch (error) {
    if (error instanceof PhotoFileError) throw error
    throw new PhotoFileError('corrupt', { detail: error instanceof Error ? error.message : String(error) })
  }
}
