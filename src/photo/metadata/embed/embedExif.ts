import type { FileMetadata } from '../../../story/types.ts'
import { buildExif } from './buildExif.ts'
import type { ExifFacts } from './buildExif.ts'
import { jpegSegment, replaceSegments } from '../image/jpegSegments.ts'
import type { JpegSegment } from '../image/jpegSegments.ts'

/** CIPA DC-008, 4.7.2: the APP1 segment's name. */
const NAME = Buffer.from('Exif\0\0', 'latin1')

const isExif = ({ marker, bytes }: JpegSegment): boolean =>
  marker === 0xe1 && bytes.subarray(4, 4 + NAME.length).equals(NAME)

/**
 * A JPEG with caption, by-line and copyright in EXIF in place of any EXIF it had, pixels untouched.
 * (sharp's own writer turns Han characters into question marks.)
 *
 * @throws {RangeError} when the bytes are no JPEG or its head is cut off.
 */
export function embedExif(jpeg: Buffer, fields: FileMetadata, facts: ExifFacts): Buffer {
  const content = Buffer.concat([NAME, buildExif(fields, facts)])
  return replaceSegments(jpeg, isExif, jpegSegment(0xe1, content))
}
