import type { Locale } from '../../../story/types.ts'
import type { ChangeKind } from '../store/changes.ts'

/** One change for readers of one locale. */
export interface ChangeFor {
  /** Its place among all changes: what comes later is greater. */
  number: number
  guid: string
  slug: string
  kind: ChangeKind | 'removed:out-of-scope'
  /** ISO 8601 instant. */
  at: string
}

/** Changes in the order of their numbers. */
export interface Changes {
  changes: ChangeFor[]
  /** The number up to which they go. */
  until: number
}

/** A line of the log. */
export interface StoredChange {
  id: number | string
  number: number
  document: string
  guid: string
  slug: string
  kinds: string
  /** Nothing in lines that are older than this column. */
  section?: string | null
  movedTo?: string | null
  at: string | Date
}

/** Which changes are asked for. */
export interface ChangesAsked {
  locale: Locale
  /** Those behind this number. */
  since: number
  limit: number
  /** Only what becomes of stories in these sections; left out: in all. */
  sections?: readonly string[]
}
