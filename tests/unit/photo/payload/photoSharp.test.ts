import sharp from 'sharp'
import { expect, it } from 'vitest'
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
