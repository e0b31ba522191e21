import type { BaseDatabaseAdapter } from 'payload'
import type { KnownSource } from '../../attribution/KnownSource.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import type { Resolved } from '../../options/options.ts'
import type { Locale } from '../../story/types.ts'
import type { Guarded } from '../guard/Guarded.ts'

/** What judging a stored row needs of the application: its database, its names, its sources. */
export interface JudgeContext {
  /** The adapter as it was before it was guarded. */
  adapter: BaseDatabaseAdapter
  options: Resolved
  /** The app's locales; the wording's own language where it has none. */
  locales: readonly [Locale, ...Locale[]]
  sources: readonly KnownSource[]
}

/**
 * The context as of now. Costs one small query: whether a source changed.
 *
 * @param req the request of the unit of work, so that the query is part of it
 */
export async function judgeContextOf(guard: Guarded, req?: AdapterRequest): Promise<JudgeContext> {
  return {
    adapter: guard.inner,
    options: guard.options(),
    locales: guard.locales(),
    sources: await guard.book.current(req),
  }
}
