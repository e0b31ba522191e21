import type { GatedKind } from '../../../src/options/slugs.ts'
import type { Data, Locale } from './documents.ts'
import type { World } from './world.ts'

/**
 * What is there before somebody tries:
 * - `nothing`;
 * - `draft`: the document, never published;
 * - `public`: a good document, published, that is going to be changed;
 * - `public with draft`: a good document, published, and the document as its newer draft;
 * - `version`: a good document, published, and the document as a published version from before;
 * - `trash`: the document as it was published, in the trash.
 */
export type Start = 'nothing' | 'draft' | 'public' | 'public with draft' | 'version' | 'trash'

/** One document, broken or good, on one way to the public. */
export interface Cell {
  world: World
  kind: GatedKind
  locale: Locale
  /** Readers find the document by it, once it is public. */
  mark: string
  /** The stored document; the empty text where the way itself makes one. */
  id: number | string
  /** Of the start `version`. */
  versionId: number | string
  /** The document in the cell's locale, as somebody sends it. */
  whole: Data
  /** The same in all locales, as it is stored, with what the server keeps. */
  row: Data
  /**
   * Only the fields the breach is about, and the mark: in the cell's locale, and in all of them.
   */
  change: Data
  rowChange: Data
  /** The picture that goes with a new photo; none where the breach is its absence. */
  picture?: Uint8Array
}

/** One way by which something becomes or stays public. */
export interface Way {
  start: Start
  /** Why it can be gone in the default locale only; left out where it can in any. */
  defaultLocaleOnly?: string
  /**
   * Goes it. What it answers or throws is noted for a failing test's message and trusted by nobody.
   */
  go(cell: Cell): Promise<unknown>
}
