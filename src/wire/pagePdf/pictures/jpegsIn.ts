import { inflateSync } from 'node:zlib'

/** A JPEG file inside a PDF, and its measures in pixels. */
export interface FoundJpeg {
  width: number
  height: number
  bytes: Buffer
}

/** How far before a stream its dictionary is looked for, in bytes. */
const DICTIONARY = 2_000
/** The most bytes of all JPEG files of a page together. */
const MOST = 60_000_000

/**
 * The JPEG files in a PDF as they are, found by where its streams begin and end (ISO 32000-1,
 * sections 7.3.8 and 7.4.8): the picture as its photographer's file had it, where the library
 * decodes it. Of an encrypted PDF none is found.
 */
export const jpegsIn = (pdf: Uint8Array): FoundJpeg[] => {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const found: FoundJpeg[] = []
  let left = MOST
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue
    const dictionary = file.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1')
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    if (!own.includes('/DCTDecode') && !own.includes('/DCT')) continue
    const start = at + (file[at + 6] === 0x0d ? 8 : 7)
    const end = file.indexOf('endstream', start)
    if (end < 0) break
    const bytes = unpacked(file.subarray(start, end), own, left)
    const size = bytes && measuresOf(bytes)
    if (bytes && size) {
      found.push({ ...size, bytes })
      left -= bytes.length
    }
    at = end
  }
  return found
}

/** A stream without the packing around its JPEG; nothing where it is packed otherwise, or too large. */
const unpacked = (stream: Buffer, dictionary: string, most: number): Buffer | undefined => {
  if (stream.length > most) return undefined
  if (stream[0] === 0xff && stream[1] === 0xd8) return withoutLineEnd(stream)
  if (!dictionary.includes('/FlateDecode')) return undefined
  try {
    const bytes = inflateSync(stream, { maxOutputLength: Math.max(1, most) })
    return bytes[0] === 0xff && bytes[1] === 0xd8 ? bytes : undefined
  } catch (error) {
    // What cannot be unpacked is left to the library, which has decoded the picture already.
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

/** The line end before `endstream` is none of the picture's. */
const withoutLineEnd = (jpeg: Buffer): Buffer => {
  const end = jpeg.lastIndexOf(Buffer.from([0xff, 0xd9]))
  return end >= jpeg.length - 4 ? jpeg.subarray(0, end + 2) : jpeg
}

/** Width and height by the frame header (ITU-T T.81, section B.2.2). */
const measuresOf = (jpeg: Buffer): { width: number; height: number } | undefined => {
  let at = 2
  while (at + 9 < jpeg.length) {
    if (jpeg[at] !== 0xff) {
      at += 1
      continue
    }
    const marker = jpeg[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) }
    if (marker === 0xda) return undefined
    const alone = marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
    at += alone ? (marker === 0xff ? 1 : 2) : 2 + jpeg.readUInt16BE(at + 2)
  }
  return undefined
}
