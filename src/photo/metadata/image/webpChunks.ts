interface Chunk {
  /** Four characters: `VP8X`, `VP8 `, `XMP `. */
  name: string
  data: Buffer
}

/** WebP container specification, "Extended file format": the flag bits of VP8X. */
const XMP_FLAG = 0x04
const ALPHA_FLAG = 0x10

function splitWebp(webp: Buffer): Chunk[] {
  const chunks: Chunk[] = []
  let at = 12
  while (at + 8 <= webp.length) {
    const size = webp.readUInt32LE(at + 4)
    const end = at + 8 + size
    if (end > webp.length) throw new RangeError(`WebP chunk at byte ${at} is cut off`)
    chunks.push({ name: webp.toString('latin1', at, at + 4), data: webp.subarray(at + 8, end) })
    at = end + (size % 2)
  }
  return chunks
}

function joinWebp(chunks: readonly Chunk[]): Buffer {
  const parts = chunks.map(({ name, data }) => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32LE(data.length, 4)
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
  })
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(12)
  head.write('RIFF', 'latin1')
  head.writeUInt32LE(body.length + 4, 4)
  head.write('WEBP', 8, 'latin1')
  return Buffer.concat([head, body])
}

/**
 * A simple WebP has only its image chunk: width, height and alpha are in that (RFC 9649 sections
 * 2.5 and 3.4).
 */
function extendedHeader(chunks: readonly Chunk[]): Buffer {
  const header = Buffer.alloc(10)
  const lossless = chunks.find(({ name }) => name === 'VP8L')
  const lossy = chunks.find(({ name }) => name === 'VP8 ')
  if (lossless) {
    const bits = lossless.data.readUInt32LE(1)
    header[0] = (bits >>> 28) & 1 ? ALPHA_FLAG : 0
    header.writeUIntLE(bits & 0x3fff, 4, 3)
    header.writeUIntLE((bits >>> 14) & 0x3fff, 7, 3)
  } else if (lossy) {
    header.writeUIntLE((lossy.data.readUInt16LE(6) & 0x3fff) - 1, 4, 3)
    header.writeUIntLE((lossy.data.readUInt16LE(8) & 0x3fff) - 1, 7, 3)
  } else {
    throw new RangeError('WebP file without a picture')
  }
  return header
}

/**
 * A WebP file with this XMP packet in place of any it had, pixels untouched.
 *
 * @throws {RangeError} when the file is cut off or holds no picture.
 */
export function replaceWebpXmp(webp: Buffer, packet: Buffer): Buffer {
  const chunks = splitWebp(webp)
  const old = chunks.find(({ name }) => name === 'VP8X')
  const header = Buffer.from(old ? old.data : extendedHeader(chunks))
  header[0] = (header[0] ?? 0) | XMP_FLAG
  const others = chunks.filter(({ name }) => name !== 'VP8X' && name !== 'XMP ')
  return joinWebp([{ name: 'VP8X', data: header }, ...others, { name: 'XMP ', data: packet }])
}
