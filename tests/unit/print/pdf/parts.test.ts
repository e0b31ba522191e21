import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cmykTiff } from '../../../../src/print/pdf/cmykTiff.ts'
import { contentTokens } from '../../../../src/print/pdf/contentTokens.ts'
import { limitInk } from '../../../../src/print/pdf/limitInk.ts'
import { pressXmp } from '../../../../src/print/pdf/pressXmp.ts'
import { readToUnicode } from '../../../../src/print/pdf/readToUnicode.ts'

describe('the pieces of a content stream', () => {
  const tokens = (content: string) => [...contentTokens(content)].map(({ kind, text }) => `${kind} ${text}`)

  it('are names, words, strings and dictionaries', () => {
    expect(tokens('/Span << /MCID 0 >> BDC BT /f0 10 Tf [(ab) -250 <0001>] TJ ET EMC')).toEqual([
      'name Span',
      'dictionary  /MCID 0 ',
      'word BDC',
      'word BT',
      'name f0',
      'word 10',
      'word Tf',
      'string ab',
      'word -250',
      'hex 0001',
      'word TJ',
      'word ET',
      'word EMC',
    ])
  })

  it('are strings to their own end, whatever brackets they hold', () => {
    expect(tokens('(a(b)c) Tj')).toEqual(['string a(b)c', 'word Tj'])
    expect(tokens(String.raw`(a\)b\\) Tj`)).toEqual([String.raw`string a\)b\\`, 'word Tj'])
  })

  it('are dictionaries with dictionaries and strings inside', () => {
    expect(tokens('<< /A << /B (>>) >> /C <FEFF> >> BDC')).toEqual([
      'dictionary  /A << /B (>>) >> /C <FEFF> ',
      'word BDC',
    ])
  })

  it('end where the stream does, though it was cut', () => {
    expect(tokens('(abc')).toHaveLength(1)
    expect(tokens('<< /A')).toHaveLength(1)
  })
})

describe('the characters of a font’s codes', () => {
  it('are read one by one and by ranges, beyond the basic plane too', () => {
    const cmap =
      '2 beginbfchar <0001> <6D77> <0002> <D860DE62> endbfchar 1 beginbfrange <0010> <0012> <0041> endbfrange'
    expect([...readToUnicode(cmap)]).toEqual([
      [1, '海'],
      [2, '𨉢'],
      [0x10, 'A'],
      [0x11, 'B'],
      [0x12, 'C'],
    ])
  })
})

describe('ink', () => {
  const limited = (...plates: number[]) => {
    const pixels = Uint8Array.from(plates)
    limitInk(pixels, 240)
    return [...pixels]
  }

  it('within the limit stays as it is', () => {
    expect(limited(0, 0, 0, 255, 200, 200, 200, 0)).toEqual([0, 0, 0, 255, 200, 200, 200, 0])
  })

  it('over it is taken from the colours, in proportion; black stays', () => {
    const [c = 0, m = 0, y = 0, k = 0] = limited(255, 255, 255, 255)
    expect(k).toBe(255)
    expect([c, m]).toEqual([y, y])
    // 240 percent of 255.
    expect(c + m + y + k).toBeLessThanOrEqual(612)
    expect(c + m + y + k).toBeGreaterThan(606)
  })
})

describe('raw CMYK for sharp', () => {
  it('is read as CMYK, each plate as it was', async () => {
    const tiff = cmykTiff(Uint8Array.from([10, 20, 30, 40, 50, 60, 70, 80]), 2, 1)
    expect(await sharp(tiff).metadata()).toMatchObject({ space: 'cmyk', width: 2, height: 1, channels: 4 })
    const back = await sharp(tiff).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer()
    expect([...back]).toEqual([10, 20, 30, 40, 50, 60, 70, 80])
  })
})

describe('XMP for the press', () => {
  it('keeps its entries and adds the marks of PDF/X-4', () => {
    const xmp = pressXmp('<x><rdf:RDF><a/></rdf:RDF></x>', new Date('2026-11-22T12:00:00.123Z'))
    expect(xmp).toContain('<rdf:RDF><a/><rdf:Description')
    expect(xmp).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>')
    expect(xmp).toContain('<xmp:ModifyDate>2026-11-22T12:00:00Z</xmp:ModifyDate>')
  })

  it('that is none is an error', () => {
    expect(() => pressXmp('<x/>', new Date())).toThrow(/rdf:RDF/)
  })
})
