import type { GatedKind } from '../../../src/options/slugs.ts'
import type { Data, Locale } from './documents.ts'
import type { World } from './world.ts'

/**
 * What is stored before the attempt:
 * - `nothing`;
 * - `draft`: the document, never published;
 * - `public`: a good document, published, that is going to be changed;
 * - `public with draft`: a good document, published, and the document as its newer draft;
 * - `version`: a good document, published, and the document as a published version from before;
 * - `trash`: the document as it was published, in the trash.
 */
export type Start = 'nothing' | 'draft' | 'public' | 'public with draft' | 'version' | 'trash'

/** One document, broken or good, on one way of publishing. */
export interface Cell {
  world: World
  kind: GatedKind
  locale: Locale
  /** Unique words by which readers find the document once it is public. */
  mark: string
  /** The stored document's id; empty where the way itself creates the document. */
  id: number | string
  /** The version's id, for the start `version`. */
  versionId: number | string
  /** The document in the cell's locale, as somebody sends it. */
  whole: Data
  /** The same in all locales, as it is stored, with the fields that the server sets. */
  row: Data
  /**
   * Only the fields that break the rule, and the mark: in the cell's locale (`change`), and in all
   * locales.
   */
  change: Data
  rowChange: Data
  /** The file for a new photo; absent where the missing file is the breach. */
  picture?: Uint8Array
}

/** One way by which a document becomes or stays public. */
export interface Way {
  start: Start
  /** Why it is possible only in the default locale; left out where every locale is possible. */
  defaultLocaleOnly?: string
  /**
   * Makes the attempt. Its answer or error is only used in a failing test's message, never as
   * proof.
   */
  go(cell: Cell): Promise<unknown>
}
