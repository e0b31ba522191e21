/** One marker segment of a JPEG file's head. */
export interface JpegSegment {
  /** The byte after 0xFF: 0xE0 is APP0, 0xE1 APP1, 0xED APP13. */
  marker: number
  /** The whole segment, marker and length included. */
  bytes: Buffer
}

/**
 * A JPEG's segments before its first scan, and the rest of the file as it is (ITU-T T.81, annex B).
 *
 * @throws {RangeError} when the bytes are no JPEG or its head is cut off.
 */
export function splitJpeg(jpeg: Buffer): { segments: JpegSegment[]; rest: Buffer } {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8)
    throw new RangeError('Not a JPEG file: it does not start with FF D8')
  const segments: JpegSegment[] = []
  let at = 2
  for (;;) {
    const marker = jpeg[at + 1]
    if (jpeg[at] !== 0xff || marker === undefined) throw new RangeError(`JPEG marker expected at byte ${at}`)
    // Start of scan, or end of image: what follows is not in segments.
    if (marker === 0xda || marker === 0xd9) return { segments, rest: jpeg.subarray(at) }
    if (marker === 0xff) {
      at += 1 // Fill bytes before a marker are allowed.
      continue
    }
    const end = at + 2 + jpeg.readUInt16BE(at + 2)
    if (end > jpeg.length || end < at + 4) throw new RangeError(`JPEG segment at byte ${at} is cut off`)
    segments.push({ marker, bytes: jpeg.subarray(at, end) })
    at = end
  }
}

/** One segment from its marker and its content, at most 65,533 bytes. */
export function jpegSegment(marker: number, content: Buffer): JpegSegment {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return { marker, bytes: Buffer.concat([head, content]) }
}

/**
 * A JPEG with some of its segments replaced: those that `drop` names go, `add` comes where readers
 * look for it, after the leading APP0 (JFIF) and EXIF segments.
 */
export function replaceSegments(
  jpeg: Buffer,
  drop: (segment: JpegSegment) => boolean,
  add: JpegSegment,
): Buffer {
  const { segments, rest } = splitJpeg(jpeg)
  const kept = segments.filter((segment) => !drop(segment))
  const first = kept.findIndex(({ marker }) => marker !== 0xe0 && marker !== 0xe1)
  const at = first < 0 ? kept.length : first
  const ordered = [...kept.slice(0, at), add, ...kept.slice(at)]
  return Buffer.concat([jpeg.subarray(0, 2), ...ordered.map(({ bytes }) => bytes), rest])
}
