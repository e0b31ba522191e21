import { jpegSegment, replaceSegments } from '../image/jpegSegments.ts'
import type { JpegSegment } from '../image/jpegSegments.ts'
import { replaceWebpXmp } from '../image/webpChunks.ts'
import { sniffType } from '../image/fileTypes.ts'

/**
 * XMP specification part 3, 1.1.3: the APP1 segment's name, and the one of what would not fit into
 * it.
 */
const MAIN = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1')
const EXTENSION = Buffer.from('http://ns.adobe.com/xmp/extension/\0', 'latin1')

const isXmp = ({ marker, bytes }: JpegSegment): boolean =>
  marker === 0xe1 && [MAIN, EXTENSION].some((name) => bytes.subarray(4, 4 + name.length).equals(name))

/**
 * A JPEG or WebP with this XMP packet in place of any it had, pixels untouched; other types come
 * back as they are.
 *
 * @throws {RangeError} when the file is cut off.
 */
export function embedXmp(picture: Buffer, packet: string): Buffer {
  const type = sniffType(picture)
  if (type === 'image/webp') return replaceWebpXmp(picture, Buffer.from(packet))
  if (type !== 'image/jpeg') return picture
  return replaceSegments(picture, isXmp, jpegSegment(0xe1, Buffer.concat([MAIN, Buffer.from(packet)])))
}
