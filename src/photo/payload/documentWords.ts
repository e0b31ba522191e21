import type { PayloadRequest } from 'payload'
import type { DocumentWords } from '../metadata/photoWords.ts'
import type { PhotoData, PhotoUploadOptions } from './options.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Dates come as text from a request and as Date from some databases. */
const instant = (value: unknown): string => (value instanceof Date ? value.toISOString() : text(value))

/** What a photo's own fields say, for the words in its derivatives. */
export async function documentWords(
  photo: PhotoData,
  options: PhotoUploadOptions,
  req: PayloadRequest,
): Promise<DocumentWords> {
  return {
    caption: text(photo.caption),
    creditLine: (await options.creditLine?.(photo, req)) ?? '',
    photographer: text(photo.photographer),
    copyright: text(photo.copyright),
    usageTerms: text(photo.usageTerms),
    takenAt: instant(photo.takenAt),
    place: text(photo.place),
    made: text(photo.made),
  }
}
