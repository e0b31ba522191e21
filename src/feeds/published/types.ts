import type { DigitalSourceType } from '../../story/stored/digitalSourceTypes.ts'
import type { Direction, Locale, Mark, Setting, Sidebar } from '../../story/types.ts'

/**
 * A story as readers get it: "A Story in JSON" of the design. Everything is finished: credits are
 * words, addresses are absolute, times are ISO 8601 with the newsroom's offset, and every photo and
 * box stands where it is used, whole. What is empty is absent.
 */
export interface PublishedFields {
  /** Stable through changes of slug. */
  guid: string
  slug: string
  /** Where people read it. */
  url: string
  locale: Locale
  /** The BCP 47 tag of the locale: `zh-Hant-HK`. */
  language: string
  /** Its key, and what it is called. */
  section?: string
  sectionName?: string
  kicker?: string
  headline: string
  deck?: string
  /** The finished attribution: 「香港文匯報訊 據新華社報道」. Never empty. */
  creditLine: string
  /** What of it is to be set before the body, which says the rest itself. */
  openingCredit?: string
  sources?: readonly NamedSource[]
  /** Who relayed them. */
  via?: readonly NamedSource[]
  dateline?: Dateline
  byline?: readonly PublishedByline[]
  publishedAt: string
  updatedAt: string
  /** Counts publications. */
  revision: number
  /** When an embargo ended that held it back. */
  embargoUntil?: string
  /** The newsroom's notice on its own words. */
  copyright?: string
  corrections?: readonly PublishedCorrection[]
  body?: readonly PublishedBlock[]
  /** Every picture of the story once: those beside the text first, then those in it. */
  photos?: readonly PublishedPhoto[]
  /** Every box of the story once, in the same order. */
  sidebars?: readonly PublishedSidebar[]
}

declare const published: unique symbol

/**
 * What feeds are written from, and nothing else is: only `publishedStory` makes one, from a story
 * that `check` cleared, and `keptStory` reads one again. An uncredited story cannot be compiled
 * into a feed.
 */
export type PublishedStory = PublishedFields & { readonly [published]: true }

/** Somebody credited, by the register's key, and what readers of the story's locale call them. */
export interface NamedSource {
  key: string
  name: string
}

/** Of an agency's dateline. */
export interface Dateline {
  place?: string
  /** `YYYY-MM-DD`. */
  date?: string
}

/** A signed name. */
export interface PublishedByline {
  name: string
  role?: string
  /** Whom the person works for; absent for our own staff. */
  source?: NamedSource
  /** The finished signature: 「記者 甲」. */
  line: string
}

/** What was wrong, and when it was put right. */
export interface PublishedCorrection {
  at?: string
  text: string
}

/** A picture as one use of it shows it. */
export interface PublishedPhoto {
  guid: string
  /** For this use. */
  caption?: string
  /** The finished credit: 「新華社」. Never empty. */
  creditLine: string
  /** What of it is to be set after the caption, which says the rest itself. */
  captionCredit?: string
  sources?: readonly NamedSource[]
  via?: readonly NamedSource[]
  alt?: string
  photographer?: string
  copyright?: string
  usageTerms?: string
  /** After which it may be used no longer. */
  usableUntil?: string
  takenAt?: string
  place?: string
  /** How it came to be, as the newsroom declares it: an IPTC code. */
  made?: DigitalSourceType
  /** What readers are told of a picture that a machine made, wholly or in part. */
  madeLabel?: string
  sizes?: readonly PublishedSize[]
  /** What must stay in view when it is cut: percent from the left and the top. */
  focal?: { x: number; y: number }
}

/** One file of a picture. */
export interface PublishedSize {
  /** What the newsroom calls it: `card` is cut around the focal point, `web` is whole. */
  name: string
  url: string
  /** Pixels. */
  width: number
  height: number
  /** Its media type. */
  type: string
  /** Its length. */
  bytes?: number
}

/** The quotation of a box. It stands after the introduction and before the body. */
export interface PublishedQuote {
  text?: string
  speaker?: string
  work?: string
  gloss?: string
  /**
   * All of it as the box tells it in its running text: 「…」出自《…》，意思是…. Absent: its parts are set
   * apart, one under the other.
   */
  sentence?: string
  /** How many blocks of the body stand before it. Absent: none. */
  after?: number
}

/** A box. */
export interface PublishedSidebar {
  guid: string
  kind: Sidebar['kind']
  title: string
  /** The finished credit: 「◆來源：新華社、央廣網」. Never empty. */
  creditLine: string
  sources?: readonly NamedSource[]
  quote?: PublishedQuote
  intro?: string
  points?: readonly { heading?: string; items?: readonly string[] }[]
  body?: readonly PublishedBlock[]
}

/** A closed union: a writer that does not handle a member does not compile. */
export type PublishedBlock =
  | ({ type: 'paragraph' | 'quotation'; children: readonly PublishedInline[] } & Setting)
  | ({ type: 'subhead'; level: 1 | 2 | 3 | 4 | 5 | 6; children: readonly PublishedInline[] } & Setting)
  | {
      type: 'list'
      style: 'bullet' | 'number' | 'check'
      /** Of a numbered list; absent is 1. */
      start?: number
      direction?: Direction
      items: readonly PublishedItem[]
    }
  | { type: 'rule' }
  | { type: 'photo'; photo: PublishedPhoto }
  | { type: 'sidebar'; sidebar: PublishedSidebar }

/** An item of a list: its words, then the lists nested in it. */
export interface PublishedItem {
  children: readonly PublishedBlock[]
  /** Only in a check list. */
  checked?: boolean
}

/** What stands inside a line of text. Links lead to absolute addresses that readers may be given. */
export type PublishedInline =
  | { type: 'text'; text: string; marks?: readonly Mark[] }
  | { type: 'break' }
  | { type: 'tab' }
  | { type: 'link'; url: string; newTab?: boolean; children: readonly PublishedInline[] }
