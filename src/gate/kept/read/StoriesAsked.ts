import type { Locale } from '../../../story/types.ts'

/** Which stories are asked for. Instants are ISO 8601 in UTC, as the database keeps them. */
export interface StoriesAsked {
  locale: Locale
  limit: number
  /** Goes on behind this position. */
  after?: string
  section?: string
  /** Only of these sections, where `section` names none of them. */
  sections?: readonly string[]
  /** The key of somebody it credits. */
  source?: string
  /** First published at this instant or later. */
  from?: string
  /** First published before this instant. */
  to?: string
  /** Words that are all in it, as `searchable` writes them. */
  words?: readonly string[]
}

/** A page of a list. */
export interface Page<T> {
  stories: readonly T[]
  /** The position behind which the next page begins; nothing at the end of the list. */
  next?: string
}
