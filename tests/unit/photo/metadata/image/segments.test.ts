import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  jpegSegment,
  replaceSegments,
  splitJpeg,
} from '../../../../../src/photo/metadata/image/jpegSegments.ts'
import {
  sniffType,
  typeOfName,
  isPhotoType,
  PHOTO_TYPES,
  EXTENSIONS,
} from '../../../../../src/photo/metadata/image/fileTypes.ts'

const soi = Buffer.from([0xff, 0xd8])
const scan = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9])
const markers = [0xe0, 0xe1, 0xe2, 0xed, 0xdb, 0xc0, 0xfe]
const content = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes))
const segments = fc.array(fc.tuple(fc.constantFrom(...markers), content), { maxLength: 8 })
const jpegOf = (parts: readonly (readonly [number, Buffer])[]): Buffer =>
  Buffer.concat([soi, ...parts.map(([marker, bytes]) => jpegSegment(marker, bytes).bytes), scan])

describe('the segments of a JPEG', () => {
  it('are each found once, and put together make the file again', () => {
    fc.assert(
      fc.property(segments, (parts) => {
        const jpeg = jpegOf(parts)
        const found = splitJpeg(jpeg)
        expect(found.segments.map(({ marker }) => marker)).toEqual(parts.map(([marker]) => marker))
        expect(Buffer.concat([soi, ...found.segments.map(({ bytes }) => bytes), found.rest])).toEqual(jpeg)
      }),
    )
  })

  it('may be replaced: what is dropped goes, the new one stands once behind JFIF and EXIF, nothing else moves', () => {
    fc.assert(
      fc.property(segments, content, (parts, bytes) => {
        const jpeg = jpegOf(parts)
        const added = jpegSegment(0xed, bytes)
        const after = splitJpeg(replaceSegments(jpeg, ({ marker }) => marker === 0xed, added))
        const others = parts.filter(([marker]) => marker !== 0xed).map(([marker]) => marker)
        const at = after.segments.findIndex(({ marker }) => marker === 0xed)
        expect(after.segments[at]?.bytes).toEqual(added.bytes)
        expect(after.segments.toSpliced(at, 1).map(({ marker }) => marker)).toEqual(others)
        const before = after.segments.slice(0, at).map(({ marker }) => marker)
        expect(before.every((marker) => marker === 0xe0 || marker === 0xe1)).toBe(true)
        expect(after.rest).toEqual(scan)
      }),
    )
  })

  it('may have fill bytes before them', () => {
    const [marker, bytes] = [0xfe, Buffer.from('x')]
    const filled = Buffer.concat([soi, Buffer.from([0xff, 0xff]), jpegSegment(marker, bytes).bytes, scan])
    expect(splitJpeg(filled).segments).toHaveLength(1)
  })

  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['no JPEG', Buffer.from('GIF89a')],
    ['a head alone', soi],
    ['a marker without a length', Buffer.concat([soi, Buffer.from([0xff, 0xe1])])],
    ['a length that says nothing', Buffer.concat([soi, Buffer.from([0xff, 0xe1, 0, 1]), scan])],
    ['a segment that is cut off', Buffer.concat([soi, Buffer.from([0xff, 0xe1, 0xff, 0xff, 1, 2])])],
    ['rubbish between segments', Buffer.concat([soi, Buffer.from([1, 2, 3, 4])])],
  ])('are not looked for in %s', (_, bytes) => {
    expect(() => splitJpeg(bytes)).toThrow(RangeError)
  })

  it('hold no more than fits', () => {
    expect(jpegSegment(0xe1, Buffer.alloc(65_533)).bytes).toHaveLength(65_537)
    expect(() => jpegSegment(0xe1, Buffer.alloc(65_534))).toThrow(RangeError)
  })
})

describe('what a file is by its first bytes', () => {
  const box = (brand: string, ...others: string[]) => {
    const names = Buffer.from(`ftyp${brand}\0\0\0\0${others.join('')}`, 'latin1')
    const size = Buffer.alloc(4)
    size.writeUInt32BE(names.length + 4)
    return Buffer.concat([size, names])
  }

  it.each<[string, Buffer, string | undefined]>([
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['a PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'image/png'],
    ['a WebP', Buffer.from('RIFF\0\0\0\0WEBPVP8 '), 'image/webp'],
    ['a sound file', Buffer.from('RIFF\0\0\0\0WAVEfmt '), undefined],
    ['a TIFF, either way round', Buffer.from('MM\0*'), 'image/tiff'],
    ['a TIFF from the other end', Buffer.from('II*\0'), 'image/tiff'],
    ['an AVIF', box('avif', 'mif1', 'miaf'), 'image/avif'],
    ['an AVIF that says so second', box('mif1', 'avif'), 'image/avif'],
    ['a phone’s picture', box('heic', 'mif1'), 'image/heic'],
    ['a picture of that family', box('mif1', 'miaf'), 'image/heic'],
    ['a camera’s raw', box('crx ', 'isom'), 'image/x-canon-cr3'],
    ['a film', box('isom', 'mp42'), 'video/mp4'],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'],
    [
      'a drawing behind a byte order mark',
      Buffer.from('\uFEFF <?xml version="1.0"?><SVG/>'),
      'image/svg+xml',
    ],
    ['a page', Buffer.from('\n<!DOCTYPE html><title>x</title>'), 'text/html'],
    ['a script', Buffer.from('<script>alert(1)</script>'), 'text/html'],
    ['XML', Buffer.from('<?xml version="1.0"?><rss/>'), 'application/xml'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'application/pdf'],
    ['words', Buffer.from('夜間渡輪'), undefined],
    ['nothing', Buffer.alloc(0), undefined],
    ['three bytes', Buffer.from([0xff, 0xd8]), undefined],
  ])('%s', (_, bytes, type) => {
    expect(sniffType(bytes)).toBe(type)
  })

  it('is found whatever the bytes are, without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const type = sniffType(bytes)
        expect(type === undefined || type.includes('/')).toBe(true)
      }),
    )
  })
})

describe('what a file’s name says it is', () => {
  it.each([
    ['harbour.jpg', 'image/jpeg'],
    ['HARBOUR.JPEG', 'image/jpeg'],
    ['夜航.圖.png', 'image/png'],
    ['a.tar.gz', undefined],
    ['jpg', undefined],
    ['.jpg', 'image/jpeg'],
    ['a.', undefined],
    ['a.constructor', undefined],
    ['a.__proto__', undefined],
    ['', undefined],
  ])('%j: %s', (name, type) => {
    expect(typeOfName(name)).toBe(type)
  })

  it('is what it is stored as, for each type of photo', () => {
    for (const type of PHOTO_TYPES) expect([type, typeOfName(`a.${EXTENSIONS[type]}`)]).toEqual([type, type])
    expect([isPhotoType('image/heic'), isPhotoType(undefined), isPhotoType('image/jpeg')]).toEqual([
      false,
      false,
      true,
    ])
  })
})
