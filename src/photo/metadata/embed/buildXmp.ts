import { DIGITAL_SOURCE_TYPE_URI } from '../../../story/stored/digitalSourceTypes.ts'
import { fileMetadataTexts } from '../../../story/stored/fileMetadataTexts.ts'
import type { FileMetadata } from '../../../story/types.ts'
import { cutBytes } from './cutBytes.ts'

/**
 * One JPEG segment holds 65,535 bytes, its length and the namespace's name included (XMP part 3,
 * 1.1.3).
 */
const MOST_BYTES = 65_000

/** XML 1.0 has no way to write these at all, not even escaped. */
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

const escapeXml = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(NOT_IN_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')

const simple = (name: string, text: string | undefined): string =>
  text ? `<${name}>${escapeXml(text)}</${name}>` : ''

const alternative = (name: string, text: string | undefined): string =>
  text ? `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>` : ''

function list(name: string, kind: 'Seq' | 'Bag', texts: readonly string[]): string {
  if (texts.length === 0) return ''
  const items = texts.map((text) => `<rdf:li>${escapeXml(text)}</rdf:li>`).join('')
  return `<${name}><rdf:${kind}>${items}</rdf:${kind}></${name}>`
}

const sourceTypeUri = (type: FileMetadata['digitalSourceType']): string | undefined =>
  type && `${DIGITAL_SOURCE_TYPE_URI}${type}`

function packet(fields: FileMetadata): string {
  const properties = [
    alternative('dc:description', fields.caption),
    list('dc:creator', 'Seq', fields.byline ? [fields.byline] : []),
    alternative('dc:rights', fields.copyrightNotice),
    list('dc:subject', 'Bag', fields.keywords ?? []),
    simple('photoshop:Credit', fields.creditLine),
    simple('photoshop:Source', fields.source),
    simple('photoshop:Headline', fields.headline),
    simple('photoshop:DateCreated', fields.dateCreated),
    simple('photoshop:City', fields.city),
    simple('photoshop:Country', fields.country),
    alternative('xmpRights:UsageTerms', fields.usageTerms),
    simple('Iptc4xmpExt:DigitalSourceType', sourceTypeUri(fields.digitalSourceType)),
  ]
  return (
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>' +
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"' +
    ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">' +
    properties.join('') +
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
  )
}

/** Each text cut to so many bytes; how many is what the packet leaves. */
function cutAll(fields: FileMetadata, limit: number): FileMetadata {
  const cut = {
    ...fields,
    keywords: fields.keywords?.slice(0, 100).map((keyword) => cutBytes(keyword, limit)),
  }
  for (const name of fileMetadataTexts) {
    const text = fields[name]
    if (text !== undefined) cut[name] = cutBytes(text, limit)
  }
  return cut
}

/**
 * The fields as an XMP packet (ISO 16684-1; property names as the IPTC Photo Metadata Standard
 * 2023.2 gives them). Nothing is cut but a text so long that the packet would not fit into the one
 * JPEG segment it must live in.
 */
export function buildXmp(fields: FileMetadata): string {
  let text = packet(fields)
  for (let limit = 32_768; Buffer.byteLength(text) > MOST_BYTES; limit = Math.floor(limit / 2)) {
    text = packet(cutAll(fields, limit))
  }
  return text
}
