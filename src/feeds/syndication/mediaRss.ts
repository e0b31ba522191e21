import { DIGITAL_SOURCE_TYPE_URI } from '../../story/stored/digitalSourceTypes.ts'
import { textElement } from '../../xml/textElement.ts'
import { element } from '../../xml/XmlElement.ts'
import type { XmlElement } from '../../xml/XmlElement.ts'
import { mainSize } from '../published/mainSize.ts'
import type { PublishedPhoto } from '../published/types.ts'

/** The namespaces of what stands in an element of Media RSS. */
export const mediaNamespaces = {
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
} as const

/**
 * A photo in Media RSS 1.5.1, in an item of RSS or an entry of Atom: its largest file, its credit
 * in `media:credit`, its rights, until when they last in `dcterms:valid`, and how it came to be as
 * a category of the IPTC's. Nothing where there is no file.
 *
 * @param isFirst the one that stands for the story
 */
export function mediaContent(photo: PublishedPhoto, isFirst: boolean): XmlElement[] {
  const size = mainSize(photo)
  if (!size) return []
  const attributes = {
    url: size.url,
    type: size.type,
    medium: 'image',
    width: size.width,
    height: size.height,
    fileSize: size.bytes,
    isDefault: isFirst,
  }
  return [element('media:content', attributes, ...creditsOf(photo), ...rightsOf(photo))]
}

const creditsOf = ({
  creditLine,
  photographer,
  caption,
  alt,
  made,
  madeLabel,
}: PublishedPhoto): XmlElement[] => [
  ...textElement('media:title', alt, { type: 'plain' }),
  ...textElement('media:description', described(caption, madeLabel), { type: 'plain' }),
  ...textElement('media:credit', creditLine, {}),
  ...textElement('media:credit', photographer, { role: 'photographer', scheme: 'urn:ebu' }),
  ...textElement('media:category', made, { scheme: DIGITAL_SOURCE_TYPE_URI, label: madeLabel }),
]

const rightsOf = ({ copyright, usageTerms, usableUntil }: PublishedPhoto): XmlElement[] => [
  ...textElement('media:copyright', copyright, {}),
  ...textElement('media:license', usageTerms, { type: 'text/plain' }),
  ...textElement('dcterms:valid', usableUntil && `end=${usableUntil};scheme=W3C-DTF`, {}),
]

/** Readers show the caption and not the category: what a machine made is said in both. */
const described = (caption: string | undefined, label: string | undefined): string | undefined =>
  caption && label ? `${caption}（${label}）` : (caption ?? label)
