import type { Payload, Where } from 'payload'
import type { Row } from '../rows/readable.ts'
import { localesWithContent, LOCALIZED } from '../story/index.ts'
import { localesOf } from '../options/localesOf.ts'
import type { Resolved } from '../options/options.ts'
import type { Gated } from '../options/own/Gated.ts'
import { seen } from './judge/seen.ts'

/** As many drafts as are looked at, the newest first: an older one that is empty is seen as it is. */
const most = 100

interface Version {
  parent: number | string
  version: Row
}

/**
 * The drafts of a collection in which nobody has written a word, in no locale, and which place no
 * photo, no box and no source. Payload makes one whenever somebody opens the form of a new article,
 * and leaves it when they go away.
 *
 * The lists of the admin ask, whose pages Next bundles apart from the guard: so it reads as they do.
 *
 * @returns their ids
 */
export async function emptyDrafts(
  payload: Payload,
  gated: Gated,
  options: Resolved,
): Promise<(number | string)[]> {
  const { slug: collection, kind } = gated
  const where: Where = {
    and: [
      { latest: { equals: true } },
      { 'version._status': { equals: 'draft' } },
      { or: [{ 'version.revision': { equals: 0 } }, { 'version.revision': { exists: false } }] },
    ],
  }
  const { docs } = await payload.db.findVersions<Row>({
    collection,
    where,
    sort: '-updatedAt',
    limit: most,
    pagination: false,
  })
  // Payload types a version by the document's type; only these members are read.
  const versions = docs as unknown as Version[]
  return versions.flatMap(({ parent, version }) => {
    const row = seen(options, { kind, collection, row: version })
    const links = Array.isArray(version.linkedAssets) ? version.linkedAssets : []
    if (links.length > 0 || localesWithContent(row, localesOf(payload, options), LOCALIZED[kind]).length > 0)
      return []
    return [parent]
  })
}
