import { idOf } from './idOf.ts'
import { isRecord } from './isRecord.ts'

/** What a document links, as `linkedAssets` stores it: `photos:12`, `sources:3`. */
export type LinkedAsset = `${string}:${string}`

/** The app's slugs of what can be linked. */
interface LinkableSlugs {
  articles: string
  photos: string
  sidebars: string
  sources: string
}

/** What an app's own collection links, and by which fields. */
export interface OwnLinks {
  /** Every collection that counts. */
  known: ReadonlySet<string>
  /** The collection that a field links, by its name, within a block of this type. */
  linkOf: (name: string, blockType?: string) => string | undefined
}

type Data = Record<string, unknown>

/**
 * The collection that a field links, by the field's pinned name, wherever in the document it
 * stands.
 */
const collectionByField = (slugs: LinkableSlugs): Record<string, string> => ({
  photo: slugs.photos,
  sidebar: slugs.sidebars,
  sidebars: slugs.sidebars,
  sources: slugs.sources,
  source: slugs.sources,
  credits: slugs.sources,
  via: slugs.sources,
})

/** How the newsroom's own collections link: their fields keep their names. */
export const pinnedLinks = (slugs: LinkableSlugs): OwnLinks => {
  const fields = collectionByField(slugs)
  const all = [slugs.articles, slugs.photos, slugs.sidebars, slugs.sources]
  // The newsroom need not have each of them: a slug is empty then, and names no collection.
  return { known: new Set(all.filter((slug) => slug !== '')), linkOf: (name) => fields[name] }
}

/** The newsroom's own records, in which no link of the document stands. */
export const skipped: ReadonlySet<string> = new Set([
  'linkedAssets',
  'owner',
  'takedown',
  'approved',
  'iptc',
  'sizes',
])

/**
 * Everything a row links: declared fields, array rows and rich text, over all locales, without
 * repeats, in the order found.
 *
 * @param row a row as the database adapter is given it, or as it returns one; localized fields may
 * be plain or by locale
 * @param links where the collection's fields, or the collections that are linked, are others than the newsroom's
 */
export function linkedAssetsOf(row: Data, slugs: LinkableSlugs, links = pinnedLinks(slugs)): LinkedAsset[] {
  const { known, linkOf } = links
  const found = new Set<LinkedAsset>()

  const note = (collection: string, value: unknown) => {
    const id = idOf(value)
    if (id !== undefined && known.has(collection)) found.add(`${collection}:${id}`)
  }
  const visitList = (collection: string | undefined, list: readonly unknown[]) => {
    for (const one of list) {
      if (collection !== undefined && !isRecord(one)) note(collection, one)
      else visit(one, collection)
    }
  }
  const visit = (value: unknown, collection?: string): void => {
    if (Array.isArray(value)) return visitList(collection, value)
    if (!isRecord(value)) return collection === undefined ? undefined : note(collection, value)
    // A relation to several collections, and a link, upload or relationship node of rich text, name
    // the collection themselves.
    if (typeof value.relationTo === 'string' && 'value' in value) return note(value.relationTo, value.value)
    if (collection !== undefined && idOf(value) !== undefined) return note(collection, value)
    const blockType = typeof value.blockType === 'string' ? value.blockType : undefined
    for (const key of Object.keys(value)) {
      const inner = value[key]
      // Most of a body's members are plain settings: only what can hold a link is looked through.
      if (skipped.has(key)) continue
      // A link without an id of its own holds one a locale.
      const linked = linkOf(key, blockType) ?? collection
      if (typeof inner === 'object' || linked !== undefined) visit(inner, linked)
    }
  }
  visit(row)
  return [...found]
}

/**
 * The top-level fields in which a link can stand: when none of them is written, the links stay as
 * they are.
 */
export const linkingFields = [
  'attribution',
  'byline',
  'body',
  'photos',
  'sidebars',
  'sources',
  'credits',
  'via',
] as const
