import type { Id } from '../../story/types.ts'

/**
 * What an editor says of one thing on one page. Blank texts and absent numbers leave the document
 * as it is.
 */
export interface Placement {
  /** Instead of the story's headline or the box's title. */
  headline?: string
  /** Prints the body up to this paragraph, counted from 1; 0 and less are all of it. */
  endAfter?: number
  /** Instead of the photo's caption; of a story, of the first photo printed with it. */
  caption?: string
  /** Photos and boxes that have a place of their own on the page, so that none is printed twice. */
  elsewhere?: { photos: ReadonlySet<Id>; sidebars: ReadonlySet<Id> }
}
