import type { ReviewMark } from '../types.ts'

/** The field was read from the page. */
export const found = (path: string): ReviewMark => ({
  path,
  why: 'found',
  note: 'Read from the page; compare it with the print.',
})

/** The field must be filled, and the text does not have it. `note` is English, for people. */
export const missing = (path: string, note: string): ReviewMark => ({ path, why: 'missing', note })

/** The field was read, but another reading is possible. `note` is English, for people. */
export const uncertain = (path: string, note: string): ReviewMark => ({ path, why: 'uncertain', note })

/** A list of the one mark when it applies, otherwise an empty list. */
export const when = (applies: boolean, mark: () => ReviewMark): ReviewMark[] => (applies ? [mark()] : [])
