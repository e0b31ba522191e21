import { deflateSync } from 'node:zlib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { toPoints } from '../layout/units.ts'
import { profileName } from '../colour/profileName.ts'
import type { ColourSettings, Template } from '../templates/types.ts'
import { appendObjects, streamBytes, type Changed } from './appendObjects.ts'
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
 * profile, and the marks of PDF/X-4 (ISO 15930-7:2010, 6.2 to 6.8). What Typst wrote, tags, fonts and
 * pictures, stays as it is, to the byte. No validator of PDF/X is free, so this says "marks of", not
 * "certified".
 *
 * @param document the same bytes as the library reads them; it is changed
 */
export function finish(
  bytes: Uint8Array,
  document: PDFDocument,
  { template, profile, at }: Finish,
): Uint8Array {
  const changed = [
    ...boxes(document, template),
    ...intent(document, conditionOf(template.colour, profile), profile),
    ...marks(document, at),
  ]
  return appendObjects(ofVersion16(bytes), changed)
}

/** PDF/X-4 is PDF 1.6; of what came later Typst uses nothing that it forbids. */
function ofVersion16(bytes: Uint8Array): Uint8Array {
  const header = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (!/^%PDF-1\.\d$/u.test(header)) throw new Error(`Typst wrote a file that begins with ${header}.`)
  const copy = Buffer.from(bytes)
  copy.write('%PDF-1.6', 0, 'latin1')
  return copy
}

function boxes(document: PDFDocument, { page, bleed }: Template): Changed[] {
  const edge = toPoints(bleed)
  return document.getPages().map((sheet) => {
    const { width, height } = sheet.getSize()
    sheet.setBleedBox(0, 0, width, height)
    sheet.setTrimBox(edge, edge, toPoints(page.width), toPoints(page.height))
    return { ref: sheet.ref, object: sheet.node }
  })
}

/** Only whoever gives the profile knows better what it is for than the profile itself. */
const conditionOf = ({ profile: path, condition }: ColourSettings, profile: Uint8Array): string =>
  (path === undefined ? undefined : condition) ?? profileName(profile)

function intent(document: PDFDocument, condition: string, profile: Uint8Array): Changed[] {
  const { PDFHexString, PDFName } = pdfLib()
  const { context, catalog } = document
  const [stream, output] = [context.nextRef(), context.nextRef()]
  const text = (words: string) => PDFHexString.fromText(words)
  const dictionary = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: text('Custom'),
    OutputCondition: text(condition),
    Info: text(condition),
    DestOutputProfile: stream,
  })
  catalog.set(PDFName.of('OutputIntents'), context.obj([output]))
  return [
    { ref: stream, object: streamBytes('/N 4 /Filter /FlateDecode', packedOf(profile)) },
    { ref: output, object: dictionary },
  ]
}

/** Compressed profiles: compressing one takes longer than all the rest of finishing a page. */
const packs = new WeakMap<Uint8Array, Uint8Array>()

function packedOf(profile: Uint8Array): Uint8Array {
  const packed = packs.get(profile) ?? deflateSync(profile)
  packs.set(profile, packed)
  return packed
}

function marks(document: PDFDocument, at: Date): Changed[] {
  const { PDFDict, PDFName, PDFRawStream, PDFRef, PDFString } = pdfLib()
  const { context, catalog } = document
  const { Info: infoRef, Root: rootRef } = context.trailerInfo
  const info = context.lookup(infoRef)
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  if (!(metadata instanceof PDFRawStream)) throw new Error('Typst wrote a PDF without XMP metadata.')
  if (!(infoRef instanceof PDFRef) || !(rootRef instanceof PDFRef) || !(info instanceof PDFDict))
    throw new Error('Typst wrote a PDF without document information.')
  document.setCreationDate(at)
  document.setModificationDate(at)
  info.set(PDFName.of('GTS_PDFXVersion'), PDFString.of('PDF/X-4'))
  info.set(PDFName.of('Trapped'), PDFName.of('False'))
  const xmp = pressXmp(Buffer.from(metadata.contents).toString('utf8'), at)
  const ref = context.nextRef()
  catalog.set(PDFName.of('Metadata'), ref)
  return [
    { ref, object: streamBytes('/Type /Metadata /Subtype /XML', Buffer.from(xmp, 'utf8')) },
    { ref: infoRef, object: info },
    { ref: rootRef, object: catalog },
  ]
}
