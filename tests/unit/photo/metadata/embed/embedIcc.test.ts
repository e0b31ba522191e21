import sharp from 'sharp'
import { expect, it } from 'vitest'
import { embedIcc } from '../../../../../src/photo/metadata/embed/embedIcc.ts'
import { draw, exiftool, hasExiftool } from '../../pictures.ts'

/** sharp's own CMYK profile: nearly a megabyte, so more than one segment. */
async function profileOf(): Promise<Buffer> {
  const cmyk = await sharp(await draw('jpeg', 8, 8))
    .toColourspace('cmyk')
    .withIccProfile('cmyk')
    .jpeg()
    .toBuffer()
  const { icc } = await sharp(cmyk).metadata()
  if (icc === undefined) throw new Error('sharp attached no profile')
  return icc
}

it('a profile larger than a JPEG segment is read back byte for byte, and the pixels are the same', async () => {
  const profile = await profileOf()
  const before = await draw()
  const after = embedIcc(before, profile)
  expect((await sharp(after).metadata()).icc?.equals(profile)).toBe(true)
  const raw = (jpeg: Buffer) => sharp(jpeg, { ignoreIcc: true }).raw().toBuffer()
  expect((await raw(after)).equals(await raw(before))).toBe(true)
})

it('a profile takes the place of the one before it', async () => {
  const profile = await profileOf()
  const once = embedIcc(await draw(), profile)
  expect(embedIcc(once, profile).equals(once)).toBe(true)
})

it.runIf(hasExiftool)('ExifTool finds it whole (needs exiftool on the PATH)', async () => {
  const tags = exiftool(embedIcc(await draw(), await profileOf()))
  expect(tags['ICC-header:ColorSpaceData']).toBe('CMYK')
  expect(Object.keys(tags).filter((name) => name.endsWith(':Warning'))).toEqual([])
})
