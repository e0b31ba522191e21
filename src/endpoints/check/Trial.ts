import type { GatedKind } from '../../options/slugs.ts'
import type { Row } from '../../rows/readable.ts'

/**
 * What is to be judged: the row as it would be public, and the public row as it is, if there is
 * one.
 */
export interface Trial {
  kind: GatedKind
  collection: string
  row: Row
  before?: Row
  /** Judged in this locale alone: a form has no other. */
  locale?: string
  /** The ISO 8601 instant at which it would go out. Left out: now. */
  at?: string
}
