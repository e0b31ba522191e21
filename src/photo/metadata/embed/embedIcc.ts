import { jpegSegment, splitJpeg } from '../image/jpegSegments.ts'
import type { JpegSegment } from '../image/jpegSegments.ts'

/** ICC.1:2022, annex B.4: the APP2 segments' name, then the number of this one and of all. */
const NAME = Buffer.from('ICC_PROFILE\0', 'latin1')

/** What one segment has room for beside its length, the name and the two numbers. */
const MOST_BYTES = 65_533 - NAME.length - 2

const isIcc = ({ marker, bytes }: JpegSegment): boolean =>
  marker === 0xe2 && bytes.subarray(4, 4 + NAME.length).equals(NAME)

/**
 * A JPEG with this colour profile in place of any it had, pixels untouched.
 *
 * @throws {RangeError} when the bytes are no JPEG, its head is cut off, or the profile is too large
 *   (over 16 MB).
 */
export function embedIcc(jpeg: Buffer, profile: Buffer): Buffer {
  const count = Math.ceil(profile.length / MOST_BYTES)
  if (count > 255) throw new RangeError('An ICC profile of more than 16 MB does not fit into a JPEG')
  const { segments, rest } = splitJpeg(jpeg)
  const kept = segments.filter((segment) => !isIcc(segment))
  const first = kept.findIndex(({ marker }) => marker !== 0xe0 && marker !== 0xe1)
  const at = first < 0 ? kept.length : first
  const parts = Array.from({ length: count }, (_, index) => {
    const part = profile.subarray(index * MOST_BYTES, (index + 1) * MOST_BYTES)
    return jpegSegment(0xe2, Buffer.concat([NAME, Buffer.from([index + 1, count]), part]))
  })
  const ordered = [...kept.slice(0, at), ...parts, ...kept.slice(at)]
  return Buffer.concat([jpeg.subarray(0, 2), ...ordered.map(({ bytes }) => bytes), rest])
}
