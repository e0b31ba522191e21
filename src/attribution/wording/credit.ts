import type { CreditedPerson } from '../types.ts'

/** What there is to say of a credit. */
export interface WordedCredit {
  /** Register keys in the order they are said. Keys that are also in `via` count as relays. */
  sources: readonly string[]
  /** Register keys of who relays. */
  via?: readonly string[]
  /** How an article says it; `report` unless given. */
  form?: 'report' | 'compiled' | 'dateline' | 'staff'
  /** Of the dateline, as it is to be printed in this locale. */
  place?: string
  /** Of the dateline: an ISO date (`2022-01-25`), or words that are printed as they are. */
  date?: string
  /** The newsroom's own line, 香港文匯報訊; printed before the attribution, or instead of it for `staff`. */
  house?: string
  people?: readonly Pick<CreditedPerson, 'name' | 'role' | 'source'>[]
}

/** A credit with its names written out. */
export interface NamedCredit extends Omit<WordedCredit, 'sources' | 'via'> {
  sources: readonly string[]
  via: readonly string[]
  nameOf: (key: string) => string
}
