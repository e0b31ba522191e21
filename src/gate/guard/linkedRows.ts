import type { Bench } from './judgeRow.ts'
import { linkedAssetsOf } from './linkedAssets.ts'
import type { Row } from './readable.ts'
import type { AdapterRequest } from './unit.ts'

/** What a document can link beside its sources, which are held in memory. */
export type LinkedKind = 'articles' | 'photos' | 'sidebars'

/** The stored rows a document links, by id; what was asked for and is not here does not exist. */
export type LinkedRows = Record<LinkedKind, ReadonlyMap<string, Row>> & {
  asked: Record<LinkedKind, readonly string[]>
}

/** As many ids as one `in` may name, below SQLite's limit on variables (SQLITE_MAX_VARIABLE_NUMBER, 32,766) and kind to MongoDB. */
export const chunk = 500

/** The ids a row links, by kind. */
export type AskedLinks = LinkedRows['asked']

/** What a row links beside its sources. */
export function askedLinks({ options: { slugs } }: Bench, row: Row): AskedLinks {
  const links = linkedAssetsOf(row, slugs)
  const idsIn = (kind: LinkedKind) => {
    const prefix = `${slugs[kind]}:`
    return links.filter((link) => link.startsWith(prefix)).map((link) => link.slice(prefix.length))
  }
  return { articles: idsIn('articles'), photos: idsIn('photos'), sidebars: idsIn('sidebars') }
}

/** Reads what a row links: one query per collection, whatever the number of links (per 500, to be exact). */
export const linkedRows = (bench: Bench, row: Row, req?: AdapterRequest): Promise<LinkedRows> =>
  loadLinks(bench, askedLinks(bench, row), req)

/** Reads linked rows by their ids, as many rows as may link them. */
export async function loadLinks(bench: Bench, asked: AskedLinks, req?: AdapterRequest): Promise<LinkedRows> {
  const { slugs } = bench.options
  return {
    asked,
    articles: await rowsById(bench, slugs.articles, asked.articles, req),
    photos: await rowsById(bench, slugs.photos, asked.photos, req),
    sidebars: await rowsById(bench, slugs.sidebars, asked.sidebars, req),
  }
}

async function rowsById(
  { adapter }: Bench,
  collection: string,
  ids: readonly string[],
  req?: AdapterRequest,
): Promise<Map<string, Row>> {
  const found = new Map<string, Row>()
  for (let from = 0; from < ids.length; from += chunk) {
    const { docs } = await adapter.find<Row & { id: number | string }>({
      collection,
      where: { id: { in: ids.slice(from, from + chunk) } },
      pagination: false,
      limit: 0,
      ...(req && { req }),
    })
    for (const row of docs) found.set(String(row.id), row)
  }
  return found
}
