import type { Locale } from '../../../story/types.ts'
import type { FindCredits } from '../types.ts'
import type { Account } from './Account.ts'

/** What all drafts of one page share. */
export interface Page {
  locale: Locale
  /** Gets every character that a draft uses, under the path of its field. */
  account: Account
  findCredits: FindCredits
}
