import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { carryWords, photoSharp } from '../../../../src/photo/payload/photoSharp.ts'
import { draw } from '../pictures.ts'

/** As Payload takes an upload in: upright, and asked what it is. */
async function stored(bytes: Buffer) {
  const image = photoSharp(sharp)(bytes).rotate()
  carryWords(await image.metadata(), (own) => own)
  return image.toBuffer({ resolveWithObject: true })
}

it('an original is stored byte for byte, with the sides that people see it by', async () => {
  const lying = await sharp(await draw('jpeg', 300, 200))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { data, info } = await stored(lying)
  expect(data.equals(lying)).toBe(true)
  expect(info).toMatchObject({ width: 200, height: 300 })
})

it('a picture that was not turned keeps its sides', async () => {
  const { info } = await stored(await draw('jpeg', 300, 200))
  expect(info).toMatchObject({ width: 300, height: 200 })
})

/** Upright: red | green over blue | white. */
const SIDES = { width: 120, height: 80 }
const QUARTERS = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [255, 255, 255],
] as const

/** Where the upright pixel at x, y is stored in a picture that EXIF's orientation turns (CIPA DC-008, tag 274). */
const STORED: readonly ((x: number, y: number) => readonly [number, number])[] = [
  (x, y) => [x, y],
  (x, y) => [SIDES.width - 1 - x, y],
  (x, y) => [SIDES.width - 1 - x, SIDES.height - 1 - y],
  (x, y) => [x, SIDES.height - 1 - y],
  (x, y) => [y, x],
  (x, y) => [y, SIDES.width - 1 - x],
  (x, y) => [SIDES.height - 1 - y, SIDES.width - 1 - x],
  (x, y) => [SIDES.height - 1 - y, x],
]

async function turned(orientation: number, format: 'jpeg' | 'tiff'): Promise<Buffer> {
  const place = STORED[orientation - 1]
  if (place === undefined) throw new Error(`No such orientation: ${orientation}`)
  const isLying = orientation > 4
  const [width, height] = isLying ? [SIDES.height, SIDES.width] : [SIDES.width, SIDES.height]
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < SIDES.height; y += 1)
    for (let x = 0; x < SIDES.width; x += 1) {
      const [column, row] = place(x, y)
      const quarter = (x < SIDES.width / 2 ? 0 : 1) + (y < SIDES.height / 2 ? 0 : 2)
      pixels.set(QUARTERS[quarter] ?? [], (row * width + column) * 3)
    }
  const options = format === 'jpeg' ? { quality: 100, chromaSubsampling: '4:4:4' } : {}
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .withMetadata({ orientation })
    .toFormat(format, options)
    .toBuffer()
}

/** Which quarter a corner of a derivative shows. */
async function quarterAt(picture: Buffer, { x, y }: { x: number; y: number }): Promise<number> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const column = Math.floor(info.width * (x === 0 ? 0.1 : 0.9))
  const at = (Math.floor(info.height * (y === 0 ? 0.1 : 0.9)) * info.width + column) * 3
  const bright = [...data.subarray(at, at + 3)].map((value) => value > 128)
  return QUARTERS.findIndex((colour) => colour.every((value, channel) => bright[channel] === value > 128))
}

describe.each(['jpeg', 'tiff'] as const)('a %s that lies as EXIF says', (format) => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'in orientation %i is cut around the point that people see',
    async (orientation) => {
      const bytes = await turned(orientation, format)
      for (const [quarter, focal] of [
        [0, { x: 0, y: 0 }],
        [1, { x: 100, y: 0 }],
        [2, { x: 0, y: 100 }],
        [3, { x: 100, y: 100 }],
      ] as const) {
        const image = photoSharp(sharp)(bytes)
        carryWords(await image.metadata(), (own) => own, focal)
        const size = { width: 40, height: 60, fit: 'cover' } as const
        const cut = await image.clone().resize(size).toFormat('png').toBuffer()
        expect([focal, await quarterAt(cut, focal)]).toEqual([focal, quarter])
      }
    },
  )
})
