import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'
import { afterTransactionOf } from '../../database/afterTransaction.ts'
import { joinLockReads } from '../../database/postgres/joinLockReads.ts'
import { hasTransactions } from '../../database/hasTransactions.ts'
import { localesOf } from '../../options/localesOf.ts'
import type { Resolved } from '../../options/options.ts'
import { gateDeletes } from './deletes/gateDeletes.ts'
import { gateSources } from './gateSources.ts'
import { gateWrites } from './gateWrites.ts'
import { remember, type Guarded } from './Guarded.ts'
import { gateJobs } from '../schedules/gateJobs.ts'
import { settleSchema } from './settleSchema.ts'
import { syncLinkedAssets } from './syncLinkedAssets.ts'
import { keepNewerDrafts } from './drafts/keepNewerDrafts.ts'
import { preserveReplacedFiles } from './files/preserveReplacedFiles.ts'
import { refuseLostUpdates } from './writers/refuseLostUpdates.ts'
import { storeInstants } from '../../database/storeInstants.ts'
import { answerMissingLinks } from '../../database/answerMissingLinks.ts'
import { serialWrites } from '../../database/sqlite/serialWrites.ts'
import { sourceBook } from '../judge/sourceBook.ts'
import { transactionUnit, type Unit } from '../../database/unit.ts'

/**
 * The newsroom's adapter around the app's own: the same database, seen through a guard that every write passes, whether
 * it comes from an operation or from `payload.db` directly. The adapter object given is left as it is.
 */
export function guardAdapter(db: DatabaseAdapterObj, resolved: Resolved): DatabaseAdapterObj {
  return {
    ...db,
    init: (args) => {
      const adapter: BaseDatabaseAdapter = db.init(args)
      settleSchema(adapter, resolved)
      joinLockReads(adapter)
      const { unit, updates } = refuseLostUpdates(adapter, unitFor(adapter))
      const afterTransaction = afterTransactionOf(adapter)
      syncLinkedAssets(adapter, resolved)
      preserveReplacedFiles(adapter, resolved.slugs.photos)
      keepNewerDrafts(adapter, unit)
      const inner = unguarded(adapter)
      const guard: Guarded = {
        inner,
        unit,
        updates,
        afterTransaction,
        book: sourceBook(inner, resolved.slugs.sources),
        options: () => optionsNow(args.payload, resolved),
        locales: () => localesOf(args.payload, resolved),
        hasTransactions: once(() => hasTransactions(adapter)),
      }
      gateWrites(adapter, guard)
      gateDeletes(adapter, guard)
      gateSources(adapter, guard)
      gateJobs(adapter, guard)
      storeInstants(adapter)
      answerMissingLinks(adapter)
      remember(adapter, guard)
      return adapter
    },
  }
}

const unitFor = (adapter: BaseDatabaseAdapter): Unit =>
  adapter.name === 'sqlite' ? serialWrites(adapter).unit : transactionUnit(adapter)

/** The adapter with the methods it has now; everything else, its connection above all, is the adapter's own as it changes. */
function unguarded(adapter: BaseDatabaseAdapter): BaseDatabaseAdapter {
  const { create, updateOne, updateMany, upsert, deleteOne, deleteMany } = adapter
  const own = { create, updateOne, updateMany, upsert, deleteOne, deleteMany }
  const bound = Object.fromEntries(Object.entries(own).map(([name, method]) => [name, method.bind(adapter)]))
  return new Proxy(adapter, {
    get: (target, key) => {
      if (typeof key === 'string' && key in bound) return bound[key]
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** A reloaded config counts at once: the adapter object outlives it in development. */
const optionsNow = (payload: Payload, resolved: Resolved): Resolved =>
  payload.config.custom?.newsroom ?? resolved

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => (answer ??= ask())
}
