import { defaultTimeZone } from '../../language/defaultTimeZone.ts'
import type { Register } from '../../attribution/index.ts'
import { photoWords } from '../../photo/metadata/photoWords.ts'
import { creditLine } from '../../story/words/creditLine.ts'
import type { FileMetadata } from '../../story/types.ts'
import type { PrintedPicture } from './printedPictures.ts'

/**
 * The words that go inside a printed picture: the caption of this page, the whole credit whatever
 * the caption says of it, photographer, copyright and terms from the photo, and the file's own
 * where the photo says nothing.
 *
 * @param timeZone of the newsroom, for a file's time that names none.
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
