import type { CollectionBeforeReadHook } from 'payload'
import { idOf } from '../rows/idOf.ts'
import { linkedAssetsOf } from '../rows/linkedAssets.ts'
import { gatedKinds, type Slugs } from '../options/slugs.ts'
import { userOf } from './compose.ts'
import { publicIds } from './publicIds.ts'
import type { UserTest } from '../options/roles.ts'
import { isRecord } from '../rows/isRecord.ts'

type Data = Record<string, unknown>
type IsHidden = (collection: string, id: unknown) => boolean

/**
 * Takes out of what readers get every photo, box and story they may not see: the row of the photo with its caption for
 * this use, the block in the body, the target of the link. Not even the id stays: Payload itself would leave it
 * ("ids are visible regardless of access controls", `relationshipPopulationPromise.js`).
 *
 * The story stays up: a photo taken down later must not take the words with it. Costs one query per collection and
 * request, and none for a story that links nothing.
 */
export const withoutHidden =
  (slugs: Slugs, isStaff: UserTest): CollectionBeforeReadHook =>
  async ({ doc, req, overrideAccess }) => {
    // Server code that reads as itself may write back what it reads: it gets everything.
    if (overrideAccess || isStaff(userOf(req))) return doc
    const links = linkedAssetsOf(doc, slugs)
    const visible = new Map<string, ReadonlySet<string>>()
    await Promise.all(
      gatedKinds.map(async (kind) => {
        const prefix = `${slugs[kind]}:`
        const ids = links.filter((link) => link.startsWith(prefix)).map((link) => link.slice(prefix.length))
        visible.set(slugs[kind], await publicIds(req, kind, slugs[kind], ids))
      }),
    )
    return strip(doc, slugs, (collection, id) => {
      const seen = visible.get(collection)
      const text = idOf(id)
      return seen !== undefined && text !== undefined && !seen.has(text)
    })
  }

/** A copy without what is hidden; the same values everywhere else. */
function strip(doc: Data, slugs: Slugs, isHidden: IsHidden): Data {
  const places: [string, string][] = [
    ['photo', slugs.photos],
    ['sidebar', slugs.sidebars],
    ['sidebars', slugs.sidebars],
  ]
  const collectionOf = new Map(places)

  /** A row, block or node that exists only to place something hidden. */
  const isGone = (value: unknown): boolean => {
    if (!isRecord(value)) return false
    const holder = isRecord(value.fields) && value.type === 'block' ? value.fields : value
    if (places.some(([name, collection]) => name in holder && isHidden(collection, holder[name]))) return true
    return typeof value.relationTo === 'string' && 'value' in value && isHidden(value.relationTo, value.value)
  }
  /** A link in the words to something hidden: its words stay, the link goes. */
  const words = (value: unknown): unknown[] => {
    const isLink =
      isRecord(value) && (value.type === 'link' || value.type === 'autolink') && isRecord(value.fields)
    const target = isLink ? (value.fields as Data).doc : undefined // checked a line above
    return isLink && isGone(target) && Array.isArray(value.children) ? value.children : [value]
  }
  const visit = (value: unknown, collection?: string): unknown => {
    if (Array.isArray(value)) {
      const kept = value
        .flatMap(words)
        .filter((one) => !isGone(one) && !(collection && isHidden(collection, one)))
      return kept.map((one) => visit(one))
    }
    if (!isRecord(value)) return value
    const entries = Object.entries(value).map(
      ([key, inner]) => [key, visit(inner, collectionOf.get(key))] as const,
    )
    return Object.fromEntries(entries)
  }
  const copy = visit(doc)
  return isRecord(copy) ? copy : doc
}
