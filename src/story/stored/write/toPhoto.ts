import { baseDraft, sourceIds } from './toBase.ts'
import type { BaseDraft } from './toBase.ts'
import type { StoredId, ToOptions } from './toOptions.ts'
import type { DigitalSourceType } from '../digitalSourceTypes.ts'
import type { Channel, Photo } from '../../types.ts'

/** Draft data of a photo, in the photo's locale. */
export interface PhotoDraft extends BaseDraft {
  caption: string
  alt: string
  credits: StoredId[]
  via: StoredId[]
  photographer: string
  copyright: string
  takenAt?: string
  place: string
  usageTerms: string
  usableIn: Channel[]
  usableUntil?: string
  made?: DigitalSourceType
}

/**
 * Writes a photo as draft data, for `payload.create({collection, data, locale: photo.locale, draft:
 * true})`. The file and its own metadata come with the upload and are not part of this data.
 * @throws UnstorableError for a credit to a source the newsroom does not have.
 */
export const toPhoto = (photo: Photo, options: ToOptions = {}): PhotoDraft => ({
  ...baseDraft(photo),
  caption: photo.caption,
  alt: photo.alt,
  credits: sourceIds(photo.credit.sources, 'credits', options),
  via: sourceIds(photo.credit.via, 'via', options),
  photographer: photo.photographer,
  copyright: photo.copyright,
  ...(photo.takenAt && { takenAt: photo.takenAt }),
  place: photo.place,
  usageTerms: photo.usageTerms,
  usableIn: [...photo.usableIn],
  ...(photo.usableUntil && { usableUntil: photo.usableUntil }),
  ...(photo.made && { made: photo.made }),
})
