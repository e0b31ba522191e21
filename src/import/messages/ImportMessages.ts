import type { ReviewMark } from '../../wire/pageText/types.ts'
import type { Excess } from '../Excess.ts'

/** What an import tells people, in one language. */
export interface ImportMessages extends Record<ReviewMark['why'], string> {
  /** The label of a byline as a whole, for which the gate has none. */
  bylines: string
  /** The label of a quotation as a whole, for which the gate has none. */
  quote: string
  /** A paragraph of the body, counted from 1. */
  paragraph(number: number): string
  /** Why a page is too much for one import, and what to do. */
  refused(excess: Excess): string
}
