import { crc32, deflateSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { buildExif } from '../../../../../../src/photo/metadata/embed/buildExif.ts'
import { buildIim } from '../../../../../../src/photo/metadata/embed/buildIim.ts'
import { buildXmp } from '../../../../../../src/photo/metadata/embed/buildXmp.ts'
import { jpegSegment, replaceSegments } from '../../../../../../src/photo/metadata/image/jpegSegments.ts'
import { readFileMetadata } from '../../../../../../src/photo/metadata/read/readFileMetadata.ts'
import { dataSet, draw } from '../../../pictures.ts'

const words = { caption: '海堤上的風箏', creditLine: '新華社', byline: '林小帆' }

/** Segments in this order: APP1 is put behind those that are there, every other kind before them. */
const withSegments = async (marker: number, ...contents: readonly Buffer[]): Promise<Buffer> =>
  (marker === 0xe1 ? [...contents] : [...contents].reverse()).reduce(
    (jpeg, content) => replaceSegments(jpeg, () => false, jpegSegment(marker, content)),
    await draw(),
  )

const resource = (id: number, data: Buffer): Buffer => {
  const head = Buffer.from([
    0x38,
    0x42,
    0x49,
    0x4d,
    id >> 8,
    id & 255,
    0,
    0,
    0,
    0,
    data.length >> 8,
    data.length & 255,
  ])
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}
const photoshop = (data: Buffer): Buffer => Buffer.concat([Buffer.from('Photoshop 3.0\0'), data])
const read = async (file: Buffer) => (await readFileMetadata(file)).metadata

describe('IPTC in a JPEG', () => {
  const iptc = resource(0x0404, buildIim(words))
  it('is found in a second APP13 segment', async () => {
    expect(
      await read(await withSegments(0xed, photoshop(resource(0x03ed, Buffer.alloc(16))), photoshop(iptc))),
    ).toEqual(words)
  })
  it.each([20, 30, 41])('is put together where a segment ends at its byte %i', async (at) => {
    const parts = [iptc.subarray(0, at), iptc.subarray(at)].map(photoshop)
    expect(await read(await withSegments(0xed, ...parts))).toEqual(words)
  })
})

it('an IPTC value longer than 32 kB, whose length has a length, is read, and what follows it', async () => {
  const caption = '海堤上的風箏'.repeat(1900)
  const value = Buffer.from(caption)
  const head = Buffer.from([0x1c, 2, 120, 0x80, 4, 0, 0, value.length >> 8, value.length & 255])
  const block = Buffer.concat([
    Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]),
    head,
    value,
    dataSet(2, 110, Buffer.from('新華社')),
  ])
  expect(await read(await withSegments(0xed, photoshop(resource(0x0404, block))))).toEqual({
    caption,
    creditLine: '新華社',
  })
})

const NAME = 'http://ns.adobe.com/xap/1.0/\0'
const app1 = async (name: string, ...packets: readonly string[]) =>
  withSegments(0xe1, ...packets.map((packet) => Buffer.from(name + packet)))

describe('XMP in a JPEG', () => {
  it.each([
    ['whose name was written over', 'XMP\0://ns.adobe.com/xap/1.0/\0'],
    ['whose name is cut', 'http://ns.adobe.com/xap/1.0/'],
  ])('is found in a segment %s', async (_, name) => {
    expect(await read(await app1(name, buildXmp(words)))).toEqual(words)
  })

  it('without its wrapper, with an XML declaration, or in UTF-16 is read', async () => {
    const bare = buildXmp(words).replace(/<\?xpacket[^>]*>|<\/?x:xmpmeta[^>]*>/g, '')
    expect(await read(await app1(NAME, `<?xml version="1.0"?>\n${bare}`))).toEqual(words)
    const utf16 = Buffer.concat([Buffer.from(NAME), Buffer.from(bare, 'utf16le')])
    expect((await readFileMetadata(await withSegments(0xe1, utf16))).problems).toEqual([])
  })

  it('in two packets: the first that says a thing is believed', async () => {
    const packets = [buildXmp({ creditLine: '新華社' }), buildXmp({ creditLine: '某社', caption: '海堤' })]
    expect(await read(await app1(NAME, ...packets))).toEqual({ creditLine: '新華社', caption: '海堤' })
    expect(await read(await app1(NAME, packets.join('')))).toEqual({ creditLine: '新華社', caption: '海堤' })
  })
})

describe('a property of XMP', () => {
  const inPacket = (properties: string, attributes = ''): string =>
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ' +
    'xmlns:p="http://ns.adobe.com/photoshop/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:photoshop="http://example.test/other/" xmlns:t="http://purl.org/dc/terms/" ' +
    `${attributes}>${properties}</rdf:Description></rdf:RDF>`
  const alternatives =
    '<rdf:Alt><rdf:li xml:lang="en">Xinhua</rdf:li><rdf:li xml:lang="x-default">新華社</rdf:li></rdf:Alt>'

  it.each([
    ['in CDATA', '<p:Credit><![CDATA[新華社]]></p:Credit>'],
    ['as language alternatives', `<p:Credit>${alternatives}</p:Credit>`],
    ['in a list', '<p:Credit><rdf:Bag><rdf:li>新華社</rdf:li></rdf:Bag></p:Credit>'],
    ['qualified', '<p:Credit rdf:parseType="Resource"><rdf:value>新華社</rdf:value></p:Credit>'],
    [
      'before one of a foreign namespace',
      '<p:Credit>新華社</p:Credit><photoshop:Credit>某社</photoshop:Credit>',
    ],
    [
      'after one of a foreign namespace',
      '<photoshop:Credit>某社</photoshop:Credit><p:Credit>新華社</p:Credit>',
    ],
    ['blank and then again', '<p:Credit> </p:Credit><p:Credit>新華社</p:Credit>'],
  ])('%s', async (_, xml) =>
    expect(await read(await app1(NAME, inPacket(xml)))).toEqual({ creditLine: '新華社' }),
  )

  it('as an attribute', async () => {
    expect(await read(await app1(NAME, inPacket('', 'p:Credit="新華社" photoshop:Credit="某社"')))).toEqual({
      creditLine: '新華社',
    })
  })

  it('with an ampersand that nobody escaped', async () => {
    expect(await read(await app1(NAME, inPacket('<p:Credit>Roe & Sons</p:Credit>')))).toEqual({
      creditLine: 'Roe & Sons',
    })
  })

  it.each([
    ['an ampersand in CDATA', '<p:Credit><![CDATA[Roe & Sons]]></p:Credit>', 'Roe & Sons'],
    ['an entity of HTML', '<p:Credit>Roe&nbsp;&copy; &mdash;</p:Credit>', 'Roe\u00a0© &mdash;'],
    ['characters by number', '<p:Credit>&#26032;&#x83ef;社</p:Credit>', '新華社'],
  ])('with %s', async (_, xml, creditLine) => {
    expect(await read(await app1(NAME, inPacket(xml)))).toEqual({ creditLine })
  })

  it('without prefixes', async () => {
    const packet =
      '<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><Description ' +
      'xmlns:p="http://ns.adobe.com/photoshop/1.0/"><p:Credit>新華社</p:Credit></Description></RDF>'
    expect(await read(await app1(NAME, packet))).toEqual({ creditLine: '新華社' })
  })

  it('under the name that the IPTC’s first edition gave the source type', async () => {
    const property =
      '<x:DigitalSourcefileType xmlns:x="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">' +
      'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</x:DigitalSourcefileType>'
    expect(await read(await app1(NAME, inPacket(property)))).toEqual({
      digitalSourceType: 'trainedAlgorithmicMedia',
    })
  })

  it('in a charset that XML does not declare: read where it is certain', async () => {
    const packet = inPacket(
      '<d:description>城市夜色里的渡轮停在码头</d:description><p:Credit>新华社</p:Credit>',
    )
    const bytes = Buffer.concat([Buffer.from(NAME), iconv.encode(packet, 'gb18030')])
    expect(await read(await withSegments(0xe1, bytes))).toEqual({
      caption: '城市夜色里的渡轮停在码头',
      creditLine: '新华社',
    })
  })

  it('that holds no text is left out and named, and the others are read', async () => {
    const packet = Buffer.concat([
      Buffer.from(NAME),
      Buffer.from(inPacket('<d:description>海堤上的風箏</d:description><p:Credit>@@</p:Credit>')),
    ])
    packet.set([0xff, 0x81], packet.indexOf('@@'))
    expect(await readFileMetadata(await withSegments(0xe1, packet))).toEqual({
      metadata: { caption: '海堤上的風箏' },
      problems: [expect.stringContaining('not UTF-8')],
    })
  })

  it('that was cut in the middle of a character loses that one', async () => {
    const packet = Buffer.from(NAME + inPacket('<d:description>海堤上的風@@</d:description>'))
    const at = packet.indexOf('@@')
    packet.set(Buffer.from('箏').subarray(0, 2), at)
    expect(await read(await withSegments(0xe1, packet))).toEqual({ caption: '海堤上的風' })
  })

  it('of Dublin Core’s terms is none of its elements', async () => {
    expect(await read(await app1(NAME, inPacket('<t:description>某圖</t:description>')))).toEqual({})
  })
})

describe('words behind the pixels of a PNG', () => {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data])
    const numbers = Buffer.alloc(8)
    numbers.writeUInt32BE(data.length, 0)
    numbers.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)])
  }
  const behind = async (name: string, data: Buffer): Promise<Buffer> => {
    const png = await draw('png', 30, 20)
    return Buffer.concat([png.subarray(0, -12), chunk(name, data), png.subarray(-12)])
  }
  const facts = { width: 30, height: 20, ppi: 72, colour: 'srgb' } as const
  const profile = (name: string, block: Buffer): string =>
    `\n${name}\n${String(block.length).padStart(8)}\n${block.toString('hex')}\n`
  const raw = (name: string, block: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`Raw profile type ${name}\0\0`), deflateSync(profile(name, block))])

  it.each([
    ['XMP', 'iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${buildXmp(words)}`)],
    [
      'XMP, deflated',
      'iTXt',
      Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0'), deflateSync(buildXmp(words))]),
    ],
    ['a raw profile of IPTC', 'zTXt', raw('iptc', resource(0x0404, buildIim(words)))],
    ['a raw profile of bare IPTC', 'zTXt', raw('iptc', buildIim(words))],
    ['a raw profile of XMP', 'zTXt', raw('xmp', Buffer.from(buildXmp(words)))],
    ['a raw profile APP1', 'zTXt', raw('APP1', Buffer.from(NAME + buildXmp(words)))],
  ])('%s', async (_, name, data) => expect(await read(await behind(name, data))).toEqual(words))

  it.each([
    ['EXIF', 'eXIf', buildExif(words, facts)],
    [
      'a raw profile of EXIF',
      'zTXt',
      raw('exif', Buffer.concat([Buffer.from('Exif\0\0'), buildExif(words, facts)])),
    ],
  ])('%s', async (_, name, data) => {
    expect(await read(await behind(name, data))).toEqual({ caption: words.caption, byline: words.byline })
  })

  it('its own texts', async () => {
    expect(await read(await behind('tEXt', Buffer.from('Author\0J\xfcrgen Gro\xdf', 'latin1')))).toEqual({
      byline: 'Jürgen Groß',
    })
  })
})
