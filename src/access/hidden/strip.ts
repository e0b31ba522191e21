import { isRecord } from '../../rows/isRecord.ts'
import type { Slugs } from '../../options/slugs.ts'
import { isSafeUrl } from '../../story/index.ts'

type Data = Record<string, unknown>

/**
 * Whether readers may not see what a link leads to; an empty link leads to nothing they may see.
 */
export type IsHidden = (collection: string, link: unknown) => boolean

/**
 * A copy of a document without what is hidden, and without links that would run something; the same
 * values everywhere else.
 *
 * Places are known by the pinned names, wherever in the document they stand: rows of `photos`, the
 * blocks `photo` and `sidebar` (inline ones too), every row or block that has a field `photo` or
 * `sidebar`, the list `sidebars`, and the nodes of rich text that hold a document.
 */
export function strip(doc: Data, slugs: Slugs, isHidden: IsHidden): Data {
  const places = placesOf(slugs)
  const goes = (value: unknown, list: string | undefined): boolean =>
    isPlaceGone(value, list, places, isHidden) || isLinkGone(value, isHidden)

  const visitList = (items: readonly unknown[], list: string | undefined): unknown[] => {
    const collection = list === undefined ? undefined : places.lists.get(list)
    return items
      .flatMap((item) => withoutDeadLinks(item, isHidden))
      .filter((item) => !goes(item, list))
      .filter((item) => collection === undefined || isNamed(item) || !isHidden(collection, item))
      .map((item) => visit(item))
  }
  const visit = (value: unknown, name?: string): unknown => {
    if (Array.isArray(value)) return visitList(value, name)
    if (!isRecord(value)) return value
    const isHere = goneAlone(value, places, isHidden)
    const entries = Object.entries(value).map(([key, inner]) => {
      if (isHere(key) || isLinkGone(inner, isHidden) || isUnsafe(key, inner)) return [key, null] as const
      // A field in all locales at once has its lists by locale.
      const list = Array.isArray(inner) && name !== undefined && places.isList(name) ? name : key
      return [key, visit(inner, list)] as const
    })
    return Object.fromEntries(entries)
  }
  const copy = visit(doc)
  return isRecord(copy) ? copy : doc
}

interface Places {
  /** The field that places a document, and the collection it is of. */
  fields: ReadonlyMap<string, string>
  /** Lists of links, by the field's name. */
  lists: ReadonlyMap<string, string>
  /** Lists of rows, each of which places a document, and the field that does. */
  rows: ReadonlyMap<string, string>
  isList: (name: string) => boolean
}

function placesOf(slugs: Slugs): Places {
  const fields = new Map([
    ['photo', slugs.photos],
    ['sidebar', slugs.sidebars],
  ])
  const lists = new Map([['sidebars', slugs.sidebars]])
  const rows = new Map([['photos', 'photo']])
  return { fields, lists, rows, isList: (name) => lists.has(name) || rows.has(name) }
}

/** `{relationTo, value}`: the link itself says of which collection. */
const isNamed = (value: unknown): boolean =>
  isRecord(value) && typeof value.relationTo === 'string' && 'value' in value

/** Whether a link that says itself of which collection it is leads to something hidden. */
export const isLinkGone = (value: unknown, isHidden: IsHidden): boolean =>
  isRecord(value) &&
  typeof value.relationTo === 'string' &&
  'value' in value &&
  isHidden(value.relationTo, value.value)

/** A row, block or node that exists only to place a document which readers do not see. */
function isPlaceGone(value: unknown, list: string | undefined, places: Places, isHidden: IsHidden): boolean {
  if (!isRecord(value)) return false
  const holder = isRecord(value.fields) && isBlockNode(value) ? value.fields : value
  const own = [holder.blockType, list === undefined ? undefined : places.rows.get(list)]
  return [...places.fields].some(
    ([name, collection]) => (name in holder || own.includes(name)) && isHidden(collection, holder[name]),
  )
}

/**
 * In a document or a group, which cannot go as a whole: a hidden link, and with it its caption for
 * this use.
 */
function goneAlone(holder: Data, places: Places, isHidden: IsHidden) {
  const gone = [...places.fields].filter(
    ([name, collection]) => name in holder && isHidden(collection, holder[name]),
  )
  const isPhotoGone = gone.some(([name]) => name === 'photo')
  return (key: string): boolean => gone.some(([name]) => name === key) || (isPhotoGone && key === 'caption')
}

/** The fields in which an address stands, wherever it came from. */
const addresses: ReadonlySet<string> = new Set(['url', 'href'])

/** Whether an address would run something. */
export const isUnsafe = (key: string, value: unknown): boolean =>
  addresses.has(key) && typeof value === 'string' && !isSafeUrl(value)

const isBlockNode = ({ type }: Data): boolean => type === 'block' || type === 'inlineBlock'

/**
 * Of a link to something hidden, or one that would run something, the words stay and the link goes.
 */
export function withoutDeadLinks(value: unknown, isHidden: IsHidden): unknown[] {
  if (!isRecord(value) || !isDeadLink(value, isHidden)) return [value]
  const words = Array.isArray(value.children) ? value.children : []
  return words.flatMap((word: unknown) => withoutDeadLinks(word, isHidden))
}

function isDeadLink({ type, fields, url }: Data, isHidden: IsHidden): boolean {
  if (type !== 'link' && type !== 'autolink') return false
  const { linkType, doc, url: address = url }: Data = isRecord(fields) ? fields : {}
  if (typeof address === 'string' && !isSafeUrl(address)) return true
  if (linkType !== 'internal' && (doc === undefined || doc === null)) return false
  return !isNamed(doc) || isLinkGone(doc, isHidden)
}
