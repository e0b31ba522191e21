import sharp from 'sharp'
import type { FileBlocks } from './FileBlocks.ts'
import { NO_BLOCKS } from './FileBlocks.ts'

/**
 * The words' blocks of an AVIF or HEIC, as libheif finds them in the file's boxes.
 *
 * @throws {Error} when this machine's libvips cannot open the file.
 */
export async function heifBlocks(bytes: Buffer): Promise<FileBlocks> {
  const { exif, xmp } = await sharp(bytes, { limitInputPixels: false }).metadata()
  const named = exif?.toString('latin1', 0, 6) === 'Exif\0\0'
  return {
    ...NO_BLOCKS,
    ...(exif && { exif: named ? exif.subarray(6) : exif }),
    xmp: xmp === undefined ? [] : [xmp],
  }
}
