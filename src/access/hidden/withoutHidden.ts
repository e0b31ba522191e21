import type { CollectionBeforeReadHook } from 'payload'
import { decisionsSlug } from '../../gate/ledger/decisionsSlug.ts'
import { idOf } from '../../rows/idOf.ts'
import { linkedAssetsOf } from '../../rows/linkedAssets.ts'
import { gatedKinds, type Slugs } from '../../options/slugs.ts'
import type { UserTest } from '../../options/roles.ts'
import { userOf } from '../compose.ts'
import { publicIds } from './publicIds.ts'
import { strip } from './strip.ts'

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
    return strip(doc, slugs, (collection, link) => {
      if (isStaffs(collection, slugs)) return true
      const id = idOf(link)
      if (id === undefined) return true
      return visible.get(collection)?.has(id) === false
    })
  }

/**
 * What readers never see, and so get no link to either: pages, the ledger, Payload's own records.
 */
const isStaffs = (collection: string, slugs: Slugs): boolean =>
  collection === slugs.pages || collection === decisionsSlug || collection.startsWith('payload-')
