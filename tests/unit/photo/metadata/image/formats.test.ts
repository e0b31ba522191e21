import { describe, expect, it } from 'vitest'
import {
  EXTENSIONS,
  isPhotoType,
  PHOTO_TYPES,
  sniffType,
  typeOfName,
} from '../../../../../src/photo/metadata/image/fileTypes.ts'
import {
  jpegSegment,
  replaceSegments,
  splitJpeg,
} from '../../../../../src/photo/metadata/image/jpegSegments.ts'
import { tiffTags } from '../../../../../src/photo/metadata/image/tiffTags.ts'
import { replaceWebpXmp } from '../../../../../src/photo/metadata/image/webpChunks.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
/** The first box of an ISO media file, with its brand and those it is compatible with. */
const ftyp = (brand: string, ...others: string[]) => {
  const names = latin1(`ftyp${brand}\0\0\0\0${others.join('')}`)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(names.length + 4)
  return Buffer.concat([size, names, latin1('mdat avif heic')])
}

describe('what a file is by its first bytes', () => {
  it.each<[string, Buffer, string | undefined]>([
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image/png'],
    [
      'a PNG whose line ends were changed',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0a, 0x1a, 0x0a]),
      undefined,
    ],
    ['a WebP', latin1('RIFF\0\0\0\0WEBPVP8 '), 'image/webp'],
    ['a sound', latin1('RIFF\0\0\0\0WAVEfmt '), undefined],
    ['a little-endian TIFF', latin1('II*\0'), 'image/tiff'],
    ['a big-endian TIFF', latin1('MM\0*'), 'image/tiff'],
    ['a GIF', latin1('GIF89a'), 'image/gif'],
    ['a Photoshop file', latin1('8BPS'), 'image/vnd.adobe.photoshop'],
    ['a PDF', latin1('%PDF-1.7'), 'application/pdf'],
    ['a bitmap', latin1('BM'), 'image/bmp'],
    ['an AVIF', ftyp('avif', 'mif1'), 'image/avif'],
    ['an AVIF under a general brand', ftyp('mif1', 'avif'), 'image/avif'],
    ['a HEIC', ftyp('heic', 'mif1'), 'image/heic'],
    ['a HEIC under a general brand', ftyp('mif1', 'heix'), 'image/heic'],
    ['a picture of no named codec', ftyp('mif1'), 'image/heic'],
    ['a camera’s raw file', ftyp('crx ', 'isom'), 'image/x-canon-cr3'],
    ['a film', ftyp('isom', 'mp42'), 'video/mp4'],
    ['an SVG', latin1('<svg xmlns="http://www.w3.org/2000/svg">'), 'image/svg+xml'],
    ['an SVG behind a declaration', latin1('<?xml version="1.0"?>\n<!-- a --><SVG>'), 'image/svg+xml'],
    ['an SVG behind a byte order mark', Buffer.from('\uFEFF  <svg>'), 'image/svg+xml'],
    ['a page', latin1('  <!DOCTYPE html><html>'), 'text/html'],
    ['a script', latin1('<script>'), 'text/html'],
    ['other XML', latin1('<?xml version="1.0"?><news/>'), 'application/xml'],
    ['a text', Buffer.from('船鈴'), undefined],
    ['nothing', Buffer.alloc(0), undefined],
    ['one byte', Buffer.from([0xff]), undefined],
  ])('is %s', (_, bytes, type) => {
    expect(sniffType(bytes)).toBe(type)
  })

  it.each([
    ['ferry.JPG', 'image/jpeg'],
    ['a.b.jfif', 'image/jpeg'],
    ['ferry.tif', 'image/tiff'],
    ['渡輪.avif', 'image/avif'],
    ['page.svg', 'image/svg+xml'],
    ['ferry', undefined],
    ['ferry.', undefined],
    ['.jpg', 'image/jpeg'],
    ['ferry.exe', undefined],
    ['', undefined],
  ])('says the name %s: %s', (name, type) => {
    expect(typeOfName(name)).toBe(type)
  })

  it('may be a photo where the name of its type is one of ours', () => {
    for (const type of PHOTO_TYPES) {
      expect(isPhotoType(type)).toBe(true)
      expect(typeOfName(`a.${EXTENSIONS[type]}`)).toBe(type)
    }
    for (const type of ['image/gif', 'image/svg+xml', 'text/html', '', undefined])
      expect(isPhotoType(type)).toBe(false)
  })
})

/** A TIFF of one directory: `[tag, type, count, value or offset]`, and what stands behind it. */
function tiff(
  order: 'II' | 'MM',
  entries: [number, number, number, number][],
  behind = Buffer.alloc(0),
): Buffer {
  const bytes = Buffer.alloc(10 + entries.length * 12)
  const [short, long] =
    order === 'II'
      ? [bytes.writeUInt16LE.bind(bytes), bytes.writeUInt32LE.bind(bytes)]
      : [bytes.writeUInt16BE.bind(bytes), bytes.writeUInt32BE.bind(bytes)]
  bytes.write(order, 'latin1')
  short(42, 2)
  long(8, 4)
  short(entries.length, 8)
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 10 + index * 12
    short(tag, at)
    short(type, at + 2)
    long(count, at + 4)
    if (type === 3 && count === 1) short(value, at + 8)
    else long(value, at + 8)
  }
  return Buffer.concat([bytes, behind])
}

describe('the tags of a TIFF', () => {
  it.each(['II', 'MM'] as const)('are read in the order %s', (order) => {
    const tags = tiffTags(
      tiff(order, [
        [256, 3, 1, 640],
        [257, 4, 1, 70_000],
      ]),
    )
    expect([tags.get(256)?.numbers, tags.get(257)?.numbers]).toEqual([[640], [70_000]])
  })

  it('have their value elsewhere where it is long', () => {
    const tags = tiffTags(tiff('II', [[270, 2, 6, 22]], latin1('ferry\0')))
    expect(tags.get(270)?.bytes.toString('latin1')).toBe('ferry\0')
    expect(tags.get(270)?.numbers).toEqual([])
  })

  it('are left out where they lead out of the file, and the others are read', () => {
    const tags = tiffTags(
      tiff('II', [
        [270, 2, 100, 5000],
        [999, 99, 1, 0],
        [271, 2, 0, 0],
        [256, 3, 1, 640],
      ]),
    )
    expect([...tags.keys()]).toEqual([256])
  })

  it('are few numbers, however many a damaged file claims', () => {
    const tags = tiffTags(tiff('II', [[273, 4, 1000, 22]], Buffer.alloc(4000)))
    expect(tags.get(273)?.numbers).toHaveLength(64)
  })

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0])],
    ['a wrong number', latin1('II+\0\x08\0\0\0\0\0')],
    ['a directory out of the file', latin1('II*\0\xff\xff\0\0')],
    ['a directory that is cut off', tiff('II', [[256, 3, 1, 640]]).subarray(0, 15)],
  ])('are none in %s', (_, bytes) => {
    expect(tiffTags(bytes).size).toBe(0)
  })
})

describe('the segments of a JPEG', () => {
  const exif = jpegSegment(0xe1, latin1('Exif\0\0'))
  const jfif = jpegSegment(0xe0, latin1('JFIF\0'))
  const table = jpegSegment(0xdb, Buffer.alloc(3))
  const scan = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9])
  const file = (...segments: { bytes: Buffer }[]) =>
    Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments.map(({ bytes }) => bytes), scan])
  const markers = (jpeg: Buffer) => splitJpeg(jpeg).segments.map(({ marker }) => marker)

  it('are those before its scan, and the rest is as it was', () => {
    const { segments, rest } = splitJpeg(file(jfif, exif, table))
    expect(segments.map(({ marker }) => marker)).toEqual([0xe0, 0xe1, 0xdb])
    expect(rest.equals(scan)).toBe(true)
    expect(segments[1]?.bytes.equals(exif.bytes)).toBe(true)
  })

  it('may have fill bytes before them', () => {
    const filled = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xff]), table.bytes, scan])
    expect(markers(filled)).toEqual([0xdb])
  })

  it('take another behind the leading ones, and lose those that are named', () => {
    const words = jpegSegment(0xed, latin1('words'))
    const after = replaceSegments(
      file(jfif, exif, jpegSegment(0xed, latin1('old')), table),
      ({ marker }) => marker === 0xed,
      words,
    )
    expect(markers(after)).toEqual([0xe0, 0xe1, 0xed, 0xdb])
    expect(after.includes(latin1('old'))).toBe(false)
    expect(markers(replaceSegments(file(jfif), () => true, words))).toEqual([0xed])
  })

  it.each([
    ['no JPEG', latin1('RIFF')],
    ['an empty file', Buffer.alloc(0)],
    ['a file that ends behind its mark', Buffer.from([0xff, 0xd8])],
    ['a segment that is cut off', file(table).subarray(0, 6)],
    ['a segment shorter than its length', Buffer.from([0xff, 0xd8, 0xff, 0xdb, 0, 1, 0xff, 0xda])],
    ['something else than a marker', Buffer.from([0xff, 0xd8, 0, 0, 0, 0])],
  ])('cannot be read of %s', (_, bytes) => {
    expect(() => splitJpeg(bytes)).toThrow(RangeError)
  })

  it('hold no more than they can', () => {
    expect(() => jpegSegment(0xe1, Buffer.alloc(65_533))).not.toThrow()
    expect(() => jpegSegment(0xe1, Buffer.alloc(65_534))).toThrow(RangeError)
  })
})

describe('XMP in a WebP', () => {
  const chunk = (name: string, data: Buffer) => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32LE(data.length, 4)
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
  }
  const webp = (...chunks: Buffer[]) => {
    const body = Buffer.concat(chunks)
    const head = Buffer.alloc(12)
    head.write('RIFF', 'latin1')
    head.writeUInt32LE(body.length + 4, 4)
    head.write('WEBP', 8, 'latin1')
    return Buffer.concat([head, body])
  }
  const lossy = Buffer.from([0, 0, 0, 0x9d, 1, 0x2a, 64, 0, 48, 0, 7])
  const names = (bytes: Buffer) => bytes.toString('latin1').match(/VP8X|VP8 |VP8L|XMP |EXIF/gu)

  it('comes last, behind a header with the size of a simple picture', () => {
    const after = replaceWebpXmp(webp(chunk('VP8 ', lossy)), latin1('<xmp/>'))
    expect(names(after)).toEqual(['VP8X', 'VP8 ', 'XMP '])
    expect([after.readUIntLE(24, 3) + 1, after.readUIntLE(27, 3) + 1]).toEqual([64, 48])
    expect((after[20] ?? 0) & 0x04).toBe(0x04)
    expect(after.readUInt32LE(4)).toBe(after.length - 8)
  })

  it('stands in place of the one that was there, and every other chunk stays', () => {
    const first = replaceWebpXmp(webp(chunk('VP8 ', lossy), chunk('EXIF', latin1('e'))), latin1('<old/>'))
    const second = replaceWebpXmp(first, latin1('<new/>'))
    expect(names(second)).toEqual(['VP8X', 'VP8 ', 'EXIF', 'XMP '])
    expect(second.includes(latin1('<old/>'))).toBe(false)
  })

  it('keeps the transparency of a lossless picture', () => {
    const lossless = Buffer.from([0x2f, 0, 0, 0, 0])
    lossless.writeUInt32LE((0x10_00_00_00 | (47 << 14) | 63) >>> 0, 1)
    const after = replaceWebpXmp(webp(chunk('VP8L', lossless)), latin1('x'))
    expect((after[20] ?? 0) & 0x10).toBe(0x10)
    expect([after.readUIntLE(24, 3) + 1, after.readUIntLE(27, 3) + 1]).toEqual([64, 48])
  })

  it.each([
    ['without a picture', webp(chunk('EXIF', latin1('e')))],
    ['that is cut off', webp(chunk('VP8 ', lossy)).subarray(0, 25)],
    ['that is empty', Buffer.alloc(0)],
  ])('cannot be put into one %s', (_, bytes) => {
    expect(() => replaceWebpXmp(bytes, latin1('x'))).toThrow(RangeError)
  })
})
