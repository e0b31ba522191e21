import { digitalSourceTypeOf } from '../../story/stored/digitalSourceTypes.ts'
import type { FileMetadata } from '../../story/types.ts'
import { toInstant } from './toInstant.ts'

/** What a photo's document says, as it is stored; blank says nothing. */
export interface DocumentWords {
  caption?: string | null
  /** The finished credit line, not ids. */
  creditLine?: string | null
  photographer?: string | null
  copyright?: string | null
  usageTerms?: string | null
  /** An ISO instant. */
  takenAt?: string | null
  place?: string | null
  /** An IPTC digital source type. */
  made?: string | null
}

/** Where a picture was taken, in one line: city and country as the file names them. */
export function placeOf({ city, country }: FileMetadata): string {
  return [city, country].filter(Boolean).join(', ')
}

/**
 * The document's place is one line: where it is not the file's own city and country, it stands as
 * the city.
 */
function placeWords(own: FileMetadata, place: string): FileMetadata {
  if (!place || place === placeOf(own)) return own
  const { country: _, ...rest } = own
  return { ...rest, city: place }
}

/** The file's own time keeps its zone, so it stays unless the document names another moment. */
function timeWords(own: FileMetadata, takenAt: string, timeZone: string): FileMetadata {
  if (!takenAt || (own.dateCreated && toInstant(own.dateCreated, timeZone) === takenAt)) return own
  return { ...own, dateCreated: takenAt }
}

/**
 * The words a derivative carries: what the editors say wins, field by field, and the file's own
 * words stand where the document says nothing.
 *
 * @param timeZone of the newsroom, for a file's time that names none.
 */
export function photoWords(own: FileMetadata, document: DocumentWords, timeZone: string): FileMetadata {
  const trimmed = (text: string | null | undefined): string => text?.trim() ?? ''
  const placed = placeWords(timeWords(own, trimmed(document.takenAt), timeZone), trimmed(document.place))
  const words: FileMetadata = { ...placed }
  if (trimmed(document.caption)) words.caption = trimmed(document.caption)
  if (trimmed(document.creditLine)) words.creditLine = trimmed(document.creditLine)
  if (trimmed(document.photographer)) words.byline = trimmed(document.photographer)
  if (trimmed(document.copyright)) words.copyrightNotice = trimmed(document.copyright)
  if (trimmed(document.usageTerms)) words.usageTerms = trimmed(document.usageTerms)
  const made = digitalSourceTypeOf(trimmed(document.made))
  return made ? { ...words, digitalSourceType: made } : words
}
