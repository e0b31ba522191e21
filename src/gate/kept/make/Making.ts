import type { Row } from '../../../rows/readable.ts'
import type { Locale } from '../../../story/types.ts'
import type { LinkedRows } from '../../judge/linkedRows.ts'

/** An article of which readers are to get what `makeKept` makes. */
export interface Making {
  collection: string
  id: number | string
  /** As it is or will be stored, in all locales. */
  row: Row
  /** All that is stored of what it links. */
  linked: LinkedRows
  /** ISO 8601 instant of the making; what is under embargo longer is made as of its end. */
  now: string
  /** ISO 8601 instant at which readers first had it, where they have had it. */
  firstAt?: string
}

/** One locale of it. */
export type MakingIn = Making & { locale: Locale }
