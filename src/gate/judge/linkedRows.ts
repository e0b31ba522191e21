import type { BaseDatabaseAdapter } from 'payload'
import type { JudgeContext } from './JudgeContext.ts'
import { linkedIn } from '../../options/own/ownLinks.ts'
import { gatedIn, slugsOfKind } from '../../options/gated.ts'
import { collectionOf, type StoredDocument } from './seen.ts'
import { isPossibleId } from '../../rows/isPossibleId.ts'
import type { Row } from '../../rows/readable.ts'
import { selectOf } from '../../database/selectOf.ts'
import type { AdapterRequest } from '../../database/unit.ts'

/** What a document can link beside its sources, which are held in memory. */
export type LinkedKind = 'articles' | 'photos' | 'sidebars'

/**
 * The stored rows a document links, photos and boxes by id, articles by collection and id, because
 * there may be several collections of them; what was asked for and is not here does not exist.
 */
export type LinkedRows = Record<LinkedKind, ReadonlyMap<string, Row>> & {
  asked: Record<LinkedKind, readonly string[]>
}

/** As many ids as one query names: well below SQLite's limit on variables (SQLITE_MAX_VARIABLE_NUMBER, 32,766). */
export const chunk = 500

/** The ids a row links, by kind; of articles `collection:id`. */
export type AskedLinks = LinkedRows['asked']

/** What a row links beside its sources. */
export function askedLinks({ adapter, options }: JudgeContext, document: StoredDocument): AskedLinks {
  const links = linkedIn(adapter.payload, options, collectionOf(options, document), document.row)
  const idsIn = (kind: 'photos' | 'sidebars') => {
    const prefix = `${options.slugs[kind]}:`
    return links.filter((link) => link.startsWith(prefix)).map((link) => link.slice(prefix.length))
  }
  const stories = slugsOfKind(options, 'articles').map((slug) => `${slug}:`)
  const articles = links.filter((link) => stories.some((prefix) => link.startsWith(prefix)))
  return { articles, photos: idsIn('photos'), sidebars: idsIn('sidebars') }
}

/** What several rows link, each once. */
export const together = (all: readonly AskedLinks[]): AskedLinks => ({
  articles: [...new Set(all.flatMap(({ articles }) => articles))],
  photos: [...new Set(all.flatMap(({ photos }) => photos))],
  sidebars: [...new Set(all.flatMap(({ sidebars }) => sidebars))],
})

/** What of a linked document counts for those that link it: whether readers get it, and whom it credits. */
const counts = [
  '_status',
  'deletedAt',
  'takedown',
  'embargoUntil',
  'usableUntil',
  'usableIn',
  'credits',
  'via',
]

/**
 * Reads linked rows by their ids, as many rows as may link them: one query per collection, whatever the number of links (per 500,
 * to be exact). Of each only what counts for those that link it, not its words.
 */
export const loadStates = (
  judging: JudgeContext,
  asked: AskedLinks,
  req?: AdapterRequest,
): Promise<LinkedRows> => load(judging, asked, req, counts)

/** As `loadStates`, with all that is stored of them. */
export const loadLinks = (
  judging: JudgeContext,
  asked: AskedLinks,
  req?: AdapterRequest,
): Promise<LinkedRows> => load(judging, asked, req)

async function load(
  judging: JudgeContext,
  asked: AskedLinks,
  req?: AdapterRequest,
  only?: readonly string[],
): Promise<LinkedRows> {
  const { slugs } = judging.options
  const rows = (kind: 'photos' | 'sidebars') =>
    rowsById(judging.adapter, slugs[kind], asked[kind], req, only && namesOf(judging, slugs[kind], only))
  return {
    asked,
    articles: await articlesOf(judging, asked.articles, req, only),
    photos: await rows('photos'),
    sidebars: await rows('sidebars'),
  }
}

/** What an app's own collection calls these parts. */
const namesOf = (
  { options }: JudgeContext,
  collection: string,
  parts: readonly string[],
): readonly string[] => {
  const names = gatedIn(options, collection)?.own?.names
  // Of a field within a group all of the group is read.
  return parts.flatMap((part) => names?.[part]?.map((path) => path.split('.')[0] ?? path) ?? [part])
}

/** The stored rows of articles by `collection:id`: one query for each collection that is linked. */
async function articlesOf(
  judging: JudgeContext,
  links: readonly string[],
  req?: AdapterRequest,
  only?: readonly string[],
): Promise<Map<string, Row>> {
  const found = new Map<string, Row>()
  for (const slug of slugsOfKind(judging.options, 'articles')) {
    const prefix = `${slug}:`
    const ids = links.filter((link) => link.startsWith(prefix)).map((link) => link.slice(prefix.length))
    if (ids.length === 0) continue
    for (const [id, row] of await rowsById(judging.adapter, slug, ids, req, only))
      found.set(`${prefix}${id}`, row)
  }
  return found
}

/** Stored rows by their ids. @param only the fields that are read; all of them when it is left out */
export async function rowsById(
  adapter: BaseDatabaseAdapter,
  collection: string,
  ids: readonly string[],
  req?: AdapterRequest,
  only?: readonly string[],
): Promise<Map<string, Row>> {
  const found = new Map<string, Row>()
  // Rich text may name what can be no id, of which a database makes an error: there is no such row.
  const possible = ids.filter((id) => isPossibleId(adapter.payload, collection, id))
  for (let from = 0; from < possible.length; from += chunk) {
    const { docs } = await adapter.find<Row & { id: number | string }>({
      collection,
      where: { id: { in: possible.slice(from, from + chunk) } },
      pagination: false,
      limit: 0,
      ...(only && { select: selectOf(adapter, collection, only) }),
      ...(req && { req }),
    })
    for (const row of docs) found.set(String(row.id), row)
  }
  return found
}
