/**
 * What `readPageText` gives: drafts that wait for an editor, and an account of where every
 * character went.
 */

import type { FoundCredit } from '../../attribution/types.ts'
import type { Sidebar, Story } from '../../story/types.ts'

/**
 * Finds the credits in a text. The caller passes it, so that a newsroom's own sources are found
 * too.
 */
export type FindCredits = (text: string) => FoundCredit[]

/** One field that an editor must look at before the draft can be used. */
export interface ReviewMark {
  /** The field, as a path into the draft: `headline`, `attribution.sources`, `body.3`. */
  path: string
  /**
   * `found`: read from the page, to be compared with it. `uncertain`: read, but it could be read
   * otherwise. `missing`: a required field that the text does not have.
   */
  why: 'found' | 'uncertain' | 'missing'
  /** English, for people; code decides on `why` and `path`. */
  note: string
}

/** A draft article: a Story with empty ids and slug, and what to review. */
export interface PageStory extends Story {
  review: readonly ReviewMark[]
}

/** A draft box: a Sidebar with empty ids, and what to review. */
export interface PageSidebar extends Sidebar {
  review: readonly ReviewMark[]
}

/** A caption that waits for its picture. */
export interface PageCaption {
  /** Without the mark (◆) that opens it and without the credit that closes it. */
  text: string
  /**
   * Register keys, in the order the words name them. Empty when the words name nobody the register
   * knows.
   */
  credits: string[]
  /** Register keys of those who only relay the picture ("AFP via Getty"). */
  via: string[]
  photographer?: string
  /** The crediting words as printed: 新華社, （美聯社圖片）. Empty when there are none. */
  creditWords: string
  review: readonly ReviewMark[]
}

/** Characters that belong to no draft. `text` is `input.slice(start, end)`. */
export interface Leftover {
  text: string
  /** UTF-16 offsets into the text as given, half open. */
  start: number
  end: number
  /** English: why it was left over. */
  why: string
}

/**
 * Where a run of the given text went. Every visible character of the input is in exactly one piece.
 */
export interface PagePiece {
  /** UTF-16 offsets into the text as given, half open. */
  start: number
  end: number
  /**
   * `text`: the field at `path` has these characters. `mark`: they were understood and go into no
   * field (◆, 來源：, a line-end hyphen). `leftover`: they belong to no draft.
   */
  role: 'text' | 'mark' | 'leftover'
  /** `stories.0.body.2`, `sidebars.1.points.0.items.0`, `captions.2.text`, `leftovers.0`. */
  path: string
}

/** What a page of text was read as. */
export interface PageText {
  /** In the order of the text. */
  stories: PageStory[]
  sidebars: PageSidebar[]
  captions: PageCaption[]
  leftovers: Leftover[]
  /** In the order of the text, without overlaps. */
  pieces: PagePiece[]
}
