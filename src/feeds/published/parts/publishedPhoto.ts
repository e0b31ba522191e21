import { isBlank } from '../../../attribution/text/isBlank.ts'
import { captionCredit } from '../../../story/words/captionCredit.ts'
import { madeLabel } from '../../../story/words/madeLabel.ts'
import type { Photo, PhotoFile, PhotoSize } from '../../../story/types.ts'
import { addressOf } from './addressOf.ts'
import { creditOf } from './creditOf.ts'
import { filled } from '../filled.ts'
import { guidOf } from './guidOf.ts'
import { namedSources } from './namedSources.ts'
import type { PublishedPhoto, PublishedSize } from '../types.ts'
import type { OnPage } from '../Publishing.ts'
import type { Site } from '../Site.ts'
import { zonedTime } from '../zonedTime.ts'

/**
 * A photo as one use of it shows it.
 *
 * @param ownCaption for this use; blank: the photo's own
 * @throws {UnpublishableError} when there is no credit to show
 */
export function publishedPhoto(photo: Photo, ownCaption: string, onPage: OnPage): PublishedPhoto {
  const { site, register, page } = onPage
  const caption = isBlank(ownCaption) ? photo.caption : ownCaption
  const { credit, locale, file } = photo
  return {
    guid: guidOf(photo, page),
    ...filled({ caption }),
    creditLine: creditOf(photo, onPage),
    ...filled({
      captionCredit: captionCredit(photo, caption, register),
      sources: namedSources(credit.sources, locale, register),
      via: namedSources(credit.via, locale, register),
      ...factsOf(photo, site),
      sizes: file && publishedSizes(file, site),
      focal: file?.focal,
    }),
  }
}

/** What the newsroom says of a photo besides its caption and credit. */
function factsOf(photo: Photo, { timeZone }: Site) {
  const { alt, photographer, copyright, usageTerms, place, made } = photo
  const timeOf = (at: string | undefined) => (at === undefined ? at : zonedTime(at, timeZone))
  return {
    ...{ alt, photographer, copyright, usageTerms, place, made },
    usableUntil: timeOf(photo.usableUntil),
    takenAt: timeOf(photo.takenAt),
    madeLabel: madeLabel(photo),
  }
}

/**
 * The files that readers get, in the newsroom's order. Never the original, unless readers of this
 * site have it anyway.
 */
const publishedSizes = (file: PhotoFile, site: Site): PublishedSize[] =>
  [...(file.sizes ?? []), ...(site.givesOriginals ? [{ ...file, name: 'original' }] : [])].flatMap((size) =>
    sizeOf(size, site),
  )

function sizeOf(size: PhotoSize, site: Site): PublishedSize[] {
  const url = addressOf(site.fileUrl(size), site.origin)
  if (url === undefined) return []
  const { name, width, height, mimeType } = size
  return [{ name, url, width, height, type: mimeType, ...(size.size > 0 && { bytes: size.size }) }]
}
