import type { FileBlocks } from './FileBlocks.ts'
import { NO_BLOCKS } from './FileBlocks.ts'

/**
 * The words' blocks of a WebP (RFC 9649, section 2.7.1.5). A file cut off gives what came before.
 */
export function webpBlocks(webp: Buffer): FileBlocks {
  const xmp: Buffer[] = []
  let exif: Buffer | undefined
  let at = 12
  while (at + 8 <= webp.length) {
    const name = webp.toString('latin1', at, at + 4)
    const size = webp.readUInt32LE(at + 4)
    const data = webp.subarray(at + 8, at + 8 + size)
    if (name === 'XMP ') xmp.push(data)
    // Some writers put JPEG's name before the block.
    if (name === 'EXIF') exif ??= data.toString('latin1', 0, 6) === 'Exif\0\0' ? data.subarray(6) : data
    at += 8 + size + (size % 2)
  }
  return { ...NO_BLOCKS, ...(exif && { exif }), xmp }
}
