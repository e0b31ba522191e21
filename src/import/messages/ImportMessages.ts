import type { ReviewMark } from '../../wire/pageText/types.ts'

/** Why an editor must look at an imported field, in one language. */
export type ImportMessages = Record<ReviewMark['why'], string>
