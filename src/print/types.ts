import type { Register } from '../attribution/index.ts'
import type { Finding } from '../gate/types.ts'
import type { Cleared, Id, Locale, Photo, Sidebar, Story, Subject } from '../story/types.ts'

export type { Family, FontSet, Template, TextStyle, TypeSpec } from './templates/types.ts'
import type { PageRule } from './PageRule.ts'
import type { Template } from './templates/types.ts'

/** What an item is on the page, which decides how it is set. */
export type Role = 'lead' | 'second' | 'brief' | 'box' | 'picture'

/**
 * One thing on the page, as it is placed: a story already cut and under this page's headline, a picture with this page's
 * caption. What is printed is exactly this tree, with one exception: a story's own photo or box that is an item of the
 * page too is printed there, not with the story.
 */
export interface Placed<S extends Subject = Subject> {
  /** Names the item's frames and styles, stable through re-exports: `item-3`. */
  name: string
  role: Role
  /** Of the template's grid; absent: the template's own choice for the role. */
  columns?: number
  subject: S
}

/** One page of the printed paper in one language. Texts are as the editor typed them. */
export interface Page<S extends Subject = Subject> {
  id: Id
  locale: Locale
  publication: string
  title: string
  /** ISO date `YYYY-MM-DD` in the newsroom's time zone, or empty. */
  date: string
  edition: string
  section: string
  /** Absent: no page number is printed. */
  number?: number
  /** In the order of the editor. */
  items: readonly Placed<S>[]
}

/** A page on which the gate has cleared every single thing. Only this is ever exported. */
export type ClearedPage = Page<Cleared<Story> | Cleared<Photo> | Cleared<Sidebar>>

/** Gives a photo's original file. @throws when it is not there: the page is then refused with the photo's name */
export type ReadPicture = (photo: Photo) => Promise<Uint8Array>

/** What every writer needs beside the page. */
export interface PrintContext {
  template: Template
  readPicture: ReadPicture
  /** The agencies and the newsroom's own sources, for the wording of credits. */
  register: Register
  /** Of the newsroom, for a picture's time that names no zone. @default 'Asia/Hong_Kong' */
  timeZone?: string
}

/** What printing itself finds. */
export type PrintRule =
  /** A story is longer than its page has room for: `lines`. */
  | 'overset'
  /** A box, picture or headline does not fit on the page: `millimetres`. */
  | 'page-full'
  /** `ppi` at the placed size, below `wanted`. */
  | 'picture-coarse'
  /** The picture's file is missing or no picture: `photo`, `reason`. */
  | 'picture-unreadable'
  /** No font has a character: `character`, `codePoint` (`U+1F600`), `text`. */
  | 'glyph-missing'
  /** Words that are stored and not on the finished page: `words`. */
  | 'words-lost'
  /** A credit that is stored and not on the finished page: `credit`. */
  | 'credit-lost'

/** A finding about one item of the page. Copyfit and picture quality are findings too. */
export interface PageFinding {
  /** `Placed.name`; `page` for the page itself. */
  item: string
  rule: PageRule | PrintRule | Finding['rule']
  severity: 'block' | 'warn'
  params: Record<string, string | number | readonly string[]>
  /** The gate's own finding, where it is one. */
  finding?: Finding
}
