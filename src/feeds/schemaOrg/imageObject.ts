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
  const { photographer, place } = photo
  return {
    '@type': 'ImageObject',
    '@id': photo.guid,
    inLanguage: language,
    creditText: photo.creditLine,
    ...(size && { contentUrl: size.url, encodingFormat: size.type, width: size.width, height: size.height }),
    ...filled({
      caption: photo.caption,
      description: photo.alt,
      creator: photographer && { '@type': 'Person', name: photographer },
      sourceOrganization: (photo.sources ?? []).map(({ name }) => ({
        '@type': 'NewsMediaOrganization',
        name,
      })),
      copyrightNotice: photo.copyright,
      usageInfo: photo.usageTerms && { '@type': 'CreativeWork', text: photo.usageTerms },
      expires: photo.usableUntil,
      dateCreated: photo.takenAt,
      contentLocation: place && { '@type': 'Place', name: place },
      digitalSourceType: digitalSourceUri(photo),
      disambiguatingDescription: photo.madeLabel,
    }),
  }
}
