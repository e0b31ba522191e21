import sharp from 'sharp'
import { expect, it } from 'vitest'
import { buildXmp } from '../../../../../src/photo/metadata/embed/buildXmp.ts'
import { asJpeg } from '../../../../../src/photo/metadata/image/heic.ts'
import { DEFAULT_PHOTO_LIMITS } from '../../../../../src/photo/metadata/image/limits.ts'
import { readFileMetadata } from '../../../../../src/photo/metadata/read/readFileMetadata.ts'
import { draw } from '../../pictures.ts'

// AVIF stands for HEIC: the same container and the same path through libvips, which decodes HEIC on few machines.
const phones = async () =>
  sharp(await draw('jpeg', 300, 200))
    .withXmp(buildXmp({ caption: '海堤', creditLine: '新華社' }))
    .avif()
    .toBuffer()

it('a phone’s picture becomes a JPEG with its sides and its words', async () => {
  const jpeg = await asJpeg(await phones(), DEFAULT_PHOTO_LIMITS)
  expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 300, height: 200 })
  expect((await readFileMetadata(jpeg)).metadata).toEqual({ caption: '海堤', creditLine: '新華社' })
})

it('is refused where it has too many pixels, or is damaged', async () => {
  const bytes = await phones()
  await expect(asJpeg(bytes, { ...DEFAULT_PHOTO_LIMITS, pixels: 100 })).rejects.toMatchObject({
    code: 'too-many-pixels',
  })
  await expect(asJpeg(bytes.subarray(0, 300), DEFAULT_PHOTO_LIMITS)).rejects.toMatchObject({
    code: 'corrupt',
  })
})
