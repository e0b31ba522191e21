import type { KnownSource } from '../../../attribution/KnownSource.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import type { StoredKept } from '../KeptStory.ts'
import { isCreditedAs } from '../make/creditStamp.ts'
import type { KeptState } from '../store/keptRows.ts'
import { remake } from './remake.ts'

/**
 * Kept stories as readers may have them now: what is no longer as it would be made is made again
 * first, and what readers no longer get is left out.
 *
 * @param now ISO 8601 instant
 */
export async function fresh<Row extends KeptState>(
  guard: Guarded,
  rows: readonly Row[],
  now: string,
): Promise<(Row | StoredKept)[]> {
  const sources = await guard.book.recent()
  const all: (Row | StoredKept)[] = []
  // One after another: a list of a hundred must not take every connection there is.
  for (const row of rows) {
    const one = isFresh(row, sources, now) ? row : await remake(guard, row)
    if (one?.isLive && one.visibleFrom <= now) all.push(one)
  }
  return all
}

/** Whether a row is as it would be made now. */
export const isFresh = (
  { goodUntil, creditedAs, pictureKeys }: Pick<StoredKept, 'goodUntil' | 'creditedAs' | 'pictureKeys'>,
  sources: readonly KnownSource[],
  now: string,
): boolean => goodUntil > now && Boolean(pictureKeys) && isCreditedAs(creditedAs, sources)
