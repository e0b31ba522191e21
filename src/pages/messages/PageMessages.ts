import type { ExportStop } from '../export/ExportError.ts'
import type { PageRule } from '../PageRule.ts'
import type { PrintRule } from '../../print/PrintFinding.ts'
import type { WordField } from '../words/PageWords.ts'

/** A finding's params as text; absent ones are empty. */
export type Say = (param: (name: string) => string) => string

/** What is found about a page beside the gate's own findings, in one language. */
export interface PageMessages {
  /**
   * For `not-approved`, `param('words')` is the list of what waits, `param('before')` of what was
   * approved there.
   */
  rules: Record<PageRule | PrintRule, Say>
  /** The page itself, or one of its items by its number, which counts from 1. */
  page: string
  item: (number: string) => string
  /** Around the number of what is printed with an item. */
  inside: Record<'photo' | 'sidebar', (id: string) => string>
  /** What the page says by itself, by its field. */
  fields: Record<WordField, string>
  /** A field with its words. */
  quoted: (label: string, words: string) => string
  /** The name of an item, and the message about it. */
  about: (what: string, message: string) => string
  /** Why a page cannot be exported now, though nothing was found against it. */
  stops: Record<ExportStop, string>
  /** The heading over the findings of a page. */
  refused: string
}
