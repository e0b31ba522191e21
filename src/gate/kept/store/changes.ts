import type { Locale } from '../../../story/types.ts'
import type { AdapterRequest } from '../../../database/unit.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import type { Removal } from '../KeptStory.ts'
import type { KeptState } from './keptRows.ts'
import { changesSlug } from '../slugs.ts'

/** What became of a story for its readers. */
export type ChangeKind = 'published' | 'updated' | 'corrected' | `removed:${Removal}`

/** What is stored of a change: for readers of one section alone also that a story has left it. */
export type StoredKind = ChangeKind | 'left'

/** A change of one article, by locale. */
export interface Change {
  document: string
  guid: string
  slug: string
  /** The section that it is in, or was in last. */
  section: string
  /** Where it has gone, of a story that has left `section`; only then, and then every kind is `left`. */
  movedTo?: string
  kinds: ReadonlyMap<Locale, StoredKind>
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

/** A story as it was before a change, in one locale. */
type Before = Pick<KeptState, 'locale' | 'isLive' | 'section' | 'slug'>

/**
 * Notes that a story has left a section, by the address that it had there: those who may read that
 * section alone are told of no other, and must take it out of what they show.
 */
export async function noteMove(
  guard: Guarded,
  { before, ...change }: Omit<Change, 'kinds' | 'movedTo'> & { before: readonly Before[] },
  req: AdapterRequest,
): Promise<void> {
  const left = before.filter(({ isLive, section }) => isLive && section !== change.section)
  const [one] = left
  if (!one) return
  const kinds = new Map(left.map(({ locale }): [Locale, StoredKind] => [locale, 'left']))
  const { section, slug } = one
  await noteChange(guard, { ...change, slug, section, movedTo: change.section, kinds }, req)
}

/** `zh-Hant=published en=removed:withdrawn`: neither has a space or an equals sign. */
const writtenKinds = (kinds: Change['kinds']): string =>
  [...kinds].map(([locale, kind]) => `${locale}=${kind}`).join(' ')

/** What is written there of a locale; nothing where it did not change. */
export function kindIn(written: string, locale: Locale): StoredKind | undefined {
  const found = written.split(' ').find((one) => one.startsWith(`${locale}=`))
  // `noteChange` alone writes there.
  return found?.slice(locale.length + 1) as StoredKind | undefined
}
