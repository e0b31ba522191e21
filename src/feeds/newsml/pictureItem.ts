import { textElement } from '../../xml/textElement.ts'
import { element } from '../../xml/XmlElement.ts'
import type { XmlElement } from '../../xml/XmlElement.ts'
import type { PublishedPhoto, PublishedSize, PublishedStory } from '../published/types.ts'
import type { Site } from '../published/Site.ts'
import { infoSources } from './infoSources.ts'
import { newsItem } from './newsItem.ts'
import { partFrame } from './partFrame.ts'
import { ownCode } from './ownCode.ts'
import { rightsInfo } from './rightsInfo.ts'

/** A picture of a story as a news item: its own credit, rights and source type, its files elsewhere. */
export const pictureItem = (photo: PublishedPhoto, story: PublishedStory, site: Site): XmlElement =>
  newsItem('newsItem', partFrame(photo, 'picture', story, site), {
    rights: rightsInfo(photo),
    contentMeta: [...administrative(photo), ...descriptive(photo, story.language)],
    content: element('contentSet', {}, ...(photo.sizes ?? []).map(remoteContent)),
  })

const administrative = (photo: PublishedPhoto): XmlElement[] => [
  ...textElement('contentCreated', photo.takenAt),
  ...sourceType(photo),
  ...(photo.place === undefined
    ? []
    : [element('located', { literal: photo.place }, element('name', {}, photo.place))]),
  ...infoSources(photo),
  ...photographer(photo),
]

function sourceType({ made, madeLabel }: PublishedPhoto): XmlElement[] {
  if (made === undefined) return []
  return [element('digitalSourceType', { qcode: `digsrctype:${made}` }, ...textElement('name', madeLabel))]
}

const photographer = ({ photographer: name }: PublishedPhoto): XmlElement[] =>
  name === undefined
    ? []
    : [
        element(
          'creator',
          { literal: name, role: ownCode('role', 'photographer') },
          element('name', {}, name),
        ),
      ]

const descriptive = (photo: PublishedPhoto, language: string): XmlElement[] => [
  element('language', { tag: language }),
  element('creditline', {}, photo.creditLine),
  ...textElement('description', photo.caption, { role: 'drol:caption' }),
  ...textElement('description', photo.alt, { role: ownCode('description', 'alt') }),
]

const remoteContent = ({ name, url, type, width, height, bytes }: PublishedSize): XmlElement =>
  element('remoteContent', {
    rendition: ownCode('rendition', name),
    href: url,
    contenttype: type,
    size: bytes,
    width,
    height,
  })
