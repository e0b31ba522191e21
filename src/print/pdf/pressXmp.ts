import { xmlFragment } from '../../xml/writeXml.ts'
import { element } from '../../xml/XmlElement.ts'

/**
 * Adds the marks of PDF/X-4 (ISO 15930-7:2010, 6.8) to a PDF's XMP.
 *
 * @param xmp the packet that the PDF has
 * @param at when the PDF was made
 * @throws Error when the packet is no XMP
 */
export function pressXmp(xmp: string, at: Date): string {
  const end = xmp.lastIndexOf('</rdf:RDF>')
  if (end < 0) throw new Error('The XMP of the PDF has no rdf:RDF to add to.')
  return xmp.slice(0, end) + marks(at.toISOString().replace(/\.\d+Z$/u, 'Z')) + xmp.slice(end)
}

const marks = (date: string): string =>
  xmlFragment(
    element(
      'rdf:Description',
      {
        'rdf:about': '',
        'xmlns:pdfxid': 'http://www.npes.org/pdfx/ns/id/',
        'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
        'xmlns:xmpMM': 'http://ns.adobe.com/xap/1.0/mm/',
        'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
      },
      element('pdfxid:GTS_PDFXVersion', {}, 'PDF/X-4'),
      ...['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate'].map((name) => element(name, {}, date)),
      element('xmpMM:VersionID', {}, '1'),
      element('pdf:Trapped', {}, 'False'),
    ),
  )
