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

/** The document's place is one line: where it is not the file's own city and country, it stands as the city. */
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
 * The words a derivative carries: what the editors say wins, field by field, and the file's own words stand where the
 * document says nothing.
 *
 * @param timeZone of the newsroom, for a file's time that names none.
 */
export function photoWords(own: FileMetadata, document: DocumentWords, timeZone: string): FileMetadata {
  const said = (text: string | null | undefined): string => text?.trim() ?? ''
  const placed = placeWords(timeWords(own, said(document.takenAt), timeZone), said(document.place))
  const words: FileMetadata = { ...placed }
  if (said(document.caption)) words.caption = said(document.caption)
  if (said(document.creditLine)) words.creditLine = said(document.creditLine)
  if (said(document.photographer)) words.byline = said(document.photographer)
  if (said(document.copyright)) words.copyrightNotice = said(document.copyright)
  if (said(document.usageTerms)) words.usageTerms = said(document.usageTerms)
  const made = digitalSourceTypeOf(said(document.made))
  return made ? { ...words, digitalSourceType: made } : words
}
