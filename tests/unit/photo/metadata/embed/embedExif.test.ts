import { expect, it } from 'vitest'
import { embedExif } from '../../../../../src/photo/metadata/embed/embedExif.ts'
import { embedWords } from '../../../../../src/photo/metadata/embed/embedWords.ts'
import { readFileMetadata } from '../../../../../src/photo/metadata/read/readFileMetadata.ts'
import { draw, drawWithGps, exiftool, hasExiftool } from '../../pictures.ts'

const words = {
  caption: '◆夜航的渡輪駛過「燈海」',
  byline: '新華社記者　陳大文攝',
  copyrightNotice: '版權 © 2026',
}
const facts = { width: 640, height: 480, ppi: 220, colour: 'srgb' } as const

it('caption, by-line and copyright in EXIF are read back in Han characters', async () => {
  const picture = embedExif(await draw(), words, facts)
  expect(await readFileMetadata(picture)).toEqual({ metadata: words, problems: [] })
})

it('Latin accents are read back too', async () => {
  const picture = embedExif(await draw(), { byline: 'José Núñez' }, facts)
  expect((await readFileMetadata(picture)).metadata).toEqual({ byline: 'José Núñez' })
})

it("the camera's own EXIF, its position and serial number with it, is gone", async () => {
  const picture = embedExif(await drawWithGps(), words, facts)
  expect(picture.includes('SERIAL-4711', 0, 'latin1')).toBe(true) // The XMP's; embedWords replaces that.
  expect(embedWords(picture, words).includes('SERIAL-4711', 0, 'latin1')).toBe(false)
})

it('a text with a NUL or longer than a segment still gives a sound file', async () => {
  const long = { caption: `a\0b${'字'.repeat(40_000)}`, byline: '', copyrightNotice: '字'.repeat(40_000) }
  const { metadata, problems } = await readFileMetadata(embedExif(await draw(), long, facts))
  expect(problems).toEqual([])
  expect(metadata.caption).toMatch(/^ab字{5000,}$/)
  expect(metadata.byline).toBeUndefined()
})

it.runIf(hasExiftool)('ExifTool finds nothing to warn of (needs exiftool on the PATH)', async () => {
  const tags = exiftool(embedWords(embedExif(await draw(), words, facts), words))
  expect(tags).toMatchObject({
    'ExifTool:Validate': 'OK',
    'IFD0:ImageDescription': words.caption,
    'IFD0:Artist': words.byline,
    'IFD0:Copyright': words.copyrightNotice,
    'IFD0:XResolution': 220,
  })
})
