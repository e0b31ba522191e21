/**
 * The one tree in the middle: every reader makes it, every writer takes it, and nothing else
 * travels between them.
 *
 * A tree holds one document in one locale. It is plain data: no functions, no class instances, safe
 * to serialise, never mutated. Text is Unicode as the editor typed it; nothing is normalised on the
 * way in or out.
 */

import type { DigitalSourceType } from './stored/digitalSourceTypes.ts'

/** A BCP 47 tag as the newsroom's config spells it: `zh-Hant`, `zh-Hans`, `en`. */
export type Locale = string

/** A database id as text, whatever the database uses (SQLite's numbers become `"12"`). */
export type Id = string

/** What a run of text can carry, by Lexical's names. */
export type Mark =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'code'
  | 'subscript'
  | 'superscript'
  | 'highlight'
  | 'lowercase'
  | 'uppercase'
  | 'capitalize'

/** What stands inside a line of text. */
export type Inline =
  | { type: 'text'; text: string; marks?: readonly Mark[] }
  | { type: 'break' }
  | { type: 'tab' }
  | { type: 'link'; url: string; newTab?: boolean; children: readonly Inline[] }
  /** A link to another document of this newsroom. */
  | { type: 'documentLink'; collection: string; id: Id; newTab?: boolean; children: readonly Inline[] }

/**
 * One item of a list: its words (one paragraph, none when the item is empty), then the lists nested
 * in it.
 */
export interface ListItem {
  type: 'item'
  children: readonly Block[]
  /** Only in a check list. */
  checked?: boolean
}

/** A closed union: a writer that does not handle a member does not compile. */
export type Block =
  | ({ type: 'paragraph'; children: readonly Inline[] } & Setting)
  /** A heading inside the body. */
  | ({ type: 'subhead'; level: 1 | 2 | 3 | 4 | 5 | 6; children: readonly Inline[] } & Setting)
  | ({ type: 'quotation'; children: readonly Inline[] } & Setting)
  | {
      type: 'list'
      style: 'bullet' | 'number' | 'check'
      /** Of a numbered list; absent is 1. */
      start?: number
      direction?: Direction
      items: readonly ListItem[]
    }
  | { type: 'rule' }
  | { type: 'photo'; photo: PhotoUse }
  | { type: 'sidebar'; sidebar: SidebarUse }

/** How a block of text is set. An absent member means the page's default. */
export interface Setting {
  align?: Align
  /** Steps of indentation. */
  indent?: number
  direction?: Direction
}

/** Which way a block of text runs, by Lexical's names. */
export type Direction = 'ltr' | 'rtl'

/** How the lines of a block stand, by Lexical's names. */
export type Align = 'start' | 'center' | 'end' | 'left' | 'right' | 'justify'

/**
 * A credited source: its register key (or the newsroom's own `sources` key), and its id where it is
 * stored.
 */
export interface SourceRef {
  key: string
  id?: Id
}

/**
 * One credit: the credited sources, and those who relayed their work ("AFP via Getty"). Both in the
 * order in which they are named.
 */
export interface Credit {
  sources: readonly SourceRef[]
  via: readonly SourceRef[]
}

/** How an article words its attribution: 據新華社報道 / 綜合中新社及新華社報道 / 新華社北京1月25日電 / 本報訊. */
export type AttributionForm = 'report' | 'compiled' | 'dateline' | 'staff'

/** Whom an article credits, and in which form. */
export interface Attribution extends Credit {
  form: AttributionForm
  /** The dateline's place; empty when unknown. */
  place: string
  /** The dateline's date as `YYYY-MM-DD`, or empty. */
  date: string
}

/** A signed name. No `source` means our own staff. */
export interface Byline {
  name: string
  /** Free text: `reporter`, `photographer`, `editor`, `translator` are known to the wording. */
  role: string
  source?: SourceRef
}

/**
 * The metadata inside a photo file (names of the IPTC Photo Metadata Standard 2023.2). A field that
 * the file lacks is absent, never an empty text.
 */
export interface FileMetadata {
  caption?: string
  headline?: string
  creditLine?: string
  byline?: string
  source?: string
  copyrightNotice?: string
  usageTerms?: string
  /** ISO 8601, local time without a zone unless the file names one. */
  dateCreated?: string
  city?: string
  country?: string
  keywords?: readonly string[]
  /** How the picture came to be: an IPTC code. */
  digitalSourceType?: DigitalSourceType
}

/** Words an editor declared not to be a credit. `locale` empty: in every locale. */
export interface Mention {
  text: string
  locale: Locale | ''
  reason: string
  by: string
}

/** What every stored document of the newsroom has. Dates are ISO 8601 instants. */
export interface BaseDocument {
  id: Id
  /** Stable through slug changes. */
  guid: string
  locale: Locale
  embargoUntil?: string
  takedown?: { at: string; by: string; reason: string }
  mentions: readonly Mention[]
}

/** A picture with its caption, its credit and its rights. */
export interface Photo extends BaseDocument {
  type: 'photo'
  caption: string
  alt: string
  credit: Credit
  photographer: string
  copyright: string
  takenAt?: string
  place: string
  usageTerms: string
  /** Empty: both. */
  usableIn: readonly Channel[]
  usableUntil?: string
  file?: PhotoFile
  /** How the picture came to be, as the newsroom declares it; absent where it was not declared. */
  made?: DigitalSourceType
  iptc: FileMetadata
}

/** The picture itself, as it is stored. */
export interface PhotoFile {
  filename: string
  mimeType: string
  /** Bytes. */
  size: number
  /** Pixels. */
  width: number
  height: number
  url: string
  /** Percent from the left and top, 50/50 is the middle. */
  focal: { x: number; y: number }
  /**
   * The file for which the credit was given (`attributionFor`): see the rule `photo-credit-stale`.
   */
  creditGivenFor?: string
  /** What was made of it for readers, in the order of the upload's config; absent where nothing was. */
  sizes?: readonly PhotoSize[]
}

/** A smaller picture made of a photo's file: what readers get instead of the original. */
export interface PhotoSize {
  /** What the upload's config calls it: `card`, `web`. */
  name: string
  filename: string
  mimeType: string
  /** Bytes. */
  size: number
  /** Pixels. */
  width: number
  height: number
  /** As stored: a path on the site, or an address elsewhere. Empty where none is stored. */
  url: string
}

/** Where something is public. */
export type Channel = 'web' | 'print'

/** How the quotation of a box stands among its other words. */
export interface QuoteIn {
  /** How many blocks of the body stand before it: what leads up to it. The others follow it. */
  after: number
  /**
   * The box's own words between the line and the work: 出自. They make the quotation a sentence of
   * the running text: 「…」出自《…》，意思是…. Where they go on after the work, … stands for it: 出自…一篇，.
   * Empty: line, work and gloss are set apart.
   */
  from: string
}

/** A box of the page. */
export interface Sidebar extends BaseDocument {
  type: 'sidebar'
  kind: 'quote' | 'keyPoints' | 'note'
  title: string
  quote: { text: string; speaker: string; work: string; gloss: string }
  /** Absent: the quotation is set apart, above the body. */
  quoteIn?: QuoteIn
  intro: string
  points: readonly { heading: string; items: readonly string[] }[]
  body: readonly Block[]
  credit: Credit
}

/**
 * A photo as a story uses it. `photo` is absent when the reader may not see it or it was deleted:
 * then only `id` is known.
 */
export interface PhotoUse {
  id: Id
  photo?: Photo
  /** For this use; empty: the photo's own caption. */
  caption: string
}

/**
 * A box as a story uses it. `sidebar` is absent when the reader may not see it or it was deleted.
 */
export interface SidebarUse {
  id: Id
  sidebar?: Sidebar
}

/** An article. */
export interface Story extends BaseDocument {
  type: 'story'
  slug: string
  kicker: string
  headline: string
  deck: string
  /** 香港文匯報訊, 本報訊; may be empty. */
  house: string
  attribution: Attribution
  bylines: readonly Byline[]
  body: readonly Block[]
  photos: readonly PhotoUse[]
  sidebars: readonly SidebarUse[]
  section: string
  corrections: readonly { at: string; text: string }[]
  firstPublishedAt?: string
  revisedAt?: string
  /** Counts publications. */
  revision: number
}

/** What `check` judges. */
export type Subject = Story | Photo | Sidebar

declare const cleared: unique symbol

/** A subject that `check` has cleared. Only `check` makes one, and writers take nothing else. */
export type Cleared<S extends Subject = Story> = S & { readonly [cleared]: true }
