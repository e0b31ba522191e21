import type { PayloadRequest, TypedUser } from 'payload'
import type { Guarded } from '../gate/guard/Guarded.ts'
import type { StoredId } from '../story/index.ts'
import type { PageItem, PagePdf } from '../wire/pagePdf/PagePdf.ts'
import type { Origins } from './mends/mendPage.ts'
import type { DraftKind } from './mends/DraftMend.ts'
import type { ImportContext } from './saveDrafts.ts'
import type { StoredDrafts } from './storeDrafts.ts'

/** Why a page's drafts were made and not the page: the app has no pages, or the user may not lay out. */
export type PageNotMade = 'no-pages' | 'may-not-lay-out'

/** What is on a page, in order, and what the page says of itself. Of text nobody knows columns. */
export interface PageToSave {
  items: readonly (Pick<PageItem, 'kind' | 'index' | 'role'> & { columns?: number })[]
  folio: PagePdf['folio']
}

/** The most columns that an item of a page may have. */
const MOST_COLUMNS = 12

/**
 * Stores the page that holds what was read from it: in order, with roles and columns as printed, and
 * what the page says of itself.
 */
export async function savePage(
  guard: Guarded,
  page: PageToSave,
  about: { origins: Origins; drafts: StoredDrafts; context: ImportContext; user?: TypedUser | undefined },
): Promise<{ page: { id: StoredId; title: string } | null; pageNotMade?: PageNotMade }> {
  const { context, user } = about
  const { payload, req, locale } = context
  const { slugs, who } = guard.options()
  if (!payload.collections[slugs.pages]) return { page: null, pageNotMade: 'no-pages' }
  if (user && !who.mayLayOut(user)) return { page: null, pageNotMade: 'may-not-lay-out' }
  const made = madeBy(about.origins, about.drafts)
  const items = itemsOf(page, made)
  if (items.length === 0) return { page: null }
  const first = page.items.map((item) => made.get(pathOf(item))).find((draft) => draft !== undefined)
  const data = { ...imprintOf(page, locale, first?.title ?? ''), items }
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
const imprintOf = ({ folio }: PageToSave, locale: string, headline: string) => {
  const [, section = '', number = ''] = /^([A-Z]{0,2})(\d{1,3})$/.exec(folio.number) ?? []
  return {
    locale,
    title: folio.section || folio.number || headline,
    ...(folio.date && { date: `${folio.date}T00:00:00.000Z` }),
    ...(section && { section }),
    ...(number && Number(number) > 0 && { number: Number(number) }),
  }
}

interface MadeDraft {
  kind: DraftKind
  id: StoredId
  title: string
}

/** The drafts that were made, by where on the page each comes from. */
function madeBy(origins: Origins, { articles, sidebars, photos }: StoredDrafts): Map<string, MadeDraft> {
  const of = (kind: DraftKind, from: readonly string[], drafts: StoredDrafts['articles']) =>
    drafts.map(({ id, title }, i) => [from[i] ?? '', { kind, id, title }] as const)
  return new Map([
    ...of('article', origins.stories, articles),
    ...of('sidebar', origins.sidebars, sidebars),
    ...of('photo', origins.captions, photos),
  ])
}

const lists = { article: 'stories', sidebar: 'sidebars', photo: 'captions' } as const

const pathOf = ({ kind, index }: PageToSave['items'][number]): string => `${lists[kind]}.${index}`

/** The role of what an editor made another kind of. */
const roleOf = { article: 'brief', sidebar: 'box', photo: 'picture' } as const

const itemsOf = (page: PageToSave, made: ReadonlyMap<string, MadeDraft>): Record<string, unknown>[] =>
  page.items.flatMap((item) => {
    const draft = made.get(pathOf(item))
    if (!draft) return []
    const { kind, id } = draft
    const role = kind === item.kind ? item.role : roleOf[kind]
    const { columns } = item
    const width = columns === undefined ? {} : { columns: Math.min(columns, MOST_COLUMNS) }
    return [{ kind, [kind]: id, role, ...width }]
  })
