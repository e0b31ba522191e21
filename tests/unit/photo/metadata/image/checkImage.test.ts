import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { checkImage } from '../../../../../src/photo/metadata/image/checkImage.ts'
import { MAX_PHOTO_PIXELS } from '../../../../../src/photo/metadata/image/limits.ts'
import { bomb, draw } from '../../pictures.ts'

const html = Buffer.from('<!doctype html><html><script>alert(1)</script></html>')
const svg = Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')

describe('checkImage takes', () => {
  it.each(['jpeg', 'png', 'webp', 'tiff', 'avif'] as const)(
    'a sound %s and says its size in pixels',
    async (format) => {
      const bytes = await draw(format, 300, 200)
      expect(await checkImage(bytes, { filename: `a.${format}`, mimeType: `image/${format}` })).toEqual({
        type: `image/${format}`,
        width: 300,
        height: 200,
        bytes: bytes.length,
      })
    },
  )

  it.each([
    ['no claim at all', {}],
    ['an old spelling of the type', { mimeType: 'image/pjpeg' }],
    ['a type that says nothing', { mimeType: 'application/octet-stream', filename: 'scan' }],
    ['an extension that every object has a member of', { filename: 'harbour.constructor' }],
    ['an upper-case extension', { filename: 'DSC_0001.JPG' }],
  ])('a JPEG with %s', async (_, claim) => {
    expect((await checkImage(await draw('jpeg', 30, 20), claim)).type).toBe('image/jpeg')
  })
})

describe('checkImage takes what a decoder only warns about', () => {
  const stray = (jpeg: Buffer, marker: number): Buffer => {
    const at = jpeg.indexOf(Buffer.from([0xff, marker]))
    return Buffer.concat([jpeg.subarray(0, at), Buffer.from([1, 2, 3, 4, 5]), jpeg.subarray(at)])
  }
  const seZero = (jpeg: Buffer): Buffer => {
    const bytes = Buffer.from(jpeg)
    const at = bytes.indexOf(Buffer.from([0xff, 0xda]))
    bytes[at + 2 + bytes.readUInt16BE(at + 2) - 2] = 0
    return bytes
  }
  it.each([
    ['stray bytes before its frame header', (jpeg: Buffer) => stray(jpeg, 0xc0)],
    ['stray bytes before a Huffman table', (jpeg: Buffer) => stray(jpeg, 0xc4)],
    ['a scan header that ends at coefficient 0', seZero],
    ['no end marker', (jpeg: Buffer) => jpeg.subarray(0, -2)],
    ['bytes behind its end', (jpeg: Buffer) => Buffer.concat([jpeg, Buffer.alloc(99, 7)])],
    ['zeros behind its end', (jpeg: Buffer) => Buffer.concat([jpeg, Buffer.alloc(5000)])],
    ['zeros for its end marker', (jpeg: Buffer) => Buffer.concat([jpeg.subarray(0, -2), Buffer.alloc(5000)])],
  ])('a JPEG with %s', async (_, spoil) => {
    const bytes = spoil(await draw('jpeg', 300, 200))
    expect(await checkImage(bytes)).toMatchObject({ width: 300, height: 200 })
  })

  it.each([3, 40, 400])('but not one that lacks its last %i bytes', async (count) => {
    const jpeg = await draw('jpeg', 300, 200)
    await expect(checkImage(jpeg.subarray(0, -count))).rejects.toMatchObject({ code: 'corrupt' })
  })
})

describe('checkImage refuses', () => {
  it.each([0.2, 0.5, 0.9])('a JPEG of which only %f arrived, and zeros stand for the rest', async (part) => {
    const jpeg = await draw('jpeg', 600, 400)
    const bytes = Buffer.from(jpeg).fill(0, Math.floor(jpeg.length * part))
    await expect(checkImage(bytes)).rejects.toMatchObject({ code: 'corrupt' })
  })

  it.each([
    ['a PNG named .jpg', () => draw('png', 30, 20), { filename: 'a.jpg' }, 'image/png', 'image/jpeg'],
    [
      'a JPEG sent as image/png',
      () => draw('jpeg', 30, 20),
      { mimeType: 'image/png' },
      'image/jpeg',
      'image/png',
    ],
    ['HTML named .jpg', async () => html, { filename: 'a.jpg' }, 'text/html', 'image/jpeg'],
    ['SVG named .png', async () => svg, { filename: 'a.png' }, 'image/svg+xml', 'image/png'],
  ])('%s as wrong-type, naming what was found', async (_, make, claim, found, claimed) => {
    await expect(checkImage(await make(), claim)).rejects.toMatchObject({
      code: 'wrong-type',
      data: { found, claimed },
    })
  })

  it.each([
    ['SVG, which can carry scripts', svg, { filename: 'a.svg', mimeType: 'image/svg+xml' }, 'image/svg+xml'],
    ['GIF', Buffer.from('GIF89a......'), {}, 'image/gif'],
  ])('%s as unsupported-type', async (_, bytes, claim, found) => {
    await expect(checkImage(bytes, claim)).rejects.toMatchObject({
      code: 'unsupported-type',
      data: { found },
    })
  })

  it.each([
    ['heic', 'IMG_1.HEIC', 'image/heic'],
    ['mif1', 'IMG_1.heif', 'image/heif'],
    ['heix', 'scan', 'application/octet-stream'],
  ])(
    'a phone’s HEIC of brand %s as heic, whose message says how to send it',
    async (brand, filename, mimeType) => {
      const bytes = Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0${brand}mif1`)
      await expect(checkImage(bytes, { filename, mimeType })).rejects.toMatchObject({ code: 'heic' })
    },
  )

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['plain text', Buffer.from('these are words, not a picture')],
  ])('%s as not-an-image', async (_, bytes) => {
    await expect(checkImage(bytes, { filename: 'a.jpg' })).rejects.toMatchObject({ code: 'not-an-image' })
  })

  it('a header that claims 60000 x 60000 pixels, before decoding any', async () => {
    await expect(checkImage(bomb())).rejects.toMatchObject({
      code: 'too-many-pixels',
      data: { actual: 3_600_000_000, limit: MAX_PHOTO_PIXELS },
    })
  })

  it.each(['jpeg', 'png', 'webp', 'tiff', 'avif'] as const)(
    'a %s that was cut off, as corrupt',
    async (format) => {
      const bytes = await draw(format, 600, 400)
      await expect(checkImage(bytes.subarray(0, Math.floor(bytes.length / 2)))).rejects.toMatchObject({
        code: 'corrupt',
      })
    },
  )

  it('more bytes than the limit, naming both', async () => {
    const bytes = await draw('jpeg', 30, 20)
    await expect(checkImage(bytes, {}, { bytes: 100, pixels: 1000 })).rejects.toMatchObject({
      code: 'too-large',
      data: { actual: bytes.length, limit: 100 },
    })
  })

  it('more pixels than the newsroom set', async () => {
    await expect(
      checkImage(await draw('jpeg', 30, 20), {}, { bytes: 1e6, pixels: 599 }),
    ).rejects.toMatchObject({
      code: 'too-many-pixels',
      data: { actual: 600, limit: 599 },
    })
  })

  it.each(['webp', 'tiff'] as const)('a %s with more than one picture in it', async (format) => {
    const frames = await Promise.all([
      draw('png', 30, 20),
      sharp(await draw('png', 30, 20))
        .negate()
        .png()
        .toBuffer(),
    ])
    const several = await sharp(frames, { join: { animated: true } })
      .toFormat(format)
      .toBuffer()
    await expect(checkImage(several)).rejects.toMatchObject({ code: 'animated', data: { actual: 2 } })
  })
})
