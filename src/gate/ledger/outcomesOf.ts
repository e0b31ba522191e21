import type { Resolved } from '../../options/options.ts'
import { outcomes, type Outcome } from './decision.ts'

type Options = Pick<Resolved, 'collections' | 'enforce'>

/**
 * Whether the ledger of this app may hold lines `wouldRefuse`. Where it may not, its schema does not
 * know the word, and a question by it is an error on Postgres. An app with collections of its own
 * may have begun by watching, and keeps the word.
 */
export const mayReport = ({ collections, enforce }: Options): boolean =>
  enforce === 'report' || Object.keys(collections).length > 0

/** The outcomes that this app's ledger knows. */
export const outcomesOf = (options: Options): Outcome[] =>
  outcomes.filter((outcome) => outcome !== 'wouldRefuse' || mayReport(options))
