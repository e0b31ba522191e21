import { sniffType } from '../../image/fileTypes.ts'
import type { FileBlocks } from './FileBlocks.ts'
import { heifBlocks } from './heifBlocks.ts'
import { jpegBlocks } from './jpegBlocks.ts'
import { pngBlocks } from './pngBlocks.ts'
import { tiffBlocks } from './tiffBlocks.ts'
import { webpBlocks } from './webpBlocks.ts'

const READERS: Readonly<Record<string, (bytes: Buffer) => FileBlocks | Promise<FileBlocks>>> = {
  'image/jpeg': jpegBlocks,
  'image/png': pngBlocks,
  'image/webp': webpBlocks,
  'image/tiff': tiffBlocks,
  'image/avif': heifBlocks,
  'image/heic': heifBlocks,
}

/**
 * The parts of a picture file that hold its words. No pixel is decoded and, but for AVIF and HEIC,
 * no decoder is asked: it would pass over what stands where it does not look.
 *
 * @returns `undefined` for a file that is no picture of a kind whose words can be read.
 * @throws {Error} when a compressed block is damaged.
 */
export async function blocksOf(bytes: Buffer): Promise<FileBlocks | undefined> {
  return READERS[sniffType(bytes) ?? '']?.(bytes)
}
