import type { Locale } from '../../../story/types.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import type { StoredKept } from '../KeptStory.ts'
import { changesSlug, keptSlug } from '../slugs.ts'
import { kindIn, type ChangeKind } from '../store/changes.ts'
import { isAnyWaiting, numberChanges } from './numberChanges.ts'
import { remake } from './remake.ts'

/** One change for readers of one locale. */
export interface ChangeFor {
  /** Its place among all changes: what comes later is greater. */
  number: number
  guid: string
  slug: string
  kind: ChangeKind
  /** ISO 8601 instant. */
  at: string
}

/** Changes in the order of their numbers. */
export interface Changes {
  changes: ChangeFor[]
  /** The number up to which they go. */
  until: number
}

interface StoredChange {
  id: number | string
  number: number
  guid: string
  slug: string
  kinds: string
  at: string | Date
}

/** As many kept stories as one question for changes has made anew. */
const most = 100

/** As many changes as are read at once. */
const atOnce = 500

/**
 * What has changed for readers of a locale behind a number. First what the clock has changed, or
 * what a photo's takedown left to be made again, is made and noted, so that those who follow the
 * changes hear of it though nobody asked for the story.
 */
export async function changesSince(
  guard: Guarded,
  { locale, since, limit }: { locale: Locale; since: number; limit: number },
): Promise<Changes> {
  await remakeWhatIsStale(guard)
  // Others may give them theirs at the same moment: then there is nothing left to do.
  while (await isAnyWaiting(guard)) if ((await numberChanges(guard)) === 0) break
  const rows = await changesAfter(guard, since)
  return pageOf(guard, { locale, since, limit }, rows)
}

async function pageOf(
  guard: Guarded,
  { locale, since, limit }: { locale: Locale; since: number; limit: number },
  first: readonly StoredChange[],
): Promise<Changes> {
  const page: Changes = { changes: [], until: since }
  let rows = first
  for (;;) {
    for (const row of rows) {
      if (page.changes.length === limit) return page
      page.until = row.number
      const kind = kindIn(row.kinds, locale)
      const { number, guid, slug, at } = row
      if (kind) page.changes.push({ number, guid, slug, kind, at: new Date(at).toISOString() })
    }
    // Many may be of other locales: an empty page says that there are no more.
    if (rows.length < atOnce) return page
    rows = await changesAfter(guard, page.until)
  }
}

async function changesAfter({ inner }: Guarded, since: number): Promise<StoredChange[]> {
  const { docs } = await inner.find<StoredChange & Record<string, unknown>>({
    collection: changesSlug,
    where: { number: { greater_than: since } },
    sort: 'number',
    limit: atOnce,
    pagination: false,
  })
  return docs
}

async function remakeWhatIsStale(guard: Guarded): Promise<void> {
  const { docs } = await guard.inner.find<Pick<StoredKept, 'id'> & Record<string, unknown>>({
    collection: keptSlug,
    where: { goodUntil: { less_than_equal: new Date().toISOString() } },
    sort: 'goodUntil',
    limit: most,
    pagination: false,
    select: {},
  })
  for (const row of docs)
    await remake(guard, row).catch((err: unknown) =>
      guard.inner.payload.logger.error({ err, msg: `The kept story ${row.id} could not be made anew.` }),
    )
}
