/**
 * XMP with the marks of PDF/X-4 (ISO 15930-7:2010, 6.8) beside what it says already.
 * @throws Error when it is no XMP that can be added to
 */
export function pressXmp(xmp: string, at: Date): string {
  const end = xmp.lastIndexOf('</rdf:RDF>')
  if (end < 0) throw new Error('The XMP of the PDF has no rdf:RDF to add to.')
  const date = at.toISOString().replace(/\.\d+Z$/u, 'Z')
  const marks =
    '<rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"' +
    ' xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">' +
    '<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>' +
    `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:MetadataDate>${date}</xmp:MetadataDate>` +
    '<xmpMM:VersionID>1</xmpMM:VersionID><pdf:Trapped>False</pdf:Trapped>' +
    '</rdf:Description>'
  return xmp.slice(0, end) + marks + xmp.slice(end)
}
