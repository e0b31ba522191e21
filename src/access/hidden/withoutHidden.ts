import type { CollectionBeforeReadHook } from 'payload'
import { decisionsSlug } from '../../gate/ledger/decisionsSlug.ts'
import { idOf } from '../../rows/idOf.ts'
import { linkedIn, ownLinks } from '../../options/own/ownLinks.ts'
import { gatedIn } from '../../options/gated.ts'
import type { Resolved } from '../../options/options.ts'
import type { Slugs } from '../../options/slugs.ts'
import { userOf } from '../compose.ts'
import { publicIds } from './publicIds.ts'
import { strip } from './strip.ts'
import { stripOwn } from './stripOwn.ts'

/**
 * Takes out of what readers get every photo, box and story they may not see: the row of the photo
 * with its caption for this use, the block in the body, the target of the link. Not even the id
 * stays: Payload itself would leave it ("ids are visible regardless of access controls",
 * `relationshipPopulationPromise.js`). A place whose document was deleted for good, so that its
 * link is empty, goes like one whose document is hidden.
 *
 * The story stays up: a photo taken down later must not take the words with it. Costs one query per
 * collection and request, and none for a story that links nothing.
 */
export const withoutHidden =
  (options: Resolved): CollectionBeforeReadHook =>
  async ({ collection: { slug }, doc, req, overrideAccess }) => {
    const { slugs, who, gated } = options
    // Server code that reads as itself may write back what it reads: it gets everything.
    if (overrideAccess || who.isStaff(userOf(req))) return doc
    const links = linkedIn(req.payload, options, slug, doc)
    const visible = new Map<string, ReadonlySet<string>>()
    await Promise.all(
      gated.map(async (one) => {
        const prefix = `${one.slug}:`
        const ids = links.filter((link) => link.startsWith(prefix)).map((link) => link.slice(prefix.length))
        visible.set(one.slug, await publicIds(req, one, ids))
      }),
    )
    const isHidden = (collection: string, link: unknown): boolean => {
      if (isStaffs(collection, slugs)) return true
      const id = idOf(link)
      if (id === undefined) return true
      return visible.get(collection)?.has(id) === false
    }
    const own = gatedIn(options, slug)?.own && ownLinks(req.payload, options, slug)
    return own ? stripOwn(doc, own, isHidden) : strip(doc, slugs, isHidden)
  }

/**
 * What readers never see, and so get no link to either: pages, the ledger, Payload's own records.
 */
const isStaffs = (collection: string, slugs: Slugs): boolean =>
  collection === slugs.pages || collection === decisionsSlug || collection.startsWith('payload-')
