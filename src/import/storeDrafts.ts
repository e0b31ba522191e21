import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { retryConflicts } from '../database/retryConflicts.ts'
import type { AdapterRequest } from '../database/unit.ts'
import { guardOf, type Guarded } from '../gate/guard/Guarded.ts'
import type { PageText } from '../wire/pageText/types.ts'
import { draftsOf, keysIn, type PlannedDraft } from './draftsOf.ts'
import { saveDrafts, type ImportContext, type ImportedDraft } from './saveDrafts.ts'
import { sourcesFor } from './sourcesFor.ts'

/** What was stored of a page: drafts, each list in the order of the page. */
export interface StoredDrafts {
  articles: ImportedDraft[]
  sidebars: ImportedDraft[]
  photos: ImportedDraft[]
  /** Register keys of the sources that were made, because the newsroom did not have them. */
  sourcesCreated: string[]
}

/**
 * Two imports make the same source, and move the number of the sources; MongoDB lets one of them
 * fail, with nothing stored, and it is tried again so often.
 */
const attempts = 5

/** Runs what stores a page as one unit of work: all of it is stored, or nothing. */
export const inOneUnit = <Stored>(
  { payload, locale, user }: { payload: Payload; locale: string; user?: TypedUser | undefined },
  store: (req: AdapterRequest) => Promise<Stored>,
): Promise<Stored> =>
  retryConflicts(async () => {
    // A request of its own: Payload notes the locale on it, and the caller's keeps its own.
    const own = await createLocalReq({ locale, ...(user && { user }) }, payload)
    return guardOf(payload).unit(own, store)
  }, attempts)

/** The locale of a page's drafts: the one it is written in, where the app has it, or the first. */
export const importLocale = (
  { stories, sidebars }: Pick<PageText, 'stories' | 'sidebars'>,
  locales: readonly string[],
): string => {
  const written = (stories[0] ?? sidebars[0])?.locale
  return locales.find((locale) => locale === written) ?? locales[0] ?? ''
}

/**
 * Stores a page's drafts and the sources they need, with the request of a unit of work.
 *
 * @param files what the photos are made of, by the index of their caption
 */
export async function storeDrafts(
  guard: Guarded,
  page: PageText,
  context: ImportContext,
  files: ReadonlyMap<number, NonNullable<PlannedDraft['file']>> = new Map(),
): Promise<StoredDrafts> {
  const { slugs } = guard.options()
  const { ids, created } = await sourcesFor(guard, keysIn(page), context.req)
  const drafts = draftsOf(page, ids, context.locale)
  const photos = drafts.photos.map((photo, i) => ({ ...photo, file: files.get(i) }))
  return {
    articles: await saveDrafts(context, slugs.articles, drafts.articles),
    sidebars: await saveDrafts(context, slugs.sidebars, drafts.sidebars),
    photos: await saveDrafts(context, slugs.photos, photos),
    sourcesCreated: created,
  }
}
