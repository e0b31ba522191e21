import type { Locale } from '../../../story/types.ts'
import type { AdapterRequest } from '../../../database/unit.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import type { Removal } from '../KeptStory.ts'
import { changesSlug } from '../slugs.ts'

/** What became of a story for its readers. */
export type ChangeKind = 'published' | 'updated' | 'corrected' | `removed:${Removal}`

/** A change of one article, by locale. */
export interface Change {
  document: string
  guid: string
  slug: string
  kinds: ReadonlyMap<Locale, ChangeKind>
  /** ISO 8601 instant from which it counts: now, or the end of an embargo. */
  at: string
}

/**
 * Notes what changed for readers, in the unit of work that changes it: so it is noted when it
 * happened, and only then. It waits for its number: see `numberChanges`.
 */
export async function noteChange(guard: Guarded, change: Change, req: AdapterRequest): Promise<void> {
  const { kinds, ...rest } = change
  if (kinds.size === 0) return
  // Not judged: it says that something changed and shows nothing of it.
  await guard.inner.create({
    collection: changesSlug,
    data: { ...rest, kinds: writtenKinds(kinds), isWaiting: true },
    returning: false,
    req,
  })
}

/** `zh-Hant=published en=removed:withdrawn`: neither has a space or an equals sign. */
const writtenKinds = (kinds: Change['kinds']): string =>
  [...kinds].map(([locale, kind]) => `${locale}=${kind}`).join(' ')

/** What is written there of a locale; nothing where it did not change. */
export function kindIn(written: string, locale: Locale): ChangeKind | undefined {
  const found = written.split(' ').find((one) => one.startsWith(`${locale}=`))
  // `noteChange` alone writes there.
  return found?.slice(locale.length + 1) as ChangeKind | undefined
}
