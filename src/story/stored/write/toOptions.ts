import type { Id } from '../../types.ts'

/** An id as the database spells it. */
export type StoredId = string | number

/** What writing a Story as draft data needs. */
export interface ToOptions {
  /** An id as the database spells it: `Number` on SQLite. Left out: as text. */
  storedId?: (id: Id) => StoredId
  /**
   * The id of the source with this register key, for credits that were read from words and have
   * none yet.
   */
  sourceIdOf?: (key: string) => StoredId | undefined
}
