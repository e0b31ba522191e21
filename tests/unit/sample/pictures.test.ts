import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { photos } from '../../../setup/sample/photos.ts'
import { draw } from '../../../setup/sample/pictures/draw.ts'
import { wordsInFile } from '../../../setup/sample/putPhotos.ts'
import { readFileMetadata } from '../../../src/photo/metadata/read/readFileMetadata.ts'

describe.each(Object.entries(photos))('the drawing %s', (_, photo) => {
  it('is a JPEG for print that shows something and carries its own words', async () => {
    const bytes = await draw(photo.drawing(), wordsInFile(photo))

    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 2400, height: 1600 })
    const { entropy, channels } = await sharp(bytes).stats()
    expect(entropy).toBeGreaterThan(5)
    expect(channels.every(({ stdev }) => stdev > 20)).toBe(true)

    const { metadata, problems } = await readFileMetadata(bytes)
    expect(problems).toEqual([])
    expect(metadata).toMatchObject({
      caption: photo.words['zh-Hant'].caption,
      creditLine: { xinhua: '新華社', cns: '中新社' }[String(photo.credit)],
      byline: photo.photographer,
      city: '海角市',
      copyrightNotice: expect.stringContaining('payload-newsroom'),
      usageTerms: expect.stringContaining('虛構'),
    })
    expect((await sharp(bytes).metadata()).iptc?.includes(Buffer.from(photo.photographer))).toBe(true)
  })

  it('is the same drawing every time', () => {
    expect(photo.drawing()).toBe(photo.drawing())
  })
})
