import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import { contentTokens } from './contentTokens.ts'
import { pdfLib } from './PdfLib.ts'
import { readToUnicode, utf16 } from './readToUnicode.ts'

type Glyphs = ReadonlyMap<number, string>

/**
 * The words of a finished PDF in the order of its content, read from the file itself: codes through
 * each font's own ToUnicode map (ISO 32000-1, 9.10.3) and spans by their ActualText. Only for files
 * of our own engine, whose fonts have two-byte codes; the tests compare with other PDF readers.
 */
export async function readWords(bytes: Uint8Array): Promise<string> {
  const { PDFDocument } = pdfLib()
  return wordsIn(await PDFDocument.load(bytes, { updateMetadata: false }))
}

/** The same for a PDF that the library has read. */
export const wordsIn = (document: PDFDocument): string =>
  document
    .getPages()
    .map(({ node }) => wordsOf(contentsOf(document, node), fontsOf(node)))
    .join('\n')

function contentsOf(document: PDFDocument, node: PDFDict): string {
  const { PDFArray, PDFName, PDFRawStream, PDFStream, decodePDFRawStream } = pdfLib()
  const contents = node.lookup(PDFName.of('Contents'))
  const streams =
    contents instanceof PDFArray
      ? contents.asArray().map((each) => document.context.lookup(each))
      : [contents]
  return streams
    .map((stream) => {
      if (stream instanceof PDFRawStream)
        return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
      return stream instanceof PDFStream ? Buffer.from(stream.getContents()).toString('latin1') : ''
    })
    .join('\n')
}

function fontsOf(node: PDFDict): Map<string, Glyphs> {
  const { PDFDict, PDFName, PDFRawStream, decodePDFRawStream } = pdfLib()
  const fonts = node.lookup(PDFName.of('Resources'), PDFDict).lookupMaybe(PDFName.of('Font'), PDFDict)
  return new Map(
    (fonts?.keys() ?? []).map((name): [string, Glyphs] => {
      const map = fonts?.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode'))
      const text =
        map instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(map).decode()).toString('latin1') : ''
      return [name.decodeText(), readToUnicode(text)]
    }),
  )
}

/** Reads a content stream: Tf changes the font, and a span may have an ActualText. */
function wordsOf(content: string, fonts: ReadonlyMap<string, Glyphs>): string {
  const span = new Spans()
  let glyphs: Glyphs = new Map()
  let words = ''
  let name = ''
  let dictionary = ''
  for (const { kind, text } of contentTokens(content)) {
    if (kind === 'name') name = text
    else if (kind === 'dictionary') dictionary = text
    else if (kind === 'string' || kind === 'hex')
      words += span.isSaid ? '' : decoded(bytesOf(kind, text), glyphs)
    else if (text === 'Tf') glyphs = fonts.get(name) ?? new Map()
    else if (text === 'BDC') words += span.open(dictionary)
    else if (text === 'BMC') span.open('')
    else if (text === 'EMC') span.close()
    else if (text === 'ET' && !span.isSaid) words += '\n'
  }
  return words
}

/**
 * Nested spans of marked content. The ActualText of the outermost one stands for everything inside.
 */
class Spans {
  #depth = 0
  #saidAt = 0

  get isSaid(): boolean {
    return this.#saidAt > 0
  }

  /** @returns the span's ActualText */
  open(dictionary: string): string {
    this.#depth += 1
    const actual = /ActualText\s*<FEFF([0-9A-Fa-f]*)>/u.exec(dictionary)?.[1]
    if (actual === undefined || this.isSaid) return ''
    this.#saidAt = this.#depth
    return utf16(actual)
  }

  close(): void {
    if (this.#saidAt === this.#depth) this.#saidAt = 0
    this.#depth -= 1
  }
}

const bytesOf = (kind: 'string' | 'hex', text: string): Buffer =>
  kind === 'hex' ? Buffer.from(text.replace(/\s/gu, ''), 'hex') : unescaped(text)

function decoded(bytes: Buffer, glyphs: Glyphs): string {
  let words = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) words += glyphs.get(bytes.readUInt16BE(at)) ?? ''
  return words
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A literal string's bytes (ISO 32000-1, 7.3.4.2). */
const unescaped = (text: string): Buffer =>
  Buffer.from(
    text.replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/gu, (_, octal?: string, other?: string) =>
      octal === undefined
        ? (ESCAPES[other ?? ''] ?? other ?? '')
        : String.fromCharCode(Number.parseInt(octal, 8)),
    ),
    'latin1',
  )
