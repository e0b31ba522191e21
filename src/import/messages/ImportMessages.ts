import type { ReviewMark } from '../../wire/pageText/types.ts'
import type { Excess } from '../Excess.ts'

/** What an import tells people, in one language. */
export interface ImportMessages extends Record<ReviewMark['why'], string> {
  /** Why a page is too much for one import, and what to do. */
  refused(excess: Excess): string
}
