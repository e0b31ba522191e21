import type { PayloadRequest, TypedUser } from 'payload'
import type { Guarded } from '../gate/guard/Guarded.ts'
import type { StoredId } from '../story/index.ts'
import type { PagePdf } from '../wire/pagePdf/PagePdf.ts'
import type { ImportContext } from './saveDrafts.ts'
import type { StoredDrafts } from './storeDrafts.ts'

/** Why a page's drafts were made and not the page: the app has no pages, or the user may not lay out. */
export type PageNotMade = 'no-pages' | 'may-not-lay-out'

/** The most columns that an item of a page may have. */
const MOST_COLUMNS = 12

/**
 * Stores the page that holds what was read from it: in order, with roles and columns as printed, and
 * what the page says of itself.
 */
export async function savePage(
  guard: Guarded,
  page: PagePdf,
  about: { drafts: StoredDrafts; context: ImportContext; user?: TypedUser | undefined },
): Promise<{ page: { id: StoredId; title: string } | null; pageNotMade?: PageNotMade }> {
  const { drafts, context, user } = about
  const { payload, req, locale } = context
  const { slugs, who } = guard.options()
  if (!payload.collections[slugs.pages]) return { page: null, pageNotMade: 'no-pages' }
  if (user && !who.mayLayOut(user)) return { page: null, pageNotMade: 'may-not-lay-out' }
  if (page.items.length === 0) return { page: null }
  const data = { ...imprintOf(page, locale), items: itemsOf(page, drafts) }
  const { id } = await payload.create({
    collection: slugs.pages,
    data,
    depth: 0,
    ...(payload.config.localization && { locale }),
    // A unit hands on the request it was given, here a whole one, with its transaction.
    req: req as PayloadRequest,
  })
  return { page: { id, title: data.title } }
}

/** What a page says of itself: A2 is section A, page 2. */
const imprintOf = ({ folio, stories }: PagePdf, locale: string) => {
  const [, section = '', number = ''] = /^([A-Z]{0,2})(\d{1,3})$/.exec(folio.number) ?? []
  return {
    locale,
    title: folio.section || folio.number || (stories[0]?.headline ?? ''),
    ...(folio.date && { date: `${folio.date}T00:00:00.000Z` }),
    ...(section && { section }),
    ...(number && Number(number) > 0 && { number: Number(number) }),
  }
}

const itemsOf = (page: PagePdf, { articles, sidebars, photos }: StoredDrafts): Record<string, unknown>[] => {
  const made = { article: articles, sidebar: sidebars, photo: photos }
  return page.items.flatMap(({ kind, index, role, columns }) => {
    const draft = made[kind][index]
    return draft ? [{ kind, [kind]: draft.id, role, columns: Math.min(columns, MOST_COLUMNS) }] : []
  })
}
