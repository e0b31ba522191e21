import { defaultTimeZone } from '../../language/defaultTimeZone.ts'
import type { Register } from '../../attribution/index.ts'
import { photoWords } from '../../photo/metadata/photoWords.ts'
import { creditLine } from '../../story/words/creditLine.ts'
import type { FileMetadata } from '../../story/types.ts'
import type { PrintedPicture } from './printedPictures.ts'

/**
 * The words to write into a printed picture's file: the caption of this page, the whole credit
 * (even where the caption gives part of it), photographer, copyright and terms of the photo, or the
 * file's own where the photo has none.
 *
 * @param timeZone the newsroom's, for a time in the file without a zone.
 */
export function pictureWords(
  { frame: { photo }, caption }: PrintedPicture,
  register: Register,
  timeZone = defaultTimeZone,
): FileMetadata {
  const documentWords = {
    caption,
    creditLine: creditLine(photo, register),
    photographer: photo.photographer,
    copyright: photo.copyright,
    usageTerms: photo.usageTerms,
    takenAt: photo.takenAt,
    place: photo.place,
    made: photo.made,
  }
  return photoWords(photo.iptc, documentWords, timeZone)
}
