import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { cutBytes } from '../../../../src/photo/metadata/embed/cutBytes.ts'
import { parseXmp, xmpKey } from '../../../../src/photo/metadata/read/parseXmp.ts'
import { tidy } from '../../../../src/photo/metadata/read/tidy.ts'
import { documentWords } from '../../../../src/photo/payload/documentWords.ts'
import { fillFromFile } from '../../../../src/photo/payload/fillFromFile.ts'
import { sizesOf } from '../../../../src/photo/payload/files/sizesOf.ts'
import { focalPointOf } from '../../../../src/photo/payload/focalPointOf.ts'
import { isUnfilled } from '../../../../src/photo/payload/isUnfilled.ts'
import { uploads } from '../../../../src/photo/payload/uploads.ts'

type Data = Record<string, unknown>
const isStaff = () => true

describe('the focal point of a save', () => {
  const point = (edits: unknown, data: Data = {}) =>
    // Only the query is read of a request.
    focalPointOf({ query: { uploadEdits: edits } } as unknown as PayloadRequest, data)

  it.each<[unknown, Data, number, number]>([
    [undefined, {}, 50, 50],
    [{ focalPoint: { x: '20', y: '80.5' } }, {}, 20, 80.5],
    [{ focalPoint: { x: 0, y: 100 } }, { focalX: 5, focalY: 5 }, 0, 100],
    [{ focalPoint: { x: '20' } }, { focalX: 5, focalY: 6 }, 20, 6],
    [{ focalPoint: { x: '', y: ' ' } }, { focalX: 5, focalY: 6 }, 5, 6],
    [{ focalPoint: { x: -1, y: 101 } }, {}, 50, 50],
    [{ focalPoint: { x: 'left', y: Number.NaN } }, { focalX: 'x', focalY: null }, 50, 50],
    [{ focalPoint: 5 }, { focalX: 1, focalY: 2 }, 1, 2],
    ['x', { focalX: 1, focalY: 2 }, 1, 2],
  ])('of %j and %j is %s, %s', (edits, data, x, y) => {
    expect(point(edits, data)).toEqual({ x, y })
  })
})

it.each([
  [undefined, true],
  [null, true],
  ['', true],
  [' 　\u200b', true],
  [[], true],
  ['甲', false],
  [0, false],
  [false, false],
  [['a'], false],
  [{}, false],
])('%j is left empty: %s', (value, expected) => {
  expect(isUnfilled(value)).toBe(expected)
})

it.each([
  ['ferry', 32, 'ferry'],
  ['ferry', 3, 'fer'],
  ['渡輪渡輪', 7, '渡輪'],
  ['a渡輪', 4, 'a渡'],
  ['😀😀', 7, '😀'],
  ['😀', 3, ''],
  ['', 5, ''],
  ['甲', 0, ''],
])('%j in %s bytes is %j', (text, limit, cut) => {
  expect(cutBytes(text, limit)).toBe(cut)
})

it.each([
  [{ sizes: { web: { filename: 'a.webp' }, card: { filename: null }, thumb: null } }, ['web a.webp']],
  [{ sizes: {} }, []],
  [{ sizes: 'x' }, []],
  [{}, []],
  [null, []],
])('the derivatives in %j are %j', (row, expected) => {
  expect(sizesOf(row).map(({ name, filename }) => `${name} ${filename}`)).toEqual(expected)
})

describe('what a file says of itself', () => {
  it('has no blank text, no empty list and no padding', () => {
    const raw = {
      caption: ' 渡輪。\n第二行\0\0',
      headline: '  ',
      byline: '\0',
      keywords: ['', ' 海港 ', '\0'],
    }
    expect(tidy(raw)).toEqual({ caption: '渡輪。\n第二行', keywords: ['海港'] })
    expect(tidy({ keywords: [' '] })).toEqual({})
  })

  it('has no words that a camera wrote by itself', () => {
    expect(tidy({ caption: 'OLYMPUS DIGITAL CAMERA', byline: '周小舟' })).toEqual({ byline: '周小舟' })
  })
})

describe('an XMP packet', () => {
  const packet = (description: string, more = '') =>
    Buffer.from(
      `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ps="http://ns.adobe.com/photoshop/1.0/"${more}>${description}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
    )
  const credit = xmpKey('photoshop', 'Credit')
  const read = (bytes: Buffer, key = credit) =>
    parseXmp(bytes)
      .properties.get(key)
      ?.map(({ text, lang }) => [lang, text])

  it.each<[string, Buffer, unknown]>([
    ['an element', packet('<ps:Credit>新華社</ps:Credit>'), [['', '新華社']]],
    ['an attribute', packet('', ' ps:Credit="新華社"'), [['', '新華社']]],
    [
      'a qualified value',
      packet('<ps:Credit rdf:parseType="Resource"><rdf:value>新華社</rdf:value></ps:Credit>'),
      [['', '新華社']],
    ],
    ['a CDATA section', packet('<ps:Credit><![CDATA[A & B]]></ps:Credit>'), [['', 'A & B']]],
    ['a bare ampersand', packet('<ps:Credit>A & B &copy; &amp;</ps:Credit>'), [['', 'A & B © &']]],
    ['a control character', packet('<ps:Credit>新華\u0001社</ps:Credit>'), [['', '新華社']]],
    [
      'UTF-16',
      Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(packet('<ps:Credit>新華社</ps:Credit>').toString(), 'utf16le'),
      ]),
      [['', '新華社']],
    ],
    [
      'the first of two that says anything',
      packet('<ps:Credit> </ps:Credit><ps:Credit>新華社</ps:Credit>'),
      [['', '新華社']],
    ],
  ])('has its credit as %s', (_, bytes, expected) => {
    expect(read(bytes)).toEqual(expected)
  })

  it('has a text for each language, and a list in its order', () => {
    const alternatives =
      '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">渡輪</rdf:li><rdf:li xml:lang="en">Ferry</rdf:li></rdf:Alt></dc:description>'
    expect(read(packet(alternatives), xmpKey('dc', 'description'))).toEqual([
      ['x-default', '渡輪'],
      ['en', 'Ferry'],
    ])
    const list = '<dc:creator><rdf:Seq><rdf:li>甲</rdf:li><rdf:li>乙</rdf:li></rdf:Seq></dc:creator>'
    expect(read(packet(list), xmpKey('dc', 'creator'))).toEqual([
      ['', '甲'],
      ['', '乙'],
    ])
  })

  it('goes by namespaces, not by prefixes', () => {
    const other = packet('<ps:Credit xmlns:ps="http://example.org/">甲</ps:Credit>')
    expect(read(other)).toBeUndefined()
  })

  it.each([
    ['a document type', Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]><x:xmpmeta/>')],
    ['no packet', Buffer.from('hello')],
    ['an element that is not closed', packet('<ps:Credit>新華社')],
    ['nothing', Buffer.alloc(0)],
  ])('is refused with %s', (_, bytes) => {
    expect(() => parseXmp(bytes)).toThrow(Error)
  })
})

describe('a photo’s own words', () => {
  const photo = {
    caption: '渡輪。',
    photographer: null,
    takenAt: new Date(0),
    place: 5,
    made: 'digitalCapture',
  }
  // No request is read where no credit line is made.
  const req = {} as PayloadRequest

  it('are texts, and empty where it has none', async () => {
    expect(await documentWords(photo, { isStaff }, req)).toEqual({
      caption: '渡輪。',
      creditLine: '',
      photographer: '',
      copyright: '',
      usageTerms: '',
      takenAt: '1970-01-01T00:00:00.000Z',
      place: '',
      made: 'digitalCapture',
    })
  })

  it('have the finished credit line', async () => {
    expect(await documentWords(photo, { isStaff, creditLine: async () => '新華社' }, req)).toMatchObject({
      creditLine: '新華社',
    })
  })
})

describe('a new photo', () => {
  const names = ['caption', 'photographer', 'copyright', 'takenAt', 'place', 'credits', 'iptc']
  /** What the hook makes of a form, beside a file that says this of itself. */
  const filled = async (data: Data | undefined, metadata?: Data, sources: unknown[] = [], fields = names) => {
    const req = {}
    // Of a request only its identity counts, of an upload only what was read.
    if (metadata)
      uploads.set(
        req as PayloadRequest,
        { reading: { metadata, problems: [] }, sources } as unknown as Parameters<typeof uploads.set>[1],
      )
    const collection = { flattenedFields: fields.map((name) => ({ name })) }
    return fillFromFile({ isStaff, timeZone: 'Asia/Hong_Kong' })({
      collection,
      data,
      operation: 'create',
      req,
    } as unknown as Parameters<CollectionBeforeValidateHook>[0])
  }
  const file = {
    caption: '檔案的話',
    byline: '周小舟',
    copyrightNotice: '版權',
    dateCreated: '2026-11-28T20:00:00',
    city: '香港',
  }

  it('has its empty fields filled from its file, and what the file says beside them', async () => {
    expect(await filled({ caption: ' 　' }, file, [1])).toEqual({
      caption: '檔案的話',
      photographer: '周小舟',
      copyright: '版權',
      takenAt: '2026-11-28T12:00:00.000Z',
      place: '香港',
      credits: [1],
      iptc: file,
    })
  })

  it('keeps every word that the editor wrote', async () => {
    const data = { caption: '編輯的話', photographer: '林曉禾', credits: [2] }
    expect(await filled(data, file, [1])).toMatchObject(data)
  })

  it('has nothing put into fields that the collection has not', async () => {
    expect(await filled({}, file, [1], ['caption', 'iptc'])).toEqual({ caption: '檔案的話', iptc: file })
  })

  it('stays as it is without a file', async () => {
    expect(await filled({ caption: 'x' })).toEqual({ caption: 'x' })
    expect(await filled(undefined, file)).toBeUndefined()
  })
})
