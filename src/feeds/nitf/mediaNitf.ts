import { textElement } from '../../xml/textElement.ts'
import { element } from '../../xml/XmlElement.ts'
import type { XmlElement } from '../../xml/XmlElement.ts'
import { digitalSourceUri } from '../published/digitalSourceUri.ts'
import { mainSize } from '../published/mainSize.ts'
import type { PublishedPhoto, PublishedSize } from '../published/types.ts'

/**
 * A photo in NITF, nothing where there is no file. What the standard has no field for (how it came
 * to be, until when it may be used) stands in `media-metadata`, which is there for that.
 */
export function mediaNitf(photo: PublishedPhoto): XmlElement[] {
  const size = mainSize(photo)
  if (!size) return []
  const caption = [photo.caption, photo.captionCredit, photo.madeLabel].filter((part) => part !== undefined)
  return [
    element(
      'media',
      { 'media-type': 'image' },
      ...metadataOf(photo),
      reference(photo, size),
      ...textElement('media-caption', caption.join('　')),
      element('media-producer', {}, photo.creditLine),
    ),
  ]
}

const reference = ({ creditLine, copyright, alt }: PublishedPhoto, size: PublishedSize): XmlElement =>
  element('media-reference', {
    source: size.url,
    'mime-type': size.type,
    'source-credit': creditLine,
    copyright,
    'alternate-text': alt,
    height: size.height,
    width: size.width,
    units: 'pixels',
  })

const metadataOf = (photo: PublishedPhoto): XmlElement[] =>
  Object.entries({
    guid: photo.guid,
    photographer: photo.photographer,
    'usage-terms': photo.usageTerms,
    'usable-until': photo.usableUntil,
    'date-created': photo.takenAt,
    location: photo.place,
    'digital-source-type': digitalSourceUri(photo),
  }).flatMap(([name, value]) => (value ? [element('media-metadata', { name, value })] : []))
