import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import type { Slugs } from '../../slugs.ts'
import { keepLinks } from './keepLinks.ts'
import { serialWrites } from './serialWrites.ts'

/**
 * The newsroom's adapter around the app's own: the same database, seen through a guard that every write passes, whether
 * it comes from an operation or from `payload.db` directly. The adapter object given is left as it is.
 */
export function guardAdapter(db: DatabaseAdapterObj, slugs: Slugs): DatabaseAdapterObj {
  return {
    ...db,
    init: (args) => {
      const adapter: BaseDatabaseAdapter = db.init(args)
      const safe = adapter.name === 'sqlite' ? serialWrites(adapter) : adapter
      return keepLinks(safe, slugs)
    },
  }
}
