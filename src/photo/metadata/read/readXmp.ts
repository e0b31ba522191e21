import type { FileMetadata } from '../../../story/types.ts'
import { digitalSourceTypeOf } from '../../../story/stored/digitalSourceTypes.ts'
import { isoDate } from '../readDate.ts'
import { parseXmp, xmpKey } from './parseXmp.ts'
import type { XmpProperties, XmpValue } from './parseXmp.ts'
import { tidy } from './tidy.ts'

/** What a packet says, and what of it could not be read. */
export interface XmpReading {
  metadata: FileMetadata
  problems: string[]
}

/** A packet is a few kilobytes; one of megabytes is somebody's edit history, or an attack on the parser. */
const MOST_BYTES = 1024 * 1024

const isFilled = ({ text }: XmpValue): boolean => text.trim() !== ''

/** Of language alternatives, the default one (ISO 16684-1, 8.2.2.4), else the first; of a list, the first. */
function oneOf(values: readonly XmpValue[] = []): string | undefined {
  const filled = values.filter(isFilled)
  return (filled.find(({ lang }) => lang === 'x-default') ?? filled[0])?.text
}

const allOf = (values: readonly XmpValue[] = []): string[] =>
  values.filter(isFilled).map(({ text }) => text.trim())

/** By-lines are a list; as language alternatives, which some write, they are one name in several languages. */
function namesOf(values: readonly XmpValue[] = []): string {
  const isTranslated = values.some(({ lang }) => lang !== '')
  return isTranslated ? (oneOf(values) ?? '') : allOf(values).join('; ')
}

function fieldsOf(xmp: XmpProperties): FileMetadata {
  const photoshop = (name: string): string | undefined => oneOf(xmp.get(xmpKey('photoshop', name)))
  return tidy({
    caption: oneOf(xmp.get(xmpKey('dc', 'description'))),
    headline: photoshop('Headline'),
    creditLine: photoshop('Credit'),
    byline: namesOf(xmp.get(xmpKey('dc', 'creator'))),
    source: photoshop('Source'),
    copyrightNotice: oneOf(xmp.get(xmpKey('dc', 'rights'))),
    usageTerms: oneOf(xmp.get(xmpKey('xmpRights', 'UsageTerms'))),
    dateCreated: isoDate(photoshop('DateCreated')),
    city: photoshop('City'),
    country: photoshop('Country'),
    keywords: allOf(xmp.get(xmpKey('dc', 'subject'))),
    digitalSourceType: digitalSourceTypeOf(
      oneOf(xmp.get(xmpKey('Iptc4xmpExt', 'DigitalSourceType'))) ??
        // Its name in the standard's first edition (IPTC Extension 1.0, 2008).
        oneOf(xmp.get(xmpKey('Iptc4xmpExt', 'DigitalSourcefileType'))),
    ),
  })
}

/**
 * What an XMP packet says (ISO 16684-1; properties as in the IPTC Photo Metadata Standard 2023.2).
 *
 * @throws {Error} when the packet is not well-formed, or too large to be one.
 */
export function readXmp(packet: Buffer): XmpReading {
  if (packet.length > MOST_BYTES) throw new Error(`an XMP packet of ${packet.length} bytes`)
  const { properties, isDamaged } = parseXmp(packet)
  const problems = isDamaged ? ['The XMP holds values that are not UTF-8; they were left out.'] : []
  return { metadata: fieldsOf(properties), problems }
}
