import type { FileMetadata } from '../../../story/types.ts'
import { cutBytes } from './cutBytes.ts'

/** What the block must say of the picture beside its words. */
export interface ExifFacts {
  /** Pixels. */
  width: number
  height: number
  /** Pixels per inch in print. */
  ppi: number
  /** EXIF knows sRGB and "something else"; CMYK is something else. */
  colour: 'srgb' | 'uncalibrated'
}

/** Each text's share of the one JPEG segment the block must live in. */
const MOST_BYTES = 16_000

/** TIFF 6.0, section 2: field types and the bytes of one value. */
const ASCII = 2
const SHORT = 3
const LONG = 4
const RATIONAL = 5
const UNDEFINED = 7

type Entry = readonly [tag: number, type: number, count: number, value: Buffer]

const short = (tag: number, value: number): Entry => {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return [tag, SHORT, 1, bytes]
}

const long = (tag: number, value: number): Entry => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return [tag, LONG, 1, bytes]
}

const rational = (tag: number, value: number): Entry => {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32BE(Math.round(value), 0)
  bytes.writeUInt32BE(1, 4)
  return [tag, RATIONAL, 1, bytes]
}

const bytes = (tag: number, ...value: number[]): Entry => [tag, UNDEFINED, value.length, Buffer.from(value)]

/**
 * UTF-8 ended by a NUL, as the Metadata Working Group (2.0, section 5.3.1) has it, because ASCII
 * cannot say 陳.
 */
function text(tag: number, value: string | undefined): Entry[] {
  const words = cutBytes((value ?? '').replaceAll('\0', ''), MOST_BYTES)
  if (words === '') return []
  const value0 = Buffer.from(`${words}\0`)
  return [[tag, ASCII, value0.length, value0]]
}

/**
 * The caption, by-line and copyright as an EXIF block (CIPA DC-008), with the tags that EXIF
 * requires of every JPEG and nothing else: no camera, no position.
 *
 * @returns the TIFF structure that follows `Exif\0\0`, big-endian.
 */
export function buildExif(fields: FileMetadata, { width, height, ppi, colour }: ExifFacts): Buffer {
  const exif = [
    bytes(0x9000, 0x30, 0x32, 0x33, 0x32), // ExifVersion 2.32
    bytes(0x9101, 1, 2, 3, 0), // ComponentsConfiguration Y Cb Cr
    bytes(0xa000, 0x30, 0x31, 0x30, 0x30), // FlashpixVersion
    short(0xa001, colour === 'srgb' ? 1 : 0xffff), // ColorSpace
    long(0xa002, width),
    long(0xa003, height),
  ]
  const image = (exifAt: number): Entry[] => [
    ...text(0x010e, fields.caption), // ImageDescription
    rational(0x011a, ppi), // XResolution
    rational(0x011b, ppi), // YResolution
    short(0x0128, 2), // ResolutionUnit: inch
    ...text(0x013b, fields.byline), // Artist
    short(0x0213, 1), // YCbCrPositioning: centred
    ...text(0x8298, fields.copyrightNotice), // Copyright
    long(0x8769, exifAt), // ExifIFDPointer
  ]
  const start = 8
  const exifAt = start + directory(image(0), start).length
  return Buffer.concat([header(start), directory(image(exifAt), start), directory(exif, exifAt)])
}

const header = (firstAt: number): Buffer => Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, firstAt])

/**
 * One image file directory at `at`, then its values that do not fit into four bytes, each on an
 * even offset.
 */
function directory(entries: readonly Entry[], at: number): Buffer {
  const head = Buffer.alloc(2 + entries.length * 12 + 4)
  const values: Buffer[] = []
  let valuesAt = at + head.length
  head.writeUInt16BE(entries.length, 0)
  entries.forEach(([tag, type, count, value], index) => {
    const place = 2 + index * 12
    head.writeUInt16BE(tag, place)
    head.writeUInt16BE(type, place + 2)
    head.writeUInt32BE(count, place + 4)
    if (value.length <= 4) return void value.copy(head, place + 8)
    head.writeUInt32BE(valuesAt, place + 8)
    const padded = Buffer.concat([value, Buffer.alloc(value.length % 2)])
    values.push(padded)
    valuesAt += padded.length
  })
  return Buffer.concat([head, ...values])
}
