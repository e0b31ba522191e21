import { createHash } from 'node:crypto'
import type { FileMetadata } from '../../../story/types.ts'
import { buildIim } from './buildIim.ts'
import { jpegSegment, replaceSegments } from '../image/jpegSegments.ts'
import type { JpegSegment } from '../image/jpegSegments.ts'

const PHOTOSHOP = Buffer.from('Photoshop 3.0\0', 'latin1')

/**
 * Adobe Photoshop File Formats Specification, "Image Resource Blocks": 8BIM, id, an empty name,
 * length, padded data.
 */
function resource(id: number, data: Buffer): Buffer {
  const head = Buffer.from([0x38, 0x42, 0x49, 0x4d, id >> 8, id & 0xff, 0, 0, 0, 0, 0, 0])
  head.writeUInt32BE(data.length, 8)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

const isPhotoshop = ({ marker, bytes }: JpegSegment): boolean =>
  marker === 0xed && bytes.subarray(4, 4 + PHOTOSHOP.length).equals(PHOTOSHOP)

/**
 * A JPEG with the fields as its IPTC-IIM block (image resource 0x0404 in APP13), pixels untouched.
 * Any Photoshop segment it had is replaced whole, and a digest of the block (0x0425, MD5) tells
 * readers that it agrees with the XMP beside it.
 *
 * @throws {RangeError} when the bytes are no JPEG or its head is cut off.
 */
export function embedIptc(jpeg: Buffer, fields: FileMetadata): Buffer {
  const iim = buildIim(fields)
  const digest = createHash('md5').update(iim).digest()
  const content = Buffer.concat([PHOTOSHOP, resource(0x0404, iim), resource(0x0425, digest)])
  return replaceSegments(jpeg, isPhotoshop, jpegSegment(0xed, content))
}
