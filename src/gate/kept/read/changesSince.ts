import type { Guarded } from '../../guard/Guarded.ts'
import type { StoredKept } from '../KeptStory.ts'
import { changesSlug, keptSlug } from '../slugs.ts'
import type { Changes, ChangesAsked, StoredChange } from './ChangesAsked.ts'
import { kindFor, sectionsOf } from './kindFor.ts'
import { isAnyWaiting, numberChanges } from './numberChanges.ts'
import { remake } from './remake.ts'

/** As many kept stories as one question for changes has made anew. */
const most = 100

/** As many changes as are read at once. */
const atOnce = 500

/**
 * What has changed for readers of a locale behind a number. First what the clock has changed, or
 * what a photo's takedown left to be made again, is made and noted, so that those who follow the
 * changes hear of it though nobody asked for the story.
 */
export async function changesSince(guard: Guarded, asked: ChangesAsked): Promise<Changes> {
  await remakeWhatIsStale(guard)
  // Others may give them theirs at the same moment: then there is nothing left to do.
  while (await isAnyWaiting(guard)) if ((await numberChanges(guard)) === 0) break
  return pageOf(guard, asked)
}

async function pageOf(guard: Guarded, { locale, since, limit, sections }: ChangesAsked): Promise<Changes> {
  const page: Changes = { changes: [], until: since }
  let rows = await changesAfter(guard, since)
  for (;;) {
    const known = sections && { sections, sectionOf: await sectionsOf(guard, rows) }
    for (const row of rows) {
      if (page.changes.length === limit) return page
      page.until = row.number
      const kind = kindFor(row, locale, known)
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
