import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { PagePdfError } from '../../../src/wire/pagePdf/PagePdfError.ts'
import { readPagePdf } from '../../../src/wire/readPagePdf.ts'
import { drawnPdf } from './pagePdf/drawnPage.ts'

const codeOf = async (bytes: Uint8Array, page?: number): Promise<string> =>
  readPagePdf(bytes, page === undefined ? {} : { page }).then(
    () => 'read',
    (error: unknown) => {
      if (!(error instanceof PagePdfError)) throw error
      expect(error.message.length).toBeGreaterThan(15)
      return error.code
    },
  )

const words = drawnPdf(({ lines }) => lines(40, 70, ['Last Ferry Leaves'], { size: 30, font: 'bold' }))

/** A file of one page with this content, written by hand. */
const rawPdf = (content: Buffer, dictionary: string, more = ''): Uint8Array =>
  Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n` +
        `3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 900] /Contents 4 0 R ${more} >>\nendobj\n` +
        `4 0 obj\n<< /Length ${content.length} ${dictionary} >>\nstream\n`,
    ),
    content,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n'),
  ])

describe('what is no page that can be read is refused with the reason', () => {
  it('nothing, and what is no PDF', async () => {
    expect(await codeOf(new Uint8Array())).toBe('empty')
    expect(await codeOf(Buffer.from('A page of text, and no PDF at all.'))).toBe('no-pdf')
  })

  it('a file cut off, and one of noise', async () => {
    expect(await codeOf((await words).slice(0, 300))).toBe('damaged')
    expect(await codeOf(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 7)]))).toBe('damaged')
  })

  it('a page with nothing on it', async () => {
    expect(await codeOf(await drawnPdf(() => undefined))).toBe('empty')
  })

  it('a scan: a picture of a page', async () => {
    const pdf = await PDFDocument.create()
    const scan = await sharp({ create: { width: 600, height: 900, channels: 3, background: '#ddd' } })
      .jpeg()
      .toBuffer()
    pdf.addPage([600, 900]).drawImage(await pdf.embedJpg(scan), { x: 0, y: 0, width: 600, height: 900 })
    expect(await codeOf(await pdf.save())).toBe('scan')
  })

  it('several pages where none is asked for, and a page that is not there', async () => {
    const two = await drawnPdf(({ lines }) => lines(40, 70, ['Last Ferry Leaves'], { size: 30 }), 2)
    expect(await codeOf(two)).toBe('which-page')
    expect(await codeOf(two, 3)).toBe('no-such-page')
    expect(await codeOf(two, 2)).toBe('read')
  })

  it('more pages than any edition has', async () => {
    const many = await drawnPdf(() => undefined, 600)
    expect(await codeOf(many, 1)).toBe('too-heavy')
  })

  it('a page that unpacks to gigabytes', async () => {
    // One stream of many blocks that are alike (RFC 1951), packed twice, so that some kilobytes hold them.
    const block = deflateRawSync(Buffer.alloc(100_000_000, 32), { finishFlush: constants.Z_FULL_FLUSH })
    const [head, end] = [Buffer.from([0x78, 0x9c]), Buffer.from([0x03, 0x00])]
    const bomb = deflateSync(Buffer.concat([head, ...Array.from({ length: 24 }, () => block), end]))
    const code = await codeOf(rawPdf(bomb, '/Filter [/FlateDecode /FlateDecode]'))
    expect(code).toBe('too-heavy')
  }, 60_000)

  it('a page of more operators than any has', async () => {
    const content = deflateSync(Buffer.from('q Q\n'.repeat(200_000)))
    expect(await codeOf(rawPdf(content, '/Filter /FlateDecode'))).toBe('too-heavy')
  }, 60_000)

  it('a form that paints itself does not go on for ever', async () => {
    const form = '/Resources << /XObject << /F 5 0 R >> >>'
    const content = Buffer.from('/F Do')
    const loop = Buffer.concat([
      Buffer.from(rawPdf(content, '', form)).subarray(0, -'trailer\n<< /Root 1 0 R >>\n'.length),
      Buffer.from(
        `5 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 10 10] ${form} /Length 5 >>\nstream\n/F Do\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n`,
      ),
    ])
    expect(['empty', 'damaged', 'too-heavy']).toContain(await codeOf(loop))
  }, 60_000)
})

describe('what is hard to understand', () => {
  it('is understood in the thread: others have their turn all the while', async () => {
    const [columns, rows] = [40, 12]
    const scattered = await drawnPdf(({ lines }) => {
      for (let i = 0; i < columns * rows; i += 1) {
        const x = 10 + ((i * 137) % 570)
        const y = 20 + ((i * 251) % 860)
        lines(x, y, ['The lamp'.slice(0, 1 + (i % 8))], { size: 4 + (i % 19) })
      }
    })
    let turns = 0
    const main = setInterval(() => (turns += 1), 1)
    const code = await codeOf(scattered).finally(() => clearInterval(main))
    expect(['read', 'too-heavy']).toContain(code)
    expect(turns).toBeGreaterThan(50)
  })
})
