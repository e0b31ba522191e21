import { deflateSync } from 'node:zlib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { toPoints } from '../layout/units.ts'
import { profileName } from '../colour/profileName.ts'
import type { ColourSettings, Template } from '../templates/types.ts'
import { pdfLib } from './PdfLib.ts'
import { pressXmp } from './pressXmp.ts'

/** What is needed to make a PDF ready for the press. */
export interface Finish {
  template: Template
  /** The press's ICC profile. */
  profile: Uint8Array
  /** When it was made. */
  at: Date
}

/**
 * Makes Typst's PDF ready for the press. Adds trim and bleed boxes, the output intent with its
 * profile, and the marks of PDF/X-4 (ISO 15930-7:2010, 6.2 to 6.8). What Typst wrote, tags and
 * fonts, stays. No validator of PDF/X is free, so this says "marks of", not "certified".
 */
export async function finish(bytes: Uint8Array, { template, profile, at }: Finish): Promise<Uint8Array> {
  const { PDFDocument } = pdfLib()
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  boxes(document, template)
  intent(document, conditionOf(template.colour, profile), profile)
  marks(document, at)
  return document.save({ useObjectStreams: true, updateFieldAppearances: false })
}

function boxes(document: PDFDocument, { page, bleed }: Template): void {
  const edge = toPoints(bleed)
  for (const sheet of document.getPages()) {
    const { width, height } = sheet.getSize()
    sheet.setBleedBox(0, 0, width, height)
    sheet.setTrimBox(edge, edge, toPoints(page.width), toPoints(page.height))
  }
}

/** Only whoever gives the profile knows better what it is for than the profile itself. */
const conditionOf = ({ profile: path, condition }: ColourSettings, profile: Uint8Array): string =>
  (path === undefined ? undefined : condition) ?? profileName(profile)

function intent(document: PDFDocument, condition: string, profile: Uint8Array): void {
  const { PDFHexString, PDFName } = pdfLib()
  const { context, catalog } = document
  // Compressed here because the library's own compression, in JavaScript, takes ten times as long.
  const packed = context.stream(deflateSync(profile), { N: 4, Filter: 'FlateDecode' })
  const stream = context.register(packed)
  const text = (words: string) => PDFHexString.fromText(words)
  const output = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: text('Custom'),
    OutputCondition: text(condition),
    Info: text(condition),
    DestOutputProfile: stream,
  })
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(output)]))
}

function marks(document: PDFDocument, at: Date): void {
  const { PDFHeader, PDFName, PDFRawStream, PDFString } = pdfLib()
  const { context, catalog } = document
  context.header = PDFHeader.forVersion(1, 6)
  document.setCreationDate(at)
  document.setModificationDate(at)
  const info = context.lookup(context.trailerInfo.Info)
  if (info && 'set' in info && typeof info.set === 'function') {
    info.set(PDFName.of('GTS_PDFXVersion'), PDFString.of('PDF/X-4'))
    info.set(PDFName.of('Trapped'), PDFName.of('False'))
  }
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  if (!(metadata instanceof PDFRawStream)) throw new Error('Typst wrote a PDF without XMP metadata.')
  const xmp = pressXmp(Buffer.from(metadata.contents).toString('utf8'), at)
  const stream = context.stream(Buffer.from(xmp, 'utf8'), { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), context.register(stream))
}
