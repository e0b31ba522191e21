import ExifReader from 'exifreader'
import type { XmpTag, XmpTags } from 'exifreader'
import type { FileMetadata } from '../../../story/types.ts'
import { dateFromXmp } from './isoDate.ts'
import { tidy } from './tidy.ts'

/** A packet is a few kilobytes; one of megabytes is somebody's edit history, or an attack on the parser. */
const MOST_BYTES = 1024 * 1024

/** The reader takes a bare packet for a file only when it opens like one. */
const OPENING = '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>'

/** `description` of a list is all its items in one: the items themselves are in `value`. */
function items(tag: XmpTag | undefined): readonly XmpTag[] {
  if (tag === undefined) return []
  return Array.isArray(tag.value) ? tag.value : [tag]
}

const textOf = (tag: XmpTag | undefined): string | undefined =>
  tag === undefined || typeof tag.value !== 'string' ? undefined : tag.value

/** Of language alternatives, the default one (XMP part 1, 8.2.2.4), else the first. */
function inDefaultLanguage(tag: XmpTag | undefined): string | undefined {
  const all = items(tag)
  return textOf(all.find(({ attributes }) => attributes.lang === 'x-default') ?? all[0])
}

function fieldsOf(xmp: XmpTags): FileMetadata {
  const texts = (tag: XmpTag | undefined): string[] => items(tag).flatMap((item) => textOf(item) ?? [])
  return tidy({
    caption: inDefaultLanguage(xmp.description),
    headline: textOf(xmp.Headline),
    creditLine: textOf(xmp.Credit),
    byline: texts(xmp.creator).join('; '),
    source: textOf(xmp.Source),
    copyrightNotice: inDefaultLanguage(xmp.rights),
    usageTerms: inDefaultLanguage(xmp.UsageTerms),
    dateCreated: dateFromXmp(textOf(xmp.DateCreated)),
    city: textOf(xmp.City),
    country: textOf(xmp.Country),
    keywords: texts(xmp.subject),
  })
}

/**
 * What an XMP packet says (ISO 16684-1; properties as in the IPTC Photo Metadata Standard 2023.2).
 *
 * Read with `exifreader`: pure JavaScript, no Perl; MPL-2.0; maintained (4.46, 2026), with types of its own.
 *
 * @throws {Error} when the packet is not well-formed, or too large to be one.
 */
export async function readXmp(packet: Buffer): Promise<FileMetadata> {
  if (packet.length > MOST_BYTES) throw new Error(`an XMP packet of ${packet.length} bytes`)
  const text = packet.toString('utf8').replace(/^\uFEFF/, '')
  if (text.includes('<!DOCTYPE')) throw new Error('an XMP packet with a document type declaration')
  const file = Buffer.from(text.startsWith('<?xpacket begin') ? text : OPENING + text)
  const { xmp } = await ExifReader.load(file, { expanded: true, async: true })
  // The reader answers a packet it cannot parse with its raw text alone.
  if (xmp === undefined || Object.keys(xmp).length <= 1) throw new Error('XMP that is not well-formed')
  return fieldsOf(xmp)
}
