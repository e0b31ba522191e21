import type { BaseDatabaseAdapter, Payload } from 'payload'
import type { Resolved } from '../../options/options.ts'
import type { Locale } from '../../story/types.ts'
import type { SourceBook } from '../judge/sourceBook.ts'
import type { AfterTransaction } from '../../database/afterTransaction.ts'
import type { Unit } from '../../database/unit.ts'
import type { UpdatesUnderWay } from './writers/UpdatesUnderWay.ts'

/**
 * What the guard keeps beside an adapter: the adapter's own methods as they were before they were
 * guarded, the unit of work, and the newsroom's sources. Only the gate itself holds one; nothing
 * outside `src/gate` and its endpoints does.
 */
export interface Guarded {
  /**
   * The adapter before it was guarded. What is written with it is not judged, and each use says why
   * not.
   */
  inner: BaseDatabaseAdapter
  unit: Unit
  /** Where an operation says that it begins to read what it will write over. */
  updates: UpdatesUnderWay
  /** Has a job wait for the end of the transaction that a caller holds. */
  afterTransaction: AfterTransaction
  book: SourceBook
  /** Read at every use, so that a reloaded config counts at once. */
  options: () => Resolved
  locales: () => readonly [Locale, ...Locale[]]
  /** False on MongoDB without a replica set: a write cannot be taken back there. */
  hasTransactions: () => Promise<boolean>
}

const guarded = new WeakMap<object, Guarded>()

export const remember = (adapter: BaseDatabaseAdapter, its: Guarded): void => void guarded.set(adapter, its)

/**
 * The guard of a running Payload.
 *
 * @throws when its database is not guarded: the plugin is not in its config, or is disabled
 */
export function guardOf(payload: Payload): Guarded {
  const found = guarded.get(payload.db)
  if (found) return found
  throw new Error(
    'payload-newsroom: this database has no gate. Put newsroom() into `plugins` and do not replace `payload.db` afterwards.',
  )
}
