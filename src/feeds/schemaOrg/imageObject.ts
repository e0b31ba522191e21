import { digitalSourceUri } from '../published/digitalSourceUri.ts'
import { filled } from '../published/filled.ts'
import { mainSize } from '../published/mainSize.ts'
import type { PublishedPhoto } from '../published/types.ts'

/**
 * A photo as an `ImageObject` of schema.org: `creditText` and `copyrightNotice` as search engines
 * read them, and how it came to be in `digitalSourceType`.
 */
export function imageObject(photo: PublishedPhoto, language: string): object {
  const size = mainSize(photo)
  return {
    '@type': 'ImageObject',
    '@id': photo.guid,
    inLanguage: language,
    creditText: photo.creditLine,
    ...(size && { contentUrl: size.url, encodingFormat: size.type, width: size.width, height: size.height }),
    ...filled({ ...shown(photo), ...rights(photo) }),
  }
}

const shown = (photo: PublishedPhoto) => ({
  caption: photo.caption,
  description: photo.alt,
  dateCreated: photo.takenAt,
  contentLocation: photo.place && { '@type': 'Place', name: photo.place },
  digitalSourceType: digitalSourceUri(photo),
  disambiguatingDescription: photo.madeLabel,
})

const rights = ({ photographer, sources = [], copyright, usageTerms, usableUntil }: PublishedPhoto) => ({
  creator: photographer && { '@type': 'Person', name: photographer },
  sourceOrganization: sources.map(({ name }) => ({ '@type': 'NewsMediaOrganization', name })),
  copyrightNotice: copyright,
  usageInfo: usageTerms && { '@type': 'CreativeWork', text: usageTerms },
  expires: usableUntil,
})
