import type { AdapterRequest } from '../../../database/unit.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import { always, type Removal } from '../KeptStory.ts'
import { keptSlug } from '../slugs.ts'
import type { KeptState } from './keptRows.ts'

interface Removed {
  rows: readonly Pick<KeptState, 'id'>[]
  because: Removal
  /** ISO 8601 instant. */
  now: string
  req: AdapterRequest
}

/**
 * Leaves of kept stories nothing but that they were there, at which address, and since when they
 * are not.
 */
export async function tombstone({ inner }: Guarded, { rows, because, now, req }: Removed): Promise<void> {
  const gone = {
    isLive: false,
    story: '',
    words: '',
    etag: '',
    corrections: '',
    creditedAs: '',
    goodUntil: always,
    changedAt: now,
    removedBecause: because,
  }
  // Not judged: it makes nothing public.
  for (const { id } of rows)
    await inner.updateOne({ collection: keptSlug, id, data: gone, returning: false, req })
}
