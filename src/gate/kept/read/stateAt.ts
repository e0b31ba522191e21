import type { Locale } from '../../../story/types.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import type { StoredKept } from '../KeptStory.ts'
import { isFresh } from './fresh.ts'
import { rowsAt } from './rowsAt.ts'

/** What tells whether a reader has a story already, and whether they may have it. */
const telling = {
  slug: true,
  section: true,
  isLive: true,
  visibleFrom: true,
  goodUntil: true,
  changedAt: true,
  etag: true,
  creditedAs: true,
  pictureKeys: true,
} as const satisfies Partial<Record<keyof StoredKept, true>>

/** A kept story as far as it tells whether a reader has it already. */
export type TellingState = Pick<StoredKept, keyof typeof telling>

const tellingAt = rowsAt<TellingState>(telling)

/**
 * A story by its slug without its text, which is most of what there is to read: to see whether a
 * reader has it already.
 *
 * @param sections those that the reader may read; left out: all
 * @returns nothing where only `storyAt` can answer: where it is not there, or is to be made again
 */
export async function stateAt(
  guard: Guarded,
  { slug, locale, sections }: { slug: string; locale: Locale; sections?: readonly string[] | undefined },
): Promise<TellingState | undefined> {
  const now = new Date().toISOString()
  const [row] = await tellingAt(guard, { slug, locale })
  if (!row?.isLive || row.visibleFrom > now) return undefined
  if (sections && !sections.includes(row.section)) return undefined
  return isFresh(row, await guard.book.recent(), now) ? row : undefined
}
