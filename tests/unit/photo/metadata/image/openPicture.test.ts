import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { checkImage } from '../../../../../src/photo/metadata/image/checkImage.ts'
import { openPicture } from '../../../../../src/photo/metadata/image/openPicture.ts'
import { draw, tiffOf, type TiffLayout } from '../../pictures.ts'

/** The colour that a JPEG or WebP made of the picture shows, on white. */
async function shown(bytes: Buffer, format: 'jpeg' | 'webp'): Promise<number[]> {
  const made = await (
    await openPicture(bytes)
  )
    .resize(20, 15)
    .flatten({ background: '#ffffff' })
    .toFormat(format)
    .toBuffer()
  return [...(await sharp(made).raw().toBuffer()).subarray(0, 3)]
}

const RED = [204, 44, 44]
const CMYK_RED = [219, 70, 50]
const LAB_RED = [221, 64, 57]
const GREY = [120, 120, 120]
const WHITE = [255, 255, 255]

describe('a TIFF shows the same picture in every format', () => {
  it.each<[string, number[], TiffLayout, number[]]>([
    ['RGB with a saved selection', [...RED, 0], { photometric: 2, extra: [0] }, RED],
    ['the same, channel by channel', [...RED, 0], { photometric: 2, extra: [0], isPlanar: true }, RED],
    ['the same of 16 bits', [...RED, 0], { photometric: 2, extra: [0], bits: 16 }, RED],
    ['two saved selections', [...RED, 0, 0], { photometric: 2, extra: [0, 0] }, RED],
    ['a fourth channel that it says nothing of', [...RED, 0], { photometric: 2 }, RED],
    ['transparency', [...RED, 0], { photometric: 2, extra: [2] }, WHITE],
    ['transparency and a saved selection', [...RED, 255, 0], { photometric: 2, extra: [2, 0] }, RED],
    ['nothing left of it, and a saved selection', [...RED, 0, 255], { photometric: 2, extra: [2, 0] }, WHITE],
    ['RGB of 16 bits', RED, { photometric: 2, bits: 16 }, RED],
    ['grey with a saved selection', [120, 0], { photometric: 1, extra: [0] }, GREY],
    ['grey of 16 bits', [120], { photometric: 1, bits: 16 }, GREY],
    ['CMYK', [0, 200, 200, 20], { photometric: 5 }, CMYK_RED],
    ['CMYK of 16 bits', [0, 200, 200, 20], { photometric: 5, bits: 16 }, CMYK_RED],
    ['CMYK with a spot colour', [0, 200, 200, 20, 0], { photometric: 5, extra: [0] }, CMYK_RED],
    ['Lab', [130, 60, 40], { photometric: 8 }, LAB_RED],
    ['Lab of 16 bits', [130, 60, 40], { photometric: 8, bits: 16 }, LAB_RED],
    ['Lab with a saved selection', [130, 60, 40, 0], { photometric: 8, extra: [0] }, LAB_RED],
  ])('%s', async (_, pixel, layout, colour) => {
    const bytes = tiffOf(pixel, layout)
    await checkImage(bytes)
    for (const format of ['jpeg', 'webp'] as const) {
      const difference = (await shown(bytes, format)).map((value, at) => Math.abs(value - (colour[at] ?? 0)))
      expect([format, Math.max(...difference) <= 4, difference]).toEqual([format, true, difference])
    }
  })

  it('that is turned, too', async () => {
    const bytes = tiffOf([...RED, 0], { photometric: 2, extra: [0], orientation: 6 })
    const { info } = await (await openPicture(bytes)).raw().toBuffer({ resolveWithObject: true })
    expect([info.width, info.height]).toEqual([30, 40])
  })

  it('but one of more channels than can be read is refused, naming both', async () => {
    const bytes = tiffOf([0, 200, 200, 20, 0, 0], { photometric: 5, extra: [0, 0] })
    await expect(checkImage(bytes)).rejects.toMatchObject({
      code: 'too-many-channels',
      data: { actual: 6, limit: 5 },
    })
  })
})

it('a picture that EXIF turns is open upright', async () => {
  const lying = await sharp(await draw('jpeg', 300, 200))
    .withMetadata({ orientation: 8 })
    .jpeg()
    .toBuffer()
  const { info } = await (await openPicture(lying)).raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([200, 300])
})

it('a JPEG that was cut off is not open to its end', async () => {
  const cut = (await draw('jpeg', 300, 200)).subarray(0, -40)
  await expect((await openPicture(cut)).raw().toBuffer()).rejects.toThrow('premature end')
})
