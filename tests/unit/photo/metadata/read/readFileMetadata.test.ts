import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { buildXmp } from '../../../../../src/photo/metadata/embed/buildXmp.ts'
import { embedXmp } from '../../../../../src/photo/metadata/embed/embedXmp.ts'
import { readFileMetadata } from '../../../../../src/photo/metadata/read/readFileMetadata.ts'
import { dataSet, draw, drawWithGps, withIim } from '../../pictures.ts'

/** Hex, because Node writes neither encoding: 「新华社记者陈晨摄」 and 「城市夜色里的渡轮」 in GB 18030. */
const GB = {
  credit: ['d0c2bbaac9e7', '新华社'],
  byline: ['b3c2b3bf', '陈晨'],
  caption: ['b3c7cad0d2b9c9abc0efb5c4b6c9c2d6', '城市夜色里的渡轮'],
} as const

/** 「中央社」, 「林小明」, 「港口裡的一艘渡輪」 in Big5. */
const BIG5 = {
  credit: ['a4a4a5a1aac0', '中央社'],
  byline: ['aa4ca470a9fa', '林小明'],
  caption: ['b4e4a466b8ccaabaa440bfb4b4e7bdfc', '港口裡的一艘渡輪'],
} as const

const hex = (text: string): Buffer => Buffer.from(text, 'hex')

const block = (fields: {
  credit: readonly string[]
  byline: readonly string[]
  caption: readonly string[]
}): Buffer =>
  Buffer.concat([
    dataSet(2, 80, hex(fields.byline[0] ?? '')),
    dataSet(2, 110, hex(fields.credit[0] ?? '')),
    dataSet(2, 120, hex(fields.caption[0] ?? '')),
  ])

describe('IPTC-IIM without a charset marker', () => {
  it.each([
    ['GB 18030', GB],
    ['Big5', BIG5],
  ])('is read as %s when that is what it is', async (_, fields) => {
    const { metadata, problems } = await readFileMetadata(withIim(await draw(), block(fields)))
    expect(metadata).toEqual({
      byline: fields.byline[1],
      creditLine: fields.credit[1],
      caption: fields.caption[1],
    })
    expect(problems).toEqual([])
  })

  it.each([
    ['traditional characters, which are rare in it', 'c566b2bab6c9dd86be8ecc96', '舊埠渡輪編號'],
    ['a word that is valid UTF-8 by accident', 'c2b7cdb8', '路透'],
  ])('is GB 18030 for %s', async (_, bytes, expected) => {
    const jpeg = withIim(await draw(), dataSet(2, 110, hex(bytes)))
    expect((await readFileMetadata(jpeg)).metadata.creditLine).toBe(expected)
  })

  it('is UTF-8 when all its values are valid UTF-8', async () => {
    const jpeg = withIim(await draw(), dataSet(2, 120, Buffer.from('夜裏的渡輪')))
    expect((await readFileMetadata(jpeg)).metadata.caption).toBe('夜裏的渡輪')
  })

  it.each([
    ['a name with accents', '466572e9206174204de9746178e9206f6e205afc72696368', 'Feré at Métaxé on Zürich'],
    ['curly quotes and a dash', '938e6e6479949620', '“Žndy”–'],
  ])('is Windows-1252 for %s', async (_, bytes, expected) => {
    const jpeg = withIim(await draw(), dataSet(2, 120, hex(bytes)))
    expect((await readFileMetadata(jpeg)).metadata.caption).toBe(expected)
  })

  it('decodes a caption that was cut in the middle of a character, and keeps the rest', async () => {
    const cut = Buffer.concat([
      dataSet(2, 110, hex(GB.credit[0])),
      dataSet(2, 120, hex(GB.caption[0].slice(0, -2))),
    ])
    const { metadata } = await readFileMetadata(withIim(await draw(), cut))
    expect(metadata.caption).toBe(GB.caption[1].slice(0, -1))
    expect(metadata.creditLine).toBe(GB.credit[1])
  })
})

describe('IPTC-IIM with the marker ESC % G', () => {
  const marker = dataSet(1, 90, Buffer.from('\x1b%G'))

  it('is UTF-8', async () => {
    const jpeg = withIim(await draw(), Buffer.concat([marker, dataSet(2, 110, Buffer.from('新華社'))]))
    expect(await readFileMetadata(jpeg)).toEqual({ metadata: { creditLine: '新華社' }, problems: [] })
  })

  it('that is not true is read by the actual format, with a warning', async () => {
    const { metadata, problems } = await readFileMetadata(
      withIim(await draw(), Buffer.concat([marker, block(GB)])),
    )
    expect(metadata.creditLine).toBe('新华社')
    expect(problems).toEqual([expect.stringContaining('read as gb18030')])
  })
})

describe('every field', () => {
  const all = {
    caption: 'Ferries & lights <at night>',
    headline: 'The harbour',
    creditLine: 'Xinhua',
    byline: 'Chan Chen',
    source: 'Xinhua News Agency',
    copyrightNotice: '© 2026',
    usageTerms: 'Editorial use only',
    dateCreated: '2026-05-01T20:15:00+08:00',
    city: 'Hong Kong',
    country: 'China',
    keywords: ['ferry', 'night'],
    digitalSourceType: 'compositeCapture',
  } as const

  it.each(['jpeg', 'png', 'webp', 'tiff'] as const)('is read from XMP in %s', async (format) => {
    const picture = await sharp(await draw(format))
      .withXmp(buildXmp(all))
      .toFormat(format)
      .toBuffer()
    expect(await readFileMetadata(picture)).toEqual({ metadata: all, problems: [] })
  })

  it('is read from IIM: repeated by-lines in order, date and time together', async () => {
    const iim = Buffer.concat(
      [
        [25, 'ferry'],
        [25, 'night'],
        [55, '20260501'],
        [60, '201500+0800'],
        [80, 'Chan Chen'],
        [80, 'Lee Lee'],
        [90, 'Hong Kong'],
        [101, 'China'],
        [105, 'The harbour'],
        [110, 'Xinhua'],
        [115, 'Xinhua News Agency'],
        [116, '(c) 2026'],
        [120, 'Ferries\nat night\0\0'],
      ].map(([number, text]) => dataSet(2, Number(number), Buffer.from(String(text)))),
    )
    expect((await readFileMetadata(withIim(await draw(), iim))).metadata).toEqual({
      ...all,
      caption: 'Ferries\nat night',
      byline: 'Chan Chen; Lee Lee',
      copyrightNotice: '(c) 2026',
      usageTerms: undefined,
      digitalSourceType: undefined,
    })
  })

  it('takes the artist and the time from EXIF when nothing else says them', async () => {
    const { metadata } = await readFileMetadata(await drawWithGps(64, 48))
    expect(metadata).toEqual({ byline: 'A. Camera', dateCreated: '2026-05-01T08:30:00' })
  })
})

describe('where they differ', () => {
  const iim = dataSet(2, 110, Buffer.from('IIM credit'))
  const both = async (digest?: string): Promise<string | undefined> => {
    const picture = embedXmp(withIim(await draw(), iim, digest), buildXmp({ creditLine: 'XMP credit' }))
    return (await readFileMetadata(picture)).metadata.creditLine
  }

  it('XMP is believed', async () => expect(await both()).toBe('XMP credit'))

  it('XMP is believed when the digest fits the IIM', async () => {
    expect(await both(createHash('md5').update(iim).digest('hex'))).toBe('XMP credit')
  })

  it('IIM is believed when the digest says that it was changed since', async () => {
    expect(await both('00'.repeat(16))).toBe('IIM credit')
  })
})

describe('damaged metadata is left out and named, never thrown', () => {
  it('XMP that is not well-formed', async () => {
    const { metadata, problems } = await readFileMetadata(embedXmp(await draw(), '<x:xmpmeta><rdf:RDF'))
    expect(metadata).toEqual({})
    expect(problems).toEqual([expect.stringContaining('XMP was left out')])
  })

  it('XMP with a document type declaration', async () => {
    const evil = buildXmp({ caption: 'a' }).replace('<x:xmpmeta', '<!DOCTYPE a [<!ENTITY b "c">]><x:xmpmeta')
    const { problems } = await readFileMetadata(embedXmp(await draw(), evil))
    expect(problems).toEqual([expect.stringContaining('document type')])
  })

  it('an IIM block that breaks off: what came before is kept', async () => {
    const broken = Buffer.concat([
      dataSet(2, 110, Buffer.from('Xinhua')),
      Buffer.from([0x1c, 2, 120, 0x7f, 0xff, 65]),
    ])
    expect((await readFileMetadata(withIim(await draw(), broken))).metadata).toEqual({ creditLine: 'Xinhua' })
  })

  it('an IIM block of noise', async () => {
    const { metadata, problems } = await readFileMetadata(
      withIim(await draw(), Buffer.from('noise, not data sets')),
    )
    expect(metadata).toEqual({})
    expect(problems).toEqual([expect.stringContaining('IPTC-IIM')])
  })

  it('a file that is no picture', async () => {
    const { metadata, problems } = await readFileMetadata(Buffer.from('words'))
    expect(metadata).toEqual({})
    expect(problems).toHaveLength(1)
  })
})
