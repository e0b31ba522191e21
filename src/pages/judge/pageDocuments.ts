import type { GatedKind } from '../../options/slugs.ts'
import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import { askedLinks, loadLinks, type LinkedRows } from '../../gate/judge/linkedRows.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import type { AskedItem } from './askedItems.ts'
import { latestRows, type Latest } from './latestRows.ts'

/** Every document that stands on a page or is linked by what does, as it was saved last. */
export interface PageDocuments extends Record<GatedKind, ReadonlyMap<string, Latest>> {
  /** Whether the articles that words on the page link exist, by `collection:id`. */
  linkedArticles: ReadonlyMap<string, boolean>
}

/**
 * Reads all of a page's documents: two queries per collection and one for links, however many items
 * it has.
 */
export async function pageDocuments(
  judging: JudgeContext,
  items: readonly Pick<AskedItem, 'kind' | 'id'>[],
  req?: AdapterRequest,
): Promise<PageDocuments> {
  const placed = (kind: GatedKind) =>
    items.filter((item) => item.kind === kind && item.id !== '').map(({ id }) => id)
  const articles = await latestRows(judging, 'articles', placed('articles'), req)
  const fromArticles = linksIn(judging, articles)
  const sidebars = await latestRows(
    judging,
    'sidebars',
    [...placed('sidebars'), ...fromArticles.sidebars],
    req,
  )
  const photos = await latestRows(judging, 'photos', [...placed('photos'), ...fromArticles.photos], req)
  const named = [...fromArticles.articles, ...linksIn(judging, sidebars).articles]
  const prefix = `${judging.options.slugs.articles}:`
  const placedOf = (link: string) =>
    link.startsWith(prefix) ? articles.get(link.slice(prefix.length)) : undefined
  const others = [...new Set(named)].filter((link) => !placedOf(link))
  const linked = await loadLinks(judging, { articles: others, photos: [], sidebars: [] }, req)
  const exists = (link: string) => {
    const row = placedOf(link)?.before ?? linked.articles.get(link)
    return row !== undefined && !row.deletedAt
  }
  return { articles, sidebars, photos, linkedArticles: new Map(named.map((link) => [link, exists(link)])) }
}

function linksIn(judging: JudgeContext, documents: ReadonlyMap<string, Latest>): Record<GatedKind, string[]> {
  const links = [...documents.values()].map(({ kind, collection, row }) =>
    askedLinks(judging, { kind, collection, row }),
  )
  return {
    articles: links.flatMap(({ articles }) => articles),
    photos: links.flatMap(({ photos }) => photos),
    sidebars: links.flatMap(({ sidebars }) => sidebars),
  }
}

/** The latest rows as the trees of the stories want them. */
export function asLinkedRows({ articles, photos, sidebars }: PageDocuments): LinkedRows {
  const rows = (of: ReadonlyMap<string, Latest>) => new Map([...of].map(([id, { row }]) => [id, row]))
  return {
    articles: rows(articles),
    photos: rows(photos),
    sidebars: rows(sidebars),
    asked: { articles: [], photos: [...photos.keys()], sidebars: [...sidebars.keys()] },
  }
}
