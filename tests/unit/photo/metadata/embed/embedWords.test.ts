import ExifReader from 'exifreader'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { fileMetadataTexts } from '../../../../../src/story/stored/fileMetadataTexts.ts'
import { buildXmp } from '../../../../../src/photo/metadata/embed/buildXmp.ts'
import { cutBytes } from '../../../../../src/photo/metadata/embed/cutBytes.ts'
import { embedWords } from '../../../../../src/photo/metadata/embed/embedWords.ts'
import { readFileMetadata } from '../../../../../src/photo/metadata/read/readFileMetadata.ts'
import { draw, exiftool, hasExiftool } from '../../pictures.ts'

const words = {
  caption: '◆夜航的渡輪駛過「燈海」 & 岸邊 <人群>',
  creditLine: '新華社',
  byline: '新華社記者　陳大文　歐陽小明攝',
  source: '新華社',
  copyrightNotice: '版權 2026',
  usageTerms: '只限編輯用途',
  dateCreated: '2026-05-01T20:15:00+08:00',
  city: '香港',
  country: '中國',
}

const pixels = async (picture: Buffer): Promise<string> =>
  (await sharp(picture).raw().toBuffer()).toString('base64')

describe.each(['jpeg', 'webp'] as const)('words embedded in a %s', (format) => {
  it('are read back whole', async () => {
    const picture = embedWords(await draw(format), words)
    expect(await readFileMetadata(picture)).toEqual({ metadata: words, problems: [] })
  })

  it('leave every pixel as it was', async () => {
    const before = await draw(format)
    expect(await pixels(embedWords(before, words))).toBe(await pixels(before))
  })

  it('replace those of an earlier save and leave none of them', async () => {
    const once = embedWords(await draw(format), {
      ...words,
      caption: 'an old caption',
      headline: 'an old headline',
    })
    const twice = embedWords(once, words)
    expect((await readFileMetadata(twice)).metadata).toEqual(words)
    expect(twice.includes('an old')).toBe(false)
  })

  it('give the same bytes for the same words', async () => {
    const once = embedWords(await draw(format), words)
    expect(embedWords(once, words).equals(once)).toBe(true)
  })
})

it.each([
  ['lossless', sharp(Buffer.from('<svg width="40" height="30"/>')).webp({ lossless: true })],
  ['with alpha', sharp(Buffer.from('<svg width="40" height="30"><circle r="9"/></svg>')).webp()],
])('a WebP that is %s stays a sound picture of the same size', async (_, image) => {
  const before = await image.toBuffer()
  const after = embedWords(before, words)
  expect(await sharp(after).metadata()).toMatchObject({ width: 40, height: 30, hasAlpha: true })
  expect(await pixels(after)).toBe(await pixels(before))
})

describe('IPTC-IIM in the JPEG', () => {
  it('cuts a by-line at its 32 bytes between characters, while XMP keeps it whole', async () => {
    const tags = await ExifReader.load(embedWords(await draw(), words), { expanded: true, async: true })
    // exifreader types no IIM tags by name; the description is its decoded text.
    const iptc = tags.iptc as Record<string, { description: string; value: number[] }>
    expect(iptc['By-line']?.description).toBe('新華社記者　陳大文　')
    expect(iptc['By-line']?.value.length).toBeLessThanOrEqual(32)
    expect(iptc['Credit']?.description).toBe('新華社')
    expect(iptc['Caption/Abstract']?.description).toBe(words.caption)
  })

  it.runIf(hasExiftool)(
    'reads the same in ExifTool, without a warning (needs exiftool on the PATH)',
    async () => {
      const tags = exiftool(embedWords(await draw(), words))
      expect(tags).toMatchObject({
        'IPTC:CodedCharacterSet': 'UTF8',
        'IPTC:Caption-Abstract': words.caption,
        'IPTC:Credit': '新華社',
        'IPTC:By-line': '新華社記者　陳大文　',
        'IPTC:CopyrightNotice': words.copyrightNotice,
        'IPTC:DateCreated': '2026:05:01',
        'IPTC:TimeCreated': '20:15:00+08:00',
        'XMP-dc:Description': words.caption,
        'XMP-dc:Creator': words.byline,
        'XMP-dc:Rights': words.copyrightNotice,
        'XMP-photoshop:Credit': '新華社',
        'XMP-xmpRights:UsageTerms': words.usageTerms,
        'XMP-photoshop:City': '香港',
      })
      expect(tags['Photoshop:IPTCDigest']).toBe(tags['File:CurrentIPTCDigest'])
      expect(Object.keys(tags).filter((name) => name.endsWith(':Warning'))).toEqual([])
    },
  )
})

describe('buildXmp', () => {
  it('survives any text: what goes in comes out, but for what XML cannot hold', async () => {
    const jpeg = await draw('jpeg', 16, 16)
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const { metadata, problems } = await readFileMetadata(embedWords(jpeg, { caption: `a${text}b` }))
        const expected = `a${text}b`.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
        expect(metadata.caption).toBe(expected)
        expect(problems).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it.each(fileMetadataTexts)('fits into a JPEG segment however long a file spelt its %s', (name) => {
    expect(Buffer.byteLength(buildXmp({ [name]: '字'.repeat(40_000) }))).toBeLessThanOrEqual(65_000)
  })

  it('fits into a JPEG segment however long the caption is', () => {
    expect(Buffer.byteLength(buildXmp({ caption: '字&'.repeat(40_000), byline: 'A' }))).toBeLessThanOrEqual(
      65_000,
    )
  })
})

describe('cutBytes', () => {
  it.each([
    ['新華社', 9, '新華社'],
    ['新華社', 8, '新華'],
    ['a𠮷b', 4, 'a'],
    ['a𠮷b', 5, 'a𠮷'],
    ['', 0, ''],
  ])('%s in %i bytes is %s', (text, limit, expected) => expect(cutBytes(text, limit)).toBe(expected))
})
