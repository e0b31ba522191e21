import type { Access, PayloadRequest, Where } from 'payload'
import type { Gated } from '../../options/own/Gated.ts'
import type { Resolved } from '../../options/options.ts'
import { userOf } from '../compose.ts'
import { publicIds } from '../hidden/publicIds.ts'
import { perhapsLostWhere } from '../readers.ts'

type Id = number | string

/**
 * Lets readers search for what they may see. The plugin takes a document out of its index when it is
 * saved as a draft; nobody saves a photo when its rights end, or a row that was changed in the
 * database.
 *
 * @param slug of the index
 * @param indexed the collections that are in it
 */
export const searchOfPublic =
  (slug: string, indexed: readonly string[], { gated, who }: Pick<Resolved, 'gated' | 'who'>): Access =>
  async ({ req }) => {
    if (who.isStaff(userOf(req))) return true
    const news = gated.filter((one) => indexed.includes(one.slug))
    const lost = (await Promise.all(news.map((one) => entriesOfLost(req, slug, one)))).flat()
    return lost.length === 0 || { id: { not_in: lost } }
  }

/** The entries of the index whose document is published and yet not for readers. */
async function entriesOfLost(req: PayloadRequest, slug: string, gated: Gated): Promise<Id[]> {
  const perhaps = await idsIn(req, gated.slug, perhapsLostWhere(gated, new Date().toISOString()))
  const visible = await publicIds(req, gated, perhaps.map(String))
  const lost = perhaps.filter((id) => !visible.has(String(id)))
  if (lost.length === 0) return []
  return idsIn(req, slug, {
    and: [{ 'doc.relationTo': { equals: gated.slug } }, { 'doc.value': { in: lost } }],
  })
}

async function idsIn(req: PayloadRequest, collection: string, where: Where): Promise<Id[]> {
  const { docs } = await req.payload.db.find<{ id: Id }>({
    collection,
    where,
    select: {},
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id)
}
