import type { PayloadRequest } from 'payload'
import { decisionsSlug } from '../../gate/ledger/decisionsSlug.ts'
import type { Resolved } from '../../options/options.ts'
import type { Slugs } from '../../options/slugs.ts'
import { idOf } from '../../rows/idOf.ts'
import { publicIds } from './publicIds.ts'
import type { IsHidden } from './strip.ts'

/**
 * Which of these links lead to what readers may not see; one query per collection and request.
 *
 * @param links as rows store them: `photos:12`
 */
export async function hiddenAmong(
  req: PayloadRequest,
  { slugs, gated }: Pick<Resolved, 'slugs' | 'gated'>,
  links: readonly string[],
): Promise<IsHidden> {
  const visible = new Map<string, ReadonlySet<string>>()
  await Promise.all(
    gated.map(async (one) => {
      const prefix = `${one.slug}:`
      const ids = links.filter((link) => link.startsWith(prefix)).map((link) => link.slice(prefix.length))
      visible.set(one.slug, await publicIds(req, one, ids))
    }),
  )
  return (collection, link) => {
    if (isStaffs(collection, slugs)) return true
    const id = idOf(link)
    if (id === undefined) return true
    return visible.get(collection)?.has(id) === false
  }
}

/**
 * What readers never see, and so get no link to either: pages, the ledger, Payload's own records.
 */
export const isStaffs = (collection: string, slugs: Slugs): boolean =>
  collection !== '' &&
  (collection === slugs.pages || collection === decisionsSlug || collection.startsWith('payload-'))
