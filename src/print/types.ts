import type { Register } from '../attribution/index.ts'
import type { Cleared, Id, Locale, Photo, Sidebar, Story, Subject } from '../story/types.ts'

import type { PrintFinding } from './PrintFinding.ts'
import type { Role } from './Role.ts'
import type { Template } from './templates/types.ts'

export type { PrintFinding, PrintRule } from './PrintFinding.ts'
export type { Role } from './Role.ts'
export type { Family, FontSet, Template, TextStyle, TypeSpec } from './templates/types.ts'

/**
 * One thing on the page, as it is placed: a story already cut and under this page's headline, a
 * picture with this page's caption. What is printed is exactly this tree, with one exception: a
 * story's own photo or box that is an item of the page too is printed there, not with the story.
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

/**
 * Gives a photo's original file.
 *
 * @throws when it is not there: the page is then refused with the photo's name
 */
export type ReadPicture = (photo: Photo) => Promise<Uint8Array>

/** What every writer needs beside the page. */
export interface PrintContext {
  template: Template
  readPicture: ReadPicture
  /** The agencies and the newsroom's own sources, for the wording of credits. */
  register: Register
  /** Of the newsroom, for a picture's time that names no zone. @default 'Asia/Hong_Kong' */
  timeZone?: string
  /**
   * What printing finds, in the words of the newsroom and the page's language, for the list on a
   * proof. Left out: the rule's own name.
   */
  messageOf?: (finding: PrintFinding) => string
}
