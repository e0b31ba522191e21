import type { Register } from '../attribution/index.ts'
import type { Cleared, Id, Locale, Photo, Sidebar, Story, Subject } from '../story/types.ts'

import type { PrintFinding } from './PrintFinding.ts'
import type { Role } from './Role.ts'
import type { Template } from './templates/types.ts'

export type { PrintFinding, PrintRule } from './PrintFinding.ts'
export type { Role } from './Role.ts'
export type { Family, FontSet, Template, TextStyle, TypeSpec } from './templates/types.ts'

/**
 * One item of the page as it is placed: a story already cut and with this page's headline, a
 * picture with this page's caption. Exactly this tree is printed, with one exception: a photo or
 * box of a story that is also an item of the page is printed as that item, not with the story.
 */
export interface Placed<S extends Subject = Subject> {
  /** The first part of the ids of the item's frames, the same in every export: `item-3`. */
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

/** A page on which the gate has cleared every item. Only such a page is exported. */
export type ClearedPage = Page<Cleared<Story> | Cleared<Photo> | Cleared<Sidebar>>

/**
 * Gives a photo's original file.
 *
 * @throws when the file is missing: the page is then refused, naming the photo
 */
export type ReadPicture = (photo: Photo) => Promise<Uint8Array>

/** What every writer needs besides the page. */
export interface PrintContext {
  template: Template
  readPicture: ReadPicture
  /** The agencies and the newsroom's own sources, for the wording of credits. */
  register: Register
  /** The newsroom's, for a picture's time without a zone. @default 'Asia/Hong_Kong' */
  timeZone?: string
  /**
   * Gives the message for a finding, in the page's language, for the list on a proof. Left out: the
   * rule's name is listed.
   */
  messageOf?: (finding: PrintFinding) => string
}
