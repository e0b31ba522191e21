import type { Locale } from '../../story/types.ts'

/** Why readers no longer get a story. */
export type Removal =
  /** Unpublished, put in the trash or deleted. */
  | 'withdrawn'
  | 'taken-down'
  /** Its time is over, or the rules no longer let readers have it as it stands. */
  | 'expired'

/**
 * What readers get of one article in one locale, as it is stored: finished, so that answering asks
 * one question and makes nothing. Instants are ISO 8601.
 */
export interface KeptStory {
  /** The article, as `articles:12`. Together with the locale it is there once. */
  document: string
  locale: Locale
  /** False: readers had it and no longer do. The row stays, so that they can be told so. */
  isLive: boolean
  /** See `positionOf`: where it stands in the list. It never changes. */
  position: string
  guid: string
  /** The present one, or the last. */
  slug: string
  section: string
  /** Keys of those it credits, each between spaces: ` xinhua cns `. */
  sourceKeys: string
  /**
   * Whom its pictures credit: see `pictureKeysOf`. Empty, or nothing, in what was kept before this
   * was, which is then made again; never empty otherwise.
   */
  pictureKeys: string
  /** All its words, as `wordsOf` writes them. */
  words: string
  /** Not before. */
  visibleFrom: string
  /** Up to then it is as it would be made anew; a `staleMark` where something it shows has changed. */
  goodUntil: string
  /** When readers last got something else than before. */
  changedAt: string
  /** Of `story`: the same for the same text. */
  etag: string
  /** A fingerprint of its corrections; empty where it has none. */
  corrections: string
  /** The sources that it names, as they were called when it was made: see `creditStamp`. */
  creditedAs: string
  /** A `PublishedStory` as JSON, its addresses on `keptOrigin`; empty where it is not live. */
  story: string
  /** Empty while it is live. */
  removedBecause: Removal | ''
}

/** A stored row. */
export type StoredKept = KeptStory & { id: number | string }

/**
 * The `goodUntil` of a row that must be made again before a reader gets it: some moment in 1970,
 * another each time. A database may pass over a write that changes nothing, so a row that is marked
 * already gets another mark: a transaction that is making the row of what was there before then
 * conflicts with this write.
 */
export const staleMark = (): string => new Date(Math.floor(Math.random() * dayInMs)).toISOString()

const dayInMs = 86_400_000

/** The `visibleFrom` of what no embargo holds back. */
export const fromTheStart = '1970-01-01T00:00:00.000Z'

/** The `goodUntil` of what no clock changes. */
export const always = '9999-12-31T00:00:00.000Z'

/**
 * Stands in kept stories for the scheme and host at which they are asked for, which may be several.
 * The name can be nobody's (RFC 2606, section 2).
 */
export const keptOrigin = 'https://newsroom-origin.invalid'

/** How a document is called where it is kept: `articles:12`. */
export const documentName = (collection: string, id: number | string): string => `${collection}:${id}`

/** The collection and the id in a document's name; a slug has no colon. */
export function partsOfName(document: string): { collection: string; id: string } {
  const at = document.indexOf(':')
  return { collection: document.slice(0, at), id: document.slice(at + 1) }
}

/**
 * Where a story stands in the list, newest last: the instant at which it was first public, then the
 * article and the locale, as one text, so that a database compares one column, and no two are alike.
 *
 * @param at ISO 8601 instant in UTC, as the database keeps it
 */
export const positionOf = (at: string, document: string, locale: Locale): string =>
  `${at} ${document} ${locale}`

/** The instant in a position. */
export const instantIn = (position: string): string => position.slice(0, position.indexOf(' '))
