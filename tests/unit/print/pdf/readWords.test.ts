import { PDFDocument, PDFName, type PDFContext, type PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { readWords } from '../../../../src/print/pdf/readWords.ts'

/** The map of a font whose code 1 is 渡, 2 is 𠮷, and 3 to 5 are a to c. */
const cmap = `
2 beginbfchar
<0001> <6E21>
<0002> <D842DFB7>
endbfchar
1 beginbfrange
<0003> <0005> <0061>
endbfrange`

const codes = (...all: number[]) => `<${all.map((code) => code.toString(16).padStart(4, '0')).join('')}>`

/** A PDF whose pages have these content streams, and a font F1 with the map above. */
async function pdf(...pages: (string | string[])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const { context } = document
  const font = context.register(
    context.obj({ Type: 'Font', ToUnicode: context.register(context.stream(cmap)) }),
  )
  const bare = context.register(context.obj({ Type: 'Font' }))
  for (const content of pages) {
    const page = document.addPage([100, 100])
    page.node.set(PDFName.of('Contents'), contentsOf(context, content))
    page.node.set(PDFName.of('Resources'), context.obj({ Font: { F1: font, F2: bare } }))
  }
  return document.save({ useObjectStreams: false })
}

function contentsOf(context: PDFContext, content: string | string[]) {
  const stream = (text: string): PDFRef => context.register(context.flateStream(Buffer.from(text, 'latin1')))
  return Array.isArray(content) ? context.obj(content.map(stream)) : stream(content)
}

const read = async (...pages: Parameters<typeof pdf>) => (await readWords(await pdf(...pages))).trim()

describe('the words of a finished page', () => {
  it.each<[string, string, string]>([
    ['a text', `BT /F1 12 Tf ${codes(1, 3, 4)} Tj ET`, '渡ab'],
    ['characters beyond the basic plane', `BT /F1 12 Tf ${codes(2, 1)} Tj ET`, '𠮷渡'],
    [
      'several strings with spaces in between',
      `BT /F1 12 Tf [${codes(3)} -20 ${codes(4)} 5 ${codes(5)}] TJ ET`,
      'abc',
    ],
    ['a literal string with escapes', 'BT /F1 12 Tf (\\000\\001\\000\\003) Tj ET', '渡a'],
    ['a literal string with brackets in it', 'BT /F1 12 Tf (\\000\\003()\\000\\004) Tj ET', 'ab'],
    ['no characters that the font does not map', `BT /F1 12 Tf ${codes(1, 99)} Tj ET`, '渡'],
    ['nothing in a font without a map', `BT /F2 12 Tf ${codes(1)} Tj ET`, ''],
    ['nothing in a font that there is not', `BT /F9 12 Tf ${codes(1)} Tj ET`, ''],
    ['nothing before a font is chosen', `BT ${codes(1)} Tj ET`, ''],
    ['no half a character', 'BT /F1 12 Tf <0001 00> Tj ET', '渡'],
  ])('are %s', async (_, content, words) => {
    expect(await read(content)).toBe(words)
  })

  it('are a line for each text, and follow each other through streams and pages', async () => {
    const text = (code: number) => `BT /F1 12 Tf ${codes(code)} Tj ET\n`
    expect((await read([text(1), text(3)], text(4))).split(/\n+/)).toEqual(['渡', 'a', 'b'])
  })

  it('are what a span says of itself, in place of everything inside it', async () => {
    const span = (inner: string) => `/Span <</ActualText <FEFF0078D842DFB7>>> BDC ${inner} EMC`
    const text = `BT /F1 12 Tf ${codes(1)} Tj ET`
    expect((await read(`${text} ${span(text)} ${text}`)).split(/\n+/)).toEqual(['渡', 'x𠮷渡'])
  })

  it('are those of the outermost span, and go on behind it', async () => {
    const text = `BT /F1 12 Tf ${codes(3)} Tj ET`
    const inner = `/Span <</ActualText <FEFF0079>>> BDC ${text} EMC`
    const content = `/P <</MCID 0>> BDC /Span <</ActualText <FEFF0078>>> BDC ${inner} /Artifact BMC ${text} EMC EMC ${text} EMC`
    expect(await read(content)).toBe('xa')
  })

  it('are none of an empty page', async () => {
    expect(await read('')).toBe('')
  })
})
